package org.entente.intake.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Inputs;

/** Removes rows, with what makes sense only beside them: the inputs of a process, the membership in groups. */
final class Removal {
    private Removal() {}

    /**
     * Removes the rows from their sheet.
     *
     * @param by the edit in words
     */
    static void of(List<Row> rows, Sheet sheet, String by, Sheets sheets) {
        Set<Row> gone = new HashSet<>(rows);
        Set<String> names = new HashSet<>();
        for (Row row : rows) {
            sheets.removed(row, by);
            names.add(row.text(sheet.table().columns().getFirst()));
        }
        sheet.rows().removeIf(gone::contains);
        switch (sheet.table().name()) {
            case "processes" -> {
                sheets.sheet(Inputs.TABLE).rows().removeIf(row -> names.contains(row.text(Inputs.PROCESS)));
                leaveGroups(names, sheets);
            }
            case "products", "sites", "companies", "countries", "lines" -> leaveGroups(names, sheets);
            default -> {}
        }
    }

    private static void leaveGroups(Set<String> names, Sheets sheets) {
        Set<String> left = new HashSet<>();
        Set<String> staying = new HashSet<>();
        sheets.sheet(Groups.TABLE).rows().removeIf(row -> {
            boolean leaves = names.contains(row.text(Groups.MEMBER));
            (leaves ? left : staying).add(row.text(Groups.GROUP));
            return leaves;
        });
        left.removeAll(staying);
        left.forEach(sheets::emptied);
    }
}
