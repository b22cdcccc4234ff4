package org.entente.explain.conflict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.TableRow;

/** Numbers, days and names as they stand in a sentence. */
final class Figures {
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    /** Longer lists are cut: the table says the rest. */
    private static final int NAMED = 3;

    private Figures() {}

    /** Whole from a thousand on; below that as many decimals as matter, at most three. */
    static String number(double value) {
        double size = Math.abs(value);
        return plain(value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
    }

    /** {@code €19,490}, {@code €2.15}, {@code €390.5 million}. */
    static String money(double value, String currency) {
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
    static String exactMoney(double value, String currency) {
        double tenths = Math.abs(value) / MILLION * 10;
        boolean rounded = Math.abs(tenths - Math.rint(tenths)) > 1e-6;
        boolean large = Math.abs(value) >= MILLION;
        return large && (rounded || Math.abs(value) >= BILLION)
                ? (value < 0 ? "−" : "") + symbol(currency) + plain(Math.abs(value), 0)
                : money(value, currency);
    }

    /** A quantity without rounding that could be seen. */
    static String exact(double value) {
        return plain(value, Math.abs(value) >= 1000 ? 1 : 3);
    }

    static String percent(double share) {
        return plain(share * 100, 2) + " %";
    }

    static String points(double share) {
        String points = plain(share * 100, 2);
        return points + (points.equals("1") ? " point" : " points");
    }

    /** {@code 1 month}, {@code 1,200 units}. */
    static String count(double value, String one, String many) {
        String number = exact(value);
        return number + " " + (number.equals("1") ? one : many);
    }

    /** {@code 1 July 2026}. */
    static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    static String name(Line line) {
        return line.name() + " at " + line.site().name();
    }

    static String name(Process process) {
        return process.name() + " at " + process.site().name();
    }

    static String name(Lane lane) {
        return lane.product().name() + " from " + lane.from().name() + " to "
                + lane.to().name() + (lane.mode().isEmpty() ? "" : " by " + lane.mode());
    }

    /** Up to three names joined by commas and {@code and}; of more, how many. */
    static String list(List<String> names) {
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** What one of the products is called: a car, where all of them are. */
    static String unitWord(List<Product> products) {
        Set<String> words = products.stream().map(Figures::unitWord).collect(Collectors.toSet());
        return words.size() == 1 ? words.iterator().next() : "unit";
    }

    /** Rows in order, each once. */
    static List<TableRow> rows(java.util.stream.Stream<TableRow> rows) {
        return rows.distinct().toList();
    }

    private static String unitWord(Product product) {
        String heading = product.hsCode().length() < 4 ? "" : product.hsCode().substring(0, 4);
        return switch (heading) {
            case "8703" -> "car";
            case "8704" -> "van";
            default -> product.unit().isEmpty() || product.unit().equals("piece") ? "unit" : product.unit();
        };
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
