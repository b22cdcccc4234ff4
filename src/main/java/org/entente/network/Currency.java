package org.entente.network;

import java.util.List;

/**
 * A currency with its rate in each period.
 *
 * @param id ISO 4217 code
 * @param rates units of the case's currency per unit of this one, by period index
 */
public record Currency(int index, String id, List<Double> rates, TableRow row) implements Entity {
    public double rate(Period period) {
        return rates.get(period.index());
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
