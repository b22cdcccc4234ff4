package org.entente.explain.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.explain.Words;
import org.entente.network.Product;
import org.entente.network.TableRow;

/** Counts, days and units as they stand in a sentence about promises. */
final class PromiseWords {

    private PromiseWords() {}

    /** {@code 1 month}, {@code 1,200 units}. */
    static String count(double value, String one, String many) {
        String number = Words.exact(value);
        return number + " " + (number.equals("1") ? one : many);
    }

    /** {@code 1 July 2026}. */
    static String day(LocalDate day) {
        String month = day.getMonth().name();
        return day.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + day.getYear();
    }

    /** What one of the products is called: a car, where all of them are. */
    static String unitWord(List<Product> products) {
        Set<String> words = products.stream().map(PromiseWords::unitWord).collect(Collectors.toSet());
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
}
