package org.entente.cli;

import java.util.List;
import org.entente.explain.choice.ChoiceAnswer;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.network.CaseSettings;
import org.entente.network.Product;
import org.entente.plan.Configuration.Difference;

/** The answer to "why not?" on a terminal: what was asked, what it costs, what changes, where the money goes. */
final class WhyNotText {
    private static final int WIDTH = 100;

    private WhyNotText() {}

    static String of(ChoiceAnswer answer, Style style) {
        StringBuilder text = new StringBuilder();
        String question = answer.without() ? "WHY " + answer.filter() + " AT ALL?" : "WHY NOT " + answer.filter() + "?";
        text.append(style.heading(question)).append('\n');
        String taken = answer.without() ? "Without it means" : "Your choice means";
        if (answer.meanings().size() == 1) {
            paragraph(taken + ": " + answer.meanings().getFirst() + ".", style, text);
        } else if (!answer.meanings().isEmpty()) {
            paragraph(taken, style, text);
            answer.meanings().forEach(meaning -> paragraph("- " + meaning, style, text));
        }
        for (String sentence : answer.sentences()) {
            text.append("  ").append(Numbers.wrap(sentence, WIDTH, "  ")).append('\n');
        }
        Infeasibility why = answer.infeasibility();
        if (why != null) {
            text.append(conflicts(answer, why, style));
        }
        if (answer.forced() != null) {
            text.append(changes(answer.changes(), style));
            text.append(list("LIMITS", answer.limits(), style));
            text.append(MeasuresText.of(answer.measures(), "recommended", "your choice", style));
            text.append(money(answer, style));
        }
        return text.toString();
    }

    private static void paragraph(String words, Style style, StringBuilder text) {
        text.append("  ")
                .append(style.faint(Numbers.wrap(words, WIDTH, words.startsWith("- ") ? "    " : "  ")))
                .append('\n');
    }

    private static String conflicts(ChoiceAnswer answer, Infeasibility why, Style style) {
        String stands = answer.without() ? "That it is left out" : "Your choice";
        return "  " + style.faint(stands + " stands fast: it is not among what may be relaxed below.") + "\n\n"
                + ConflictText.of(why, style);
    }

    private static String changes(List<Difference> changes, Style style) {
        return changes.isEmpty()
                ? "\n" + style.heading("WHAT CHANGES")
                        + "  no nomination, opening, source or route by more than ten points\n"
                : list(
                        "WHAT CHANGES",
                        changes.stream().map(Difference::sentence).toList(),
                        style);
    }

    private static String list(String heading, List<String> sentences, Style style) {
        if (sentences.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n" + style.heading(heading) + "\n");
        sentences.forEach(sentence -> text.append("  - ")
                .append(Numbers.wrap(sentence, WIDTH, "    "))
                .append('\n'));
        return text.toString();
    }

    private static String money(ChoiceAnswer answer, Style style) {
        CaseSettings settings = answer.recommended().network().settings();
        String currency = settings.currency().id();
        StringBuilder text = new StringBuilder("\n" + style.heading("WHERE THE MONEY GOES") + "\n");
        for (Waterfall waterfall : answer.unitCosts()) {
            Product product = waterfall.product();
            if (product != null && waterfall.fromCents() != waterfall.toCents()) {
                text.append(WaterfallText.unitCost(waterfall, product.name(), currency, style));
            }
        }
        Waterfall value = answer.value();
        if (value != null) {
            boolean profit = settings.goal().countsRevenue();
            text.append("  ")
                    .append(profit ? "Net present value" : "Present value of cost")
                    .append(" by part, ")
                    .append(currency)
                    .append('\n')
                    .append(value(value, profit ? -1 : 1, style));
        }
        return text.toString();
    }

    private static String value(Waterfall value, int sign, Style style) {
        TextTable table = new TextTable("    ", "lr");
        table.row(value.from(), Numbers.fixed(sign * value.start(), 2));
        steps(value.byPart(), sign, table);
        table.row(style::heading, value.to(), Numbers.fixed(sign * value.end(), 2));
        TextTable accounts = new TextTable("    ", "lr");
        steps(value.byAccount(), sign, accounts);
        accounts.row(style::heading, "sum", Numbers.signed(Numbers.fixed(sign * (value.end() - value.start()), 2)));
        return table.text() + "  and by account\n" + accounts.text();
    }

    private static void steps(List<Step> steps, int sign, TextTable table) {
        long dust = 0;
        for (Step step : steps) {
            long cents = step.toCents() - step.fromCents();
            if (Math.abs(cents) > 1) {
                table.row(step.label(), Numbers.signed(Numbers.fixed(sign * step.amount(), 2)));
            } else {
                dust += cents;
            }
        }
        if (dust != 0) {
            table.row("rounding", Numbers.signed(Numbers.fixed(sign * dust / 100.0, 2)));
        }
    }
}
