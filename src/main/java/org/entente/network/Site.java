package org.entente.network;

/**
 * A plant, supplier, development centre, port or market.
 *
 * @param role what it is, in the field's words: plant, supplier, centre, port, market
 * @param labourCost per hour, all charges included
 * @param energyCost per kWh
 */
public record Site(
        int index,
        String id,
        String name,
        Company company,
        Country country,
        double latitude,
        double longitude,
        String role,
        double labourCost,
        double energyCost,
        Currency currency,
        TableRow row)
        implements Entity {
    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
