package org.entente.network;

import java.time.LocalDate;

/**
 * What the case asks, and by which rules money and time count.
 *
 * @param caseId folder or file name of the case
 * @param currency in which results are given
 * @param viewpoint the company for which the plan is best
 * @param discountRate a year, as a share (0.08 = 8 %)
 * @param start first day of the programme: present value is as of this day
 * @param holdingRate a year, cost of capital on goods under way and in stock, as a share
 * @param hoursPerJob paid working hours a year of one full-time job
 * @param controlThreshold a company is controlled by more than this share of the votes cast (0.5 = one half)
 * @param strategy name of the strategy applied, or {@code base}
 * @param scenario name of the scenario applied, or {@code base}
 * @param note what every reader must know first, e.g. that figures are not the companies' own
 */
public record CaseSettings(
        String caseId,
        String title,
        String question,
        Currency currency,
        Company viewpoint,
        double discountRate,
        LocalDate start,
        double holdingRate,
        double hoursPerJob,
        Goal goal,
        double controlThreshold,
        String strategy,
        String scenario,
        String note) {

    /** Settings with control by more than half of the votes. */
    public CaseSettings(
            String caseId,
            String title,
            String question,
            Currency currency,
            Company viewpoint,
            double discountRate,
            LocalDate start,
            double holdingRate,
            double hoursPerJob,
            Goal goal,
            String strategy,
            String scenario,
            String note) {
        this(
                caseId,
                title,
                question,
                currency,
                viewpoint,
                discountRate,
                start,
                holdingRate,
                hoursPerJob,
                goal,
                0.5,
                strategy,
                scenario,
                note);
    }

    /** The settings with another company asking. */
    public CaseSettings withViewpoint(Company changed) {
        return new CaseSettings(
                caseId,
                title,
                question,
                currency,
                changed,
                discountRate,
                start,
                holdingRate,
                hoursPerJob,
                goal,
                controlThreshold,
                strategy,
                scenario,
                note);
    }
}
