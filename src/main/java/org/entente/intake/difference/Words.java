package org.entente.intake.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Numbers and lists as a planner writes them. */
final class Words {
    private static final int DIGITS = 10;
    private static final int LISTED = 3;

    private Words() {}

    /** With thousands separators and no more decimals than it has, to ten digits. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no limit";
        }
        String plain = BigDecimal.valueOf(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > (plain.startsWith("-") ? 1 : 0); at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** {@code a, b, c and 4 more}. */
    static String list(List<String> items) {
        if (items.size() <= LISTED + 1) {
            return String.join(", ", items);
        }
        return String.join(", ", items.subList(0, LISTED)) + " and " + (items.size() - LISTED) + " more";
    }

    /** {@code 1 row}, {@code 2 rows}. */
    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
