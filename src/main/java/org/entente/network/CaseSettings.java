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
 * @param stockCapital how capital on stock from period to period is counted
 * @param residual what a line module that outlives the horizon gives back
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
        StockCapital stockCapital,
        Residual residual,
        String strategy,
        String scenario,
        String note) {

    /** How capital on stock is counted: once, in one of two ways. */
    public enum StockCapital {
        /** By the payment, which stands in its earlier period: the ledger is charged nothing more. */
        DISCOUNTING,
        /** By a charge on the value of stock, for what discounting does not count. */
        HOLDING_RATE;

        /** What a blank setting means. */
        public static StockCapital usual(double discountRate) {
            return discountRate > 0 ? DISCOUNTING : HOLDING_RATE;
        }
    }

    /** What a line module that outlives the horizon gives back at its end. */
    public enum Residual {
        /** Its investment by the share of its life that is left. */
        STRAIGHT_LINE,
        /** Nothing. */
        NONE;

        /** The other setting. */
        public Residual other() {
            return this == NONE ? STRAIGHT_LINE : NONE;
        }
    }

    /** What is charged a year on the value of stock, as a share: the part of the holding rate that discounting does not count. */
    public double stockRate() {
        return switch (stockCapital) {
            case DISCOUNTING -> 0;
            case HOLDING_RATE -> Math.max(0, holdingRate - discountRate);
        };
    }

    /** Settings with control by more than half of the votes, capital on stock and residual values as by default. */
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
                StockCapital.usual(discountRate),
                Residual.STRAIGHT_LINE,
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
                stockCapital,
                residual,
                strategy,
                scenario,
                note);
    }

    /** The settings with residual values counted in another way. */
    public CaseSettings withResidual(Residual changed) {
        return new CaseSettings(
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
                controlThreshold,
                stockCapital,
                changed,
                strategy,
                scenario,
                note);
    }
}
