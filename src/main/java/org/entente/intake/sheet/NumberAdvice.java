package org.entente.intake.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is no number, and how to mend it.
 *
 * @param message as a sentence
 * @param fix as a sentence
 */
public record NumberAdvice(String message, String fix) {
    private static final Pattern COMMA_OR_THOUSAND = Pattern.compile("[-+−]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern DECIMAL_COMMA =
            Pattern.compile("[-+−]?[\\d.' ’\\u00A0\\u202F]*,\\d+([eE][-+]?\\d{1,3})?( ?%)?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
    private static final Pattern RANGE = Pattern.compile("[\\d.,]+ ?(-|–|—|\\.\\.|to|bis|à) ?[\\d.,]+ ?%?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final Pattern PARTS = Pattern.compile(
            "(?<before>[^\\d]*?)(?<number>[-+−–]?[.,]?\\d(?:[\\d .,'’\\u00A0\\u202F\\u2009]*\\d)?(?:[eE][-+]?\\d{1,3})?)(?<after>[^\\d]*)");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[\\d.]+[eE][-+]?\\d+");

    /**
     * Why {@link NumberText#value} gave NaN.
     *
     * @param unit of the column it stands in, as declared; empty for none
     */
    public static NumberAdvice of(String text, String unit) {
        String shown = "'" + Findings.shorten(text) + "'";
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("nan") || lower.contains("infinity") || lower.matches("[-+]?inf") || lower.contains("∞")) {
            return new NumberAdvice(
                    shown + " is no number.", "Write a number, or leave the cell blank for the default.");
        }
        if (text.startsWith("#")) {
            return new NumberAdvice(
                    "The cell holds the error " + Findings.shorten(text) + ".",
                    "Mend the formula, or write the number.");
        }
        if (text.startsWith("=")) {
            return new NumberAdvice("The cell holds a formula.", "Write its value.");
        }
        if (COMMA_OR_THOUSAND.matcher(text).matches()) {
            return twoWays(text);
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return new NumberAdvice(
                    shown + " has a decimal comma.",
                    "Write " + text.replaceAll("[.' ’\\u00A0\\u202F]", "").replace(',', '.')
                            + "; decimal commas are read only in files whose columns are separated by semicolons or tabs.");
        }
        if (DATE.matcher(text).matches()) {
            return new NumberAdvice(
                    shown + " is a date, where a number belongs.",
                    "Write the number; a spreadsheet may have turned it into a date.");
        }
        if (RANGE.matcher(text).matches()) {
            return new NumberAdvice(
                    shown + " is a range, where one number belongs.",
                    "Write one number, and its lower and upper end into table ranges.");
        }
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches() && !fraction.group(2).matches("0+")) {
            double value = Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
            return new NumberAdvice(shown + " is a fraction.", "Write " + rounded(value) + ".");
        }
        if (EXPONENT.matcher(text).matches()) {
            boolean large = !text.matches(".*[eE]-.*");
            return new NumberAdvice(
                    shown + " is too " + (large ? "large" : "small") + " a number.",
                    large ? "Write a number below 1e308." : "Write a number above 1e-300, or 0.");
        }
        NumberAdvice more = text.length() > 200 ? null : more(text, unit, shown);
        if (more != null) {
            return more;
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('–', '-')
                .replace('−', '-');
        if (!folded.equals(text) && !Double.isNaN(NumberText.value(folded))) {
            return new NumberAdvice(
                    shown + " is written in other than the plain digits.",
                    "Write " + folded + " with the digits 0 to 9.");
        }
        return new NumberAdvice(shown + " is no number.", "Write a number such as 27 or 0.5.");
    }

    /** Of a text that one reads as a decimal and another as thousands: {@code 1,215}, or {@code 1.215} where either may be. */
    public static NumberAdvice twoWays(String text) {
        return new NumberAdvice(
                "'" + text + "' can be read as " + text.replaceAll("[.,]", "") + " or as " + text.replace(',', '.')
                        + ".",
                "Write whole numbers without a thousands separator, and decimals in one way in the whole file.");
    }

    /** A number with something before or after it. */
    private static @Nullable NumberAdvice more(String text, String unit, String shown) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String before = parts.group("before").strip();
        String after = parts.group("after").strip();
        boolean negative = before.equals("(") && after.equals(")") || before.isEmpty() && after.matches("[-−]");
        String number = parts.group("number");
        if (before.matches("[-−].*|.*[-−]")) {
            number = "-" + number; // −€5, € -5
            before = before.replaceAll("^[-−]|[-−]$", "").strip();
        }
        boolean currency = unit.isEmpty() || unit.startsWith("money");
        String comma =
                (currency ? "; the currency goes into column currency, remarks" : "; remarks go") + " into note.";
        double bare = number(number);
        if (Double.isNaN(bare)) {
            boolean either = number.matches("[-+]?[1-9]\\d{0,2},\\d{3}");
            return new NumberAdvice(
                    shown + " is more than a number.",
                    either
                            ? "Write the number alone, " + number.replace(",", "") + " or " + number.replace(',', '.')
                                    + comma
                            : "Write the number alone" + comma);
        }
        if (before.isEmpty() && after.isEmpty() || negative) {
            return new NumberAdvice(
                    negative
                            ? shown + " is a negative number as accounts write it."
                            : shown + " has points between thousands.",
                    "Write " + rounded(negative ? -bare : bare) + ".");
        }
        if (before.matches("(?i)[~≈<>≤≥±]|ca\\.?|c\\.|approx\\.?|about|env\\.?|rund|circa")) {
            before = "";
        }
        double factor = UnitWords.factor(before, after, unit);
        if (Double.isNaN(factor)) {
            return new NumberAdvice(
                    shown + " is more than a number.",
                    "Write the number alone" + (unit.isEmpty() ? "" : ", in " + unit) + comma);
        }
        double meant = bare * factor;
        String in = factor == 1 || unit.isEmpty() ? "" : ": the column is in " + unit;
        return new NumberAdvice(
                shown + " is more than a number.", "Write the number alone, " + rounded(meant) + in + comma);
    }

    /** A number in whatever style it is written; NaN where the style leaves it open. */
    private static double number(String text) {
        String plain = text.replace('–', '-').replace('−', '-');
        if (plain.matches("[-+]?\\d{1,3}(\\.\\d{3}){2,}")) {
            return NumberText.value(plain.replace(".", ""));
        }
        if (DECIMAL_COMMA.matcher(plain).matches()
                && !COMMA_OR_THOUSAND.matcher(plain).matches()
                && Double.isNaN(NumberText.value(plain))) {
            return NumberText.value(plain.replaceAll("[.' ’\\u00A0\\u202F]", "").replace(',', '.'));
        }
        return NumberText.value(plain);
    }

    private static String rounded(double value) {
        // products such as 0.1 × 3 without the dust of binary arithmetic
        return NumberText.text(Double.parseDouble(String.format(Locale.ROOT, "%.12g", value)));
    }
}
