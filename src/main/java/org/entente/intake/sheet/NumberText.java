package org.entente.intake.sheet;

import java.util.regex.Pattern;

/**
 * Reads numbers the way planners write them, and refuses what can be read in two ways: the one reader of numbers, for CSV files,
 * settings, edits and the texts of workbooks. {@link NumberAdvice} says what is wrong with what it refuses.
 */
public final class NumberText {
    /** One point before three digits: in much of Europe it sets thousands apart. A leading 0 settles it. */
    private static final Pattern POINT_OR_THOUSAND = Pattern.compile("[-+−]?[1-9]\\d{0,2}\\.\\d{3}");

    private NumberText() {}

    /**
     * The number a text says, NaN where it says none or can be read in two ways.
     *
     * <p>Read are {@code 1234.5}, {@code 1e6}, {@code 12 %}, and thousands set apart by blanks, apostrophes or, where it
     * is plain, commas: {@code 1,234,567} or {@code 1,234.5}. Nothing else is: no {@code 5d}, {@code 0x1p3} or {@code NaN}, which
     * programming languages read.
     */
    public static double value(String text) {
        int end = text.length();
        boolean percent = end > 0 && text.charAt(end - 1) == '%';
        if (percent) {
            do {
                end--;
            } while (end > 0 && isBlank(text.charAt(end - 1)));
        }
        String digits = end == text.length() ? text : text.substring(0, end);
        if (!isPlain(digits)) {
            digits = ungrouped(digits);
            if (!isPlain(digits)) {
                return Double.NaN;
            }
        }
        double value = Double.parseDouble(percent ? shifted(digits) : digits);
        // what is beyond the range of numbers would come out as infinite or as nothing
        return Double.isInfinite(value) || value == 0 && saysMore(digits) ? Double.NaN : value;
    }

    /** Whether one reader takes the text for a decimal and another for thousands: {@code 1.215}. */
    public static boolean isPointOrThousand(String text) {
        return POINT_OR_THOUSAND.matcher(text).matches();
    }

    /** Sign, digits with at most one point, and an exponent of at most three digits: nothing but ASCII. */
    private static boolean isPlain(String text) {
        int at = 0;
        int end = text.length();
        if (at < end && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = 0;
        boolean point = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits++;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return false;
        }
        return at == end || isExponent(text, at);
    }

    private static boolean isExponent(String text, int from) {
        char e = text.charAt(from);
        int at = from + 1;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = text.length() - at;
        for (int i = at; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return (e == 'e' || e == 'E') && digits >= 1 && digits <= 3;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a digit other than 0 stands before the exponent. */
    private static boolean saysMore(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == 'e' || c == 'E') {
                return false;
            }
            if (c >= '1' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A percentage without its sign; the point is shifted in the text, so that 12.3 % is 0.123 to the last digit. */
    private static String shifted(String digits) {
        int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        return e < 0 ? digits + "e-2" : digits.substring(0, e) + "e" + (Integer.parseInt(digits.substring(e + 1)) - 2);
    }

    /** Takes the thousands separators out; a text that is no number then is left so. */
    private static String ungrouped(String digits) {
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
            } else if (isDigit(c)) {
                run++;
            } else {
                return false;
            }
        }
        for (int i = end + 1; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
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
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\u2007';
    }

    /** A number as the canonical text of a cell: the shortest that reads back the same. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }
}
