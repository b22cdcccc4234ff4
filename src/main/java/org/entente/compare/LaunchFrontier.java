package org.entente.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.entente.explain.Claim;
import org.entente.network.Demand;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * Money against time: the best plan for every launch that is worth having, from the one that money alone chooses to the earliest
 * there is. Each next point asks for a launch a week sooner than the one before (the ε-constraint method, Haimes, Lasdon and Wismer
 * 1971), so that no plan is both sooner and better than one of the points; each is proven.
 */
public final class LaunchFrontier {
    private static final int DAYS_PER_WEEK = 7;
    private static final String LIMIT = "launch-by";

    private final Function<Network, Plan> planner;
    private final BooleanSupplier stopped;

    private LaunchFrontier(Function<Network, Plan> planner, BooleanSupplier stopped) {
        this.planner = planner;
        this.stopped = stopped;
    }

    /**
     * @param planner plans a network to proven optimality
     * @param stopped whether to look no further
     */
    public static LaunchFrontier using(Function<Network, Plan> planner, BooleanSupplier stopped) {
        return new LaunchFrontier(planner, stopped);
    }

    /**
     * The frontier.
     *
     * @param points the latest launch first, as long as plans were found and proven
     * @param complete whether the last point is the earliest launch there is
     * @param sooner that there is no plan a week before it; null where that is not known
     */
    public record Found(
            Product product,
            List<LaunchPoint> points,
            boolean complete,
            @Nullable Claim sooner) {
        public Found {
            points = List.copyOf(points);
        }
    }

    /** The products that are sold and whose launch the programme of a network decides, in table order. */
    public static List<Product> products(Network network) {
        List<Product> products = new ArrayList<>();
        for (Demand demand : network.demands()) {
            Product product = demand.product();
            boolean released = network.programme().gates().stream().anyMatch(gate -> switch (gate.target()) {
                case org.entente.network.Gate.OfMarket of -> of.product().index() == product.index();
                case org.entente.network.Gate.OfProcess of ->
                    network.process(of).product().index() == product.index();
                case org.entente.network.Gate.OfLine _, org.entente.network.Gate.OfLane _ -> false;
            });
            if (released && products.stream().noneMatch(known -> known.index() == product.index())) {
                products.add(product);
            }
        }
        return products;
    }

    /** The frontier of a product's launch. */
    public Found of(Network network, Product product) {
        List<LaunchPoint> points = new ArrayList<>();
        Plan plan = planner.apply(network);
        while (true) {
            LocalDate launch = launch(plan, product);
            if (launch == null || plan.status() != PlanStatus.PROVEN) {
                boolean none = plan.status() == PlanStatus.INFEASIBLE;
                return new Found(product, points, none, none ? Claim.noPlan(plan.network()) : null);
            }
            List<Configuration.Difference> decisions = points.isEmpty()
                    ? List.of()
                    : Configuration.of(points.getLast().plan()).differences(Configuration.of(plan));
            points.add(new LaunchPoint(launch, plan, decisions));
            if (stopped.getAsBoolean()) {
                return new Found(product, points, false, null);
            }
            plan = planner.apply(by(network, product, launch.minusDays(DAYS_PER_WEEK)));
        }
    }

    /**
     * A network held to the earliest launches found.
     *
     * @param network the network, with a promise for each launch
     * @param unproven the products that may launch earlier: a trial of an earlier day came to no end
     */
    public record Earliest(Network network, List<Product> unproven) {
        public Earliest {
            unproven = List.copyOf(unproven);
        }
    }

    /**
     * The network held to the earliest launch of its products, one after the other in table order: the goal "launch" as a promise.
     * Where nothing can be launched at all it is the network as it is.
     */
    public Earliest earliest(Network network) {
        Network held = network;
        List<Product> unproven = new ArrayList<>();
        for (Product product : products(network)) {
            LocalDate launch = launch(planner.apply(held), product);
            if (launch == null) {
                continue;
            }
            long known = launch.toEpochDay();
            long impossible = network.programme().start().toEpochDay() - DAYS_PER_WEEK;
            boolean proven = true;
            while (proven && known - impossible > DAYS_PER_WEEK) {
                long weeks = (known - impossible) / DAYS_PER_WEEK;
                long middle = known - (weeks + 1) / 2 * DAYS_PER_WEEK;
                Plan tried = planner.apply(by(held, product, LocalDate.ofEpochDay(middle)));
                LocalDate found = tried.hasPlan() ? launch(tried, product) : null;
                if (found != null) {
                    known = found.toEpochDay();
                } else {
                    impossible = middle;
                    // no plan in the time given is no proof that there is none
                    proven = tried.status() == PlanStatus.INFEASIBLE;
                }
                proven &= !stopped.getAsBoolean();
            }
            if (!proven) {
                unproven.add(product);
            }
            held = by(held, product, LocalDate.ofEpochDay(known));
        }
        return new Earliest(held, unproven);
    }

    private static @Nullable LocalDate launch(Plan plan, Product product) {
        return plan.launches().entrySet().stream()
                .filter(entry -> entry.getKey().index() == product.index())
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Network by(Network network, Product product, LocalDate day) {
        Scope scope = new Scope(List.of(product), List.of(), List.of(), List.of(), List.of(), List.of());
        return network.withMore(new Limit(
                network.limits().size(),
                LIMIT + ":" + product.id(),
                Limit.Kind.LAUNCH,
                scope,
                null,
                Limit.Sense.AT_MOST,
                day.toEpochDay(),
                network.settings().currency(),
                Limit.Enforcement.HARD,
                0,
                "",
                TableRow.NONE));
    }
}
