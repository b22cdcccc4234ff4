package org.entente.intake.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tables of a case, in the order a planner fills them in. */
public final class Tables {
    public static final List<Table> ALL = List.of(
            CaseTable.TABLE,
            Periods.TABLE,
            Countries.TABLE,
            Fx.TABLE,
            Companies.TABLE,
            Stakes.TABLE,
            Sites.TABLE,
            Products.TABLE,
            Groups.TABLE,
            Lines.TABLE,
            Processes.TABLE,
            Inputs.TABLE,
            Lanes.TABLE,
            Prices.TABLE,
            Agreements.TABLE,
            OriginRules.TABLE,
            Duties.TABLE,
            Subsidies.TABLE,
            Stocks.TABLE,
            Demands.TABLE,
            Calendars.TABLE,
            Teams.TABLE,
            Headcounts.TABLE,
            Tasks.TABLE,
            Precedences.TABLE,
            Gates.TABLE,
            Limits.TABLE,
            Strategies.TABLE,
            Scenarios.TABLE,
            Ranges.TABLE,
            Sources.TABLE);

    private Tables() {}

    /** The table of this name, or null. */
    public static @Nullable Table named(String name) {
        for (Table table : ALL) {
            if (table.name().equals(name)) {
                return table;
            }
        }
        return null;
    }

    public static List<String> names() {
        return ALL.stream().map(Table::name).toList();
    }
}
