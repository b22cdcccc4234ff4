package org.entente.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.assemble.Assembler;
import org.entente.intake.edit.EditLine;
import org.entente.intake.edit.Edits;
import org.entente.intake.edit.Filter;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.replay.NetworkEdits;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a case, with its strategy and scenario applied, and the network they give. From them the network of the same
 * case with other numbers is made without reading a file again. Immutable; safe to share between threads.
 */
public final class CaseTables {
    /** Where findings say an edit of a user's own stands. */
    private static final String EDIT = "--edit";

    private final Sheets sheets;
    private final String strategy;
    private final String scenario;
    private final Reading reading;
    private final Map<TableRow, Row> rows = new HashMap<>();

    /** Read when the first variant is asked for. */
    private Assembler.@Nullable Cells cells;

    CaseTables(Sheets sheets, String strategy, String scenario, Reading reading) {
        this.sheets = sheets;
        this.strategy = strategy;
        this.scenario = scenario;
        this.reading = reading;
        for (Table table : Tables.ALL) {
            // asked for here, as a table that is not there is made on demand, and that by one thread only
            List<Row> written = sheets.sheet(table).rows();
            if (Assembler.holdsFigures(table)) {
                written.forEach(row -> rows.put(new TableRow(row.home(), row.number()), row));
            }
        }
    }

    /** The case as it is, with its findings. */
    public Reading reading() {
        return reading;
    }

    /** The members of each group, by the group's name, as they are written. */
    public Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Row row : sheets.sheet(Groups.TABLE).rows()) {
            groups.computeIfAbsent(row.text(Groups.GROUP), group -> new ArrayList<>())
                    .add(row.text(Groups.MEMBER));
        }
        return groups;
    }

    /** The values a number may have: from least to most, whole or not. */
    public record Allowed(double least, double most, boolean whole) {}

    /** What another case says differently, and the way there; of cases with errors too, as far as they could be read. */
    public CaseDifference to(CaseTables other) {
        return new CaseDifference(sheets, other.sheets, other.strategy, other.scenario);
    }

    /** Which values a number may have, by the declaration of its column. */
    public Allowed allowed(Figure figure) {
        return column(figure).type() instanceof Type.Amount amount
                ? new Allowed(amount.least(), amount.most(), amount.whole())
                : new Allowed(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);
    }

    /**
     * The figures that a selection names: {@code ranged}, {@code sourced}, {@code all}, or {@code table}, {@code table.column},
     * either with a filter as in strategies, {@code prices.price: seller=catl & product=battery-pack}. A named table or column
     * gives all its figures, with a range or without.
     *
     * @param findings told of a selection that names nothing; it is where {@code --cells} says, not in a file
     */
    public List<Figure> figures(String selection, Findings findings) {
        Network network = reading.orThrow();
        Place place = Place.file("--cells");
        switch (selection.strip()) {
            case "ranged" -> {
                return network.figures().stream()
                        .filter(figure -> figure.hasRange() && figure.low() < figure.high())
                        .toList();
            }
            case "sourced" -> {
                return network.figures().stream()
                        .filter(figure -> figure.source() != null)
                        .toList();
            }
            case "all" -> {
                return network.figures();
            }
            default -> {}
        }
        int colon = selection.indexOf(':');
        String what = (colon < 0 ? selection : selection.substring(0, colon)).strip();
        int point = what.indexOf('.');
        Table table = Tables.named(point < 0 ? what : what.substring(0, point));
        Column column = table == null || point < 0 ? null : table.column(what.substring(point + 1));
        if (table == null || !Assembler.holdsFigures(table) || point >= 0 && column == null) {
            List<String> tables = Tables.ALL.stream()
                    .filter(Assembler::holdsFigures)
                    .map(Table::name)
                    .toList();
            String wrong = table == null || column != null ? what : what.substring(point + 1);
            Table holds = table != null && Assembler.holdsFigures(table) ? table : null;
            List<String> names = holds == null ? tables : holds.columnNames();
            findings.error(
                    place,
                    selection,
                    (holds == null ? "There is no table of figures '" : "Table " + holds.name() + " has no column '")
                            + Findings.shorten(wrong) + "'." + Suggest.phrase(wrong, names),
                    "Write ranged, sourced, all, or `table.column: filter`, such as `prices.price: seller=catl`.");
            return List.of();
        }
        String condition = colon < 0 ? "" : selection.substring(colon + 1);
        Filter filter = Filter.parse(condition, table, place, findings);
        if (filter == null) {
            return List.of();
        }
        List<Figure> found = network.figures().stream()
                .filter(figure -> row(figure).table() == table
                        && (column == null || figure.column().equals(column.name()))
                        && filter.matches(row(figure)))
                .toList();
        if (found.isEmpty()) {
            findings.error(
                    place,
                    selection,
                    "No number of " + sheets.fileOf(table) + " is meant by '" + Findings.shorten(selection) + "'.",
                    "Check the filter against the table; * stands for any text.");
        }
        return found;
    }

    /**
     * The case with some numbers changed. What only warns, and whether it can be planned at all, is not checked again.
     *
     * @return without a network where the changed tables have an error; the findings then say why
     */
    public Reading with(List<CellChange> changes) {
        Sheets changed = changed(changes);
        Findings findings = new Findings();
        Network network = Assembler.assemble(changed, strategy, scenario, findings);
        return new Reading(findings.hasErrors() ? null : network, findings.sorted());
    }

    /**
     * What a model needs of the case with some numbers changed: its network without figures and sources. Takes a fraction of the
     * time of {@link #with}, as only what changed is read again; null where the changed tables have an error.
     */
    public @Nullable Network network(List<CellChange> changes) {
        Findings findings = new Findings();
        Network network = Assembler.variant(changed(changes), cells(), strategy, scenario, findings);
        return findings.hasErrors() ? null : network;
    }

    /**
     * The edits that make another network of this case's, as rows of a strategy would say them.
     *
     * @param wanted a network made from this case's in memory
     */
    public List<EditLine> edits(Network wanted) {
        return NetworkEdits.of(sheets, reading.orThrow(), wanted);
    }

    /** The edits that change some numbers. */
    public List<EditLine> edits(Collection<CellChange> changes) {
        return NetworkEdits.of(
                sheets,
                changes.stream()
                        .map(change ->
                                new NetworkEdits.Written(row(change.figure()), column(change.figure()), change.value()))
                        .toList());
    }

    /**
     * The case with edits made after those of its strategy and scenario, read again. Whether it can be planned at all is not checked
     * again: a plan says so.
     *
     * @return without a network where an edit or the edited tables have an error; the findings then say why
     */
    public Reading edited(List<EditLine> lines) {
        Sheets edited = sheets.copy();
        Findings findings = new Findings();
        Edits.apply(edited, lines, EDIT, findings);
        Network network = Assembler.assemble(edited, strategy, scenario, findings);
        return new Reading(findings.hasErrors() ? null : network, findings.sorted());
    }

    private synchronized Assembler.Cells cells() {
        Assembler.Cells read = cells;
        if (read == null) {
            read = new Assembler.Cells(sheets);
            cells = read;
        }
        return read;
    }

    private Sheets changed(List<CellChange> changes) {
        Sheets changed = sheets;
        for (CellChange change : changes) {
            changed = with(changed, change);
        }
        return changed;
    }

    private Sheets with(Sheets before, CellChange change) {
        Row row = row(change.figure());
        Sheet sheet = before.sheet(row.table());
        List<Row> others = new ArrayList<>(sheet.rows());
        // an earlier change may have replaced the row: it keeps its place
        int place = sheets.sheet(row.table()).rows().indexOf(row);
        Row copy = others.get(place).copy();
        Column column = column(change.figure());
        // like an edit: what the range was for is no longer the number that stands there
        copy.set(column, NumberText.text(change.value()), new Row.Origin(row.place(column), "what if", row));
        others.set(place, copy);
        return before.with(new Sheet(sheet.table(), sheet.file(), sheet.present(), others, sheet.missing()));
    }

    private Row row(Figure figure) {
        Row row = rows.get(figure.row());
        if (row == null) {
            throw new IllegalArgumentException("no row of this case holds " + figure.key() + ", " + figure.column());
        }
        return row;
    }

    private Column column(Figure figure) {
        Column column = row(figure).table().column(figure.column());
        if (column == null) {
            throw new IllegalArgumentException("no column of this case holds " + figure.key() + ", " + figure.column());
        }
        return column;
    }
}
