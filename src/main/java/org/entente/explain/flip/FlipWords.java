package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.explain.FigureWords;
import org.entente.explain.Words;
import org.entente.network.Figure;
import org.entente.plan.Configuration;

/** Flips in sentences, the same for every face. */
public final class FlipWords {
    /** What changes is told by so many sentences; the rest follows from them. */
    private static final int TOLD = 3;

    private static final int LIKEWISE = 5;

    private FlipWords() {}

    /** Today's value and its range: {@code today CNY 4,230, range 3,490 to 4,980}. */
    public static String today(Figure figure) {
        String today = "today " + FigureWords.value(figure, figure.value());
        return figure.hasRange()
                ? today + ", range " + FigureWords.bare(figure, figure.low()) + " to "
                        + FigureWords.bare(figure, figure.high())
                : today;
    }

    /** Where the decision changes and to what: {@code above CNY 4,686 (+10.8 %): Open …; Motor: …}. */
    public static String turn(Figure figure, Turn turn) {
        return where(figure, turn) + ": " + what(turn);
    }

    /** {@code above CNY 4,686 (+10.8 %)}. */
    public static String where(Figure figure, Turn turn) {
        boolean tie = turn.at() == figure.value();
        boolean above = turn.changed().value() > figure.value();
        String side = (tie ? "just " : "") + (above ? "above " : "below ") + FigureWords.value(figure, turn.at());
        if (tie || figure.value() == 0 || figure.unit().startsWith("share")) {
            return side;
        }
        double change = turn.at() / figure.value() - 1;
        return side + " (" + (change < 0 ? "−" : "+") + FigureWords.number(Math.rint(Math.abs(change) * 1000) / 10)
                + " %)";
    }

    /** What is decided beyond. */
    public static String what(Turn turn) {
        if (turn.infeasible()) {
            return "nothing can be planned any more";
        }
        List<String> told = told(turn.differences());
        int more = turn.differences().size() - told.size();
        return String.join("; ", told) + (more > 0 ? "; and what follows from it" : "");
    }

    /** The most telling differences: routes follow from sources, so they come last. */
    private static List<String> told(List<Configuration.Difference> differences) {
        List<Configuration.Difference> sorted = new ArrayList<>(differences);
        boolean sources = differences.stream().anyMatch(d -> d.kind() != Configuration.Kind.ROUTE);
        if (sources) {
            sorted.removeIf(d -> d.kind() == Configuration.Kind.ROUTE);
        }
        return sorted.stream()
                .limit(TOLD)
                .map(Configuration.Difference::sentence)
                .collect(Collectors.toList());
    }

    /** What the best plan costs at a flip, against today's: {@code Net cost there: €34.7 million more than today.} */
    public static String cost(Turn turn, double today, String currency) {
        double more = turn.kept().objective() - today;
        if (Math.abs(more) <= 1e-6 * Math.abs(today)) {
            return "Net cost there: as today.";
        }
        return "Net cost there: " + Words.money(Math.abs(more), currency) + (more > 0 ? " more" : " less")
                + " than today, present value.";
    }

    /** What figures have in common whose flips decide the same: a table's column and what is decided, not when. */
    public static String kind(CellFlips cell) {
        StringBuilder kind = new StringBuilder(
                cell.figure().row().table() + " " + cell.figure().column());
        for (Turn turn : cell.below()) {
            kind.append(" below ").append(kinds(turn));
        }
        for (Turn turn : cell.above()) {
            kind.append(" above ").append(kinds(turn));
        }
        return kind.toString();
    }

    private static String kinds(Turn turn) {
        return turn.infeasible()
                ? "nothing"
                : turn.differences().stream()
                        .map(difference -> difference.kind() + " " + difference.id())
                        .collect(Collectors.joining(","));
    }

    /** Further figures whose flips decide the same, each with where: {@code Likewise demand italy … above 24,300; …}. */
    public static String likewise(List<CellFlips> cells) {
        List<String> words = new ArrayList<>();
        for (CellFlips cell : cells.subList(0, Math.min(LIKEWISE, cells.size()))) {
            Figure figure = cell.figure();
            Turn turn = cell.nearest();
            String side = turn.changed().value() > figure.value() ? " above " : " below ";
            words.add(figure.key() + side + FigureWords.bare(figure, turn.at()));
        }
        int more = cells.size() - words.size();
        return "Likewise " + String.join("; ", words) + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** How close the nearest flip is, relative to the range. */
    public static String closeness(CellFlips cell) {
        Figure figure = cell.figure();
        double closeness = cell.closeness();
        if (!cell.flips()) {
            return "no flip from " + FigureWords.bare(figure, cell.lowest()) + " to "
                    + FigureWords.bare(figure, cell.highest());
        }
        if (!figure.hasRange()) {
            return FigureWords.number(Math.rint(closeness * 1000) / 10) + " % of today's value away";
        }
        String ranges = closeness > 10
                ? String.valueOf(Math.round(closeness))
                : FigureWords.number(Math.rint(closeness * 10) / 10);
        return closeness <= 1
                ? "within its range, " + Math.round(closeness * 100) + " % of the way to its end"
                : "outside its range, " + ranges + " times as far as its end";
    }
}
