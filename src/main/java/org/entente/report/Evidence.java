package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;

/**
 * How much of a plan's cost rests on assumptions.
 *
 * <p>Rule: an amount of the ledger rests on an assumption when any figure it is directly worked out from is one: hours or
 * hourly cost for labour, the rate for duty, the price for a purchase. Volumes and shares of parts are not counted.
 */
final class Evidence {
    /** A figure and the money that is worked out from it, over the horizon, in the case's currency. */
    record Weighed(Figure figure, double money) {}

    private final Map<TableRow, List<Figure>> figures = new HashMap<>();
    private final Map<Figure, Double> weights = new IdentityHashMap<>();
    private final Set<TableRow> listed = new HashSet<>();
    private double known;
    private double assumed;

    private Evidence(Network network) {
        for (Figure figure : network.figures()) {
            if (listed.size() < InputsSection.MOST_FIGURES) {
                listed.add(figure.row());
            }
            figures.computeIfAbsent(figure.row(), row -> new ArrayList<>()).add(figure);
        }
    }

    static Evidence of(Network network, Spend spend) {
        Evidence evidence = new Evidence(network);
        spend.entries().forEach(evidence::weigh);
        return evidence;
    }

    /** Share of the cost that rests on assumptions, 0 to 1; NaN where no figure of the case is known. */
    double assumedShare() {
        return known == 0 ? Double.NaN : assumed / known;
    }

    /** Whether the table of inputs shows figures of a table row. */
    boolean isListed(TableRow row) {
        return listed.contains(row);
    }

    /** Money that rests on a figure; 0 for one that no cost of this plan is worked out from. */
    double weight(Figure figure) {
        return weights.getOrDefault(figure, 0.0);
    }

    /** The assumptions most money rests on, heaviest first. */
    List<Weighed> heaviestAssumptions(int most) {
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
        known += money;
        boolean any = false;
        for (Figure figure : behind) {
            weights.merge(figure, money, Double::sum);
            any |= figure.isAssumption();
        }
        assumed += any ? money : 0;
    }

    /** The figures an entry is worked out from. */
    private List<Figure> behind(LedgerEntry entry) {
        List<Figure> found = new ArrayList<>();
        List<Figure> row = figures.getOrDefault(entry.row(), List.of());
        for (Figure figure : row) {
            if (columns(entry.account()).contains(figure.column())) {
                found.add(figure);
            }
        }
        if (entry.site() != null) {
            String rate = siteColumn(entry.account());
            for (Figure figure : figures.getOrDefault(entry.site().row(), List.of())) {
                if (figure.column().equals(rate)) {
                    found.add(figure);
                }
            }
        }
        // a tariff line's row is not the lane's: without it nothing can be said of the rate
        return found.isEmpty() && entry.account() != Account.DUTY ? row : found;
    }

    private static List<String> columns(Account account) {
        return switch (account) {
            case MATERIAL, HOLDING -> List.of("cost");
            case CONVERSION -> List.of("conversion_cost");
            case LABOUR -> List.of("labour_hours");
            case ENERGY -> List.of("energy_kwh");
            case FREIGHT -> List.of("cost", "cost_per_tonne");
            case DUTY -> List.of("rate");
            case PIPELINE -> List.of("lead_time_days");
            case TOOLING -> List.of("tooling");
            case INVESTMENT -> List.of("investment");
            case FIXED -> List.of("fixed_cost", "existing_fixed_cost");
            case TRANSFER -> List.of("price", "markup");
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
                    TOOLING,
                    INVESTMENT,
                    FIXED,
                    TRANSFER,
                    REVENUE,
                    PENALTY -> "";
        };
    }
}
