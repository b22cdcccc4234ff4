package org.entente.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.entente.network.TableRow;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.jspecify.annotations.Nullable;

/**
 * A round of activities that earns money and that nothing bounds: an extreme ray of the model's recession cone,
 *
 * <pre>
 *   minimise c · d   where every row holds with its bounds at 0, d_j = 0 where a column has a greatest value, Σ d = 1
 * </pre>
 *
 * A vertex of that has as few activities as a round can have. A case with such a round, and any plan at all, has no best plan.
 *
 * @param done what is done in a turn, a sentence each with the row behind it
 * @param money what a turn earns (above 0) or costs, as a present value for the viewpoint, the greatest amount first
 * @param gain what is left of a turn
 */
record MoneyLoop(List<Done> done, List<Money> money, double gain) {
    private static final double NOTHING = 1e-7;

    /** One activity of a turn. */
    record Done(String words, TableRow row) {}

    /** One amount of a turn. */
    record Money(Account account, double earned, TableRow row) {}

    MoneyLoop {
        done = List.copyOf(done);
        money = List.copyOf(money);
    }

    /** Looks for one; null where money cannot be made without end. */
    static @Nullable MoneyLoop of(Model model, Solver solver, Settings settings) {
        return of(model, solver, settings, row -> true);
    }

    /**
     * Looks for one in a model of which it is known that money can be made without end. Bounds that are rolled up from demand may hide
     * it: they stand for no bound of the case.
     */
    static @Nullable MoneyLoop known(Model model, Solver solver, Settings settings) {
        MoneyLoop loop = of(model, solver, settings);
        return loop != null
                ? loop
                : of(model, solver, settings, row -> switch (model.rows()
                        .note(row)
                        .family()) {
                    case NOMINATION, LINK, READINESS -> false;
                    case BALANCE,
                            LOT,
                            CAPACITY,
                            MODULES,
                            ONCE,
                            MINIMUM,
                            SHARE,
                            SCHEDULE,
                            ORIGIN,
                            PART,
                            CONTENT,
                            QUOTA,
                            LIMIT -> true;
                });
    }

    private static @Nullable MoneyLoop of(Model model, Solver solver, Settings settings, IntPredicate counts) {
        Problem problem = model.problem();
        Outcome outcome =
                solver.solve(rounds(problem, counts), settings.withStart(null).withBasis(null));
        double[] round = outcome.values();
        if (round == null || outcome.objective() >= -NOTHING * largest(problem)) {
            return null;
        }
        return read(model, round);
    }

    private static double largest(Problem problem) {
        double largest = 1e-9;
        for (double cost : problem.cost()) {
            largest = Math.max(largest, Math.abs(cost));
        }
        return Math.min(1, largest);
    }

    private static Problem rounds(Problem problem, IntPredicate counts) {
        ProblemBuilder cone = Problem.builder();
        cone.expectColumns(problem.columns());
        for (int i = 0; i < problem.rows(); i++) {
            boolean kept = counts.test(i);
            cone.row(
                    kept && Double.isFinite(problem.rowLower()[i]) ? 0 : Double.NEGATIVE_INFINITY,
                    kept && Double.isFinite(problem.rowUpper()[i]) ? 0 : Double.POSITIVE_INFINITY);
        }
        int whole = cone.row(1, 1);
        for (int j = 0; j < problem.columns(); j++) {
            boolean up = Double.isInfinite(problem.upper()[j]);
            boolean down = Double.isInfinite(problem.lower()[j]);
            cone.column(down ? -1 : 0, up ? 1 : 0, false);
            cone.cost(j, problem.cost()[j]);
            for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                cone.entry(problem.rowIndex()[k], j, problem.value()[k]);
            }
            if (up) {
                cone.entry(whole, j, 1);
            }
        }
        return cone.build();
    }

    private static MoneyLoop read(Model model, double[] round) {
        Columns columns = model.columns();
        Activities activities = new Activities(model.network(), columns);
        double turn = Double.POSITIVE_INFINITY;
        for (int j = 0; j < round.length; j++) {
            if (j < columns.count() && round[j] > NOTHING) {
                turn = Math.min(turn, round[j]);
            }
        }
        double each = Double.isInfinite(turn) ? 1 : 1 / turn;
        List<Done> done = new ArrayList<>();
        for (int j = 0; j < round.length; j++) {
            if (j < columns.count() && round[j] > NOTHING) {
                done.add(new Done(activities.words(j, round[j] * each), activities.row(j)));
            }
        }
        record Key(Account account, TableRow row) {}
        Map<Key, Double> earned = new LinkedHashMap<>();
        model.tell((posting, column, period, perUnit) -> {
            if (column != Journal.FIXED && Math.abs(round[column]) > NOTHING) {
                double worth = -perUnit.value()
                        * round[column]
                        * each
                        * model.viewpoint().share(posting.company(), period)
                        * model.viewpoint().discount(posting, period);
                earned.merge(new Key(posting.account(), posting.row()), worth, Double::sum);
            }
        });
        List<Money> money = new ArrayList<>();
        earned.forEach((key, amount) -> {
            if (Math.abs(amount) > NOTHING) {
                money.add(new Money(key.account(), amount, key.row()));
            }
        });
        money.sort(Comparator.comparingDouble((Money amount) -> -amount.earned()));
        return new MoneyLoop(
                done, money, money.stream().mapToDouble(Money::earned).sum());
    }

    /** The round in words. */
    String words(String currency) {
        StringBuilder text = new StringBuilder(
                "Money could be made without end. Nothing bounds this round, and each turn of it earns "
                        + amount(gain, currency) + ": ");
        List<String> activities = done.stream()
                .map(each -> each.words() + " (" + each.row() + ")")
                .toList();
        text.append(String.join(", ", activities)).append(". What a turn earns and costs: ");
        List<String> amounts = money.stream()
                .map(each -> each.account().label() + " (" + each.row() + ") "
                        + (each.earned() > 0 ? "earns " : "costs ") + amount(Math.abs(each.earned()), currency))
                .toList();
        return text.append(String.join(", ", amounts))
                .append(". Give one of these a greatest quantity, or mend an amount.")
                .toString();
    }

    private static String amount(double value, String currency) {
        return currency + " " + (value >= 1000 ? String.format(Locale.ROOT, "%,.0f", value) : Activities.number(value));
    }
}
