package org.entente.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Process;

/** Numbers, money and names as they stand in a sentence, the same in all explanations. */
public final class Words {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    /** Longer lists are cut: the table says the rest. */
    private static final int NAMED = 3;

    private Words() {}

    /** Whole from a thousand on; below that as many decimals as matter, at most three. */
    public static String number(double value) {
        double size = Math.abs(value);
        return plain(value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
    }

    /** {@code €19,490}, {@code €2.15}, {@code €390.5 million}. */
    public static String money(double value, String currency) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "an unknown amount" : "any amount";
        }
        double size = Math.abs(value);
        String sign = value < 0 ? "−" : "";
        if (size >= MILLION) {
            boolean billions = size >= BILLION;
            double many = size / (billions ? BILLION : MILLION);
            return sign + symbol(currency) + plain(many, many < 10 ? 2 : 1) + (billions ? " billion" : " million");
        }
        boolean whole = size >= 1000 || Math.abs(size - Math.rint(size)) < 0.005;
        return sign + symbol(currency) + (whole ? plain(size, 0) : fixed(size, 2));
    }

    /** The same without rounding: millions only where nothing is lost by it, so that two amounts never read alike. */
    public static String exactMoney(double value, String currency) {
        double tenths = Math.abs(value) / MILLION * 10;
        boolean rounded = Math.abs(tenths - Math.rint(tenths)) > 1e-6;
        boolean large = Math.abs(value) >= MILLION;
        return large && (rounded || Math.abs(value) >= BILLION)
                ? (value < 0 ? "−" : "") + symbol(currency) + plain(Math.abs(value), 0)
                : money(value, currency);
    }

    /** Money per unit: whole from a hundred on, cents below; without a currency, for lists of amounts of one. */
    public static String perUnit(double amount) {
        return fixed(amount, Math.abs(amount) >= 99.5 ? 0 : 2);
    }

    /** The same with its currency, such as {@code €2.15}. */
    public static String perUnit(double amount, String currency) {
        return (amount < 0 ? "−" : "") + symbol(currency) + perUnit(Math.abs(amount));
    }

    /** The same with a sign in front. */
    public static String signedPerUnit(double amount) {
        return (amount < 0 ? "" : "+") + perUnit(amount);
    }

    /** {@code 2 February 2026}; never for what is not finite. */
    public static String date(double epochDay) {
        return Double.isFinite(epochDay) ? DAY.format(LocalDate.ofEpochDay(Math.round(epochDay))) : "never";
    }

    /** A stretch of time: {@code 11 weeks}, {@code 3 days}. */
    public static String days(double days) {
        if (!Double.isFinite(days)) {
            return "more time than the horizon has";
        }
        long whole = Math.round(days);
        if (whole > 2 * 365) {
            return plain(whole / 365.25, 1) + " years";
        }
        long count = whole % 7 == 0 ? whole / 7 : whole;
        String unit = whole % 7 == 0 && whole > 0 ? "week" : "day";
        return plain(count, 0) + " " + unit + (count == 1 ? "" : "s");
    }

    /** A count of units: whole from a hundred on. */
    public static String units(double count) {
        return plain(count, Math.abs(count) >= 100 ? 0 : 2);
    }

    /** A quantity without rounding that could be seen. */
    public static String exact(double value) {
        return plain(value, Math.abs(value) >= 1000 ? 1 : 3);
    }

    /** A share in whole per cent, which never says all of something that is not: {@code more than 99 %}. */
    public static String wholePercent(double share) {
        boolean almostAll = share < 1 && Math.rint(share * 100) == 100;
        boolean hardlyAny = share > 0 && Math.rint(share * 100) == 0;
        return almostAll ? "more than 99 %" : hardlyAny ? "less than 1 %" : plain(share * 100, 0) + " %";
    }

    public static String percent(double share) {
        return plain(share * 100, 2) + " %";
    }

    public static String points(double share) {
        String points = plain(share * 100, 2);
        return points + (points.equals("1") ? " point" : " points");
    }

    public static String name(Line line) {
        return line.name() + " at " + line.site().name();
    }

    public static String name(Process process) {
        return process.name() + " at " + process.site().name();
    }

    public static String name(Lane lane) {
        return lane.product().name() + " from " + lane.from().name() + " to "
                + lane.to().name() + lane.byMode();
    }

    /** {@code 1 July 2026}. */
    public static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** {@code 1 week}, {@code 30 weeks}. */
    public static String weeks(long count) {
        return plain(count, 0) + (count == 1 ? " week" : " weeks");
    }

    /** Up to three names joined by commas and {@code and}; of more, how many. */
    public static String list(List<String> names) {
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String symbol(String currency) {
        return switch (currency) {
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            case "CNY" -> "CN¥";
            default -> currency + " ";
        };
    }

    private static String plain(double value, int decimals) {
        String text = fixed(value, decimals);
        return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
    }

    private static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "any number";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return (rounded.signum() < 0 ? "−" : "") + grouped;
    }
}
