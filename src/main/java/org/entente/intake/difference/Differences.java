package org.entente.intake.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.jspecify.annotations.Nullable;

/** What two cases say differently, and the cases between them. Immutable. */
public final class Differences {
    private final Sheets to;
    private final Map<Table, List<Pair>> pairs = new LinkedHashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Difference> list = new ArrayList<>();
    private final Map<Pair, List<Integer>> ofPair = new IdentityHashMap<>();

    /** Where a difference is; without a column the whole row. */
    record Spot(Pair pair, @Nullable Column column) {}

    private Differences(Sheets to) {
        this.to = to;
    }

    /** What {@code to} says differently from {@code from}, in the order of the tables; the sheets are not changed. */
    public static Differences between(Sheets from, Sheets to) {
        Differences differences = new Differences(to);
        Meaning ofFrom = new Meaning(from);
        Meaning ofTo = new Meaning(to);
        for (Table table : Tables.ALL) {
            List<Pair> matched = Matching.of(table, from, ofFrom, to, ofTo).stream()
                    .map(pair -> table == CaseTable.TABLE ? setting(pair) : pair)
                    .toList();
            differences.pairs.put(table, matched);
            for (Pair pair : matched) {
                differences.compare(pair, from, ofFrom, ofTo);
            }
        }
        return differences;
    }

    private void compare(Pair pair, Sheets fromSheets, Meaning ofFrom, Meaning ofTo) {
        Table table = pair.table();
        Row from = pair.from();
        Row now = pair.to();
        if (from == null || now == null) {
            Row row = pair.known();
            Sheets home = from == null ? to : fromSheets;
            List<Difference.Content> cells = contents(row, from == null ? ofTo : ofFrom);
            Witness witness = Witness.of(row, home);
            Bearing bearing = Bearing.of(table);
            add(
                    new Spot(pair, null),
                    from == null
                            ? new Difference.Added(table.name(), pair.words(), cells, row.place(), witness, bearing)
                            : new Difference.Removed(table.name(), pair.words(), cells, row.place(), witness, bearing));
            return;
        }
        for (Column column : table.columns()) {
            if (!ofFrom.same(from, ofTo, now, column)) {
                add(
                        new Spot(pair, column),
                        new Difference.Cell(
                                table.name(),
                                pair.words(),
                                column.name(),
                                ofFrom.said(from, column, fromSheets),
                                ofTo.said(now, column, to),
                                Bearing.of(table, Meaning.declared(now, column))));
            }
        }
    }

    /** A setting that a case leaves out says its default. */
    private static Pair setting(Pair pair) {
        Row known = pair.known();
        Row blank = new Row(CaseTable.TABLE, known.place().file(), 0);
        blank.set(CaseTable.KEY, known.text(CaseTable.KEY));
        Row from = pair.from();
        Row now = pair.to();
        return new Pair(CaseTable.TABLE, from == null ? blank : from, now == null ? blank : now);
    }

    private static List<Difference.Content> contents(Row row, Meaning meaning) {
        List<Difference.Content> contents = new ArrayList<>();
        for (Column column : row.table().columns()) {
            if (row.get(column) != null) {
                contents.add(new Difference.Content(column.name(), meaning.words(row, column)));
            }
        }
        return contents;
    }

    private void add(Spot spot, Difference difference) {
        ofPair.computeIfAbsent(spot.pair, any -> new ArrayList<>()).add(list.size());
        spots.add(spot);
        list.add(difference);
    }

    /** All of them, in the order of the tables and of the second case's rows. */
    public List<Difference> list() {
        return List.copyOf(list);
    }

    /** Those that can do so much. */
    public List<Difference> list(Bearing bearing) {
        return list.stream()
                .filter(difference -> difference.bearing() == bearing)
                .toList();
    }

    Spot spot(int difference) {
        return spots.get(difference);
    }

    /**
     * The tables of the first case with some of the differences that move the answer made, by their place in {@link #list()}. In
     * everything else, the order of rows included, they say what the second case says; with all differences they are its
     * tables.
     */
    public Sheets with(BitSet made) {
        Sheets between = to;
        for (Map.Entry<Table, List<Pair>> table : pairs.entrySet()) {
            if (table.getValue().stream().anyMatch(open(made))) {
                between = between.with(sheet(table.getKey(), table.getValue(), made));
            }
        }
        return between;
    }

    /** Whether a row has a difference that is not made. */
    private Predicate<Pair> open(BitSet made) {
        return pair -> ofPair.getOrDefault(pair, List.of()).stream().anyMatch(i -> isOpen(i, made));
    }

    private boolean isOpen(int difference, BitSet made) {
        return list.get(difference).bearing() == Bearing.ANSWER && !made.get(difference);
    }

    private Sheet sheet(Table table, List<Pair> matched, BitSet made) {
        Sheet sheet = to.sheet(table);
        List<Row> rows = new ArrayList<>();
        Predicate<Pair> open = open(made);
        for (Pair pair : matched) {
            Row from = pair.from();
            Row now = pair.to();
            boolean unmade = open.test(pair);
            if (from != null && now != null) {
                rows.add(unmade ? between(from, now, pair, made) : now);
            } else if (from == null && now != null && !unmade) {
                rows.add(now);
            } else if (from != null && unmade) {
                rows.add(from);
            }
        }
        rows.removeIf(row -> table == CaseTable.TABLE && row.get(CaseTable.VALUE) == null);
        return new Sheet(table, sheet.file(), true, rows, sheet.missing());
    }

    private Row between(Row from, Row now, Pair pair, BitSet made) {
        Row row = now.copy();
        for (int difference : ofPair.getOrDefault(pair, List.of())) {
            Column column = spots.get(difference).column();
            if (column != null && isOpen(difference, made)) {
                row.set(column, from.get(column));
            }
        }
        return row;
    }
}
