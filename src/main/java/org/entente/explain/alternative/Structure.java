package org.entente.explain.alternative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.alternative.Trait.Kind;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.plan.DecisionColumns;
import org.entente.plan.DecisionColumns.Load;
import org.entente.plan.DecisionColumns.Opening;
import org.entente.plan.DecisionColumns.Route;
import org.entente.plan.DecisionColumns.Source;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;

/**
 * A model with a yes or no for each trait of a plan, tied to its quantities. With need N, the units that can be of use, and most U,
 * the units a source or route can give, for each source and route
 *
 * <pre>
 *   N/10 · used ≤ Σ_t quantity[t] ≤ N/10 + (U − N/10) · used
 *   Σ_t nominate[p,t] ≤ used[p]
 *   opened[l] ≤ Σ_t open[l,t] ≤ modules · opened[l],   opened[l] ≤ Σ_{p on l} used[p]
 *   open[l,t] = Σ_k module[l,t,k],   module[l,t,k+1] ≤ module[l,t,k]
 *   Σ_u needed[l,t,u] ≥ 1 where open[l,t] ≥ 1,   needed[l,t,u] = 1 only where load[l,u] &gt; capacity[l,u] − gives[l,t,u]
 *   cost · x ≤ budget
 * </pre>
 *
 * A source that must be nominated counts as used from a hundredth of the need on. Reason for the second, third and fifth
 * line: what is nominated or opened for show is no other plan, only a dearer one: of each module there is a period in which one
 * fewer would not do. The best plan itself must fit; where it nominates or opens
 * what it hardly uses, that row is left out.
 */
final class Structure {
    private static final double USED = 0.1;
    private static final double NOMINATED = 0.01;
    private static final int COUNTED_MODULES = 4;
    /** A module is needed where this share of it is. */
    private static final double LITTLE = 1e-3;

    private static final double ROUNDING = 1e-6;
    private static final double WHOLE = 1;
    private static final double PART = 0.5;
    private static final double WHEN = 0.25;

    /**
     * A trait in the problem.
     *
     * @param column that is one where a plan has it
     * @param weight in the distance of two plans
     * @param inBest whether the best plan has it
     */
    record Bit(Trait trait, int column, double weight, boolean inBest) {
        /** Whether it is a choice, and not only when or how many. */
        boolean isChoice() {
            return trait.kind() != Kind.TIMING;
        }
    }

    private final Problem base;
    private final Chosen best;
    private final ProblemBuilder builder;
    private final List<Bit> bits = new ArrayList<>();
    private final Map<Integer, List<Bit>> onLine = new HashMap<>();

    private Structure(Problem base, Chosen best) {
        this.base = base;
        this.best = best;
        this.builder = ProblemBuilder.of(base);
    }

    /** A problem with its traits. */
    record Traits(Problem problem, List<Bit> bits) {
        Traits {
            bits = List.copyOf(bits);
        }
    }

    /**
     * Builds the problem.
     *
     * @param budget most the objective may be
     */
    static Traits of(Model model, Plan plan, double budget) {
        Structure structure = new Structure(model.problem(), new Chosen(plan));
        DecisionColumns decisions = model.decisions();
        List<Period> periods = plan.network().periods();
        structure.addSources(decisions.sources(), periods);
        structure.addRoutes(decisions.routes());
        decisions.openings().forEach(structure::addOpening);
        structure.addBudget(budget);
        return new Traits(structure.builder.build(), structure.bits);
    }

    private void addSources(List<Source> sources, List<Period> periods) {
        Map<Integer, Integer> rivals = new HashMap<>();
        sources.forEach(source -> rivals.merge(source.process().product().index(), 1, Integer::sum));
        for (Source source : sources) {
            boolean only = rivals.getOrDefault(source.process().product().index(), 0) == 1;
            addSource(source, only, periods);
        }
    }

    private void addSource(Source source, boolean only, List<Period> periods) {
        Process process = source.process();
        boolean nominated = source.nominate().length > 0;
        double made = best.made(process);
        double least = (nominated ? NOMINATED : USED) * source.need();
        if (best.isNominated(process) && made < least) {
            least = made / 2;
        }
        if (!isSensible(least, source.most())) {
            return;
        }
        String name = process.name() + " at " + process.site().name();
        String says =
                nominated ? "nominates " + name : "takes " + process.product().name() + " from " + name;
        Trait trait = new Trait(nominated ? Kind.NOMINATION : Kind.SOURCE, process.id(), says, only, process.row());
        Bit used = new Bit(trait, used(source.make(), least, source.most()), WHOLE, made >= least);
        bits.add(used);
        Line line = process.line();
        if (line != null) {
            onLine.computeIfAbsent(line.index(), index -> new ArrayList<>()).add(used);
        }
        if (nominated) {
            int row = builder.row(Double.NEGATIVE_INFINITY, 0);
            builder.entry(row, used.column(), -1);
            for (int column : source.nominate()) {
                builder.entry(row, column, 1);
            }
        }
        if (source.nominate().length > 1) {
            List<Period> valid = periods.stream()
                    .filter(period -> process.validity().holdsIn(period))
                    .toList();
            for (int t = 0; t < source.nominate().length; t++) {
                Period period = valid.get(t);
                Trait when = new Trait(Kind.TIMING, process.id(), says + " from " + period.id(), false, process.row());
                bits.add(new Bit(when, source.nominate()[t], WHEN, best.isNominated(process, period)));
            }
        }
    }

    private void addRoutes(List<Route> routes) {
        Map<List<Integer>, Integer> rivals = new HashMap<>();
        routes.forEach(route -> rivals.merge(end(route.lane()), 1, Integer::sum));
        for (Route route : routes) {
            double least = USED * route.need();
            if (isSensible(least, route.most())) {
                Lane lane = route.lane();
                boolean only = rivals.getOrDefault(end(lane), 0) == 1;
                String says = "moves " + lane.product().name() + " from "
                        + lane.from().name() + " to " + lane.to().name() + lane.byMode();
                Trait trait = new Trait(Kind.ROUTE, lane.id(), says, only, lane.row());
                bits.add(new Bit(trait, used(route.move(), least, route.most()), PART, best.moved(lane) >= least));
            }
        }
    }

    private static List<Integer> end(Lane lane) {
        return List.of(lane.to().index(), lane.product().index());
    }

    /** Whether there is a quantity to speak of, and it can be reached. */
    private static boolean isSensible(double least, double most) {
        return least > 1e-6 && Double.isFinite(most) && most >= least;
    }

    private void addOpening(Opening opening) {
        Line line = opening.line();
        int opened = builder.column(0, 1, true);
        int least = builder.row(0, Double.POSITIVE_INFINITY);
        int most = builder.row(Double.NEGATIVE_INFINITY, 0);
        for (int column : opening.open()) {
            builder.entry(least, column, 1);
            builder.entry(most, column, 1);
        }
        builder.entry(least, opened, -1);
        builder.entry(most, opened, -line.maxModules());
        addNotForShow(line, opened);
        String says = "opens " + line.name() + " at " + line.site().name();
        Trait trait = new Trait(Kind.OPENING, line.id(), says, false, line.row());
        bits.add(new Bit(trait, opened, WHOLE, best.isOpened(line)));
        boolean idle = line.minModules() > 0 || isIdleInBest(opening);
        for (int t = 0; t < opening.open().length; t++) {
            addModules(line, opening.periods().get(t), opening.open()[t], says);
            if (!idle) {
                addNeeded(opening, t);
            }
        }
    }

    /** In some period from the opening on, one module fewer would not do. */
    private void addNeeded(Opening opening, int opened) {
        Line line = opening.line();
        int row = builder.row(0, Double.POSITIVE_INFINITY);
        builder.entry(row, opening.open()[opened], -1.0 / line.maxModules());
        for (Load load : opening.loads()) {
            double gives = load.gives()[opened];
            if (gives > 0) {
                int needed = builder.column(0, 1, true);
                builder.entry(row, needed, 1);
                double largest =
                        line.maxModules() * Arrays.stream(load.gives()).max().orElse(0);
                double room = (load.existing() + largest) / gives;
                // load − modules' capacity ≥ existing − gives · (1 − a little), unless it need not, in units of a
                // module
                int tight =
                        builder.row((load.existing() - gives * (1 - LITTLE)) / gives - room, Double.POSITIVE_INFINITY);
                for (int k = 0; k < load.make().length; k++) {
                    builder.entry(tight, load.make()[k], load.use()[k] / gives);
                }
                for (int k = 0; k < load.gives().length; k++) {
                    builder.entry(tight, opening.open()[k], -load.gives()[k] / gives);
                }
                builder.entry(tight, needed, -room);
            }
        }
    }

    private boolean isIdleInBest(Opening opening) {
        for (int t = 0; t < opening.open().length; t++) {
            if (best.modules(opening.line(), opening.periods().get(t)) > 0) {
                boolean needed = false;
                for (Load load : opening.loads()) {
                    double gives = load.gives()[t];
                    needed |= gives > 0
                            && best.room(opening.line(), load.period()) < gives * (1 - LITTLE) - ROUNDING * gives;
                }
                if (!needed) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addNotForShow(Line line, int opened) {
        List<Bit> running = onLine.getOrDefault(line.index(), List.of());
        boolean fits = !best.isOpened(line) || running.stream().anyMatch(Bit::inBest);
        if (!running.isEmpty() && fits && line.minModules() == 0) {
            int row = builder.row(Double.NEGATIVE_INFINITY, 0);
            builder.entry(row, opened, 1);
            running.forEach(used -> builder.entry(row, used.column(), -1));
        }
    }

    private void addModules(Line line, Period period, int open, String says) {
        int inBest = best.modules(line, period);
        if (line.maxModules() == 1) {
            bits.add(new Bit(timing(line, says + " in " + period.id()), open, WHEN, inBest == 1));
            return;
        }
        int counted = Math.min(line.maxModules(), COUNTED_MODULES);
        int row = builder.row(0, 0);
        builder.entry(row, open, 1);
        int before = open;
        for (int k = 1; k <= counted; k++) {
            int module = builder.column(0, 1, true);
            builder.entry(row, module, -1);
            Trait trait = timing(line, says + " in " + period.id() + ", module " + k);
            bits.add(new Bit(trait, module, WHEN, inBest >= k));
            if (k > 1) {
                addAtMost(module, before, 1);
            }
            before = module;
        }
        int more = line.maxModules() - counted;
        if (more > 0) {
            int rest = builder.column(0, more, true);
            builder.entry(row, rest, -1);
            addAtMost(rest, before, more);
        }
    }

    /** The one column is at most so many times the other. */
    private void addAtMost(int column, int other, double times) {
        int row = builder.row(Double.NEGATIVE_INFINITY, 0);
        builder.entry(row, column, 1);
        builder.entry(row, other, -times);
    }

    private static Trait timing(Line line, String says) {
        return new Trait(Kind.TIMING, line.id(), says, false, line.row());
    }

    /** A yes or no: whether the quantities sum to {@code least}; in units of it, so that the rows have entries near one. */
    private int used(int[] quantities, double least, double most) {
        int used = builder.column(0, 1, true);
        int low = builder.row(0, Double.POSITIVE_INFINITY);
        int high = builder.row(Double.NEGATIVE_INFINITY, 1);
        for (int column : quantities) {
            builder.entry(low, column, 1 / least);
            builder.entry(high, column, 1 / least);
        }
        builder.entry(low, used, -1);
        builder.entry(high, used, -(most - least) / least);
        return used;
    }

    /** In units of the greatest cost of a column, so that the row has entries of at most one. */
    private void addBudget(double budget) {
        double unit =
                Math.max(1, Arrays.stream(base.cost()).map(Math::abs).max().orElse(1)) / 1000;
        int row = builder.row(Double.NEGATIVE_INFINITY, (budget - base.offset()) / unit);
        for (int j = 0; j < base.columns(); j++) {
            if (base.cost()[j] != 0) {
                builder.entry(row, j, base.cost()[j] / unit);
            }
        }
    }
}
