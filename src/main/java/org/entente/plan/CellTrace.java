package org.entente.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.network.Figure;
import org.entente.network.Input;
import org.entente.network.Process;
import org.entente.network.TableRow;

/** From which cell of which table a number of a model comes. */
record CellTrace(Model model) {

    /** From which cells the largest and the smallest number of a model come, for when a solver fails on it all the same. */
    static String told(Model model) {
        NumberPlace[] ends = NumberPlace.ends(model.problem());
        CellTrace trace = new CellTrace(model);
        return "Its largest number is " + trace.words(ends[0], true) + "; its smallest is "
                + trace.words(ends[1], false) + ": check these cells first";
    }

    /** Why a model with this number is not solved. */
    static String refusal(Model model, NumberPlace place) {
        boolean large = !(Math.abs(place.value()) < 1);
        return "the model has a number too " + (large ? "large" : "small") + " to calculate with: "
                + new CellTrace(model).words(place, large) + ". Mend the number, or count in "
                + (large ? "larger" : "smaller")
                + " units, such as " + (large ? "tonnes for kilograms" : "grams for tonnes");
    }

    /** The number, what it is in, and the cell behind it. */
    private String words(NumberPlace place, boolean large) {
        StringBuilder words = new StringBuilder(number(place.value()));
        Set<TableRow> rows = new HashSet<>();
        if (place.row() >= 0) {
            RowNote note = model.rows().note(place.row());
            words.append(" in ").append(note.name());
            rows.addAll(note.rows());
        }
        if (place.column() >= 0) {
            words.append(place.row() < 0 ? " for " : ", ")
                    .append(model.problem().columnName(place.column()));
            rows.addAll(model.tableRows(place.column()));
            if (place.row() < 0) {
                rows.addAll(posted(place.column()));
            }
        }
        rows.remove(TableRow.NONE);
        return words.append(cell(rows, large)).toString();
    }

    /** The table rows behind the money of a column. */
    private List<TableRow> posted(int column) {
        List<TableRow> rows = new ArrayList<>();
        model.tell((posting, of, period, perUnit) -> {
            if (of == column && perUnit.value() != 0) {
                rows.add(posting.row());
            }
        });
        return rows;
    }

    private static String number(double value) {
        boolean plain = Math.abs(value) < 1e9 && Math.abs(value) >= 1e-4;
        return plain
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : String.format(Locale.ROOT, "%.3g", value);
    }

    /** Of the cells in these rows the one that most likely brings the number about: the largest, or the smallest. */
    private String cell(Set<TableRow> rows, boolean large) {
        Predicate<Figure> counts = figure -> figure.value() != 0 && rows.contains(figure.row());
        Comparator<Figure> bySize = Comparator.comparingDouble(figure -> Math.abs(figure.value()));
        Optional<Figure> figure =
                model.network().figures().stream().filter(counts).max(large ? bySize : bySize.reversed());
        if (figure.isPresent()) {
            Figure of = figure.get();
            return " (table " + of.row().table() + ", row " + of.row().line() + ", column " + of.column() + ": "
                    + number(of.value())
                    + ")";
        }
        return rows.stream()
                .min(Comparator.comparing(TableRow::table).thenComparing(TableRow::line))
                .map(row -> " (table " + row.table() + ", row " + row.line() + ")")
                .orElse("");
    }

    /** The rows of the things that a process, lane, line, stock or demand column is about. */
    static List<TableRow> rowsOf(Process process) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(process.row());
        for (Input input : process.inputs()) {
            rows.add(input.row());
        }
        if (process.line() != null) {
            rows.add(process.line().row());
        }
        return rows;
    }
}
