package org.entente.audit;

import java.util.Map;
import java.util.TreeMap;
import org.entente.audit.Tableau.Row;
import org.entente.audit.Tableau.Switch;

/** How many rows of each family hold with equality at a plan, and are about something. */
final class BindingRows {
    private static final double ROUNDING = 1e-6;

    private BindingRows() {}

    static Map<String, Integer> of(Tableau tableau, double[] values) {
        Map<String, Integer> binding = new TreeMap<>();
        for (Row row : tableau.rows()) {
            boolean moves = row.sum().factors().entrySet().stream()
                    .anyMatch(each -> Math.abs(each.getValue() * values[each.getKey()]) > ROUNDING);
            if (moves && Math.abs(row.sum().at(values)) <= ROUNDING) {
                binding.merge(row.family(), 1, Integer::sum);
            }
        }
        for (Switch each : tableau.switches()) {
            if (each.gate().at(values) < 0.5 && Math.abs(each.sum().at(values)) <= ROUNDING) {
                binding.merge(each.family(), 1, Integer::sum);
            }
        }
        return binding;
    }
}
