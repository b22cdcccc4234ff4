package org.entente.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Capacity at a site: what stands there, and modules that may be added.
 *
 * @param existingPerYear capacity that stands, in units of line use
 * @param existingFixedPerYear what the standing capacity costs a year, used or not
 * @param modulePerYear capacity of one added module at full rate
 * @param minModules how many are added over all periods in any case
 * @param maxModules how many may be added over all periods
 * @param investment per module, paid in the period of opening
 * @param fixedCostPerYear per module, from opening to the end of its life
 * @param earliest first day on which an added module may produce, or null
 * @param lifeYears how long a module produces; infinity for the whole horizon
 * @param rampUp share of the rate in the first, second, … year after opening; full rate afterwards; empty for at once
 */
public record Line(
        int index,
        String id,
        String name,
        Site site,
        double existingPerYear,
        double existingFixedPerYear,
        double modulePerYear,
        int minModules,
        int maxModules,
        double investment,
        double fixedCostPerYear,
        @Nullable LocalDate earliest,
        double lifeYears,
        List<Double> rampUp,
        Currency currency,
        TableRow row)
        implements Entity {
    public Line {
        rampUp = List.copyOf(rampUp);
    }

    /** A line of which no module must be added. */
    public Line(
            int index,
            String id,
            String name,
            Site site,
            double existingPerYear,
            double existingFixedPerYear,
            double modulePerYear,
            int maxModules,
            double investment,
            double fixedCostPerYear,
            @Nullable LocalDate earliest,
            double lifeYears,
            List<Double> rampUp,
            Currency currency,
            TableRow row) {
        this(
                index,
                id,
                name,
                site,
                existingPerYear,
                existingFixedPerYear,
                modulePerYear,
                0,
                maxModules,
                investment,
                fixedCostPerYear,
                earliest,
                lifeYears,
                rampUp,
                currency,
                row);
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }

    /** The line with other standing capacity. */
    public Line withExistingPerYear(double changed) {
        return new Line(
                index,
                id,
                name,
                site,
                changed,
                existingFixedPerYear,
                modulePerYear,
                minModules,
                maxModules,
                investment,
                fixedCostPerYear,
                earliest,
                lifeYears,
                rampUp,
                currency,
                row);
    }

    /** The line with another least and greatest number of modules. */
    public Line withModules(int least, int most) {
        return new Line(
                index,
                id,
                name,
                site,
                existingPerYear,
                existingFixedPerYear,
                modulePerYear,
                least,
                most,
                investment,
                fixedCostPerYear,
                earliest,
                lifeYears,
                rampUp,
                currency,
                row);
    }

    /** The line with another first day. */
    public Line withEarliest(@Nullable LocalDate changed) {
        return new Line(
                index,
                id,
                name,
                site,
                existingPerYear,
                existingFixedPerYear,
                modulePerYear,
                minModules,
                maxModules,
                investment,
                fixedCostPerYear,
                changed,
                lifeYears,
                rampUp,
                currency,
                row);
    }

    /** The line with another ramp-up. */
    public Line withRampUp(List<Double> changed) {
        return new Line(
                index,
                id,
                name,
                site,
                existingPerYear,
                existingFixedPerYear,
                modulePerYear,
                minModules,
                maxModules,
                investment,
                fixedCostPerYear,
                earliest,
                lifeYears,
                changed,
                currency,
                row);
    }
}
