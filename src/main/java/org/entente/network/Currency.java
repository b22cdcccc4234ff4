package org.entente.network;

import java.util.List;

/**
 * A currency with its rate in each period.
 *
 * @param id ISO 4217 code
 * @param rates units of the case's currency per unit of this one, by period index
 * @param rateRows the row each of them stands in, by period index; empty where they stand in none
 */
public record Currency(int index, String id, List<Double> rates, List<TableRow> rateRows, TableRow row)
        implements Entity {
    public Currency {
        rates = List.copyOf(rates);
        rateRows = List.copyOf(rateRows);
    }

    /** With rates that stand in no table. */
    public Currency(int index, String id, List<Double> rates, TableRow row) {
        this(index, id, rates, List.of(), row);
    }

    /** The row the rate of a period stands in. */
    public TableRow rateRow(Period period) {
        return rateRows.isEmpty() ? TableRow.NONE : rateRows.get(period.index());
    }

    public double rate(Period period) {
        return rates.get(period.index());
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
