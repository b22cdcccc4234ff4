package org.entente.network;

/**
 * A transport link for one product.
 *
 * @param mode sea, rail, road, air, ro-ro, none
 * @param cost freight per unit of the product, by mass included
 * @param costPerTonne what of it goes by mass, per tonne of the product
 * @param leadTimeDays door to door; sets the cost of stock under way
 * @param co2Kg emitted per unit carried
 * @param maxPerYear greatest quantity a year, infinity for none
 */
public record Lane(
        int index,
        String id,
        Site from,
        Site to,
        Product product,
        String mode,
        double cost,
        double costPerTonne,
        Currency currency,
        double leadTimeDays,
        double co2Kg,
        Incoterm incoterm,
        double maxPerYear,
        Validity validity,
        TableRow row)
        implements Entity {
    /** Without freight by mass. */
    public Lane(
            int index,
            String id,
            Site from,
            Site to,
            Product product,
            String mode,
            double cost,
            Currency currency,
            double leadTimeDays,
            double co2Kg,
            Incoterm incoterm,
            double maxPerYear,
            Validity validity,
            TableRow row) {
        this(
                index,
                id,
                from,
                to,
                product,
                mode,
                cost,
                0,
                currency,
                leadTimeDays,
                co2Kg,
                incoterm,
                maxPerYear,
                validity,
                row);
    }

    /** {@code " by sea"}, to follow the name of a place; nothing where the case names no mode, or says that there is none. */
    public String byMode() {
        return hasMode() ? " by " + mode : "";
    }

    /** Whether the case says how goods are carried. */
    public boolean hasMode() {
        return !mode.isEmpty() && !mode.equals("none");
    }

    /** Whether goods change hands on the way. */
    public boolean betweenCompanies() {
        return from.company().index() != to.company().index();
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }

    /** The lane with another greatest quantity a year. */
    public Lane withMaxPerYear(double changed) {
        return new Lane(
                index,
                id,
                from,
                to,
                product,
                mode,
                cost,
                costPerTonne,
                currency,
                leadTimeDays,
                co2Kg,
                incoterm,
                changed,
                validity,
                row);
    }

    /** The lane holding for other days. */
    public Lane withValidity(Validity changed) {
        return new Lane(
                index,
                id,
                from,
                to,
                product,
                mode,
                cost,
                costPerTonne,
                currency,
                leadTimeDays,
                co2Kg,
                incoterm,
                maxPerYear,
                changed,
                row);
    }
}
