package org.entente.partners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.plan.Solved;
import org.entente.plan.UnplannableException;
import org.entente.plan.Viewpoint;
import org.entente.solver.Certificate;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How a deal's interval moves with the facts that are not sure: {@code RangeSearch.using(deals, variants).of(deal, figures, 12)}.
 *
 * <p>All facts are screened: the three plans of the deal are kept and only valued anew at both ends of the range. Those that move the
 * interval most so, and those whose range breaks a plan, are then planned anew, all three plans at both ends.
 */
public final class RangeSearch {
    /** Moves of less than a billionth of today's value are rounding. */
    private static final double NOTHING = 1e-9;

    private final Deals deals;
    private final BiFunction<Figure, Double, @Nullable Network> variants;
    private final Consumer<String> progress;

    private RangeSearch(
            Deals deals, BiFunction<Figure, Double, @Nullable Network> variants, Consumer<String> progress) {
        this.deals = deals;
        this.variants = variants;
        this.progress = progress;
    }

    /**
     * A search.
     *
     * @param variants the case with one figure at another value; null where that is no case
     */
    public static RangeSearch using(Deals deals, BiFunction<Figure, Double, @Nullable Network> variants) {
        return new RangeSearch(deals, variants, words -> {});
    }

    public RangeSearch telling(Consumer<String> changed) {
        return new RangeSearch(deals, variants, changed);
    }

    /** How much a fact seems to move the interval by the plans as they are; infinite where its range breaks one. */
    private record Screened(Figure figure, double move) {}

    /**
     * Searches.
     *
     * @param figures those with a range
     * @param most how many to plan anew
     */
    public DealRanges of(Deal deal, List<Figure> figures, int most) {
        List<Screened> felt = new ArrayList<>();
        List<Figure> ranged =
                figures.stream().filter(figure -> asks(figure, deal)).toList();
        for (int i = 0; i < ranged.size() && !stopped(); i++) {
            progress.accept("which facts move the interval: " + i + " of " + ranged.size() + " looked at");
            Screened screened = screen(deal, ranged.get(i));
            if (screened.move() > 0) {
                felt.add(screened);
            }
        }
        List<Figure> chosen = chosen(felt, most);
        List<DealRange> moved = new ArrayList<>();
        for (int i = 0; i < chosen.size() && !stopped(); i++) {
            progress.accept("how the interval moves with the facts: " + i + " of " + chosen.size() + " planned anew");
            Figure figure = chosen.get(i);
            try {
                DealRange range =
                        new DealRange(figure, at(deal, figure, figure.low()), at(deal, figure, figure.high()));
                // a plan that was broken off is not the best: what it says of the fact is not known
                if (!stopped()) {
                    moved.add(range);
                }
            } catch (UnfinishedException e) {
                if (!stopped()) {
                    throw e;
                }
            }
        }
        moved.sort(Comparator.comparingDouble((DealRange range) -> move(deal, range))
                .reversed()
                .thenComparing(range -> range.figure().key()));
        int left = chosen.size() - moved.size();
        double rounding = 1e-7 * deal.interval().lever().today();
        List<DealRange> moving =
                moved.stream().filter(range -> move(deal, range) > rounding).toList();
        return new DealRanges(moving, moved.size() - moving.size(), felt.size(), ranged.size(), left);
    }

    /** Whether a figure has a range, and is no price or stake that is negotiated anyway. */
    private static boolean asks(Figure figure, Deal deal) {
        if (!figure.hasRange() || figure.low() >= figure.high()) {
            return false;
        }
        if (deal.interval().lever() instanceof Lever.Prices lever) {
            return deal.network().prices().stream()
                    .noneMatch(price -> lever.moves(price) && price.row().equals(figure.row()));
        }
        return deal.network().stakes().stream()
                .noneMatch(stake -> deal.held() != null
                        && stake.owned().index() == deal.held().index()
                        && stake.row().equals(figure.row()));
    }

    /** The facts that seem to move it most, a third of the places at most for those whose range breaks a plan if there are others. */
    private static List<Figure> chosen(List<Screened> felt, int most) {
        List<Screened> breaking =
                felt.stream().filter(each -> Double.isInfinite(each.move())).toList();
        List<Screened> moving = felt.stream()
                .filter(each -> !Double.isInfinite(each.move()))
                .sorted(Comparator.comparingDouble(Screened::move).reversed())
                .toList();
        int forBreaking = Math.min(breaking.size(), Math.max(most / 3, most - moving.size()));
        int forMoving = Math.min(moving.size(), most - forBreaking);
        List<Figure> chosen = new ArrayList<>();
        moving.subList(0, forMoving).forEach(each -> chosen.add(each.figure()));
        breaking.subList(0, forBreaking).forEach(each -> chosen.add(each.figure()));
        return chosen;
    }

    private Screened screen(Deal deal, Figure figure) {
        double move = 0;
        for (double value : new double[] {figure.low(), figure.high()}) {
            move = Math.max(move, value == figure.value() ? 0 : screen(deal, figure, value));
        }
        return new Screened(figure, move);
    }

    private double screen(Deal deal, Figure figure, double value) {
        try {
            Network network = variants.apply(figure, value);
            if (network == null) {
                return 0;
            }
            double[] values = Objects.requireNonNull(deal.measured().values());
            Bargain bargain =
                    new Bargain(network, deal.sides(), deal.interval().lever(), deal.measured(), null, deal.weight());
            Lever lever = bargain.lever();
            if (!keeps(bargain.at(lever.today()).model().problem(), deal.measured(), values)) {
                return Double.POSITIVE_INFINITY;
            }
            Double own = valued(deal.viewpoint(), Without.viewpoint(network, deal.sides()));
            Double other = valued(deal.partner(), Without.partner(network, deal.sides()));
            if (own == null || other == null) {
                return Double.POSITIVE_INFINITY;
            }
            Interval there = new IntervalFinder(bargain, own, other).withoutPromises();
            double move = difference(deal.interval().least().at(), there.least().at())
                    + difference(deal.interval().most().at(), there.most().at());
            return move > NOTHING * lever.today() ? move : 0;
        } catch (NoDealException | UnplannableException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** What a plan without the deal is worth with the fact changed; null where it would break. */
    private static @Nullable Double valued(OutsideOption option, Network network) {
        Solved solved = option.solved();
        if (solved == null) {
            return option.value();
        }
        Network asked = switch (option.kept()) {
            case ALL -> network;
            case NOT_OBLIGATIONS -> Without.withoutObligations(network);
            case NONE -> {
                Network free = Without.withoutLimits(network);
                yield network.settings().goal().countsRevenue() ? Without.withoutObligations(free) : free;
            }
            case NO_PLAN -> network;
        };
        double[] values = Objects.requireNonNull(solved.values());
        Model model = Model.of(asked, Viewpoint.of(asked, option.company()));
        return keeps(model.problem(), solved, values)
                ? model.worthAt(values, Viewpoint.of(asked, option.company()))
                : null;
    }

    private static boolean keeps(Problem problem, Solved solved, double[] values) {
        Problem before = solved.model().problem();
        if (problem.columns() != values.length) {
            return false;
        }
        boolean sameBounds = Arrays.equals(before.lower(), problem.lower())
                && Arrays.equals(before.upper(), problem.upper())
                && Arrays.equals(before.rowLower(), problem.rowLower())
                && Arrays.equals(before.rowUpper(), problem.rowUpper())
                && Arrays.equals(before.value(), problem.value());
        // a bound that gives way moves the best plan too, though the plan there was keeps it
        return sameBounds
                && Certificate.check(problem, values, problem.objectiveAt(values), null)
                        .primalPasses(Certificate.Tolerances.DEFAULT);
    }

    private static double difference(double one, double other) {
        if (one == other) {
            return 0;
        }
        double difference = Math.abs(one - other);
        return Double.isFinite(difference) ? difference : Double.POSITIVE_INFINITY;
    }

    private DealRange.At at(Deal deal, Figure figure, double value) {
        Network network = variants.apply(figure, value);
        String trouble;
        if (network == null) {
            trouble = "the case is no case with that value";
        } else {
            try {
                Deal there = deals.telling(words -> {})
                        .standing(network, deal.sides().partner(), deal.held());
                Interval interval = there.interval();
                return new DealRange.At(
                        value, interval.least().at(), interval.most().at(), interval.nash(), there.today(), "");
            } catch (NoDealException e) {
                trouble = e.reason();
            } catch (UnplannableException e) {
                trouble = String.valueOf(e.getMessage());
            }
        }
        return new DealRange.At(value, Double.NaN, Double.NaN, Double.NaN, Interval.Gains.NONE, trouble);
    }

    /** How much an interval moves over a range; what leaves no deal at all moves it most. */
    private static double move(Deal deal, DealRange range) {
        double move = 0;
        for (DealRange.At at : List.of(range.atLow(), range.atHigh())) {
            move = at.trouble().isEmpty()
                    ? Math.max(
                            move,
                            difference(deal.interval().least().at(), at.least())
                                    + difference(deal.interval().most().at(), at.most()))
                    : Double.POSITIVE_INFINITY;
        }
        return move;
    }

    private boolean stopped() {
        return deals.watcher().cancelled();
    }
}
