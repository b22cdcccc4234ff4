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
import org.entente.plan.CellWeight;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan rests on figures that no source vouches for.
 *
 * <p>Rule: an amount of the ledger rests on an assumption when any figure it is worked out from is one ({@link
 * org.entente.plan.Formula}): hours or hourly cost for labour; the rate, the price or the freight for duty; the rate of exchange
 * wherever there is one. Volumes and shares of parts are not counted, nor are payments between two companies of the viewpoint
 * ({@link Spend}).
 */
public final class Evidence {
    /** An amount of the ledger, its size, and the figures it is directly worked out from. */
    public record Amount(double money, List<Figure> behind) {
        public Amount {
            behind = List.copyOf(behind);
        }
    }

    /** A figure and the money that moves with it, over the horizon, in the case's currency. */
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
        List<Figure> behind = new ArrayList<>();
        boolean any = false;
        for (CellWeight weight : entry.formula().weights()) {
            Figure figure = weight.money() == 0 ? null : figure(weight);
            if (figure != null) {
                behind.add(figure);
                weights.merge(figure, Math.abs(weight.money() * entry.share()), Double::sum);
                any |= figure.isAssumption();
            }
        }
        if (!behind.isEmpty()) {
            double money = Math.abs(entry.borne());
            cost += money;
            amounts.add(new Amount(money, behind));
            assumedCost += any ? money : 0;
        }
    }

    /** The figure of a cell; null where the case was entered without one, and a default stands there. */
    private @Nullable Figure figure(CellWeight weight) {
        for (Figure figure : byRow.getOrDefault(weight.row(), List.of())) {
            if (figure.column().equals(weight.column())) {
                return figure;
            }
        }
        return null;
    }
}
