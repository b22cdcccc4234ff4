package org.entente.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;

/** All tables of one case as written, in whatever form. */
public final class Sheets {
    /** How the tables of a case are named in findings. */
    public enum Form {
        FOLDER,
        WORKBOOK;

        /** The name of a table's file or sheet. */
        public String fileOf(Table table) {
            return switch (this) {
                case FOLDER -> table.name().equals("case") ? "case.yaml" : table.name() + ".csv";
                case WORKBOOK -> "sheet " + table.name();
            };
        }
    }

    private final String caseId;
    private final Form form;
    private final Map<Table, Sheet> sheets = new HashMap<>();
    private final List<Row> elsewhere = new ArrayList<>();

    public Sheets(String caseId, Form form) {
        this.caseId = caseId;
        this.form = form;
    }

    /** Folder or file name without ending. */
    public String caseId() {
        return caseId;
    }

    public Form form() {
        return form;
    }

    public void put(Sheet sheet) {
        sheets.put(sheet.table(), sheet);
    }

    /** The table as written; an empty one where the case has none. */
    public Sheet sheet(Table table) {
        return sheets.computeIfAbsent(table, t -> new Sheet(t, form.fileOf(t), false));
    }

    /** Keeps a row that the tables hold under some strategy or scenario, if not in this reading. */
    public void remember(Row row) {
        elsewhere.add(row);
    }

    /** Whether a row of the table matches in the base or under any strategy or scenario. */
    public boolean everMatched(Table table, Predicate<Row> filter) {
        for (Row row : elsewhere) {
            if (row.table() == table && filter.test(row)) {
                return true;
            }
        }
        return false;
    }

    public String fileOf(Table table) {
        return sheet(table).file();
    }

    /** The file of a declared table by name. */
    public String fileOf(String table) {
        for (Table declared : Tables.ALL) {
            if (declared.name().equals(table)) {
                return fileOf(declared);
            }
        }
        return table;
    }
}
