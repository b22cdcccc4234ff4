package org.entente.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to obtain a product at a site.
 *
 * @param materialCost per unit, for what is bought outside the network
 * @param conversionCost per unit, for plant costs other than labour and energy
 * @param labourHours per unit, at the site's labour cost
 * @param energyKwh per unit, at the site's energy cost
 * @param co2Kg emitted per unit
 * @param line the line it runs on, or null for no capacity limit
 * @param lineUse line capacity taken per unit
 * @param tooling paid once, when the process is nominated
 * @param fixedCostPerYear from nomination on
 * @param minPerYear least quantity a year once nominated, 0 for none
 * @param minShare least share of all that is made of the product in a period, once nominated, 0 to 1
 * @param maxPerYear greatest quantity a year, infinity for none
 * @param originating false where what it makes never counts as originating, whatever the law's agreements say; of a process without
 *     inputs true is the supplier's declaration that it does where the site is in a member country
 * @param inputs its bill of materials
 */
public record Process(
        int index,
        String id,
        String name,
        Site site,
        Product product,
        double materialCost,
        double conversionCost,
        double labourHours,
        double energyKwh,
        double co2Kg,
        @Nullable Line line,
        double lineUse,
        double tooling,
        double fixedCostPerYear,
        double minPerYear,
        double minShare,
        double maxPerYear,
        Currency currency,
        Validity validity,
        boolean originating,
        List<Input> inputs,
        TableRow row)
        implements Entity {
    public Process {
        inputs = List.copyOf(inputs);
    }

    /** A process whose product originates where the rules let it. */
    public Process(
            int index,
            String id,
            String name,
            Site site,
            Product product,
            double materialCost,
            double conversionCost,
            double labourHours,
            double energyKwh,
            double co2Kg,
            @Nullable Line line,
            double lineUse,
            double tooling,
            double fixedCostPerYear,
            double minPerYear,
            double minShare,
            double maxPerYear,
            Currency currency,
            Validity validity,
            List<Input> inputs,
            TableRow row) {
        this(
                index,
                id,
                name,
                site,
                product,
                materialCost,
                conversionCost,
                labourHours,
                energyKwh,
                co2Kg,
                line,
                lineUse,
                tooling,
                fixedCostPerYear,
                minPerYear,
                minShare,
                maxPerYear,
                currency,
                validity,
                true,
                inputs,
                row);
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }

    /** The process with another greatest quantity a year. */
    public Process withMaxPerYear(double changed) {
        return new Process(
                index,
                id,
                name,
                site,
                product,
                materialCost,
                conversionCost,
                labourHours,
                energyKwh,
                co2Kg,
                line,
                lineUse,
                tooling,
                fixedCostPerYear,
                minPerYear,
                minShare,
                changed,
                currency,
                validity,
                originating,
                inputs,
                row);
    }

    /** The process with other minimum promises. */
    public Process withMinimum(double leastPerYear, double leastShare) {
        return new Process(
                index,
                id,
                name,
                site,
                product,
                materialCost,
                conversionCost,
                labourHours,
                energyKwh,
                co2Kg,
                line,
                lineUse,
                tooling,
                fixedCostPerYear,
                leastPerYear,
                leastShare,
                maxPerYear,
                currency,
                validity,
                originating,
                inputs,
                row);
    }

    /** The process on another line, or none. */
    public Process withLine(@Nullable Line changed) {
        return new Process(
                index,
                id,
                name,
                site,
                product,
                materialCost,
                conversionCost,
                labourHours,
                energyKwh,
                co2Kg,
                changed,
                lineUse,
                tooling,
                fixedCostPerYear,
                minPerYear,
                minShare,
                maxPerYear,
                currency,
                validity,
                originating,
                inputs,
                row);
    }

    /** The process holding for other days. */
    public Process withValidity(Validity changed) {
        return new Process(
                index,
                id,
                name,
                site,
                product,
                materialCost,
                conversionCost,
                labourHours,
                energyKwh,
                co2Kg,
                line,
                lineUse,
                tooling,
                fixedCostPerYear,
                minPerYear,
                minShare,
                maxPerYear,
                currency,
                changed,
                originating,
                inputs,
                row);
    }
}
