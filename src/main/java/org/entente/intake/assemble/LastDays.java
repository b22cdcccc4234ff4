package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.network.Period;

/** Rows that hold until the day before a period ends: most likely their last day was written for the first day after. */
final class LastDays {
    private LastDays() {}

    static void check(Assembly assembly) {
        Set<LocalDate> bounds = new HashSet<>();
        for (Period period : assembly.builder.periods()) {
            bounds.add(period.start());
            bounds.add(period.end());
        }
        for (Table table : Tables.ALL) {
            Column until = table.column("valid_until");
            if (until == null) {
                continue;
            }
            for (Typed row : assembly.rows(table)) {
                LocalDate day = row.day(until);
                if (day != null && bounds.contains(day.plusDays(1)) && !bounds.contains(day)) {
                    assembly.findings.warning(
                            row.place(until),
                            row.text(until),
                            "The row no longer holds on " + day + ", the last day before a period begins or ends.",
                            "`" + until.name() + "` is the first day on which it no longer holds: write "
                                    + day.plusDays(1) + " if it holds that day.");
                }
            }
        }
    }
}
