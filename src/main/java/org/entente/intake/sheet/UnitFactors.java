package org.entente.intake.sheet;

import java.util.Arrays;
import java.util.List;

/** How many of a column's units a word beside a number is. */
final class UnitFactors {
    /** Words, separated by blanks, that mean the same. */
    private record Words(double factor, String words) {}

    private static final List<Words> MANY = List.of(
            new Words(1e3, "k tsd thousand"),
            new Words(1e6, "m mio mn mln million millions"),
            new Words(1e9, "bn mrd md billion billions"));

    private static final List<Words> DAYS = List.of(
            new Words(1 / 24.0, "h hr hrs hour hours"),
            new Words(1 / 1440.0, "min mins minute minutes"),
            new Words(1 / 86400.0, "s sec seconds"),
            new Words(1.0, "d day days"),
            new Words(7.0, "w wk wks week weeks"),
            new Words(365 / 12.0, "month months mo"),
            new Words(365.0, "y yr yrs year years"));

    private static final List<Words> KILOGRAMS = List.of(
            new Words(1e-6, "mg"),
            new Words(1e-3, "g"),
            new Words(1.0, "kg"),
            new Words(1e3, "t tonne tonnes"),
            new Words(0.45359237, "lb lbs"));

    private static final List<Words> KILOWATT_HOURS = List.of(
            new Words(1e-3, "wh"),
            new Words(1, "kwh"),
            new Words(1e3, "mwh"),
            new Words(1e6, "gwh"),
            new Words(1 / 3.6, "mj"),
            new Words(1000 / 3.6, "gj"));

    private static final List<Words> PIECES =
            List.of(new Words(1, "pcs pc piece pieces unit units stk ea each people fte cars modules"));

    private UnitFactors() {}

    /** What a word for many stands for: {@code k}, {@code mio}; NaN where it is none. */
    static double many(String word) {
        return of(word, MANY);
    }

    /**
     * The factor from a word to the unit of a column; NaN where they do not measure the same.
     *
     * @param unit as declared, such as {@code kg per unit}
     */
    static double of(String word, String unit) {
        String base = unit.contains(" ") ? unit.substring(0, unit.indexOf(' ')) : unit;
        return switch (base) {
            case "days" -> of(word, DAYS);
            case "weeks" -> of(word, DAYS) / 7;
            case "years" -> of(word, DAYS) / 365;
            case "h" -> of(word, DAYS) * 24;
            case "kg" -> of(word, KILOGRAMS);
            case "t" -> of(word, KILOGRAMS) / 1e3;
            case "kWh" -> of(word, KILOWATT_HOURS);
            case "units", "people", "modules", "line" -> of(word, PIECES);
            default -> Double.NaN;
        };
    }

    private static double of(String word, List<Words> table) {
        for (Words words : table) {
            if (Arrays.asList(words.words.split(" ")).contains(word)) {
                return words.factor;
            }
        }
        return Double.NaN;
    }
}
