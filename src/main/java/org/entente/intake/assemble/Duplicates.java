package org.entente.intake.assemble;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.tables.Column;

/** Finds rows that say the same thing twice. */
final class Duplicates {
    /** Several rows make one strategy or scenario; the others may repeat for other days or periods and are compared there. */
    private static final Set<String> REPEATING =
            Set.of("strategies", "scenarios", "stakes", "lanes", "prices", "demand", "gates");

    private Duplicates() {}

    static void check(Sheet sheet, Findings findings) {
        if (REPEATING.contains(sheet.table().name())) {
            return;
        }
        Map<String, Row> seen = new HashMap<>();
        StringBuilder key = new StringBuilder();
        for (Row row : sheet.rows()) {
            key.setLength(0);
            boolean any = false;
            Column last = null;
            for (Column column : sheet.table().columns()) {
                if (column.key()) {
                    String text = row.text(column);
                    any |= !text.isEmpty();
                    last = last == null || !text.isEmpty() ? column : last;
                    key.append(text).append('\0');
                }
            }
            if (!any || last == null) {
                continue;
            }
            Row first = seen.putIfAbsent(key.toString(), row);
            if (first != null) {
                String what = sheet.table().noun() + " '" + row.key() + "'";
                findings.error(
                        row.place(last),
                        row.text(last),
                        Character.toUpperCase(what.charAt(0)) + what.substring(1) + " is there twice, first in row "
                                + first.number() + ".",
                        "Remove one of the two rows, or give it another name.");
            }
        }
    }
}
