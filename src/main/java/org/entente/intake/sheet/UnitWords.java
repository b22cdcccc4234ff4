package org.entente.intake.sheet;

import java.util.Locale;

/** What words beside a number mean in the unit of its column: {@code 6 weeks} in days is 7 times the number. */
final class UnitWords {
    private static final String CURRENCY =
            "[€$£¥₩₹₽₺]|EUR|USD|GBP|JPY|CNY|RMB|KRW|BRL|INR|CHF|TRY|RON|MXN|SEK|PLN|CZK|HUF|[A-Z]{3}";

    private UnitWords() {}

    /**
     * By what a number is to be multiplied; NaN where the words are not understood.
     *
     * @param before what stands before the number
     * @param after what stands after it
     * @param unit of the column, as declared
     */
    static double factor(String before, String after, String unit) {
        boolean money = unit.startsWith("money");
        String left = before;
        String right = after.replaceAll("\\s*(/|per |p\\. ?)\\s*(\\p{L}[\\p{L}. ]*)$", "")
                .strip();
        if (money || unit.isEmpty()) {
            left = left.replaceAll("^(" + CURRENCY + ")\\s*", "").strip();
            right = right.replaceAll("\\s*(" + CURRENCY + ")$", "").strip();
            right = right.replaceAll("^(" + CURRENCY + ")\\s*", "").strip();
        }
        if (!left.isEmpty()) {
            return Double.NaN;
        }
        if (right.isEmpty()) {
            return 1;
        }
        String word = right.replaceAll("\\.$", "").toLowerCase(Locale.ROOT);
        if (word.equals("‰")) {
            return unit.startsWith("share") ? 1e-3 : Double.NaN;
        }
        if (word.matches("pct|percent|per cent|p\\.?c|prozent|％|٪")) {
            return unit.startsWith("share") ? 1e-2 : Double.NaN;
        }
        if (unit.startsWith("degrees") && word.matches("°? ?[nesw]?")) {
            return word.endsWith("s") || word.endsWith("w") ? -1 : 1;
        }
        double of = UnitFactors.of(word, unit);
        if (!Double.isNaN(of)) {
            return of;
        }
        boolean counted = money || unit.startsWith("units") || unit.startsWith("line") || unit.equals("by kind");
        return counted ? UnitFactors.many(word) : Double.NaN;
    }
}
