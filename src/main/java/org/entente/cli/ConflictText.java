package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.network.TableRow;

/** Why there is no plan, and what would have to give. */
final class ConflictText {
    private static final int WIDTH = 100;
    private static final int ROWS = 3;
    private static final int SHOWN = 3;

    private ConflictText() {}

    static String of(Infeasibility why, Style style) {
        StringBuilder text = new StringBuilder();
        String headline = why.headline();
        if (!headline.isEmpty()) {
            text.append(Numbers.wrap(headline, WIDTH, "")).append('\n');
        }
        if (why.structural()) {
            text.append('\n').append(style.heading("WHAT IS MISSING")).append('\n');
            why.missing().forEach(missing -> item(text, "-", missing));
        }
        if (!why.conflicts().isEmpty()) {
            text.append('\n').append(style.heading("WHAT CANNOT HOLD TOGETHER")).append('\n');
            conflicts(text, why.conflicts(), style);
        }
        if (!why.waysOut().isEmpty()) {
            text.append('\n').append(style.heading("WAYS OUT")).append("  the least that makes a plan possible\n");
            ways(text, why.waysOut(), style);
        }
        text.append('\n').append(ending(why, style)).append('\n');
        return text.toString();
    }

    private static void conflicts(StringBuilder text, List<Conflict> conflicts, Style style) {
        String before = "";
        for (Conflict conflict : conflicts.subList(0, Math.min(SHOWN, conflicts.size()))) {
            text.append(before);
            for (Conflict.Said promise : conflict.promises()) {
                item(text, "-", promise.sentence() + rows(promise.rows()));
            }
            before = "  nor\n";
        }
        if (conflicts.size() > SHOWN) {
            text.append("  and ")
                    .append(Numbers.count(conflicts.size() - SHOWN, "more set"))
                    .append(" that cannot hold together: --json lists them\n");
        }
        boolean verified = conflicts.stream().allMatch(Conflict::verified);
        String checked;
        if (conflicts.size() > 1) {
            checked = "Solved again: each of these sets has no plan, without any one of its promises it has.";
        } else if (conflicts.getFirst().promises().size() > 1) {
            checked = "Solved again: together they have no plan, without any one of them there is one.";
        } else {
            checked = "Solved again: with it alone there is no plan, without it there is one.";
        }
        text.append("  ")
                .append(verified ? style.faint(checked) : style.caution("Not confirmed by solving again."))
                .append('\n');
    }

    /** {@code (limits line 2)}, {@code (processes lines 10, 14, 18 and 2 more)}. */
    private static String rows(List<TableRow> rows) {
        Map<String, List<String>> byTable = new LinkedHashMap<>();
        for (TableRow row : rows) {
            if (row.line() > 0) {
                byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add("" + row.line());
            }
        }
        List<String> parts = new ArrayList<>();
        byTable.forEach((table, lines) -> parts.add(table
                + (lines.size() == 1 ? " line " : " lines ")
                + String.join(", ", lines.subList(0, Math.min(ROWS, lines.size())))
                + (lines.size() > ROWS ? " and " + (lines.size() - ROWS) + " more" : "")));
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static void ways(StringBuilder text, List<WayOut> ways, Style style) {
        int number = 1;
        for (WayOut way : ways) {
            item(text, number++ + ".", capital(way.sentence()) + ".");
            String worth = Numbers.wrap(way.worth(ways), WIDTH - 5, " ".repeat(5));
            text.append("     ")
                    .append(
                            way.verified()
                                    ? style.faint(worth)
                                    : style.caution("a plan exists, but what it is worth was not found in the time"))
                    .append('\n');
        }
        if (ways.stream().allMatch(WayOut::verified)) {
            text.append("  ")
                    .append(style.faint("Solved again: each leaves a plan, and to three digits no amount can be less."))
                    .append('\n');
        }
    }

    private static String ending(Infeasibility why, Style style) {
        String took = "Found in " + Numbers.fixed(why.seconds(), 1) + " s by " + Numbers.count(why.solves(), "question")
                + " to the solver.";
        return why.complete()
                ? took
                : took + " " + style.caution("The search ended before it was through; there may be more.");
    }

    private static void item(StringBuilder text, String mark, String sentence) {
        String lead = "  " + mark + " ";
        text.append(lead)
                .append(Numbers.wrap(sentence, WIDTH - lead.length(), " ".repeat(lead.length())))
                .append('\n');
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
