package org.entente.intake.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.tables.Column;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** What a cell says for a value of the network, and which cells say another. */
final class CellTexts {
    private CellTexts() {}

    /** A number; blank for none, or no end. */
    static String of(double value) {
        return Double.isFinite(value) ? NumberText.text(value) : "";
    }

    static String of(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Shares one after the other. */
    static String of(List<Double> shares) {
        return shares.stream().map(CellTexts::of).collect(Collectors.joining(" "));
    }

    /** Notes the cell where a number differs. */
    static void differ(Column column, double from, double to, Map<Column, String> cells) {
        if (Double.compare(from, to) != 0) {
            cells.put(column, of(to));
        }
    }

    static void differ(Column column, @Nullable LocalDate from, @Nullable LocalDate to, Map<Column, String> cells) {
        if (!of(from).equals(of(to))) {
            cells.put(column, of(to));
        }
    }

    static void differ(Column first, Column last, Validity from, Validity to, Map<Column, String> cells) {
        differ(first, from.from(), to.from(), cells);
        differ(last, from.until(), to.until(), cells);
    }

    /** Whether there is no day on which it holds. */
    static boolean isNever(Validity validity) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        return from != null && until != null && !from.isBefore(until);
    }
}
