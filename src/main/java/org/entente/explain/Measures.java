package org.entente.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.CaseSettings;
import org.entente.network.Country;
import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.plan.Flow;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;

/**
 * What a plan comes to in the few figures a board asks for: worth, full cost of a unit, investment, where the money goes, CO₂,
 * jobs. Only what the case has data for.
 */
public final class Measures {
    /** A country that gets less than half a percent of the spend in every plan is not worth a row. */
    private static final double NEGLIGIBLE = 0.005;

    /** What kind of figure it is, for its unit and rounding. */
    public enum Kind {
        /** Present value, in the case's currency. */
        VALUE,
        /** Money over the horizon, not discounted. */
        MONEY,
        /** Money per unit sold. */
        UNIT_COST,
        /** 0 to 1. */
        SHARE,
        UNITS,
        /** Tonnes over the horizon. */
        TONNES,
        /** Full-time jobs, yearly average. */
        JOBS
    }

    /**
     * One figure of two plans.
     *
     * @param label such as {@code share of spend in China}
     * @param unit such as {@code EUR}, {@code EUR per unit}, {@code share}, {@code t}, {@code jobs}, {@code units}
     * @param before in the plan it is measured against, NaN where that has no such figure
     * @param after in the plan itself
     */
    public record Measure(Kind kind, String label, String unit, double before, double after) {
        public double change() {
            return after - before;
        }

        /** Whether the figure moves by more than rounding. */
        public boolean moves() {
            return !(Math.abs(change()) <= 1e-6 * Math.max(1, Math.max(Math.abs(before), Math.abs(after))));
        }
    }

    private record Figure(Kind kind, String unit, double value) {}

    private Measures() {}

    /** The figures of two plans of the same case side by side. */
    public static List<Measure> between(Plan before, Plan after) {
        Map<String, Figure> one = figures(before);
        Map<String, Figure> other = figures(after);
        Map<String, Figure> all = new LinkedHashMap<>(one);
        other.forEach(all::putIfAbsent);
        List<Measure> measures = new ArrayList<>();
        all.forEach((label, figure) -> {
            double from = value(one, label, figure.kind());
            double to = value(other, label, figure.kind());
            boolean small = figure.kind() == Kind.SHARE && Math.max(from, to) < NEGLIGIBLE;
            if (!small) {
                measures.add(new Measure(figure.kind(), label, figure.unit(), from, to));
            }
        });
        return measures;
    }

    /** What a plan does not mention is nothing, but a cost of something not sold is no cost of zero. */
    private static double value(Map<String, Figure> figures, String label, Kind kind) {
        Figure figure = figures.get(label);
        return figure != null ? figure.value() : kind == Kind.UNIT_COST ? Double.NaN : 0;
    }

    private static Map<String, Figure> figures(Plan plan) {
        CaseSettings settings = plan.network().settings();
        String currency = settings.currency().id();
        Map<String, Figure> figures = new LinkedHashMap<>();
        boolean profit = settings.goal().countsRevenue();
        figures.put(
                profit ? "net present value" : "present value of cost",
                new Figure(Kind.VALUE, currency, profit ? -plan.objective() : plan.objective()));
        Map<String, double[]> costs = new LinkedHashMap<>();
        for (UnitCost cost : plan.unitCosts()) {
            double[] sum = costs.computeIfAbsent(cost.product().name(), key -> new double[2]);
            sum[0] += cost.amount() * cost.volume();
            sum[1] += cost.volume();
        }
        costs.forEach((product, sum) -> {
            figures.put("cost of a " + product, new Figure(Kind.UNIT_COST, currency + " per unit", sum[0] / sum[1]));
            figures.put(product + " sold", new Figure(Kind.UNITS, "units", sum[1]));
        });
        double investment = plan.ledger().entries().stream()
                .filter(entry -> entry.account().isInvestment())
                .mapToDouble(LedgerEntry::borne)
                .sum();
        figures.put("tooling and investment", new Figure(Kind.MONEY, currency, investment));
        addSpend(plan, figures);
        addWork(plan, figures);
        return figures;
    }

    /** The measure of a limit on a share of spend, over all products and periods. */
    private static void addSpend(Plan plan, Map<String, Figure> figures) {
        Map<String, Double> byCountry = new HashMap<>();
        double total = 0;
        for (LedgerEntry entry : plan.ledger().outside()) {
            Country country = entry.country();
            if (entry.account().isSpend()) {
                total += entry.borne();
                byCountry.merge(country == null ? "" : country.name(), entry.borne(), Double::sum);
            }
        }
        for (Country country : plan.network().countries()) {
            double spend = byCountry.getOrDefault(country.name(), 0.0);
            if (total > 0 && spend != 0) {
                figures.put("share of spend in " + country.name(), new Figure(Kind.SHARE, "share", spend / total));
            }
        }
    }

    private static void addWork(Plan plan, Map<String, Figure> figures) {
        double kg = 0;
        double hours = 0;
        for (Flow flow : plan.flows()) {
            switch (flow) {
                case Flow.Made made -> {
                    Process process = made.process();
                    kg += process.co2Kg() * made.quantity();
                    hours += process.labourHours() * made.quantity();
                }
                case Flow.Moved moved -> {
                    Lane lane = moved.lane();
                    kg += lane.co2Kg() * moved.quantity();
                }
                case Flow.Stocked _, Flow.Scrapped _ -> {}
                case Flow.Sold _ -> {}
            }
        }
        if (kg > 0) {
            figures.put("CO₂ emitted", new Figure(Kind.TONNES, "t", kg / 1000));
        }
        if (hours > 0) {
            double years =
                    plan.network().periods().stream().mapToDouble(Period::years).sum();
            double perJob = plan.network().settings().hoursPerJob();
            figures.put("jobs in production", new Figure(Kind.JOBS, "jobs", hours / perJob / years));
        }
    }
}
