package org.entente.partners;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.explain.Shut;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Site;
import org.entente.plan.Flow;
import org.entente.plan.Model;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Solved;
import org.entente.plan.Viewpoint;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a deal between the case's viewpoint and another company is worth to each: {@code
 * Deals.using(solver).of(network, company)}.
 *
 * <p>Each side's best without the deal is a plan of its own. Together they plan what is best for V + β·C with β = (1 − y_V(C)) / (1 −
 * y_C(V)), y_i(j) the look-through share of i in j, as a mean over the periods: a payment p from V to C costs V (1 − y_V(C))·p
 * and gives C (1 − y_C(V))·p, so with this weight it cancels and the plan is chosen for what it is worth, not for who is paid. Then
 * prices only share what is there. Of a partner whose own costs are not in the case nothing is known but its price: the plan is then
 * the viewpoint's own best.
 *
 * <p>What the case keeps shut is an alternative all the same: the deal is worked out as the case stands, and with it opened.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class Deals {
    /** The interval's ends are told apart by far less than the gap at which a plan counts as proven. */
    private static final double GAP = 1e-9;

    private static final double NOTHING = 1e-9;

    private final Solver solver;
    private final Settings settings;
    private final Watcher watcher;
    private final Consumer<String> progress;
    private final List<Network> strategies;

    private Deals(
            Solver solver, Settings settings, Watcher watcher, Consumer<String> progress, List<Network> strategies) {
        this.solver = solver;
        this.settings = settings;
        this.watcher = watcher;
        this.progress = progress;
        this.strategies = List.copyOf(strategies);
    }

    /** With default settings and nobody watching. */
    public static Deals using(Solver solver) {
        return new Deals(solver, Settings.DEFAULT.withRelativeGap(GAP), Watcher.NONE, words -> {}, List.of());
    }

    /** The gap is at most one in a billion, whatever the settings say. */
    public Deals with(Settings changed) {
        double gap = Math.min(GAP, changed.relativeGap());
        return new Deals(solver, changed.withRelativeGap(gap), watcher, progress, strategies);
    }

    public Deals watchedBy(Watcher changed) {
        return new Deals(solver, settings, changed, progress, strategies);
    }

    /** Told in words what is being worked out. */
    public Deals telling(Consumer<String> changed) {
        return new Deals(solver, settings, watcher, changed, strategies);
    }

    /** Which other strategies the case has: what they open is known to be possible. */
    public Deals knowing(List<Network> changed) {
        return new Deals(solver, settings, watcher, progress, changed);
    }

    Watcher watcher() {
        return watcher;
    }

    Planner planner() {
        return Planner.using(solver).with(settings).watchedBy(watcher);
    }

    /**
     * The deal over the prices between the viewpoint and a company.
     *
     * @param network whose limits on participation have values
     * @throws NoDealException when there is nothing to negotiate; the message says why
     * @throws UnfinishedException when a plan it needs was not worked out
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public Deal of(Network network, Company partner) {
        return of(network, partner, null);
    }

    /**
     * The deal over what each holds of a company both hold.
     *
     * @param held the company; null for a deal over prices
     */
    public Deal of(Network network, Company partner, @Nullable Company held) {
        Deal deal = standing(network, partner, held);
        Shut shut = Shut.of(network, strategies);
        return shut.isEmpty() ? deal : deal.with(opened(network, partner, held, shut));
    }

    /** The same with what the case keeps shut open to all: an alternative that a company knows is one that it has. */
    private Opened opened(Network network, Company partner, @Nullable Company held, Shut shut) {
        try {
            Deal open = telling(words -> progress.accept("with what the case shuts opened, " + words))
                    .standing(shut.opened(network), partner, held);
            Set<String> used = new LinkedHashSet<>();
            for (Solved solved : open.plans()) {
                used.addAll(shut.usedBy(solved.plan(), network));
            }
            return new Opened(shut, List.copyOf(used), open, "");
        } catch (NoDealException e) {
            return new Opened(shut, List.of(), null, e.reason());
        }
    }

    /** The deal with what the case keeps shut left shut. */
    Deal standing(Network network, Company partner, @Nullable Company held) {
        Company viewpoint = network.settings().viewpoint();
        double weight = weight(network, viewpoint, partner, held);
        if (held == null && !CostsKnown.ofPartner(network, Sides.of(network, viewpoint, partner, null))) {
            // free to make, it would be used without end: the viewpoint alone chooses the plan
            weight = 0;
        }
        Sides sides = Sides.of(network, viewpoint, partner, held);
        Lever lever = held == null ? Levers.prices(network, sides) : Levers.stakes(network, sides, held);
        OutsideOptions options = new OutsideOptions(planner());
        progress.accept("the best plan of both together");
        Solved together = solve(network, view(network, sides, weight));
        boolean trades = deals(together, sides, held);
        Solved measured = trades ? together : traded(network, sides, held, weight, lever);
        progress.accept("what " + viewpoint.name() + " does without " + partner.name());
        OutsideOption own = options.viewpoint(network, sides);
        progress.accept("what " + partner.name() + " does without " + viewpoint.name());
        OutsideOption other = options.partner(network, sides);
        return deal(network, sides, held, weight, lever, together, measured, trades, own, other);
    }

    private Deal deal(
            Network network,
            Sides sides,
            @Nullable Company held,
            double weight,
            Lever lever,
            Solved together,
            Solved measured,
            boolean trades,
            OutsideOption own,
            OutsideOption other) {
        boolean known = CostsKnown.ofPartner(network, sides);
        Function<Lever, IntervalFinder> finders = of -> new IntervalFinder(
                new Bargain(network, sides, of, measured, planner(), weight), own.value(), other.value());
        IntervalFinder finder = finders.apply(lever);
        Interval.Gains today = finder.gains(lever.today());
        List<Interval> byProduct = new ArrayList<>();
        if (held == null) {
            for (Lever.Prices of :
                    Levers.byProduct(network, sides, measured.plan().flows())) {
                byProduct.add(told(finders.apply(of).find(), known));
            }
        }
        PartnerAccounts accounts = PartnerAccounts.of(measured.plan());
        return new Deal(
                network,
                sides,
                held,
                weight,
                own,
                other,
                together,
                measured,
                trades,
                today,
                today.viewpoint() + weight * today.partner(),
                told(finder.find(), known),
                byProduct,
                accounts,
                OutsideOptions.losses(accounts, sides, List.of(Side.OTHER)),
                null,
                DealRanges.NONE);
    }

    private static Interval told(Interval interval, boolean known) {
        return known ? interval : interval.withoutNash();
    }

    /** Throws where one of the two is wholly the other's: what it earns is in the same pocket. */
    static double weight(Network network, Company viewpoint, Company partner, @Nullable Company held) {
        if (viewpoint.index() == partner.index()) {
            throw new NoDealException(
                    partner.name() + " is the case's viewpoint itself; name the company it deals with.");
        }
        double inPartner = 1 - mean(network, viewpoint, partner);
        double inViewpoint = 1 - mean(network, partner, viewpoint);
        if (inPartner < NOTHING || inViewpoint < NOTHING) {
            Company owned = inPartner < NOTHING ? partner : viewpoint;
            Company owner = inPartner < NOTHING ? viewpoint : partner;
            throw new NoDealException(owned.name() + " belongs wholly to " + owner.name()
                    + ": what one pays the other stays in the same pocket, and there is nothing to negotiate.");
        }
        return held == null ? inPartner / inViewpoint : 1;
    }

    private static double mean(Network network, Company owner, Company owned) {
        Viewpoint view = Viewpoint.of(network, owner);
        return network.periods().stream()
                .mapToDouble((Period period) -> view.share(owned, period))
                .average()
                .orElse(0);
    }

    private static Viewpoint view(Network network, Sides sides, double weight) {
        return Viewpoint.sum(
                network, Viewpoint.of(network, sides.viewpoint()), 1, Viewpoint.of(network, sides.partner()), weight);
    }

    private Solved solve(Network network, Viewpoint view) {
        Model model = Model.of(network, view);
        Solved solved = planner().solve(model, model.problem());
        if (!solved.plan().hasPlan()) {
            OutsideOptions.check(solved.plan(), network.settings().viewpoint());
            throw new NoDealException(
                    "even together the two have no plan that keeps every hard limit and serves all that must"
                            + " be served: there is no deal to work out. entente why says what is in the way.");
        }
        return solved;
    }

    /**
     * Where the best for both is not to deal with each other: the plan in which they do that comes nearest, to say how far
     * apart the two are. That of the case at today's prices, else one side's with the price at nothing.
     */
    private Solved traded(Network network, Sides sides, @Nullable Company held, double weight, Lever lever) {
        progress.accept("a plan in which the two deal with each other");
        List<Network> at = List.of(network, lever.at(network, lever.floor()));
        for (Network asked : at) {
            for (Company company : List.of(sides.viewpoint(), sides.partner())) {
                Solved solved = solve(asked, Viewpoint.of(asked, company));
                if (deals(solved, sides, held)) {
                    // the same flows at today's prices
                    Model model = Model.of(network, view(network, sides, weight));
                    double[] values = Objects.requireNonNull(solved.values());
                    if (model.problem().columns() == values.length) {
                        return new Solved(model, asked == network ? solved.plan() : refound(model, solved), values);
                    }
                }
            }
        }
        throw new NoDealException("no plan of the case uses anything that goes between "
                + sides.viewpoint().name() + " and " + sides.partner().name()
                + ", not even at a price of nothing: there is no deal to work out.");
    }

    /** The plan of the same columns in another model: every column held where it is. */
    private Plan refound(Model model, Solved solved) {
        double[] values = Objects.requireNonNull(solved.values());
        Solved again = planner().solve(model, model.problem().within(values, values));
        return again.plan().hasPlan() ? again.plan() : solved.plan();
    }

    /** Whether goods go from one side to the other in a plan; where a stake is negotiated, whether the company does anything. */
    private static boolean deals(Solved solved, Sides sides, @Nullable Company held) {
        return solved.plan().flows().stream()
                .anyMatch(flow -> held == null
                        ? flow instanceof Flow.Moved moved && sides.between(moved.lane())
                        : places(flow).stream().anyMatch(site -> sides.of(site) == Side.SHARED));
    }

    private static List<Site> places(Flow flow) {
        return switch (flow) {
            case Flow.Moved moved -> List.of(moved.lane().from(), moved.lane().to());
            case Flow.Made made -> List.of(made.process().site());
            case Flow.Sold sold -> List.of(sold.demand().market());
            case Flow.Stocked stocked -> List.of(stocked.stock().site());
            case Flow.Scrapped scrapped -> List.of(scrapped.stock().site());
        };
    }
}
