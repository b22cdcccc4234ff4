package org.entente.explain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.entente.network.Figure;

/** A number of the case as it stands in a sentence: {@code CNY 4,230 per unit}, {@code 2.7 %}, {@code EUR 27.5 million}. */
public final class FigureWords {
    private static final double MILLION = 1e6;

    private FigureWords() {}

    /** What the figure is: its row and its column, as a planner finds them in the tables. */
    public static String name(Figure figure) {
        return figure.key() + ": " + figure.column().replace('_', ' ');
    }

    /** A value of the figure with its unit. */
    public static String value(Figure figure, double value) {
        String unit = figure.unit();
        if (unit.startsWith("share")) {
            return number(value * 100) + " %";
        }
        int space = unit.indexOf(' ');
        String first = space < 0 ? unit : unit.substring(0, space);
        boolean money = first.length() == 3 && first.equals(first.toUpperCase(Locale.ROOT));
        String rest = money ? space < 0 ? "" : unit.substring(space) : " " + unit;
        boolean perUnit = rest.equals(" per unit");
        return (money ? first + " " : "") + number(value) + (money && perUnit ? "" : rest);
    }

    /** A value of the figure without its unit, in the same form. */
    public static String bare(Figure figure, double value) {
        return figure.unit().startsWith("share") ? number(value * 100) + " %" : number(value);
    }

    /** Four significant digits, and all before the point up to a million. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (size >= MILLION) {
            return format(value / MILLION, size >= 1000 * MILLION ? "#,##0" : "#,##0.0##") + " million";
        }
        if (size >= 1000) {
            return format(value, "#,##0");
        }
        if (size == 0) {
            return "0";
        }
        int decimals = (int) Math.max(0, Math.min(9, 3 - Math.floor(Math.log10(size))));
        return format(value, "0." + "#".repeat(decimals));
    }

    private static String format(double value, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
