package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;

/** The columns and rows of the plain model, as they are written down: nothing is tightened and nothing is left out. */
final class Tableau {
    /**
     * A row {@code sum ≤ 0}, or {@code = 0}.
     *
     * @param family as in the table of docs/concepts/the-model.md
     */
    record Row(String family, LinearSum sum, boolean equal) {}

    /** {@code sum ≤ 0} unless {@code gate}, which is a whole number, is at least 1. */
    record Switch(String family, LinearSum sum, LinearSum gate) {}

    private record Column(String name, double lower, double upper, boolean whole) {}

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Switch> switches = new ArrayList<>();
    private final LinearSum objective = new LinearSum();

    int column(String name) {
        return column(name, 0, Double.POSITIVE_INFINITY, false);
    }

    int column(String name, double lower, double upper, boolean whole) {
        columns.add(new Column(name, lower, upper, whole));
        return columns.size() - 1;
    }

    void atMost(String family, LinearSum left, LinearSum right) {
        rows.add(new Row(family, left.times(1).plus(right, -1), false));
    }

    void atMost(String family, LinearSum left, double right) {
        if (right < Double.POSITIVE_INFINITY) {
            atMost(family, left, new LinearSum().plus(right));
        }
    }

    void equal(String family, LinearSum left, LinearSum right) {
        rows.add(new Row(family, left.times(1).plus(right, -1), true));
    }

    /** The sum is at most 0 unless the gate is at least 1. */
    void onlyIf(String family, LinearSum sum, LinearSum gate) {
        switches.add(new Switch(family, sum, gate));
    }

    void cost(LinearSum sum, double factor) {
        objective.plus(sum, factor);
    }

    List<Row> rows() {
        return rows;
    }

    List<Switch> switches() {
        return switches;
    }

    LinearSum objective() {
        return objective;
    }

    boolean isWhole(int column) {
        return columns.get(column).whole;
    }

    int size() {
        return columns.size();
    }

    String name(int column) {
        return columns.get(column).name;
    }

    double lower(int column) {
        return columns.get(column).lower;
    }

    double upper(int column) {
        return columns.get(column).upper;
    }

    /**
     * The problem with an objective and more rows.
     *
     * @param whole whether whole columns must be whole
     */
    Problem problem(LinearSum minimised, List<Row> more, boolean whole) {
        ProblemBuilder builder = Problem.builder();
        for (Column column : columns) {
            builder.column(column.lower, column.upper, whole && column.whole);
        }
        minimised.factors().forEach(builder::cost);
        builder.offset(minimised.constant());
        rows.forEach(row -> add(builder, row));
        more.forEach(row -> add(builder, row));
        builder.names(this::name, i -> "row" + i);
        return builder.build();
    }

    private static void add(ProblemBuilder builder, Row row) {
        double right = -row.sum.constant();
        int at = builder.row(row.equal ? right : Double.NEGATIVE_INFINITY, right);
        row.sum.factors().forEach((column, factor) -> builder.entry(at, column, factor));
    }
}
