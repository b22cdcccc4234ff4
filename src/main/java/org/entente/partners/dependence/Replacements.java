package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.explain.Words;
import org.entente.network.Gate;
import org.entente.network.Input;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.CostTrace;
import org.entente.plan.Flow;
import org.entente.plan.Plan;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** Finds who makes in one plan what a partner made in another. */
final class Replacements {
    private final Plan plan;
    private final Map<Integer, Double> madeBefore;
    private final Map<Integer, Double> costBefore;

    Replacements(Plan plan) {
        this.plan = plan;
        madeBefore = made(plan);
        costBefore = unitCosts(plan);
    }

    List<Replacement> of(Partner partner, Plan other) {
        Map<Integer, Double> madeAfter = made(other);
        Map<Integer, Double> costAfter = unitCosts(other);
        Set<Product> lost = new LinkedHashSet<>();
        partner.used().forEach(process -> lost.add(process.product()));
        List<Replacement> found = new ArrayList<>();
        for (Product product : lost) {
            List<String> makers = new ArrayList<>();
            Map<String, Integer> tasks = new LinkedHashMap<>();
            for (Process process : plan.network().processes()) {
                double before = madeBefore.getOrDefault(process.index(), 0.0);
                double after = madeAfter.getOrDefault(process.index(), 0.0);
                if (process.product().index() == product.index() && after > before + 1e-6 * Math.max(1, before)) {
                    makers.add(Words.name(process));
                    waits(process, other, tasks);
                }
            }
            double perUnit = costAfter.getOrDefault(product.index(), Double.NaN)
                    - costBefore.getOrDefault(product.index(), Double.NaN);
            double weeks = tasks.values().stream().mapToInt(Integer::intValue).max().stream()
                    .mapToDouble(week -> week)
                    .findFirst()
                    .orElse(Double.NaN);
            found.add(new Replacement(product, makers, perUnit, weeks, List.copyOf(tasks.keySet())));
        }
        return found;
    }

    /** Tasks a process waits for, with the week after they are finished. */
    private static void waits(Process process, Plan other, Map<String, Integer> tasks) {
        Schedule schedule = other.schedule();
        if (schedule == null) {
            return;
        }
        for (Gate gate : other.network().programme().gates()) {
            boolean holds = switch (gate.target()) {
                case Gate.OfProcess of -> of.process() == process.index();
                case Gate.OfLine of -> process.line() != null && process.line().index() == of.line();
                case Gate.OfLane of -> false;
                case Gate.OfMarket of -> false;
            };
            Booking booking = schedule.of(gate.task());
            if (holds && booking != null) {
                tasks.merge(gate.task().name(), booking.finish(), Math::max);
            }
        }
    }

    private static Map<Integer, Double> made(Plan plan) {
        Map<Integer, Double> made = new HashMap<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Made units) {
                made.merge(units.process().index(), units.quantity(), Double::sum);
            }
        }
        return made;
    }

    /** By product, what a unit costs where it is used or sold, on average. */
    private static Map<Integer, Double> unitCosts(Plan plan) {
        CostTrace trace = CostTrace.of(plan.network(), plan.flows(), plan.ledger());
        Map<Integer, double[]> sums = new HashMap<>();
        for (Flow flow : plan.flows()) {
            switch (flow) {
                case Flow.Made made -> {
                    for (Input input : made.process().inputs()) {
                        double units = made.quantity() * input.quantity();
                        add(trace, made.process().site(), input.product(), units, sums);
                    }
                }
                case Flow.Sold sold -> add(trace, sold.demand().market(), sold.product(), sold.quantity(), sums);
                case Flow.Moved moved -> {}
                case Flow.Stocked _, Flow.Scrapped _ -> {}
            }
        }
        Map<Integer, Double> costs = new HashMap<>();
        sums.forEach((product, sum) -> costs.put(product, sum[0] / sum[1]));
        return costs;
    }

    private static void add(CostTrace trace, Site site, Product product, double units, Map<Integer, double[]> sums) {
        double[] sum = sums.computeIfAbsent(product.index(), key -> new double[2]);
        sum[0] += trace.unitCost(site, product) * units;
        sum[1] += units;
    }
}
