package org.entente.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a planner writes them: 12,340 · 45.10 · 412.3 million · 31.2 %. NaN and infinity become a dash. */
final class Numbers {
    static final String NONE = "–";
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private Numbers() {}

    /** With thousands separators and so many decimals. */
    static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        String plain = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean negative = plain.startsWith("-");
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > (negative ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        boolean zero = grouped.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero && negative ? grouped.substring(1) : grouped.toString();
    }

    /** Money per unit: whole from a hundred on, cents below. */
    static String perUnit(double value) {
        return fixed(value, perUnitDecimals(value));
    }

    /** As many decimals as {@link #perUnit} gives: for columns whose figures are to be read against a total. */
    static int perUnitDecimals(double value) {
        return Math.abs(value) >= 99.5 ? 0 : 2;
    }

    /** An amount of money of any size. */
    static String money(double value) {
        double size = Math.abs(value);
        if (size >= BILLION) {
            return fixed(value / BILLION, 2) + " billion";
        }
        return size >= MILLION ? fixed(value / MILLION, 1) + " million" : fixed(value, 0);
    }

    /** An amount in millions, without the word: for columns and sums. */
    static String millions(double value) {
        return fixed(value / MILLION, Math.abs(value) >= 100 * MILLION ? 1 : 2);
    }

    /** A count of units; decimals only where there are few. */
    static String units(double value) {
        boolean whole = Math.abs(value - Math.rint(value)) < 1e-6 * Math.max(1, Math.abs(value));
        return fixed(value, whole || Math.abs(value) >= 100 ? 0 : 2);
    }

    /** A share as per cent. */
    static String share(double value) {
        return Double.isFinite(value) ? fixed(value * 100, 1) + " %" : NONE;
    }

    /** A small share as per cent, with as many decimals as it takes to see it, down to a millionth. */
    static String gap(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double percent = Math.abs(value) * 100;
        if (percent < 0.0001) {
            return percent < 1e-7 ? "0 %" : "less than 0.0001 %";
        }
        int decimals = 1;
        while (decimals < 4 && percent < 2 * Math.pow(10, -decimals)) {
            decimals++;
        }
        return fixed(percent, decimals) + " %";
    }

    /** With a sign in front. */
    static String signed(String number) {
        return number.startsWith("-") || number.equals(NONE) ? number : "+" + number;
    }

    /** A text of at most so many characters, the rest replaced by an ellipsis. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }

    /** Breaks a text between words into lines of at most so many characters, all but the first indented. */
    static String wrap(String text, int width, String indent) {
        StringBuilder wrapped = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ")) {
            if (line > 0 && line + 1 + word.length() > width) {
                wrapped.append('\n').append(indent);
                line = 0;
            } else if (line > 0) {
                wrapped.append(' ');
                line++;
            }
            wrapped.append(word);
            line += word.length();
        }
        return wrapped.toString();
    }

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String thing) {
        return fixed(number, 0) + " " + thing + (number == 1 ? "" : "s");
    }
}
