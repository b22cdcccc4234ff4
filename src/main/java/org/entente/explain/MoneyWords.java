package org.entente.explain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as they stand in a sentence: {@code EUR 412.3 million}, {@code EUR 212}, {@code 31.2 %}. */
public final class MoneyWords {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private MoneyWords() {}

    /** Money of any size, such as {@code EUR 176.6 million}. */
    public static String money(String currency, double amount) {
        double size = Math.abs(amount);
        if (size >= BILLION) {
            return currency + " " + format("#,##0.00", amount / BILLION) + " billion";
        }
        return size >= MILLION
                ? currency + " " + format("#,##0.0#", amount / MILLION) + " million"
                : currency + " " + format("#,##0", amount);
    }

    /** Money per unit: whole from a hundred on, cents below. */
    public static String perUnit(double amount) {
        return format(Math.abs(amount) >= 99.5 ? "#,##0" : "0.00", amount);
    }

    /** The same with a sign in front. */
    public static String signedPerUnit(double amount) {
        return (amount < 0 ? "−" : "+") + perUnit(Math.abs(amount));
    }

    /** A count of units. */
    public static String units(double count) {
        return format(Math.abs(count) >= 100 ? "#,##0" : "#,##0.##", count);
    }

    /** A share as per cent. */
    public static String percent(double share) {
        return format("#,##0.0", share * 100) + " %";
    }

    /** The difference of two shares. */
    public static String points(double difference) {
        return format("#,##0.0", difference * 100) + " points";
    }

    private static String format(String pattern, double value) {
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero && text.startsWith("-") ? text.substring(1) : text;
    }
}
