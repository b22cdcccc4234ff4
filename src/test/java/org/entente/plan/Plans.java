package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.network.Company;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Stock;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleRules;
import org.entente.solver.highs.HighsSolver;

/** Plans for tests, each checked by certificate before anyone looks at it. */
public final class Plans {
    private Plans() {}

    public static Plan of(Network network) {
        Plan plan = Planner.using(new HighsSolver()).plan(network);
        certify(plan);
        return plan;
    }

    /** Primal, bound, flow balance and ledger, all re-computed from what the plan itself says. */
    public static void certify(Plan plan) {
        if (!plan.hasPlan()) {
            return;
        }
        Certificate certificate = plan.certificate();
        assertThat(certificate.holds())
                .as("certificate of " + plan.provenance())
                .isTrue();
        assertThat(certificate.gap()).isLessThanOrEqualTo(plan.provenance().relativeGap() + 1e-9);
        assertThat(plan.ledger().total())
                .as("ledger = objective")
                .isCloseTo(plan.objective(), within(Math.max(0.01, 1e-12 * Math.abs(plan.objective()))));
        assertThat(plan.ledger().entries().stream()
                        .filter(entry -> entry.counterparty() != null)
                        .mapToDouble(LedgerEntry::amount)
                        .sum())
                .as("what one company pays, another receives")
                .isCloseTo(0, within(1e-6 * Math.max(1, Math.abs(plan.objective()))));
        balance(plan)
                .forEach((place, left) ->
                        assertThat(left).as("flow balance at " + place).isCloseTo(0, within(1e-4)));
        for (LineLoad load : plan.loads()) {
            assertThat(load.used())
                    .as(load.line().id() + " " + load.period().id())
                    .isLessThanOrEqualTo(load.capacity() + 1e-4);
        }
        OriginCheck.of(plan);
        if (plan.schedule() != null) {
            assertThat(ScheduleRules.broken(plan.schedule()))
                    .as("the programme")
                    .isEmpty();
            gates(plan);
        }
        value(plan);
        double cars = plan.unitCosts().stream()
                .mapToDouble(cost -> cost.amount() * cost.volume())
                .sum();
        CostTrace trace = CostTrace.of(plan.network(), plan.flows(), plan.ledger());
        assertThat(cars + trace.leftInStock() + trace.unallocated())
                .as("cars + stock + unallocated = cost")
                .isCloseTo(plan.ledger().costBorne(), within(Math.max(0.01, 1e-9 * Math.abs(plan.objective()))));
    }

    /** Value added: shares sum to one, no work is lost, and each company's margin is what its books say. */
    private static void value(Plan plan) {
        ValueTrace trace = ValueTrace.of(plan);
        double size = plan.ledger().entries().stream()
                .filter(entry -> entry.account().isCost())
                .mapToDouble(entry -> Math.abs(entry.amount()))
                .sum();
        double near = 1e-9 * Math.max(1, size);
        List<ValueAdded> all = new ArrayList<>(trace.left());
        for (ValueTrace.OfCar car : trace.cars()) {
            if (Math.abs(car.value()) > 1e-3) {
                double shares = car.perUnit().stream()
                        .mapToDouble(added -> added.amount() / car.value())
                        .sum();
                assertThat(shares).as("shares of " + car.product().id()).isCloseTo(1, within(1e-9));
            }
            car.perUnit().forEach(added -> all.add(added.times(car.volume())));
        }
        Map<String, Double> untold = new HashMap<>();
        for (LedgerEntry entry : plan.ledger().entries()) {
            if (entry.account().isCost() && entry.counterparty() == null) {
                ValueAdded.Kind kind = ValueBooks.kind(entry.account(), entry.country(), entry.activity());
                var place = ValueBooks.place(kind, entry.company(), entry.country(), entry.activity());
                untold.merge(
                        kind + " " + entry.company() + " " + place + " " + entry.period(), entry.amount(), Double::sum);
            }
        }
        for (ValueAdded added : all) {
            if (added.kind() != ValueAdded.Kind.MARGIN) {
                String key = added.kind() + " " + added.company() + " " + added.country() + " " + added.period();
                untold.merge(key, -added.amount(), Double::sum);
            }
        }
        untold.forEach((key, amount) -> assertThat(amount).as(key).isCloseTo(0, within(near)));
        Map<String, Double> margins = new HashMap<>();
        Set<String> sellers = new HashSet<>();
        plan.network()
                .demands()
                .forEach(demand -> sellers.add(demand.market().company().id()));
        ValueBooks goods = new ValueBooks(plan.network());
        for (Lane lane : plan.network().lanes()) {
            boolean openBook = lane.from().company().pricing() == Company.Pricing.OPEN_BOOK;
            if (lane.betweenCompanies() && !goods.isSale(lane) && !openBook) {
                // handed on at cost: what one company pays is another's
                sellers.add(lane.from().company().id());
                sellers.add(lane.to().company().id());
            }
        }
        all.forEach(added -> margins.merge(added.company().id(), added.amount(), Double::sum));
        for (LedgerEntry entry : plan.ledger().entries()) {
            if (entry.account().isCost() && entry.counterparty() != null) {
                margins.merge(entry.company().id(), entry.amount(), Double::sum);
            }
        }
        boolean nothingLeft = trace.left().isEmpty();
        margins.forEach((company, amount) -> {
            if (nothingLeft && !sellers.contains(company)) {
                assertThat(amount)
                        .as("value added of " + company + " = received - paid")
                        .isCloseTo(0, within(near));
            }
        });
    }

    /** Nothing is made or sold before the day on which its task is finished. */
    private static void gates(Plan plan) {
        Schedule schedule = Objects.requireNonNull(plan.schedule());
        for (Gate gate : plan.network().programme().gates()) {
            Booking booking = schedule.of(gate.task());
            for (Flow flow : plan.flows()) {
                boolean waits = switch (gate.target()) {
                    case Gate.OfProcess of ->
                        flow instanceof Flow.Made made && made.process().index() == of.process();
                    case Gate.OfLine of ->
                        flow instanceof Flow.Made made
                                && made.process().line() != null
                                && made.process().line().index() == of.line();
                    case Gate.OfLane of ->
                        flow instanceof Flow.Moved moved && moved.lane().index() == of.lane();
                    case Gate.OfMarket of ->
                        flow instanceof Flow.Sold sold
                                && sold.demand().market().index() == of.market().index()
                                && sold.product().index() == of.product().index();
                };
                assertThat(waits
                                && (booking == null
                                        || !schedule.finishDate(booking)
                                                .isBefore(flow.period().end())))
                        .as(gate.target().words() + " in " + flow.period().id() + " waits for "
                                + gate.task().id())
                        .isFalse();
            }
        }
    }

    private static Map<String, Double> balance(Plan plan) {
        Map<String, Double> left = new HashMap<>();
        for (Stock stock : plan.network().stocks()) {
            String first = plan.network().periods().getFirst().id();
            left.merge(key(stock.site().id(), stock.product().id(), first), stock.opening(), Double::sum);
        }
        for (Flow flow : plan.flows()) {
            String period = flow.period().id();
            String product = flow.product().id();
            switch (flow) {
                case Flow.Made made -> {
                    String site = made.process().site().id();
                    left.merge(key(site, product, period), made.quantity(), Double::sum);
                    for (Input input : made.process().inputs()) {
                        left.merge(
                                key(site, input.product().id(), period),
                                -made.quantity() * input.quantity(),
                                Double::sum);
                    }
                }
                case Flow.Moved moved -> {
                    left.merge(key(moved.lane().from().id(), product, period), -moved.quantity(), Double::sum);
                    left.merge(key(moved.lane().to().id(), product, period), moved.quantity(), Double::sum);
                }
                case Flow.Stocked stocked -> {
                    String site = stocked.stock().site().id();
                    left.merge(key(site, product, period), -stocked.quantity(), Double::sum);
                    int next = stocked.period().index() + 1;
                    if (next < plan.network().periods().size()) {
                        String later = plan.network().periods().get(next).id();
                        left.merge(key(site, product, later), stocked.quantity(), Double::sum);
                    }
                }
                case Flow.Scrapped scrapped ->
                    left.merge(key(scrapped.stock().site().id(), product, period), -scrapped.quantity(), Double::sum);
                case Flow.Sold sold -> {
                    Demand demand = sold.demand();
                    left.merge(key(demand.market().id(), product, period), -sold.quantity(), Double::sum);
                }
            }
        }
        return left;
    }

    private static String key(String site, String product, String period) {
        return product + " at " + site + " in " + period;
    }
}
