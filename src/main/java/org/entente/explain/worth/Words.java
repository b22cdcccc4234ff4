package org.entente.explain.worth;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;

/** Numbers, names and stretches of time as they stand in a sentence. */
final class Words {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Words() {}

    static String number(double value) {
        double size = Math.abs(value);
        return format(value, size >= 1000 ? "#,##0" : size >= 10 ? "#,##0.#" : "#,##0.###");
    }

    /** {@code €3.4 million}; below a thousand to the cent where there are cents. */
    static String money(double value, String currency) {
        double size = Math.abs(value);
        String amount = size >= BILLION
                ? format(value / BILLION, "#,##0.##") + " billion"
                : size >= MILLION
                        ? format(value / MILLION, "#,##0.#") + " million"
                        : format(value, size >= 1000 ? "#,##0" : "#,##0.##");
        return symbol(currency) + amount;
    }

    static String percent(double share) {
        return number(share * 100) + " %";
    }

    static String points(double share) {
        double points = share * 100;
        return format(points, points >= 0.1 ? "#,##0.#" : "#,##0.####")
                + (Math.abs(points - 1) < 1e-9 ? " point" : " points");
    }

    static String name(Line line) {
        return line.name() + " at " + line.site().name();
    }

    static String name(Process process) {
        return process.name() + " at " + process.site().name();
    }

    static String name(Lane lane) {
        String mode = lane.mode().isEmpty() || lane.mode().equals("none") ? "" : " by " + lane.mode();
        return lane.product().name() + " from " + lane.from().name() + " to "
                + lane.to().name() + mode;
    }

    /** {@code 2026}, {@code 2027–2029}, {@code 2026, 2028–2030}; of more than three stretches the first and how many periods. */
    static String periods(List<Period> periods) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size()
                    || periods.get(i).index() != periods.get(i - 1).index() + 1) {
                String first = periods.get(from).id();
                String last = periods.get(i - 1).id();
                stretches.add(first.equals(last) ? first : first + "–" + last);
                from = i;
            }
        }
        return stretches.size() > 3
                ? stretches.getFirst() + " and other periods, " + periods.size() + " in all"
                : String.join(", ", stretches);
    }

    /** A limit's value, or a difference of two, in the unit of its kind. */
    static String amount(Limit limit, double value) {
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT ->
                money(value, limit.currency().id());
            case SPEND_SHARE, MADE_SHARE -> percent(value);
            case SOLD, MADE -> number(value) + (value == 1 ? " unit" : " units");
            case CO2 -> number(value) + " t";
            case CO2_PER_UNIT -> number(value) + " kg a unit";
            case JOBS -> number(value) + (value == 1 ? " job" : " jobs");
            case SOURCES -> number(value) + (value == 1 ? " process" : " processes");
        };
    }

    /** A difference of two values of a limit: shares in points. */
    static String difference(Limit limit, double value) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE -> points(value);
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                amount(limit, value);
        };
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> currency + " ";
        };
    }

    private static String format(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
