package org.entente.intake.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Type;

/** What a step does, in words. */
final class StepWords {
    private StepWords() {}

    /** Cells of one column. */
    static String ofCells(List<Integer> cells, String how, Differences differences) {
        Difference.Cell first = cell(cells.getFirst(), differences);
        if (cells.size() == 1) {
            return first.table() + " " + first.row() + ": " + change(first);
        }
        return first.table() + ": " + first.column() + " of " + Words.count(cells.size(), "row") + " " + how + " ("
                + Words.list(cells.stream().map(i -> cell(i, differences).row()).toList()) + ")";
    }

    /** Rows that hang together, and cells that hang on them. */
    static String ofRows(List<Integer> set, Differences differences) {
        Pair only = differences.spot(set.getFirst()).pair();
        boolean oneRow = set.stream().allMatch(i -> differences.spot(i).pair() == only);
        if (oneRow && differences.list().get(set.getFirst()) instanceof Difference.Cell first) {
            return first.table() + " " + first.row() + ": "
                    + String.join(
                            "; ",
                            set.stream().map(i -> change(cell(i, differences))).toList());
        }
        List<String> parts = new ArrayList<>();
        List<String> added = rows(set, differences, Difference.Added.class);
        List<String> removed = rows(set, differences, Difference.Removed.class);
        List<String> changed = rows(set, differences, Difference.Cell.class);
        if (!added.isEmpty()) {
            parts.add("added " + Words.list(added));
        }
        if (!removed.isEmpty()) {
            parts.add("removed " + Words.list(removed));
        }
        if (!changed.isEmpty()) {
            parts.add("changed " + Words.list(changed));
        }
        return String.join("; ", parts);
    }

    /** What rows that come or go have in common when they differ by name and period alone. */
    static String rowAlike(int row, Differences differences) {
        Pair pair = differences.spot(row).pair();
        StringBuilder alike = new StringBuilder(pair.table().name()).append(pair.from() == null);
        for (Column column : pair.table().columns()) {
            if (!(column.type() instanceof Type.Id) && !column.name().equals("period")) {
                alike.append('\0').append(pair.known().text(column));
            }
        }
        return alike.toString();
    }

    /** Whatever has been put together so that the way is not too long. */
    static String ofMany(List<Integer> all, Differences differences) {
        List<String> parts = new ArrayList<>();
        Steps.byTable(all, differences).forEach((table, count) -> {
            Set<String> columns = new LinkedHashSet<>();
            for (int i : all) {
                Difference difference = differences.list().get(i);
                if (difference.table().equals(table)) {
                    columns.add(
                            switch (difference) {
                                case Difference.Cell cell -> cell.column();
                                case Difference.Added _ -> "rows added";
                                case Difference.Removed _ -> "rows removed";
                            });
                }
            }
            parts.add(table + ": " + Words.count(count.intValue(), "change") + " (" + Words.list(List.copyOf(columns))
                    + ")");
        });
        return Words.list(parts);
    }

    private static List<String> rows(List<Integer> set, Differences differences, Class<? extends Difference> kind) {
        Set<String> rows = new LinkedHashSet<>();
        for (int i : set) {
            Difference difference = differences.list().get(i);
            if (kind.isInstance(difference)) {
                rows.add(difference.table() + " " + difference.row());
            }
        }
        return List.copyOf(rows);
    }

    private static String change(Difference.Cell cell) {
        String from = cell.from().words();
        String to = cell.to().words();
        boolean numbers =
                !Double.isNaN(cell.from().value()) && !Double.isNaN(cell.to().value());
        int unit = from.indexOf(' ');
        boolean sameUnit = numbers
                && unit > 0
                && to.indexOf(' ') > 0
                && from.substring(unit).equals(to.substring(to.indexOf(' ')));
        String column = cell.table().equals("case") ? "" : cell.column() + " ";
        return column + (sameUnit ? from.substring(0, unit) : from) + " → " + to;
    }

    private static Difference.Cell cell(int i, Differences differences) {
        return (Difference.Cell) differences.list().get(i);
    }
}
