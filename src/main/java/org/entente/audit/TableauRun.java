package org.entente.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.audit.Tableau.Row;
import org.entente.audit.Tableau.Switch;
import org.entente.solver.Outcome;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Status;

/**
 * Solves a {@link Tableau} the plain way.
 *
 * <p>A switch needs a constant that is never too small. It is asked of the rows themselves: the most its sum can be when nothing is
 * switched off. Where the rows allow any amount there is no such constant; the switch is then tried both ways. In the end whole decisions are held and the rest is solved once more without any constant, so that none of them can
 * have moved the answer.
 */
final class TableauRun {
    /** Problems that are solved at most to decide what no row bounds. */
    static final int MOST_BRANCHES = 2000;

    private static final Settings EXACT =
            Settings.DEFAULT.withRelativeGap(0).withThreads(1).withTimeLimit(Duration.ofMinutes(1));
    private static final double ROUNDING = 1e-6;

    private final Tableau tableau;
    private final Solver solver;
    private final List<Row> bounded = new ArrayList<>();
    private final List<Switch> open = new ArrayList<>();

    TableauRun(Tableau tableau, Solver solver) {
        this.tableau = tableau;
        this.solver = solver;
    }

    AuditAnswer answer() {
        Outcome any = solver.solve(tableau.problem(new LinearSum(), List.of(), false), EXACT);
        if (any.status() == Status.INFEASIBLE) {
            return AuditAnswer.without(AuditAnswer.Verdict.NO_PLAN);
        }
        for (Switch each : tableau.switches()) {
            bound(each);
        }
        Best best = new Best();
        branch(new LinkedHashMap<>(), best);
        if (best.branches > MOST_BRANCHES) {
            return AuditAnswer.notAudited(
                    List.of("More than " + MOST_BRANCHES + " combinations of decisions would have to be tried."));
        }
        if (best.withoutEnd) {
            return AuditAnswer.without(AuditAnswer.Verdict.WITHOUT_END);
        }
        if (!best.failed.isEmpty()) {
            return AuditAnswer.notAudited(List.of("The solver broke off: " + best.failed));
        }
        double[] values = best.values;
        if (values.length < tableau.size()) {
            return AuditAnswer.without(AuditAnswer.Verdict.NO_PLAN);
        }
        Map<String, Double> quantities = new TreeMap<>();
        for (int column = 0; column < tableau.size(); column++) {
            quantities.merge(tableau.name(column), values[column], Double::sum);
        }
        return new AuditAnswer(
                AuditAnswer.Verdict.BEST, best.objective, List.of(), quantities, BindingRows.of(tableau, values));
    }

    private static final class Best {
        double objective = Double.POSITIVE_INFINITY;
        double[] values = {};
        boolean withoutEnd;
        String failed = "";
        int branches;
    }

    private void bound(Switch each) {
        Outcome most = solver.solve(tableau.problem(each.sum().times(-1), List.of(), false), EXACT);
        if (most.status() == Status.OPTIMAL) {
            double bound = Math.max(1, -most.objective() * (1 + ROUNDING));
            bounded.add(new Row(each.family(), each.sum().times(1).plus(each.gate(), -bound), false));
        } else {
            open.add(each);
        }
    }

    /**
     * Solves with some open switches decided and the others left out. Where the plan keeps these too it is the best of all with these
     * decisions; else one that it breaks is tried both ways.
     */
    private void branch(Map<Switch, Boolean> decided, Best best) {
        best.branches++;
        if (best.branches > MOST_BRANCHES || best.withoutEnd) {
            return;
        }
        List<Row> more = new ArrayList<>(bounded);
        decided.forEach((each, on) -> more.add(
                on
                        ? new Row(each.family(), each.gate().times(-1).plus(1), false)
                        : new Row(each.family(), each.sum(), false)));
        Outcome outcome = solver.solve(tableau.problem(tableau.objective(), more, true), EXACT);
        switch (outcome.status()) {
            case OPTIMAL -> {
                double[] values = outcome.values();
                if (values == null || outcome.objective() >= best.objective) {
                    return;
                }
                Switch broken = open.stream()
                        .filter(each -> !decided.containsKey(each)
                                && each.gate().at(values) < 0.5
                                && each.sum().at(values) > ROUNDING)
                        .findFirst()
                        .orElse(null);
                if (broken == null) {
                    hold(outcome, best);
                } else {
                    bothWays(broken, decided, best);
                }
            }
            case UNBOUNDED -> {
                Switch next = open.stream()
                        .filter(each -> !decided.containsKey(each))
                        .findFirst()
                        .orElse(null);
                if (next == null) {
                    best.withoutEnd = true;
                } else {
                    bothWays(next, decided, best);
                }
            }
            case INFEASIBLE -> {}
            case LIMIT, CANCELLED, FAILED -> best.failed = outcome.status() + " " + outcome.message();
        }
    }

    private void bothWays(Switch each, Map<Switch, Boolean> decided, Best best) {
        for (boolean on : new boolean[] {false, true}) {
            decided.put(each, on);
            branch(decided, best);
            decided.remove(each);
        }
    }

    /** Holds the whole decisions and solves the rest without any constant of a switch. */
    private void hold(Outcome outcome, Best best) {
        double[] found = outcome.values();
        if (found == null) {
            best.failed = "no values";
            return;
        }
        List<Row> more = new ArrayList<>();
        for (int column = 0; column < tableau.size(); column++) {
            if (tableau.isWhole(column)) {
                more.add(new Row("", LinearSum.of(column).plus(-Math.rint(found[column])), true));
            }
        }
        for (Switch each : tableau.switches()) {
            if (each.gate().at(found) < 0.5) {
                more.add(new Row(each.family(), each.sum(), false));
            }
        }
        Outcome linear = solver.solve(tableau.problem(tableau.objective(), more, false), EXACT);
        double[] values = linear.values();
        if (linear.status() != Status.OPTIMAL || values == null) {
            best.failed = "the plan does not stand with its whole decisions held, " + linear.status();
        } else if (linear.objective() < best.objective) {
            best.objective = linear.objective();
            best.values = values;
        }
    }
}
