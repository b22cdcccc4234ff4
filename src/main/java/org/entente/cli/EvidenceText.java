package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.explain.evidence.Age;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.Exhibit;
import org.entente.explain.evidence.Grade;
import org.entente.explain.evidence.SourceWeight;
import org.entente.network.Figure;
import org.entente.network.Source;
import org.entente.plan.Plan;

/** What the answer rests on, on a terminal: the sentence, shares by grade and age, then what to look at first. */
final class EvidenceText {
    private static final int LISTED = 10;
    private static final double HEAVY = 0.01;
    private static final int LONGEST_KEY = 48;
    private static final int LONGEST_TITLE = 60;
    private static final int WIDTH = 100;
    private static final double DAYS_A_YEAR = 365.25;

    private EvidenceText() {}

    static String of(Plan plan, Dossier dossier, Style style) {
        StringBuilder text = new StringBuilder(style.heading("WHAT THE ANSWER RESTS ON"))
                .append('\n')
                .append(ProofText.evidence(plan));
        if (dossier.exhibits().isEmpty()) {
            return text.append("The case was made without tables: no figure is known.\n")
                    .toString();
        }
        if (!plan.hasPlan()) {
            text.append(style.bad("There is no plan (" + plan.status().label() + "): "
                            + "figures are listed without their share of the cost."))
                    .append('\n');
        }
        shares(dossier, style, text);
        heaviest(dossier, style, text);
        sources(dossier, style, text);
        oldest(dossier, style, text);
        unused(dossier, style, text);
        return text.toString();
    }

    private static void shares(Dossier dossier, Style style, StringBuilder text) {
        if (dossier.byGrade().isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", "rl");
        for (Grade grade : Grade.values()) {
            add(table, dossier.byGrade(), grade, grade.letter() + "  " + grade.label());
        }
        text.append('\n')
                .append(style.heading("COST BY THE WEAKEST FIGURE BEHIND IT"))
                .append('\n')
                .append(table.text());
        TextTable ages = new TextTable("  ", "rl");
        for (Age age : Age.values()) {
            add(ages, dossier.byAge(), age, age.label());
        }
        text.append('\n')
                .append(style.heading("COST BY THE OLDEST DATE BEHIND IT"))
                .append("  as on ")
                .append(dossier.day())
                .append('\n')
                .append(ages.text());
    }

    private static <K> void add(TextTable table, Map<K, Double> shares, K key, String label) {
        Double share = shares.get(key);
        if (share != null) {
            table.row(Numbers.share(share), label);
        }
    }

    private static void heaviest(Dossier dossier, Style style, StringBuilder text) {
        List<Exhibit> heaviest = dossier.heaviest(Grade.ASSUMPTION, LISTED);
        if (heaviest.isEmpty()) {
            return;
        }
        boolean flips =
                dossier.exhibits().stream().anyMatch(exhibit -> exhibit.flip().isPresent());
        TextTable table = new TextTable("  ", "rllrlll");
        table.row(style::faint, "of cost", "figure", "column", "value", "range", flips ? "flips at" : "", "");
        for (Exhibit exhibit : heaviest) {
            Figure figure = exhibit.figure();
            Source source = figure.source();
            table.row(
                    Numbers.share(exhibit.share()),
                    Numbers.cut(figure.key(), LONGEST_KEY),
                    figure.column(),
                    value(figure, figure.value(), true),
                    figure.hasRange()
                            ? value(figure, figure.low(), false) + " to " + value(figure, figure.high(), false)
                            : "no range",
                    exhibit.flip()
                            .map(flip -> value(figure, flip.value(), false))
                            .orElse(flips ? Numbers.NONE : ""),
                    source == null ? "" : "after " + source.id());
        }
        text.append('\n')
                .append(style.heading("ASSUMPTIONS MOST COST HANGS ON"))
                .append('\n')
                .append(table.text());
    }

    private static void sources(Dossier dossier, Style style, StringBuilder text) {
        List<SourceWeight> used = dossier.sources().stream()
                .filter(weight -> weight.figures() > 0)
                .limit(LISTED)
                .toList();
        if (used.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", "rrlll");
        table.row(style::faint, "of cost", "figures", "source", "", "");
        for (SourceWeight weight : used) {
            Source source = weight.source();
            table.row(
                    Numbers.share(weight.share()),
                    Integer.toString(weight.figures()),
                    source.id(),
                    Numbers.cut(source.title(), LONGEST_TITLE),
                    source.publisher() + (source.date().isEmpty() ? "" : ", " + source.date()));
        }
        text.append('\n')
                .append(style.heading("SOURCES MOST COST HANGS ON"))
                .append("  a cost may rest on two, so shares do not add up\n")
                .append(table.text());
    }

    private static void oldest(Dossier dossier, Style style, StringBuilder text) {
        List<Exhibit> oldest = dossier.oldest(HEAVY, LISTED);
        if (oldest.isEmpty()) {
            return;
        }
        TextTable table = new TextTable("  ", "rrlll");
        table.row(style::faint, "years", "of cost", "figure", "column", "");
        for (Exhibit exhibit : oldest) {
            Figure figure = exhibit.figure();
            Source source = figure.source();
            table.row(
                    Numbers.fixed(exhibit.days().orElse(0) / DAYS_A_YEAR, 1),
                    Numbers.share(exhibit.share()),
                    Numbers.cut(figure.key(), LONGEST_KEY),
                    figure.column(),
                    (source == null ? "" : source.id() + " ") + figure.asOf());
        }
        text.append('\n')
                .append(style.heading("OLDEST FIGURES FROM 1 % OF THE COST ON"))
                .append('\n')
                .append(table.text());
    }

    private static void unused(Dossier dossier, Style style, StringBuilder text) {
        List<Source> unused = dossier.unused();
        if (!unused.isEmpty()) {
            String ids = unused.stream().map(Source::id).collect(Collectors.joining(", "));
            text.append('\n')
                    .append(style.heading("SOURCES NO FIGURE NAMES"))
                    .append("\n  ")
                    .append(Numbers.wrap(ids, WIDTH, "  "))
                    .append('\n');
        }
    }

    private static String value(Figure figure, double value, boolean unit) {
        if (figure.unit().startsWith("share")) {
            return Numbers.share(value);
        }
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 1000;
        return Numbers.fixed(value, whole ? 0 : 2) + (unit && !figure.unit().isEmpty() ? " " + figure.unit() : "");
    }
}
