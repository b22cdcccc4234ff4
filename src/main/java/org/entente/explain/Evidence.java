package org.entente.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan rests on figures that no source vouches for.
 *
 * @param figures numbers the case was entered with
 * @param assumptions those among them without a source, or called an estimate by their own row
 * @param cost what the viewpoint bears in all cost accounts over the horizon, not discounted, income such as a rebate left
 *     out
 * @param assumedCost the part of it that comes from an assumption: an amount counts when a figure that makes it up (a price,
 *     hours, a rate) is one
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
        List<Figure> assumptions =
                network.figures().stream().filter(Figure::isAssumption).toList();
        Map<TableRow, Set<String>> assumedColumns = new HashMap<>();
        for (Figure figure : assumptions) {
            assumedColumns.computeIfAbsent(figure.row(), row -> new HashSet<>()).add(figure.column());
        }
        double cost = 0;
        double assumed = 0;
        for (LedgerEntry entry : plan.ledger().entries()) {
            double borne = entry.borne();
            if (entry.account().isCost() && borne > 0) {
                cost += borne;
                assumed += restsOnAssumption(entry, assumedColumns) ? borne : 0;
            }
        }
        return new Evidence(network.figures().size(), assumptions, cost, assumed);
    }

    private static boolean restsOnAssumption(LedgerEntry entry, Map<TableRow, Set<String>> assumed) {
        Account account = entry.account();
        return anyAssumed(assumed.get(entry.row()), columns(account))
                || (entry.site() != null && anyAssumed(assumed.get(entry.site().row()), siteColumns(account)));
    }

    private static boolean anyAssumed(@Nullable Set<String> assumed, List<String> columns) {
        return assumed != null && columns.stream().anyMatch(assumed::contains);
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
