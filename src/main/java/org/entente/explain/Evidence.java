package org.entente.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Company;
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
 * payments between two companies of the viewpoint.
 *
 * @param figures numbers the case was entered with
 * @param assumptions those among them without a source, or called an estimate by their own row
 * @param cost what the viewpoint bears over the horizon and is worked out from figures of the case, not discounted
 * @param assumedCost the part of it that rests on an assumption
 */
public record Evidence(int figures, List<Figure> assumptions, double cost, double assumedCost) {

    public Evidence {
        assumptions = List.copyOf(assumptions);
    }

    /** Share of the cost that rests on an assumption, 0 to 1; NaN where there is no cost. */
    public double assumedShare() {
        return cost > 0 ? assumedCost / cost : Double.NaN;
    }

    /** The evidence behind a plan; with no plan, that behind its case. */
    public static Evidence of(Plan plan) {
        Network network = plan.network();
        Map<TableRow, List<Figure>> figures = new HashMap<>();
        for (Figure figure : network.figures()) {
            figures.computeIfAbsent(figure.row(), row -> new ArrayList<>()).add(figure);
        }
        Set<Integer> inside = new HashSet<>();
        for (LedgerEntry entry : plan.ledger().entries()) {
            if (entry.share() > 0) {
                inside.add(entry.company().index());
            }
        }
        double cost = 0;
        double assumed = 0;
        for (LedgerEntry entry : plan.ledger().entries()) {
            Company counterparty = entry.counterparty();
            boolean internal = counterparty != null && inside.contains(counterparty.index());
            List<Figure> behind = internal || !entry.account().isCost() ? List.of() : behind(entry, figures);
            if (!behind.isEmpty()) {
                double money = Math.abs(entry.borne());
                cost += money;
                assumed += behind.stream().anyMatch(Figure::isAssumption) ? money : 0;
            }
        }
        List<Figure> assumptions =
                network.figures().stream().filter(Figure::isAssumption).toList();
        return new Evidence(network.figures().size(), assumptions, cost, assumed);
    }

    /** The figures an entry is worked out from; where its account names none, all of its row. */
    private static List<Figure> behind(LedgerEntry entry, Map<TableRow, List<Figure>> figures) {
        List<Figure> row = figures.getOrDefault(entry.row(), List.of());
        List<Figure> behind = new ArrayList<>();
        add(behind, row, columns(entry.account()));
        if (entry.site() != null) {
            add(behind, figures.getOrDefault(entry.site().row(), List.of()), siteColumns(entry.account()));
        }
        return behind.isEmpty() ? row : behind;
    }

    private static void add(List<Figure> found, List<Figure> row, List<String> columns) {
        for (Figure figure : row) {
            if (columns.contains(figure.column())) {
                found.add(figure);
            }
        }
    }

    /** Columns of an entry's own row whose figures make up an amount in an account. */
    private static List<String> columns(Account account) {
        return switch (account) {
            case MATERIAL -> List.of("cost");
            case CONVERSION -> List.of("conversion_cost");
            case LABOUR -> List.of("labour_hours");
            case ENERGY -> List.of("energy_kwh");
            case FREIGHT -> List.of("cost", "cost_per_tonne");
            case DUTY -> List.of("rate");
            case PIPELINE -> List.of("lead_time_days");
            case HOLDING -> List.of("cost");
            case TOOLING -> List.of("tooling");
            case INVESTMENT -> List.of("investment");
            case FIXED -> List.of("fixed_cost", "existing_fixed_cost");
            case TRANSFER -> List.of("price", "markup");
            case REVENUE -> List.of("price", "distribution");
            case PENALTY -> List.of("penalty");
        };
    }

    /** Columns of the site's row that enter too. */
    private static List<String> siteColumns(Account account) {
        return switch (account) {
            case LABOUR -> List.of("labour_cost");
            case ENERGY -> List.of("energy_cost");
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
                    PENALTY -> List.of();
        };
    }
}
