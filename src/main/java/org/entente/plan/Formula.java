package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Currency;
import org.entente.network.Period;
import org.entente.network.TableRow;

/**
 * An amount of money as it is worked out: figures of the case and other numbers, multiplied, divided and added. It knows its value,
 * and how much of that moves with each figure, so that whatever is said of what money rests on comes from where it is worked out.
 */
public sealed interface Formula {
    /** In the case's currency, or in the unit of the figure. */
    double value();

    /** A number that stands in no table: a length of time, a quantity, a setting. */
    record Number(double value) implements Formula {}

    /** A number as it stands in a table; whether the case has a figure there is for who asks to find out. */
    record Cell(double value, TableRow row, String column) implements Formula {}

    record Sum(double value, Formula one, Formula other) implements Formula {}

    record Product(double value, Formula one, Formula other) implements Formula {}

    record Quotient(double value, Formula of, Formula by) implements Formula {}

    /** The rate of a currency in a period; nothing to weigh for the case's own. */
    static Formula rate(Currency currency, Period period) {
        TableRow row = currency.rateRow(period);
        double rate = currency.rate(period);
        return row.equals(TableRow.NONE) ? new Number(rate) : new Cell(rate, row, "rate");
    }

    default Formula times(Formula other) {
        return new Product(value() * other.value(), this, other);
    }

    default Formula times(double factor) {
        return times(new Number(factor));
    }

    default Formula dividedBy(Formula by) {
        return new Quotient(value() / by.value(), this, by);
    }

    default Formula plus(Formula other) {
        return new Sum(value() + other.value(), this, other);
    }

    default Formula plus(double other) {
        return plus(new Number(other));
    }

    default Formula minus(Formula other) {
        return plus(other.times(-1));
    }

    /** The money that moves with each cell, by which a change of it in proportion changes the amount: value × derivative. */
    default List<CellWeight> weights() {
        Map<Cell, Double> found = new LinkedHashMap<>();
        weigh(this, 1, found);
        List<CellWeight> weights = new ArrayList<>();
        found.forEach((cell, money) -> weights.add(new CellWeight(cell.row, cell.column, money)));
        return weights;
    }

    private static void weigh(Formula of, double slope, Map<Cell, Double> found) {
        switch (of) {
            case Number _ -> {}
            case Cell cell -> found.merge(cell, slope * cell.value, Double::sum);
            case Sum(double _, Formula one, Formula other) -> {
                weigh(one, slope, found);
                weigh(other, slope, found);
            }
            case Product(double _, Formula one, Formula other) -> {
                weigh(one, slope * other.value(), found);
                weigh(other, slope * one.value(), found);
            }
            case Quotient(double value, Formula one, Formula by) -> {
                weigh(one, slope / by.value(), found);
                weigh(by, -slope * value / by.value(), found);
            }
        }
    }
}
