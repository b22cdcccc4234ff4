package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.intake.edit.Filter;
import org.entente.intake.finding.Findings;
import org.entente.intake.sheet.Filler;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Duties;
import org.entente.intake.tables.Lanes;
import org.entente.intake.tables.OriginRules;
import org.entente.intake.tables.Ranges;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that say the same thing twice, in any table, and leaves the later ones out, so that no thing is made twice of it.
 *
 * <p>Two rows are the same where their {@link Table#identity} means the same: {@code MFN} and blank, {@code 87.03} and {@code
 * 8703}. Rows that hold from day to day may repeat for days that do not overlap. What groups spell out is compared where they are
 * spelled out.
 */
final class Duplicates {
    private final Table table;
    private final Findings findings;
    private final List<Column> identity;

    /** The columns of the days on which a row holds; null where a row of this name is there once only, whenever it holds. */
    private final @Nullable Column from;

    private final @Nullable Column until;

    /** By identity, the rows kept by their first day. */
    private final Map<String, TreeMap<Double, Typed>> seen = new HashMap<>();

    private Duplicates(Table table, Findings findings) {
        this.table = table;
        this.findings = findings;
        boolean named = table.columns().getFirst().type() instanceof Type.Id;
        this.from = named ? null : table.column("valid_from");
        this.until = named ? null : table.column("valid_until");
        this.identity =
                table.identity().stream().filter(column -> column != from).toList();
    }

    /** The rows without those that repeat an earlier one, which are findings. */
    static List<Typed> without(List<Typed> rows, Table table, Findings findings) {
        Duplicates duplicates = new Duplicates(table, findings);
        List<Typed> kept = new ArrayList<>(rows.size());
        for (Typed row : rows) {
            if (!duplicates.repeats(row)) {
                kept.add(row);
            }
        }
        return kept;
    }

    private boolean repeats(Typed row) {
        StringBuilder key = new StringBuilder();
        Column last = null;
        for (Column column : identity) {
            last = last == null || row.given(column) ? column : last;
            key.append(meant(row, column)).append('\0');
        }
        if (last == null || !row.given(last)) {
            return false;
        }
        TreeMap<Double, Typed> same = seen.computeIfAbsent(key.toString(), k -> new TreeMap<>());
        double first = first(row);
        if (until(row) <= first) {
            return false; // it holds on no day, which is a finding of its own
        }
        Map.Entry<Double, Typed> before = same.floorEntry(first);
        Map.Entry<Double, Typed> after = same.higherEntry(first);
        if (before != null && until(before.getValue()) > first) {
            report(row, before.getValue(), last);
            return true;
        }
        if (after != null && until(row) > after.getKey()) {
            report(row, after.getValue(), last);
            return true;
        }
        same.put(first, row);
        return false;
    }

    private double first(Typed row) {
        double day = from == null ? Double.NaN : row.numbers()[from.index()];
        return Double.isNaN(day) ? Double.NEGATIVE_INFINITY : day;
    }

    private double until(Typed row) {
        double day = until == null ? Double.NaN : row.numbers()[until.index()];
        return Double.isNaN(day) ? Double.POSITIVE_INFINITY : day;
    }

    private void report(Typed row, Typed first, Column last) {
        boolean days = from != null && (row.given(from) || until != null && row.given(until));
        String what = table.noun() + " '" + Findings.shorten(words(row.row())) + "'";
        findings.error(
                row.place(last),
                row.text(last),
                Character.toUpperCase(what.charAt(0)) + what.substring(1) + " is there twice, first in "
                        + where(first.row(), row.row()) + (days ? ", for days that overlap." : "."),
                days
                        ? "Remove one of the two rows, or give them days that do not overlap."
                        : "Remove one of the two rows" + (from == null ? mend() : ", or give each its own days."));
    }

    private String mend() {
        boolean named = identity.stream().anyMatch(column -> column.type() instanceof Type.Id);
        return named && !table.isEdits() ? ", or give it another name." : ".";
    }

    private String words(Row row) {
        if (!table.isEdits()) {
            return row.key();
        }
        List<String> words = new ArrayList<>();
        identity.forEach(column -> words.add(row.text(column)));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /** Where a row stands, seen from another: rows that edits add stand in the table of edits. */
    static String where(Row row, Row from) {
        String file = row.place().file();
        return (file.equals(from.place().file()) ? "" : file + ", ") + "row " + row.number();
    }

    /** A cell's text such that two cells that mean the same have the same. */
    private static String meant(Typed row, Column column) {
        String text = row.text(column);
        return switch (column.type()) {
            case Type.Day _, Type.Amount _, Type.YesNo _ -> {
                double number = row.numbers()[column.index()];
                yield Double.isNaN(number) ? text : Double.toString(number);
            }
            case Type.Choice _ -> row.choice(column);
            case Type.Id _, Type.Reference _, Type.Words _, Type.Shares _ -> text(text, column);
        };
    }

    private static String text(String text, Column column) {
        if (column == CaseTable.KEY) {
            return Filler.fold(text);
        }
        if (column == Duties.HS_CODE || column == OriginRules.HS_CODE || column == OriginRules.INPUT_HS_CODE) {
            return Goods.digits(text);
        }
        if (column.name().equals("filter")) {
            return Filter.canonical(text);
        }
        boolean anyCase = column == Lanes.MODE
                || column == Ranges.TABLE_NAME
                || column.name().equals("table");
        return anyCase ? text.toLowerCase(Locale.ROOT) : text;
    }
}
