package org.entente.explain.alternative;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.explain.LimitChanges;
import org.entente.explain.Measures;
import org.entente.explain.Words;
import org.entente.explain.alternative.Search.Found;
import org.entente.explain.alternative.Structure.Traits;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/**
 * Finds plans that are nearly as good as the best and decide otherwise, and what all such plans have in common.
 *
 * <p>Nearly as good: worse by no more than a share of the full cost, the present value of all cost the viewpoint bears. Not of the
 * objective, which is a difference of revenue and cost and may be near zero. Immutable.
 */
public final class Alternatives {
    /** Structures that differ only by shares of a few points are tried but not listed; so many of them, then the search ends. */
    private static final int UNLISTED = 6;

    /** Shares that differ by no more are the same decision: just under what makes a source or route count as used. */
    private static final double SAME = 0.099;

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Duration budget;

    private Alternatives(Solver solver, Settings settings, Watcher watcher, Duration budget) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.budget = budget;
    }

    /** With default settings, nobody watching and a minute. */
    public static Alternatives using(Solver solver) {
        return new Alternatives(solver, Settings.DEFAULT, Watcher.NONE, Duration.ofMinutes(1));
    }

    public Alternatives with(Settings changed) {
        return new Alternatives(solver, changed, watcher, budget);
    }

    public Alternatives watchedBy(Watcher changed) {
        return new Alternatives(solver, settings, changed, budget);
    }

    /** How long to look once the best plan is known; what was found by then stands. */
    public Alternatives within(Duration changed) {
        return new Alternatives(solver, settings, watcher, changed);
    }

    /**
     * Looks for alternatives.
     *
     * @param within share of the full cost by which they may be worse than the best plan, 0.01 for 1 %
     * @param most how many to list
     * @return without alternatives where there is no best plan: ask {@link Plan#hasPlan()} of {@link NearBest#best()}
     * @throws org.entente.plan.UnplannableException when the case asks for what no model here can hold
     */
    public NearBest of(Network network, double within, int most) {
        Planner planner = Planner.using(solver).with(settings).watchedBy(watcher);
        Model model = Model.of(network);
        Plan best = planner.plan(model, model.problem());
        if (!best.hasPlan()) {
            return new NearBest(
                    within, 0, 0, best, List.of(), List.of(), List.of(), false, false, List.of(best.message()), 1, 0);
        }
        // what a question to the solver says of its progress means nothing to a reader: it may be stopped, no more
        Watcher quiet = new Watcher() {
            @Override
            public boolean cancelled() {
                return watcher.cancelled();
            }
        };
        return new Run(planner.watchedBy(quiet), quiet, model, best, within, most).answer();
    }

    private final class Run {
        private final Planner planner;
        private final Model model;
        private final Plan best;
        private final double within;
        private final int most;
        private final double fullCost;
        private final Traits traits;
        private final Search search;
        private final long begun = System.nanoTime();
        private final List<Alternative> alternatives = new ArrayList<>();
        private int planned = 1;
        private boolean exhausted;
        private boolean commonProven;

        Run(Planner planner, Watcher quiet, Model model, Plan best, double within, int most) {
            this.planner = planner;
            this.model = model;
            this.best = best;
            this.within = within;
            this.most = most;
            this.fullCost = best.ledger().entries().stream()
                    .filter(entry -> entry.account().isCost())
                    .mapToDouble(LedgerEntry::presentValue)
                    .sum();
            this.traits = Structure.of(model, best, best.objective() + within * fullCost);
            this.search = new Search(traits, model.joint(solver), settings, quiet, begun + budget.toNanos());
        }

        NearBest answer() {
            findAlternatives();
            BitSet common = findCommon();
            List<Trait> mustHave = new ArrayList<>();
            List<Trait> never = new ArrayList<>();
            for (int j = common.nextSetBit(0); j >= 0; j = common.nextSetBit(j + 1)) {
                Structure.Bit bit = traits.bits().get(j);
                (bit.inBest() ? mustHave : never).add(bit.trait());
            }
            return new NearBest(
                    within,
                    fullCost,
                    within * fullCost,
                    best,
                    alternatives,
                    mustHave,
                    never,
                    exhausted,
                    commonProven,
                    sentences(mustHave.size(), never.size()),
                    search.solves() + planned,
                    (System.nanoTime() - begun) / 1e9);
        }

        private void findAlternatives() {
            int unlisted = 0;
            while (alternatives.size() < most && unlisted < UNLISTED) {
                Found found = search.farthest();
                BitSet structure = found.structure();
                if (structure == null) {
                    exhausted = found.proven();
                    return;
                }
                if (!list(structure, found.distance())) {
                    unlisted++;
                }
            }
        }

        /** Re-plans within the structure and lists the plan, unless it decides as one that is listed. */
        private boolean list(BitSet structure, double distance) {
            planned++;
            Plan plan = planner.plan(model, search.within(structure));
            if (!plan.hasPlan()) {
                return false;
            }
            Configuration decided = Configuration.of(plan);
            boolean same = decided.sameAs(Configuration.of(best), SAME)
                    || alternatives.stream().anyMatch(other -> decided.sameAs(Configuration.of(other.plan()), SAME));
            if (same) {
                return false;
            }
            List<Difference> changes = Configuration.of(best).differences(decided, SAME);
            List<Measures.Measure> measures = Measures.between(best, plan);
            MeasureWords words = new MeasureWords(measures, LimitChanges.between(best, plan));
            int number = alternatives.size() + 1;
            String sentence = MeasureWords.worse(best, plan, fullCost);
            alternatives.add(new Alternative(
                    number,
                    Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".",
                    changes,
                    distance,
                    measures,
                    words.gains(),
                    words.givesUp(),
                    words.shifts(),
                    plan,
                    Narrowed.claim(best, plan)));
            return true;
        }

        private BitSet findCommon() {
            while (true) {
                BitSet agreed = search.agreed();
                if (agreed.isEmpty()) {
                    commonProven = true;
                    return agreed;
                }
                Found found = search.breaking(agreed);
                if (found.structure() == null) {
                    commonProven = found.proven();
                    return agreed;
                }
            }
        }

        private static String choices(int count) {
            return count + (count == 1 ? " choice" : " choices");
        }

        private List<String> sentences(int must, int never) {
            String currency = best.network().settings().currency().id();
            List<String> sentences = new ArrayList<>();
            sentences.add("Within " + Words.percent(within) + " of the full cost of "
                    + Words.money(fullCost, currency) + " (present value), that is within "
                    + Words.money(within * fullCost, currency) + " of the best plan, "
                    + (alternatives.isEmpty()
                            ? "no plan of the case as it stands decides otherwise."
                            : alternatives.size()
                                    + (alternatives.size() == 1 ? " plan decides" : " plans decide")
                                    + (alternatives.size() == 1
                                            ? " otherwise."
                                            : " otherwise, the most different first.")));
            sentences.add(
                    exhausted
                            ? "Proven: what the case leaves open has no other structure within that."
                            : "There may be more: these are the most different from each other.");
            String share =
                    must == 0 ? "no choice is shared by all such plans" : "all such plans share " + choices(must);
            sentences.add((commonProven ? "Proven by solving: " : "Of the plans found: ")
                    + share
                    + (never == 0 ? "." : ", and none uses " + choices(never) + " that the case offers."));
            return sentences;
        }
    }
}
