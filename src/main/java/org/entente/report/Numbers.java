package org.entente.report;

import java.util.Locale;

/**
 * Numbers as a board paper writes them: comma for thousands, thin space before a unit, true minus sign, never scientific.
 *
 * <p>Written by hand because the JDK's formatters load locale data, which costs more than the rest of the report.
 */
public final class Numbers {
    /** Thin space that does not break. */
    static final char THIN = '\u202f';

    static final char MINUS = '\u2212';
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    private Numbers() {}

    /** Money of one unit or other small sums, e.g. {@code €13,012}, {@code €4.20}; cents below 100. */
    public static String money(double amount, String currency) {
        boolean cents = Math.abs(amount) < 99.995 && Math.abs(amount - Math.rint(amount)) >= 0.005;
        return signed(amount, symbol(currency) + fixed(Math.abs(amount), cents ? 2 : 0), cents ? 0.005 : 0.5);
    }

    /** Money of one unit beside a larger sum it is part of: cents only where the whole has them. */
    public static String moneyOf(double amount, double whole, String currency) {
        if (Math.abs(whole) < 999.5) {
            return money(amount, currency);
        }
        boolean slight = amount != 0 && Math.abs(amount) < 0.5;
        return slight
                ? "under " + symbol(currency) + "1"
                : signed(amount, symbol(currency) + fixed(Math.abs(amount), 0), 0.5);
    }

    /** Money to the cent, e.g. {@code €13,012.40}. */
    public static String cents(double amount, String currency) {
        return signed(amount, symbol(currency) + fixed(Math.abs(amount), 2), 0.005);
    }

    /** Large sums at three digits, e.g. {@code €1.23 bn}, {@code €412 m}; as {@link #money} below a million. */
    public static String largeMoney(double amount, String currency) {
        double size = Math.abs(amount);
        if (Double.isNaN(amount) || size < MILLION * 0.9995) {
            return money(amount, currency);
        }
        boolean billions = size >= BILLION * 0.9995;
        String text = digits(size / (billions ? BILLION : MILLION), 3) + THIN + (billions ? "bn" : "m");
        return signed(amount, symbol(currency) + text, 0);
    }

    /** A share of 1 in per cent, e.g. {@code 46 %}, {@code 2.7 %}; one decimal below 10 %. */
    public static String percent(double share) {
        double value = Math.abs(share) * 100;
        boolean whole = value >= 9.95 || Math.abs(value - Math.rint(value)) < 0.05;
        if (share > 0 && value < 0.05) {
            return "under 0.1" + THIN + "%";
        }
        return signed(share, fixed(value, whole ? 0 : 1) + THIN + "%", 0.0005);
    }

    /** A gap in per cent, fine enough that a proven plan does not read as 0 by rounding, e.g. {@code 0.008 %}. */
    public static String gap(double share) {
        if (Double.isNaN(share)) {
            return "unknown";
        }
        double value = Math.abs(share) * 100;
        return value < 0.00005 ? "0" + THIN + "%" : (value < 0.001 ? "under 0.001" : digits(value, 2)) + THIN + "%";
    }

    /** A quantity: whole above 100, else up to three digits, e.g. {@code 119,600}, {@code 27.5}. */
    public static String quantity(double value) {
        double size = Math.abs(value);
        return signed(value, size >= 99.95 || size == Math.rint(size) ? fixed(size, 0) : digits(size, 3), 0);
    }

    /** Quantity with its unit, the unit in the plural where it is a word. */
    public static String quantity(double value, String unit) {
        String number = quantity(value);
        boolean many = Math.abs(value - 1) > 1e-9;
        return number + THIN + (many && unit.equals("piece") ? "pieces" : unit);
    }

    /** A number as someone entered it: all its digits, no more. */
    public static String entered(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "no limit" : MINUS + "no limit";
        }
        double size = Math.abs(value);
        int decimals = 0;
        while (decimals < 9
                && Math.abs(size * pow10(decimals) - Math.rint(size * pow10(decimals)))
                        > 1e-9 * Math.max(1, size * pow10(decimals))) {
            decimals++;
        }
        return signed(value, fixed(size, decimals), 0);
    }

    /** The sign a reader knows for an ISO 4217 code, or the code itself with a space. */
    public static String symbol(String currency) {
        return switch (currency.toUpperCase(Locale.ROOT)) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "CNY", "RMB" -> "CN¥";
            case "JPY" -> "JP¥";
            case "KRW" -> "₩";
            case "INR" -> "₹";
            case "BRL" -> "R$";
            default -> currency.isEmpty() ? "" : currency + THIN;
        };
    }

    /** {@code count} of a thing, e.g. {@code 1 limit}, {@code 3 limits}. */
    static String count(int count, String one, String many) {
        return quantity(count) + " " + (count == 1 ? one : many);
    }

    private static String digits(double value, int significant) {
        int decimals = 0;
        double edge = pow10(significant - 1) * (1 - 0.5 * pow10(-significant));
        while (value != 0 && decimals < 9 && value * pow10(decimals) < edge) {
            decimals++;
        }
        String text = fixed(value, decimals);
        if (text.indexOf('.') >= 0 && decimals > 2) {
            text = text.replaceAll("0+$", "");
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static double pow10(int exponent) {
        return Math.pow(10, exponent);
    }

    private static String signed(double value, String text, double zeroBelow) {
        return value < 0 && -value >= zeroBelow ? MINUS + text : text;
    }

    /** A number ≥ 0 with a fixed number of decimals, half away from zero. */
    static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value >= 9e15 || Double.isInfinite(value)) {
            return "∞";
        }
        long scale = (long) pow10(decimals);
        double scaledValue = value * scale;
        long scaled = scaledValue < 9e15 ? Math.round(scaledValue) : Math.round(value) * scale;
        StringBuilder text = new StringBuilder(Long.toString(scaled / scale));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        if (decimals > 0) {
            String fraction = Long.toString(scaled % scale);
            text.append('.').append("0".repeat(decimals - fraction.length())).append(fraction);
        }
        return text.toString();
    }
}
