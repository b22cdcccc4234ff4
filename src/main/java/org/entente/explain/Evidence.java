package org.entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;

/**
 * How far a plan rests on figures that no source vouches for.
 *
 * <p>Rule: an amount of the ledger rests on an assumption when any figure it is directly worked out from is one: hours or
 * hourly cost for labour, the rate for duty, the price for a purchase. Volumes and shares of parts are not counted, nor are
 * payments between two companies of the viewpoint ({@link Spend}).
 */
public final class Evidence {
    /** An amount of the ledger, its size, and the figures it is directly worked out from. */
    public record Amount(double money, List<Figure> behind) {
        public Amount {
            behind = List.copyOf(behind);
        }
    }

    /** A figure and the money that is worked out from it, over the horizon, in the case's currency. */
    public record Weighed(Figure figure, double money) {}

    private final Network network;
    private final Map<TableRow, List<Figure>> byRow = new HashMap<>();
    private final Map<Figure, Double> weights = new IdentityHashMap<>();
    private final List<Amount> amounts = new ArrayList<>();
    private double cost;
    private double assumedCost;

    private Evidence(Network network) {
        this.network = network;
        for (Figure figure : network.figures()) {
            byRow.computeIfAbsent(figure.row(), row -> new ArrayList<>()).add(figure);
        }
    }

    /** The evidence behind a plan; with no plan, that behind its case. */
    public static Evidence of(Plan plan) {
        Evidence evidence = new Evidence(plan.network());
        Spend.of(plan.ledger()).entries().forEach(evidence::weigh);
        return evidence;
    }

    /** Numbers the case was entered with. */
    public int figures() {
        return network.figures().size();
    }

    /** Those among them without a source, or called an estimate by their own row. */
    public List<Figure> assumptions() {
        return network.figures().stream().filter(Figure::isAssumption).toList();
    }

    /** The cost that is worked out from figures of the case, over the horizon, in the case's currency. */
    public double cost() {
        return cost;
    }

    /** The amounts the cost is made of, with the figures behind each. */
    public List<Amount> amounts() {
        return List.copyOf(amounts);
    }

    /** The money worked out from a figure of the plan's network; 0 for one that no amount needs. */
    public double weight(Figure figure) {
        return weights.getOrDefault(figure, 0.0);
    }

    /** Share of the cost that rests on an assumption, 0 to 1; NaN where no figure of the case is known. */
    public double assumedShare() {
        return cost > 0 ? assumedCost / cost : Double.NaN;
    }

    /** The assumptions most money rests on, heaviest first. */
    public List<Weighed> heaviestAssumptions(int most) {
        List<Weighed> list = new ArrayList<>();
        weights.forEach((figure, money) -> {
            if (figure.isAssumption()) {
                list.add(new Weighed(figure, money));
            }
        });
        list.sort(Comparator.comparingDouble((Weighed weighed) -> -weighed.money())
                .thenComparing(weighed -> weighed.figure().key())
                .thenComparing(weighed -> weighed.figure().column()));
        return list.subList(0, Math.min(most, list.size()));
    }

    private void weigh(LedgerEntry entry) {
        double money = Math.abs(entry.borne());
        List<Figure> behind = behind(entry);
        if (behind.isEmpty()) {
            return;
        }
        cost += money;
        amounts.add(new Amount(money, behind));
        boolean any = false;
        for (Figure figure : behind) {
            weights.merge(figure, money, Double::sum);
            any |= figure.isAssumption();
        }
        assumedCost += any ? money : 0;
    }

    /** The figures an entry is worked out from; where its account names none, all of its row. */
    private List<Figure> behind(LedgerEntry entry) {
        List<Figure> row = byRow.getOrDefault(entry.row(), List.of());
        List<Figure> found = new ArrayList<>();
        for (Figure figure : row) {
            if (columns(entry.account()).contains(figure.column())) {
                found.add(figure);
            }
        }
        if (entry.site() != null) {
            String rate = siteColumn(entry.account());
            for (Figure figure : byRow.getOrDefault(entry.site().row(), List.of())) {
                if (figure.column().equals(rate)) {
                    found.add(figure);
                }
            }
        }
        return found.isEmpty() ? row : found;
    }

    private static List<String> columns(Account account) {
        return switch (account) {
            case MATERIAL -> List.of("cost");
            case HOLDING -> List.of("cost", "value", "price");
            case SCRAP -> List.of("scrap_cost");
            case CONVERSION -> List.of("conversion_cost");
            case LABOUR -> List.of("labour_hours");
            case ENERGY -> List.of("energy_kwh");
            case FREIGHT -> List.of("cost", "cost_per_tonne");
            case DUTY -> List.of("rate");
            case PIPELINE -> List.of("lead_time_days");
            case TOOLING -> List.of("tooling");
            case DEVELOPMENT -> List.of("weeks", "people", "cost", "external_cost");
            case INVESTMENT -> List.of("investment");
            case RESIDUAL -> List.of("investment", "life_years");
            case FIXED -> List.of("fixed_cost", "existing_fixed_cost");
            case TRANSFER -> List.of("price", "markup", "min_price");
            case SUBSIDY -> List.of("amount");
            case REVENUE -> List.of("price", "vat", "distribution");
            case PENALTY -> List.of("penalty");
        };
    }

    private static String siteColumn(Account account) {
        return switch (account) {
            case LABOUR -> "labour_cost";
            case ENERGY -> "energy_cost";
            case MATERIAL,
                    CONVERSION,
                    FREIGHT,
                    DUTY,
                    PIPELINE,
                    HOLDING,
                    SCRAP,
                    TOOLING,
                    DEVELOPMENT,
                    INVESTMENT,
                    RESIDUAL,
                    FIXED,
                    TRANSFER,
                    SUBSIDY,
                    REVENUE,
                    PENALTY -> "";
        };
    }
}
