package org.entente.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Type;

/**
 * All damages of a case: each row and column twice, deleted, blanked; each cell blanked; each number at its extremes and in a
 * few spellings that are none; each other cell turned into what it is not.
 *
 * <p>What is legal is told from the declarations: a number within its column's bounds is one whatever it was before; a row may
 * go unless another names what it declares; a cell may be blank where the column says what a blank means.
 */
final class Damages {
    private static final List<String> EXTREMES = List.of("0", "-1", "1e15", "1e308", "1e-308");

    /** No numbers in any language of the tables, or readable in two ways. */
    private static final List<String> SYNTAX = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "1e400",
            "0x1F",
            "1d",
            "5f",
            "1_000",
            "--5",
            "+-5",
            "1e",
            "e5",
            ".",
            "5 5",
            "1.234.567",
            "1,234,56",
            "١٢",
            "５",
            "1\u20605",
            "five",
            "=1+1",
            "#REF!",
            "#N/A",
            "1/2",
            "5;5",
            "5\u0000",
            "%",
            "5%%",
            "9".repeat(400));

    private static final String GARBAGE = "zz?nothing";

    private final SheetTexts of;
    private final Random random;
    private final List<Damage> all = new ArrayList<>();

    private Damages(SheetTexts of, long seed) {
        this.of = of;
        this.random = new Random(seed);
    }

    /** @param spellings how many of the spellings to try at each number */
    static List<Damage> of(SheetTexts sheets, long seed, int spellings) {
        Damages damages = new Damages(sheets, seed);
        for (String table : sheets.rows().keySet()) {
            damages.rows(table);
            damages.columns(table);
            damages.cells(table, spellings);
        }
        return damages.all;
    }

    private void rows(String table) {
        List<List<String>> rows = of.rows().get(table);
        for (int i = 1; i < rows.size(); i++) {
            List<List<String>> twice = new ArrayList<>(rows);
            twice.add(i, rows.get(i));
            add(Damage.Kind.ROW_TWICE, table, i, "", "", twice, false);
            List<List<String>> without = new ArrayList<>(rows);
            without.remove(i);
            boolean legal = !isNamed(table, rows.get(i), without, -1);
            add(Damage.Kind.ROW_DELETED, table, i, "", "", without, legal);
            List<List<String>> blank = new ArrayList<>(rows);
            blank.set(i, Collections.nCopies(rows.get(i).size(), ""));
            add(Damage.Kind.ROW_BLANKED, table, i, "", "", blank, legal);
        }
    }

    private void columns(String table) {
        List<List<String>> rows = of.rows().get(table);
        for (int j = 0; j < rows.getFirst().size(); j++) {
            int at = j;
            String name = rows.getFirst().get(j);
            Column column = of.column(table, j);
            boolean needed = column != null && column.required() && rows.size() > 1;
            add(Damage.Kind.COLUMN_TWICE, table, -1, name, "", each(rows, row -> row.add(at, row.get(at))), false);
            add(Damage.Kind.COLUMN_DELETED, table, -1, name, "", each(rows, row -> row.remove(at)), !needed);
            List<List<String>> blank = each(rows, row -> row.set(at, ""));
            blank.getFirst().set(j, name);
            add(Damage.Kind.COLUMN_BLANKED, table, -1, name, "", blank, !needed);
        }
    }

    private void cells(String table, int spellings) {
        List<List<String>> rows = of.rows().get(table);
        for (int i = 1; i < rows.size(); i++) {
            for (int j = 0; j < Math.min(rows.get(i).size(), rows.getFirst().size()); j++) {
                Column column = of.column(table, j);
                String was = rows.get(i).get(j);
                if (column == null || was.isBlank()) {
                    continue;
                }
                cell(Damage.Kind.CELL_BLANKED, table, i, j, "", !column.required());
                if (column.type() instanceof Type.Amount amount) {
                    for (String extreme : EXTREMES) {
                        cell(
                                Damage.Kind.NUMBER_EXTREME,
                                table,
                                i,
                                j,
                                extreme,
                                isWithin(amount, Double.parseDouble(extreme)));
                    }
                    for (int k = 0; k < spellings; k++) {
                        cell(Damage.Kind.NUMBER_SYNTAX, table, i, j, SYNTAX.get(random.nextInt(SYNTAX.size())), false);
                    }
                } else {
                    cell(Damage.Kind.CELL_GARBAGE, table, i, j, GARBAGE, mayBeAnything(table, i, j, column));
                }
            }
        }
    }

    private boolean mayBeAnything(String table, int row, int at, Column column) {
        return switch (column.type()) {
            case Type.Words() -> true;
            case Type.Id() -> {
                List<List<String>> changed = new ArrayList<>(of.rows().get(table));
                List<String> cells = new ArrayList<>(changed.get(row));
                cells.set(at, GARBAGE);
                List<String> was = changed.set(row, cells);
                yield !isNamed(table, was, changed, at);
            }
            // the name of something that an edit or a source calls by another word is looked at where it is used
            case Type.Reference(String to) -> false;
            case Type.Amount amount -> throw new IllegalStateException(column.name() + at);
            case Type.Day day -> false;
            case Type.YesNo yesNo -> false;
            case Type.Choice choice -> false;
            case Type.Shares shares -> false;
        };
    }

    /**
     * Whether a row declares something that no other of its table does and that another row names.
     *
     * @param only the column that declares it, or −1 for all
     */
    private boolean isNamed(String table, List<String> row, List<List<String>> others, int only) {
        String noun = of.table(table).noun();
        List<String> header = of.rows().get(table).getFirst();
        for (int j = 0; j < header.size(); j++) {
            Column column = of.column(table, j);
            if (only >= 0 && j != only
                    || column == null
                    || !(column.type() instanceof Type.Id)
                    || row.size() <= j
                    || row.get(j).isBlank()) {
                continue;
            }
            int at = j;
            String id = row.get(j);
            if (others.stream()
                    .skip(1)
                    .noneMatch(other -> other.size() > at && other.get(at).equals(id))) {
                for (String other : of.rows().keySet()) {
                    if (names(other, noun, id, table, others)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a table names what the changed one has lost, and nothing else declares it as what may stand there. */
    private boolean names(String table, String noun, String id, String changed, List<List<String>> after) {
        List<List<String>> rows = table.equals(changed) ? after : of.rows().get(table);
        for (int j = 0; j < rows.getFirst().size(); j++) {
            Column column = of.column(table, j);
            if (column == null || !(column.type() instanceof Type.Reference(String to))) {
                continue;
            }
            Set<String> kinds = Set.of(to.split("[ ,]+"));
            boolean lost = kinds.contains(noun) && !kinds.contains("any") && !isDeclared(kinds, id, changed, after);
            if (lost && holds(rows, j, id)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeclared(Set<String> kinds, String id, String changed, List<List<String>> after) {
        for (String table : of.rows().keySet()) {
            List<List<String>> rows = table.equals(changed) ? after : of.rows().get(table);
            for (int j = 0; j < rows.getFirst().size(); j++) {
                Column column = of.column(table, j);
                boolean declares = column != null && column.type() instanceof Type.Id;
                if (declares && kinds.contains(of.table(table).noun()) && holds(rows, j, id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(List<List<String>> rows, int at, String id) {
        return rows.stream()
                .skip(1)
                .anyMatch(row -> row.size() > at && row.get(at).equals(id));
    }

    private static boolean isWithin(Type.Amount amount, double value) {
        boolean least = amount.open() ? value > amount.least() : value >= amount.least();
        return least && value <= amount.most() && (!amount.whole() || value == Math.rint(value));
    }

    private void cell(Damage.Kind kind, String table, int row, int at, String value, boolean legal) {
        List<List<String>> rows = new ArrayList<>(of.rows().get(table));
        List<String> cells = new ArrayList<>(rows.get(row));
        cells.set(at, value);
        rows.set(row, cells);
        add(kind, table, row, rows.getFirst().get(at), value, rows, legal);
    }

    private void add(
            Damage.Kind kind,
            String table,
            int row,
            String column,
            String value,
            List<List<String>> rows,
            boolean legal) {
        all.add(new Damage(of, kind, table, row, column, value, SheetTexts.csv(rows), legal));
    }

    private static List<List<String>> each(List<List<String>> rows, java.util.function.Consumer<List<String>> change) {
        List<List<String>> changed = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> copy = new ArrayList<>(row);
            while (copy.size() < rows.getFirst().size()) {
                copy.add("");
            }
            change.accept(copy);
            changed.add(copy);
        }
        return changed;
    }
}
