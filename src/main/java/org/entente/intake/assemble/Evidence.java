package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Limits;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Sources;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Tasks;
import org.entente.network.Figure;
import org.entente.network.Limit;
import org.entente.network.Source;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/** What vouches for each number: every number as entered becomes a figure with its source and range. */
final class Evidence {
    private final Assembly assembly;
    private final Findings findings;
    private final RangeBook ranges;

    /** What vouches for an edit, read once: one edit often changes many numbers. */
    private final Map<Row, Vouchers> byEdit = new IdentityHashMap<>();

    private final Map<String, String> units = new HashMap<>();

    Evidence(Assembly assembly, RangeBook ranges) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.ranges = ranges;
    }

    /** Sources of a row: for all its numbers, and for single columns. */
    private record Vouchers(@Nullable Source all, Map<String, Source> byColumn) {
        static final Vouchers NONE = new Vouchers(null, Map.of());

        @Nullable
        Source of(Column column) {
            return byColumn.getOrDefault(column.name(), all);
        }
    }

    void sources() {
        for (Typed row : assembly.rows(Sources.TABLE)) {
            String id = row.text(Sources.SOURCE);
            if (!id.isEmpty()) {
                Source source = new Source(
                        id,
                        row.text(Sources.TITLE),
                        row.text(Sources.PUBLISHER),
                        row.text(Sources.DATE),
                        row.text(Sources.ADDRESS),
                        row.tableRow());
                assembly.names.sources.put(id, source);
                assembly.builder.source(source);
            }
        }
    }

    void figures() {
        for (Table table : Tables.ALL) {
            if (Assembler.holdsFigures(table)) {
                for (Typed row : assembly.rows(table)) {
                    figures(row, table);
                }
            }
        }
    }

    private void figures(Typed row, Table table) {
        Subject subject = new Subject(row, table.noun() + " " + row.row().key(), row.tableRow(), vouchers(row.row()));
        List<String> bare = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!column.isNumber() || !row.given(column)) {
                continue;
            }
            Figure figure = figure(subject, table, column);
            assembly.builder.figure(figure);
            boolean estimated =
                    column.estimated() && !(column == Tasks.WEEKS && figure.value() == 0); // a point in time
            if (estimated && figure.isAssumption() && !figure.hasRange()) {
                Row.Origin origin = row.row().origin(column);
                if (origin == null) {
                    bare.add(column.name());
                } else if (origin.evidence().table() != Scenarios.TABLE) {
                    bare(origin.place(), column.name());
                }
            }
        }
        if (!bare.isEmpty() && !row.row().home().equals("scenarios")) {
            bare(row.place().column(String.join(", ", bare)), "");
        }
    }

    /** What the figures of one row share. */
    private record Subject(Typed row, String key, TableRow where, Vouchers vouchers) {}

    /** A scenario asks what if; only what the case itself and its strategies say needs evidence. */
    private void bare(Place place, String column) {
        findings.warning(
                place,
                column,
                place.column().contains(", ")
                        ? "The numbers are assumptions without a range."
                        : "The number is an assumption without a range.",
                "Name a source, or say in " + assembly.sheets.fileOf("ranges") + " between which values it lies.");
    }

    private Figure figure(Subject subject, Table table, Column column) {
        Row row = subject.row.row();
        Row.Origin origin = row.origin(column);
        Row witness = origin == null ? row : origin.evidence();
        Vouchers vouchers = origin == null ? subject.vouchers : byEdit.computeIfAbsent(witness, this::vouchers);
        Table by = witness.table();
        double value = subject.row.number(column);
        RangeBook.Range range = ranges.of(row, column, value, origin);
        return new Figure(
                subject.where,
                subject.key,
                column.name(),
                value,
                unit(subject.row, table, column),
                vouchers.of(column),
                witness.text(by.asOf()),
                witness.text(by.confidence()).toUpperCase(Locale.ROOT),
                note(witness, by, origin),
                range == null ? Double.NaN : range.low(),
                range == null ? Double.NaN : range.high(),
                range == null ? "" : range.shape());
    }

    private static String note(Row witness, Table by, Row.@Nullable Origin origin) {
        String note = witness.text(by.note());
        return origin == null ? note : note.isEmpty() ? origin.what() : origin.what() + ": " + note;
    }

    private String unit(Typed row, Table table, Column column) {
        String unit = column.unit();
        if (column == Limits.VALUE) {
            Limit.Kind kind = Promises.kind(row);
            unit = kind.unit();
        }
        if (!unit.contains("money") && !unit.contains("case currency")) {
            return unit;
        }
        Column own = table.column("currency");
        String currency = own == null || own.key() || !row.given(own)
                ? assembly.caseCurrency().id()
                : row.text(own);
        String plain = unit;
        return units.computeIfAbsent(
                unit + "\0" + currency,
                k -> plain.replace("case currency", currency).replace("money", currency));
    }

    private Vouchers vouchers(Row row) {
        return row.get(row.table().source()) == null ? Vouchers.NONE : read(row, row.table());
    }

    private Vouchers read(Row row, Table table) {
        String text = row.text(table.source());
        Place place = row.place(table.source());
        if (text.indexOf(':') < 0 || assembly.names.sources.knows(text)) {
            return new Vouchers(source(text, place), Map.of());
        }
        Source all = null;
        Map<String, Source> byColumn = new HashMap<>();
        for (String pair : text.split(";")) {
            int colon = pair.indexOf(':');
            if (pair.isBlank()) {
                continue;
            }
            if (colon < 0) {
                all = source(pair.strip(), place);
                continue;
            }
            String name = pair.substring(0, colon).strip();
            Column column = table.column(name);
            boolean edits = table.name().equals("strategies") || table.name().equals("scenarios");
            if (column == null && !edits) {
                findings.error(
                        place,
                        text,
                        "Table " + table.name() + " has no column '" + name + "'."
                                + Suggest.phrase(name, table.columnNames()),
                        "Write `column: source; column: source`, or one source for the whole row.");
                continue;
            }
            Source source = source(pair.substring(colon + 1).strip(), place);
            if (source != null) {
                byColumn.put(name, source);
            }
        }
        return new Vouchers(all, byColumn);
    }

    private @Nullable Source source(String id, Place place) {
        Source source = assembly.names.sources.get(id);
        if (source == null && !assembly.sheets.isUnreadable("sources")) {
            findings.error(
                    place,
                    id,
                    "There is no source '" + Findings.shorten(id) + "'."
                            + Suggest.phrase(id, assembly.names.sources.names()),
                    "Sources are declared in " + assembly.sheets.fileOf("sources")
                            + "; name one for the row, or `column: source; column: source`.");
        }
        return source;
    }
}
