package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.entente.compare.Candidate;
import org.entente.compare.ChoiceRow;
import org.entente.compare.Comparison;
import org.entente.compare.CostRow;
import org.entente.compare.DatesRow;
import org.entente.compare.LimitRow;
import org.entente.explain.launch.DateMove;
import org.entente.network.CaseSettings;
import org.entente.plan.LimitResult;
import org.jspecify.annotations.Nullable;

/** Plans side by side on a terminal: verdict, unit cost, choices that differ, then the ways of the cost. */
final class ComparisonText {
    /** A table of more characters goes on in a further one, the base again in front. */
    private static final int WIDTH = 120;

    private static final int LONGEST_LABEL = 44;
    private static final int LONGEST_ANSWER = 32;
    private static final int USUAL_COLUMN = 18;

    private final Comparison comparison;
    private final Style style;

    private ComparisonText(Comparison comparison, Style style) {
        this.comparison = comparison;
        this.style = style;
    }

    static String of(Comparison comparison, Style style) {
        ComparisonText text = new ComparisonText(comparison, style);
        StringBuilder all = new StringBuilder(text.title());
        for (int next = 1; next < comparison.candidates().size(); ) {
            List<Integer> columns = new ArrayList<>(List.of(0));
            int width = LONGEST_LABEL + text.width(0);
            do {
                columns.add(next);
                width += text.width(next++);
            } while (next < comparison.candidates().size() && width + text.width(next) <= WIDTH);
            all.append('\n').append(text.block(columns));
        }
        return all + text.dates() + WaterfallText.of(comparison, style);
    }

    /** How dates move, a sentence each. */
    private String dates() {
        StringBuilder text = new StringBuilder();
        for (DatesRow row : comparison.dates()) {
            if (!row.moves().dates().isEmpty()) {
                text.append('\n')
                        .append(style.heading("DATES FROM " + row.from() + " TO " + row.to()))
                        .append('\n');
                for (DateMove move : row.moves().dates()) {
                    text.append("  ").append(move.sentence()).append('\n');
                }
            }
        }
        return text.toString();
    }

    private int width(int i) {
        return 2 + Math.max(USUAL_COLUMN, comparison.candidates().get(i).name().length());
    }

    private String title() {
        CaseSettings settings = base().plan().network().settings();
        return style.heading(settings.title().isEmpty() ? settings.caseId() : settings.title()) + "\n"
                + "for " + settings.viewpoint().name() + ", amounts in "
                + settings.currency().id() + "; in brackets by how much a limit is missed\n";
    }

    private Candidate base() {
        return comparison.candidates().getFirst();
    }

    private String block(List<Integer> columns) {
        TextTable table = new TextTable("  ", "l" + "r".repeat(columns.size()));
        add(
                table,
                style::heading,
                "",
                columns,
                i -> comparison.candidates().get(i).name());
        add(
                table,
                same(),
                "status",
                columns,
                i -> comparison.candidates().get(i).plan().status().label());
        boolean profit = base().plan().network().settings().goal().countsRevenue();
        String value = profit ? "net present value" : "present value of cost";
        amounts(table, value, columns, i -> value(i, profit));
        amounts(
                table,
                "  difference to " + base().name(),
                columns,
                i -> i == 0 ? Double.NaN : value(i, profit) - value(0, profit));
        amounts(
                table,
                "tooling and investment",
                columns,
                i -> comparison.candidates().get(i).investment());
        add(
                table,
                same(),
                "units sold",
                columns,
                i -> Numbers.units(comparison.candidates().get(i).sold()));
        add(table, same(), "limits missed", columns, this::missed);
        for (LimitRow row : comparison.limits()) {
            table.cells(limit(row, columns));
        }
        for (CostRow row : comparison.unitCosts()) {
            String label =
                    "cost of a " + row.product().name() + ", " + row.market().name();
            add(
                    table,
                    same(),
                    label,
                    columns,
                    i -> Numbers.perUnit(row.amounts().get(i)));
        }
        return style.heading("VERDICT") + "\n" + table.text() + choices(columns);
    }

    private String choices(List<Integer> columns) {
        TextTable table = new TextTable("  ", "l" + "r".repeat(columns.size()));
        add(
                table,
                style::faint,
                "",
                columns,
                i -> comparison.candidates().get(i).name());
        boolean any = false;
        for (ChoiceRow row : comparison.choices()) {
            if (differs(row, columns)) {
                add(table, same(), row.label(), columns, i -> {
                    String answer = row.answers().get(i);
                    boolean planned = comparison.candidates().get(i).plan().hasPlan();
                    return answer.isEmpty() && planned ? Numbers.NONE : Numbers.cut(answer, LONGEST_ANSWER);
                });
                any = true;
            }
        }
        String heading = "\n" + style.heading("WHAT THEY CHOOSE DIFFERENTLY");
        return any ? heading + "\n" + table.text() : heading + "  nothing\n";
    }

    private boolean differs(ChoiceRow row, List<Integer> columns) {
        return columns.stream()
                        .filter(i -> comparison.candidates().get(i).plan().hasPlan())
                        .map(row.answers()::get)
                        .distinct()
                        .count()
                > 1;
    }

    private static UnaryOperator<String> same() {
        return UnaryOperator.identity();
    }

    private static void add(
            TextTable table,
            UnaryOperator<String> style,
            String label,
            List<Integer> columns,
            Function<Integer, String> cell) {
        List<String> texts = new ArrayList<>();
        texts.add(Numbers.cut(label, LONGEST_LABEL));
        columns.forEach(i -> texts.add(cell.apply(i)));
        table.row(style, texts.toArray(String[]::new));
    }

    /** A row of large amounts, all in the same unit so that they can be read against each other. */
    private static void amounts(
            TextTable table, String label, List<Integer> columns, ToDoubleFunction<Integer> amount) {
        boolean large = columns.stream().anyMatch(i -> Math.abs(amount.applyAsDouble(i)) >= 1e6);
        add(
                table,
                same(),
                large ? label + ", million" : label,
                columns,
                i -> large ? Numbers.millions(amount.applyAsDouble(i)) : Numbers.fixed(amount.applyAsDouble(i), 0));
    }

    private double value(int i, boolean profit) {
        double objective = comparison.candidates().get(i).plan().objective();
        return profit ? -objective : objective;
    }

    private String missed(int i) {
        Candidate candidate = comparison.candidates().get(i);
        return candidate.plan().hasPlan()
                ? Long.toString(candidate.plan().limits().stream()
                        .filter(result -> !result.holds())
                        .count())
                : Numbers.NONE;
    }

    private List<TextTable.Cell> limit(LimitRow row, List<Integer> columns) {
        List<TextTable.Cell> cells = new ArrayList<>();
        cells.add(new TextTable.Cell(
                Numbers.cut("  " + row.id() + " " + LimitText.ceiling(row.limit()), LONGEST_LABEL), same()));
        for (int i : columns) {
            @Nullable LimitResult result = row.results().get(i);
            if (result == null) {
                cells.add(new TextTable.Cell(Numbers.NONE, same()));
            } else if (result.holds()) {
                cells.add(new TextTable.Cell(LimitText.value(result), same()));
            } else {
                cells.add(new TextTable.Cell(
                        LimitText.value(result) + " (" + LimitText.excess(result) + ")", style::bad));
            }
        }
        return cells;
    }
}
