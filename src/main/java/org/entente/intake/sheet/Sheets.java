package org.entente.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.intake.finding.VisibleText;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, String> removed = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<String> emptied = new LinkedHashSet<>();
    private final List<Row> elsewhere = new ArrayList<>();

    public Sheets(String caseId, Form form) {
        this.caseId = VisibleText.line(caseId);
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

    /** The same tables, to be edited apart from these. */
    public Sheets copy() {
        Sheets copy = new Sheets(caseId, form);
        for (Sheet sheet : sheets.values()) {
            List<Row> rows = new ArrayList<>(sheet.rows().size());
            for (Row row : sheet.rows()) {
                rows.add(row.copy());
            }
            copy.put(new Sheet(sheet.table(), sheet.file(), sheet.present(), rows, sheet.missing()));
        }
        copy.unreadable.addAll(unreadable);
        copy.removed.putAll(removed);
        copy.emptied.addAll(emptied);
        copy.elsewhere.addAll(elsewhere);
        return copy;
    }

    /** The same tables but one, and what edits left behind; all other sheets are shared, so neither may be edited in place. */
    public Sheets with(Sheet replaced) {
        Sheets variant = new Sheets(caseId, form);
        variant.sheets.putAll(sheets);
        variant.put(replaced);
        variant.unreadable.addAll(unreadable);
        variant.removed.putAll(removed);
        variant.emptied.addAll(emptied);
        variant.elsewhere.addAll(elsewhere);
        return variant;
    }

    /** Whether no table was found. */
    public boolean isEmpty() {
        return sheets.values().stream().noneMatch(Sheet::present);
    }

    /** Keeps that a table could not be read, or not whole: names it may declare are then not reported as unknown. */
    public void unreadable(String table) {
        unreadable.add(table);
    }

    public boolean isUnreadable(String table) {
        return unreadable.contains(table);
    }

    /** Keeps what an edit took away, so that a name that is missed can be explained. */
    public void removed(Row row, String by) {
        removed.putIfAbsent(
                row.table().name() + "\0" + row.text(row.table().columns().getFirst()), by);
    }

    /** Keeps the name of a group that an edit left without members. */
    public void emptied(String group) {
        emptied.add(group);
    }

    public Set<String> emptied() {
        return emptied;
    }

    /** The edit that took the thing of this name away, or null. */
    public @Nullable String removedBy(String table, String name) {
        return removed.get(table + "\0" + name);
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
