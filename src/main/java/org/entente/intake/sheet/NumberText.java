package org.entente.intake.sheet;

import java.util.Locale;
import org.entente.intake.finding.Findings;

/** Reads numbers the way planners write them, and refuses what can be read in two ways. */
public final class NumberText {
    private NumberText() {}

    /**
     * The number a text says, NaN where it says none or can be read in two ways.
     *
     * <p>Read are {@code 1234.5}, {@code 1e6}, {@code 12 %}, and thousands set apart by blanks, apostrophes or, where it
     * is plain, commas: {@code 1,234,567} or {@code 1,234.5}.
     */
    public static double value(String text) {
        int end = text.length();
        boolean percent = end > 0 && text.charAt(end - 1) == '%';
        if (percent) {
            do {
                end--;
            } while (end > 0 && isBlank(text.charAt(end - 1)));
        }
        boolean plain = true;
        boolean digit = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
                plain = false;
            }
        }
        if (!digit) {
            return Double.NaN;
        }
        String digits = end == text.length() ? text : text.substring(0, end);
        if (!plain) {
            digits = ungroup(digits);
        }
        try {
            double value = Double.parseDouble(percent ? shifted(digits) : digits);
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A percentage without its sign; the point is shifted in the text, so that 12.3 % is 0.123 to the last digit. */
    private static String shifted(String digits) {
        int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        return e < 0 ? digits + "e-2" : digits.substring(0, e) + "e" + (Integer.parseInt(digits.substring(e + 1)) - 2);
    }

    /** Takes the thousands separators out; a text that is no number then is left so. */
    private static String ungroup(String digits) {
        String signed = digits.startsWith("−") ? "-" + digits.substring(1) : digits;
        if (matches(signed, ',') || matches(signed, ' ') || matches(signed, '\'')) {
            StringBuilder bare = new StringBuilder(signed.length());
            for (int i = 0; i < signed.length(); i++) {
                char c = signed.charAt(i);
                if (c != ',' && c != '\'' && c != '’' && !isBlank(c)) {
                    bare.append(c);
                }
            }
            return bare.toString();
        }
        return signed;
    }

    /**
     * Whether the separator sets thousands apart beyond doubt. One comma alone before three digits is in doubt: it may be a
     * decimal comma.
     */
    private static boolean matches(String text, char separator) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        int groups = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (same(c, separator)) {
                if (groups == 0 ? run < 1 || run > 3 : run != 3) {
                    return false;
                }
                groups++;
                run = 0;
            } else if (c >= '0' && c <= '9') {
                run++;
            } else {
                return false;
            }
        }
        for (int i = end + 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return groups > 0 && run == 3 && (separator != ',' || groups > 1 || point >= 0);
    }

    private static boolean same(char c, char separator) {
        return switch (separator) {
            case ' ' -> isBlank(c);
            case '\'' -> c == '\'' || c == '’';
            default -> c == separator;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    /** A number as the canonical text of a cell: the shortest that reads back the same. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /**
     * What is wrong with a text that is no number, and how to mend it.
     *
     * @param message as a sentence
     * @param fix as a sentence
     */
    public record Problem(String message, String fix) {}

    /** Why {@link #value} gave NaN. */
    public static Problem problem(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("nan") || lower.contains("infinity") || lower.equals("inf") || lower.equals("∞")) {
            return new Problem(
                    "'" + text + "' is no number.", "Write a number, or leave the cell blank for the default.");
        }
        if (text.startsWith("#")) {
            return new Problem("The cell holds the error " + text + ".", "Mend the formula, or write the number.");
        }
        if (text.startsWith("=")) {
            return new Problem("The cell holds a formula.", "Write its value.");
        }
        if (text.matches("[-+]?\\d{1,3},\\d{3}")) {
            return new Problem(
                    "'" + text + "' can be read as " + text.replace(",", "") + " or as " + text.replace(',', '.') + ".",
                    "Write one of them, without a thousands separator.");
        }
        if (text.matches("[-+]?[\\d.]*,\\d+ ?%?")) {
            return new Problem(
                    "'" + text + "' has a decimal comma.",
                    "Write " + text.replace(".", "").replace(',', '.')
                            + "; decimal commas are read only in files whose columns are separated by semicolons or tabs.");
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}.*") || text.matches("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}")) {
            return new Problem(
                    "'" + text + "' is a date, where a number belongs.",
                    "Write the number; a spreadsheet may have turned it into a date.");
        }
        if (text.matches(".*\\d.*") && text.matches("[^\\d]*[\\d., '’]+[^\\d]*")) {
            String bare = text.replaceAll("[^\\d.,-]", "");
            return new Problem(
                    "'" + Findings.shorten(text) + "' is more than a number.",
                    "Write the number alone, " + bare + "; the currency goes into column currency, remarks into note.");
        }
        if (text.matches("[-+]?[\\d.]+[eE][-+]?\\d+")) {
            return new Problem("'" + text + "' is too large a number.", "Write a number below 1e308.");
        }
        return new Problem("'" + Findings.shorten(text) + "' is no number.", "Write a number such as 27 or 0.5.");
    }
}
