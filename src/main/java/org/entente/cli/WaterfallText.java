package org.entente.cli;

import java.util.List;
import java.util.StringJoiner;
import org.entente.compare.Comparison;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.network.CaseSettings;
import org.entente.network.Product;

/** The ways of the cost from the base to the other plans; each column of amounts can be added up. */
final class WaterfallText {
    private static final int SHOWN = 12;
    private static final int ACCOUNTS = 3;

    private WaterfallText() {}

    static String of(Comparison comparison, Style style) {
        CaseSettings settings =
                comparison.candidates().getFirst().plan().network().settings();
        StringBuilder text = new StringBuilder();
        for (Waterfall value : comparison.values()) {
            text.append('\n')
                    .append(style.heading("FROM " + value.from() + " TO " + value.to()))
                    .append('\n');
            for (Waterfall waterfall : comparison.waterfalls()) {
                Product product = waterfall.product();
                if (product != null && waterfall.to().equals(value.to())) {
                    text.append(unitCost(
                            waterfall, product.name(), settings.currency().id(), style));
                }
            }
            text.append(objective(value, settings));
        }
        return text.toString();
    }

    /** The way of one product's unit cost. */
    static String unitCost(Waterfall waterfall, String product, String currency, Style style) {
        TextTable table = new TextTable("    ", "lrl");
        table.row(waterfall.from(), Numbers.fixed(waterfall.start(), 2), "");
        steps(table, waterfall.byPart());
        table.row(style::heading, waterfall.to(), Numbers.fixed(waterfall.end(), 2), "");
        TextTable accounts = new TextTable("    ", "lrl");
        steps(accounts, waterfall.byAccount());
        accounts.row(style::heading, "sum", change(waterfall.end() - waterfall.start()), "");
        return "  Full cost of a " + product + " by part, " + currency + " per unit\n" + table.text()
                + "  and by account\n" + accounts.text();
    }

    private static void steps(TextTable table, List<Step> steps) {
        List<Step> moving = moving(steps);
        int shown = moving.size() <= SHOWN + 1 ? moving.size() : SHOWN;
        for (Step step : moving.subList(0, shown)) {
            table.row(step.label(), change(step.amount()), inside(step));
        }
        if (shown < moving.size()) {
            long cents = moving.subList(shown, moving.size()).stream()
                    .mapToLong(step -> step.toCents() - step.fromCents())
                    .sum();
            table.row((moving.size() - shown) + " more", change(cents / 100.0), "");
        }
        if (moving.isEmpty()) {
            table.row("no change", change(0), "");
        }
    }

    private static List<Step> moving(List<Step> steps) {
        return steps.stream().filter(step -> step.fromCents() != step.toCents()).toList();
    }

    /** The accounts that move most, where there are several. */
    private static String inside(Step step) {
        List<Step> moving = moving(step.steps());
        StringJoiner words = new StringJoiner(", ");
        for (Step account : moving.subList(0, Math.min(ACCOUNTS, moving.size()))) {
            words.add(account.label() + " " + change(account.amount()));
        }
        return moving.size() > ACCOUNTS ? words + " …" : words.toString();
    }

    private static String objective(Waterfall value, CaseSettings settings) {
        boolean profit = settings.goal().countsRevenue();
        double sign = profit ? -1 : 1;
        StringJoiner accounts = new StringJoiner(", ");
        List<Step> moving = moving(value.byAccount());
        for (Step step : moving.subList(0, Math.min(SHOWN / 2, moving.size()))) {
            accounts.add(step.label() + " " + Numbers.signed(Numbers.millions(sign * step.amount())));
        }
        return "  " + (profit ? "Net present value, million " : "Present value of cost, million ")
                + settings.currency().id() + ": " + Numbers.millions(sign * value.start()) + " → "
                + Numbers.millions(sign * value.end()) + (moving.isEmpty() ? "" : "; " + accounts)
                + (moving.size() > SHOWN / 2 ? " …" : "") + "\n";
    }

    private static String change(double amount) {
        return Numbers.signed(Numbers.fixed(amount, 2));
    }
}
