package org.entente.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.intake.difference.Bearing;
import org.entente.intake.difference.Difference;
import org.entente.intake.difference.Witness;
import org.entente.report.json.DiffResult;

/** Every cell and row that two cases say differently, and who says so. */
final class CellsText {
    private static final int MOST = 120;
    private static final int LONGEST_KEY = 44;
    private static final int LONGEST_VALUE = 36;
    private static final int WIDTH = 110;

    private CellsText() {}

    static void write(DiffResult diff, Style style, StringBuilder text) {
        section("WHAT CHANGED", diff.differences(Bearing.ANSWER), style, text);
        section("EVIDENCE THAT CHANGED (cannot move the answer)", diff.differences(Bearing.EVIDENCE), style, text);
        section("WORDS THAT CHANGED (cannot move the answer)", diff.differences(Bearing.WORDS), style, text);
        section(
                "STRATEGIES AND SCENARIOS THAT CHANGED (not applied here)",
                diff.differences(Bearing.CHOICES),
                style,
                text);
        sources(diff.differences(), style, text);
    }

    private static void section(String heading, List<Difference> differences, Style style, StringBuilder text) {
        if (differences.isEmpty()) {
            return;
        }
        text.append(style.heading(heading)).append('\n');
        TextTable table = new TextTable("  ", "lllrlll");
        String last = "";
        for (Difference difference : differences.subList(0, Math.min(MOST, differences.size()))) {
            String name = difference.table().equals(last) ? "" : difference.table();
            last = difference.table();
            String key = Numbers.cut(difference.row(), LONGEST_KEY);
            switch (difference) {
                case Difference.Cell cell ->
                    table.row(
                            name,
                            key,
                            cell.column(),
                            Numbers.cut(cell.from().words(), LONGEST_VALUE),
                            "→",
                            Numbers.cut(cell.to().words(), LONGEST_VALUE),
                            difference.bearing() == Bearing.ANSWER
                                    ? says(cell.from().witness(), cell.to().witness())
                                    : "");
                case Difference.Added row ->
                    table.row(name, key, "row added", "", "", contents(row.cells()), who(row.witness(), difference));
                case Difference.Removed row ->
                    table.row(name, key, "row removed", "", "", contents(row.cells()), who(row.witness(), difference));
            }
        }
        text.append(table.text());
        if (differences.size() > MOST) {
            text.append("  … and ").append(differences.size() - MOST).append(" more; --json has all of them\n");
        }
        text.append('\n');
    }

    private static String contents(List<Difference.Content> cells) {
        return Numbers.cut(
                cells.stream().map(cell -> cell.column() + " " + cell.words()).collect(Collectors.joining(", ")),
                WIDTH / 2);
    }

    private static String who(Witness witness, Difference difference) {
        return difference.bearing() == Bearing.ANSWER ? words(witness) : "";
    }

    private static String says(Witness from, Witness to) {
        String before = words(from);
        String after = words(to);
        return before.equals(after) || before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "nobody" : after);
    }

    /** {@code B3 of 2025-12-09, grade B}; {@code assumption after B3}; {@code scenario tariffs, assumption}. */
    static String words(Witness witness) {
        String date = witness.asOf().isEmpty() ? witness.date() : witness.asOf();
        String source = witness.source() + (date.isEmpty() ? "" : " of " + date);
        String grade = witness.confidence().isEmpty() ? "" : ", grade " + witness.confidence();
        String says = witness.isAssumption()
                ? witness.source().isEmpty() ? "assumption" : "assumption after " + source
                : witness.source().isEmpty() ? "" : source + grade;
        return witness.edit().isEmpty() || says.isEmpty() ? witness.edit() + says : witness.edit() + ", " + says;
    }

    private static void sources(List<Difference> differences, Style style, StringBuilder text) {
        Set<String> named = new LinkedHashSet<>();
        for (Difference difference : differences) {
            if (difference.bearing() == Bearing.ANSWER) {
                switch (difference) {
                    case Difference.Cell cell -> {
                        named.add(source(cell.from().witness()));
                        named.add(source(cell.to().witness()));
                    }
                    case Difference.Added row -> named.add(source(row.witness()));
                    case Difference.Removed row -> named.add(source(row.witness()));
                }
            }
        }
        named.remove("");
        if (!named.isEmpty()) {
            text.append(style.heading("WHO SAYS SO")).append('\n');
            named.forEach(line -> text.append("  ")
                    .append(Numbers.wrap(line, WIDTH, "      "))
                    .append('\n'));
        }
    }

    private static String source(Witness witness) {
        if (witness.source().isEmpty()) {
            return witness.edit().isEmpty() || witness.note().isEmpty() ? "" : witness.edit() + "  " + witness.note();
        }
        return witness.source() + "  " + witness.title()
                + (witness.publisher().isEmpty() ? "" : ", " + witness.publisher())
                + (witness.date().isEmpty() ? "" : ", " + witness.date());
    }
}
