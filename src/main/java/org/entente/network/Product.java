package org.entente.network;

/**
 * A part, assembly, vehicle, software layer or service.
 *
 * @param unit what one of it is: piece, kWh, kg
 * @param massKg mass of one unit
 * @param hsCode Harmonised System code, digits only, or empty
 * @param value of one unit for customs and stock where no transfer price says otherwise
 * @param core whether it belongs to what the owner wants to keep in its own hands
 */
public record Product(
        int index,
        String id,
        String name,
        String unit,
        double massKg,
        String hsCode,
        double value,
        Currency currency,
        boolean core,
        TableRow row)
        implements Entity {
    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
