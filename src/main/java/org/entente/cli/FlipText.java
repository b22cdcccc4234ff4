package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.explain.FigureWords;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.FlipWords;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;
import org.entente.network.Network;

/** Which facts decide: flips within their ranges first, then those outside, then what flips nothing. */
final class FlipText {
    private static final int WIDTH = 98;
    private static final int BARS = 10;
    private static final int NAMED = 6;

    private FlipText() {}

    static String of(Flips flips, Network network, Style style) {
        if (Double.isNaN(flips.objective())) {
            return style.caution("The time was over before the case itself was planned.")
                    + " Give it more with --seconds.\n";
        }
        StringBuilder text = new StringBuilder();
        String currency = network.settings().currency().id();
        text.append(first(flips, style)).append('\n');
        List<CellFlips> within = flips.withinRange();
        section(
                text,
                "WITHIN THEIR RANGES",
                "to be checked before signing",
                within,
                flips.objective(),
                currency,
                style);
        List<CellFlips> outside = new ArrayList<>(flips.cells());
        outside.removeIf(cell -> !cell.flips() || within.contains(cell));
        String title = ranged(outside) ? "OUTSIDE THEIR RANGES" : "FLIPS";
        section(text, title, "the closest first", outside, flips.objective(), currency, style);
        still(text, flips, style);
        tornado(text, flips, currency, style);
        proof(text, flips, currency, style);
        return text.toString();
    }

    private static boolean ranged(List<CellFlips> cells) {
        return cells.stream().anyMatch(cell -> cell.figure().hasRange());
    }

    private static String first(Flips flips, Style style) {
        int within = flips.withinRange().size();
        String among = Numbers.count(flips.cells().size(), "number");
        return within == 0
                ? style.good("No single number among " + among + " changes the decision within its range.") + "\n"
                : style.caution("The decision hangs on " + Numbers.count(within, "number") + " of "
                                + flips.cells().size() + ": within its range, each alone changes it.")
                        + "\n";
    }

    private static void section(
            StringBuilder text,
            String title,
            String remark,
            List<CellFlips> cells,
            double today,
            String currency,
            Style style) {
        if (cells.isEmpty()) {
            return;
        }
        text.append(style.heading(title)).append("  ").append(remark).append('\n');
        Map<String, List<CellFlips>> alike = new LinkedHashMap<>();
        for (CellFlips cell : cells) {
            alike.computeIfAbsent(FlipWords.kind(cell), kind -> new ArrayList<>())
                    .add(cell);
        }
        for (List<CellFlips> group : alike.values()) {
            cell(text, group.getFirst(), today, currency, style);
            if (group.size() > 1) {
                text.append("    ")
                        .append(Numbers.wrap(FlipWords.likewise(group.subList(1, group.size())), WIDTH - 4, "      "))
                        .append('\n');
            }
        }
        text.append('\n');
    }

    private static void cell(StringBuilder text, CellFlips cell, double today, String currency, Style style) {
        Figure figure = cell.figure();
        text.append("  ")
                .append(FigureWords.name(figure))
                .append("  ")
                .append(style.faint(FlipWords.today(figure) + "; "
                        + (figure.row().line() == 0
                                ? figure.note()
                                : (figure.isAssumption() ? "assumption" : "source " + source(figure)) + ", "
                                        + figure.row())))
                .append('\n');
        turns(text, figure, cell.below(), today, currency);
        turns(text, figure, cell.above(), today, currency);
    }

    private static String source(Figure figure) {
        return figure.source() == null ? "" : figure.source().id();
    }

    private static void turns(StringBuilder text, Figure figure, List<Turn> turns, double today, String currency) {
        for (Turn turn : turns) {
            String cost = turn.infeasible()
                    ? "."
                    : ". " + FlipWords.cost(turn, today, currency) + (turn.exhaustive() ? "" : " (sampled nearer by)");
            text.append("    ")
                    .append(Numbers.wrap(FlipWords.turn(figure, turn) + cost, WIDTH - 4, "      "))
                    .append('\n');
        }
    }

    private static void still(StringBuilder text, Flips flips, Style style) {
        List<CellFlips> still = flips.cells().stream()
                .filter(cell -> !cell.flips() && cell.touches())
                .toList();
        long apart = flips.cells().stream().filter(cell -> !cell.touches()).count();
        if (!still.isEmpty()) {
            text.append(style.heading("NO FLIP")).append("  ").append(Numbers.count(still.size(), "number"));
            text.append(" that the cost may move with, but alone never the decision, however far it was moved\n");
            List<String> names = still.stream()
                    .limit(NAMED)
                    .map(cell -> FigureWords.name(cell.figure()) + " (" + FlipWords.closeness(cell) + ")")
                    .toList();
            String more = still.size() > NAMED ? "; and " + (still.size() - NAMED) + " more" : "";
            text.append("  ")
                    .append(Numbers.wrap(String.join("; ", names) + more + ".", WIDTH - 2, "  "))
                    .append('\n');
        }
        if (apart > 0) {
            text.append("  ")
                    .append(Numbers.count(apart, "number"))
                    .append(apart == 1 ? " belongs" : " belong")
                    .append(" to what cannot be used in this case and ")
                    .append(apart == 1 ? "was" : "were")
                    .append(" left alone.\n");
        }
        if (!still.isEmpty() || apart > 0) {
            text.append('\n');
        }
    }

    private static void tornado(StringBuilder text, Flips flips, String currency, Style style) {
        List<CellFlips> bars = flips.bySwing();
        if (bars.isEmpty()) {
            return;
        }
        text.append(style.heading("WHAT THE COST MOVES WITH"))
                .append("  present value of net cost, million ")
                .append(currency)
                .append(", over each range alone; today ")
                .append(Numbers.millions(flips.objective()))
                .append('\n');
        TextTable table = new TextTable("  ", "lrr");
        table.row("", "at the low end", "at the high end");
        for (CellFlips cell : bars.subList(0, Math.min(BARS, bars.size()))) {
            table.row(
                    FigureWords.name(cell.figure()),
                    Numbers.signed(Numbers.millions(cell.atLow() - flips.objective())),
                    Numbers.signed(Numbers.millions(cell.atHigh() - flips.objective())));
        }
        text.append(table.text());
        if (bars.size() > BARS) {
            text.append("  and ")
                    .append(Numbers.count(bars.size() - BARS, "smaller one"))
                    .append(".\n");
        }
        text.append('\n');
    }

    private static void proof(StringBuilder text, Flips flips, String currency, Style style) {
        boolean sampled = flips.cells().stream()
                .flatMap(cell -> Stream.concat(cell.below().stream(), cell.above().stream()))
                .anyMatch(turn -> !turn.exhaustive());
        String words =
                "Each flip lies between two proven plans, a thousandth of the range apart where numbers allow. Shares that"
                        + " differ by up to " + Numbers.share(flips.threshold())
                        + " count as the same decision, plans that differ by"
                        + " less than " + currency + " " + Numbers.fixed(flips.indifference(), 0) + " as equally good."
                        + (sampled ? " Where it says sampled, a change and back again nearer by is not excluded." : "");
        text.append(style.faint(Numbers.wrap(words, WIDTH, ""))).append('\n');
        if (flips.unfinished() > 0) {
            text.append(style.caution("Of " + Numbers.count(flips.unfinished(), "number")
                            + " nothing is known: the time did not last."))
                    .append(" Give it more with --seconds.\n");
        }
        text.append(Numbers.count(flips.solves(), "problem"))
                .append(" solved in ")
                .append(Numbers.fixed(flips.seconds(), 1))
                .append(" s.\n");
    }
}
