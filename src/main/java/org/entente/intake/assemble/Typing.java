package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.DateAdvice;
import org.entente.intake.sheet.DateText;
import org.entente.intake.sheet.NumberAdvice;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Type;

/** Reads each cell as the type its column declares; what does not fit becomes a finding. */
final class Typing {
    private static final int LONGEST_NAME = 120;

    /** Currencies whose unit buys about as much as a euro. */
    private static final Set<String> LARGE = Set.of("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SGD", "NZD");

    private final Findings findings;

    /** Currency of amounts whose row names none; empty before it is known. */
    private String caseCurrency = "";

    Typing(Findings findings) {
        this.findings = findings;
    }

    void caseCurrency(String code) {
        caseCurrency = code;
    }

    List<Typed> read(Sheet sheet) {
        List<Column> columns = sheet.table().columns();
        List<Typed> typed = new ArrayList<>(sheet.rows().size());
        for (Row row : sheet.rows()) {
            double[] numbers = new double[columns.size()];
            for (Column column : columns) {
                String text = row.get(column);
                if (text != null) {
                    numbers[column.index()] = cell(text, column, row);
                } else {
                    numbers[column.index()] = Double.NaN;
                    boolean needed = column.required() && !sheet.missing().contains(column);
                    if (needed && !findings.isWrong(row.place(column))) {
                        findings.error(
                                row.place(column),
                                "",
                                "'" + column.name() + "' must be given.",
                                "Write it: " + column.meaning());
                    }
                }
            }
            typed.add(new Typed(row, numbers));
        }
        return typed;
    }

    private double cell(String text, Column column, Row row) {
        return switch (column.type()) {
            case Type.Amount amount -> amount(text, amount, column, row);
            case Type.Day _ -> day(text, row.place(column));
            case Type.YesNo _ -> yesNo(text, row.place(column));
            case Type.Choice choice -> choice(text, choice, row.place(column));
            case Type.Shares _ -> shares(text, row.place(column));
            case Type.Id _ -> id(text, row.place(column));
            case Type.Reference _, Type.Words _ -> words(text, row.place(column));
        };
    }

    private double amount(String text, Type.Amount amount, Column column, Row row) {
        Place place = row.place(column);
        double value = NumberText.value(text);
        if (Double.isNaN(value)) {
            NumberAdvice advice = NumberAdvice.of(text, column.unit());
            findings.error(place, text, advice.message(), advice.fix());
            return Double.NaN;
        }
        boolean percentage = text.endsWith("%");
        if (percentage && !amount.percent()) {
            findings.error(
                    place,
                    text,
                    "A percentage stands where " + column.unit() + " belongs.",
                    "Write the number itself.");
            return Double.NaN;
        }
        boolean share = amount.percent() && column.unit().startsWith("share");
        String in = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
        if (value < amount.least() || amount.open() && value == amount.least()) {
            String floor = amount.words(amount.least());
            findings.error(
                    place,
                    text,
                    text + " is " + (value < 0 && amount.least() == 0 ? "negative" : "too small") + ".",
                    "Write a number " + (amount.open() ? "above " : "of at least ") + floor + in + ".");
        } else if (value > amount.most()) {
            findings.error(
                    place,
                    text,
                    share
                            ? (percentage ? text + " is" : text + " is " + percent(value) + ",") + " above "
                                    + percent(amount.most()) + "."
                            : text + " is too large" + in + ".",
                    share && !percentage
                            ? "Did you mean " + text + " %? Write " + text + "% or " + NumberText.text(value / 100)
                                    + "."
                            : "Write at most " + (share ? percent(amount.most()) : amount.words(amount.most()))
                                    + (share ? "." : "; count in larger units where it is meant."));
        } else if (!amount.whole() && !amount.allows(value)) {
            findings.error(
                    place,
                    text,
                    text + " is too fine a number" + in + ".",
                    "Write 0, or at least " + amount.words(amount.finest())
                            + "; count in smaller units where it is meant.");
        } else if (amount.whole() && value != Math.rint(value)) {
            findings.error(
                    place, text, text + " is no whole number.", "Write a whole number of " + column.unit() + ".");
        } else if (!amount.isUsual(value) && isDoubted(column, row)) {
            findings.warning(
                    place,
                    text,
                    share
                            ? text + " is " + percent(value) + ": is that meant?"
                            : text + " is unusual" + in + ": is that meant?",
                    share && value > amount.high()
                            ? "Write 5% or 0.05 for five percent."
                            : "Usual is " + amount.usual() + in + "; check the unit and the decimal sign.");
        }
        return value;
    }

    /** Whether amounts of money are of a size that one can know: currencies differ by five digits in what a unit is worth. */
    private boolean isDoubted(Column column, Row row) {
        if (!column.unit().startsWith("money")) {
            return true;
        }
        Column own = row.table().column("currency");
        String currency = own == null ? "" : row.text(own);
        return LARGE.contains(currency.isEmpty() ? caseCurrency : currency);
    }

    private static String percent(double share) {
        return NumberText.text(Math.rint(share * 1e6) / 1e4) + " %";
    }

    private double day(String text, Place place) {
        LocalDate day = DateText.value(text);
        if (day == null) {
            NumberAdvice advice = DateAdvice.of(text);
            findings.error(place, text, advice.message(), advice.fix());
            return Double.NaN;
        }
        if (day.isBefore(Type.Day.FIRST) || day.isAfter(Type.Day.LAST)) {
            findings.error(place, text, text + " is not between 1900 and 2200.", "Write the year with four digits.");
            return Double.NaN;
        }
        return day.toEpochDay();
    }

    private double yesNo(String text, Place place) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1", "x" -> 1;
            case "no", "n", "false", "0", "-" -> 0;
            default -> {
                findings.error(
                        place, text, "'" + Findings.shorten(text) + "' is neither yes nor no.", "Write yes or no.");
                yield Double.NaN;
            }
        };
    }

    private double choice(String text, Type.Choice choice, Place place) {
        for (String value : choice.values()) {
            if (value.equalsIgnoreCase(text)) {
                return Double.NaN;
            }
        }
        findings.error(
                place,
                text,
                "'" + Findings.shorten(text) + "' is none of the words allowed here."
                        + Suggest.phrase(text, choice.values()),
                "Write one of " + String.join(", ", choice.values()) + ".");
        return Double.NaN;
    }

    private double shares(String text, Place place) {
        for (String word : Typed.words(text)) {
            double value = NumberText.value(word);
            if (!(value >= 0 && value <= 1)) {
                findings.error(
                        place,
                        text,
                        "'" + word + "' is no share between 0 % and 100 %.",
                        "Write shares separated by blanks, such as 50% 80%.");
            }
        }
        return Double.NaN;
    }

    private double id(String text, Place place) {
        for (int i = 0; i < text.length(); i++) {
            if ("{}*&=;\n\r".indexOf(text.charAt(i)) >= 0) {
                findings.error(
                        place,
                        text,
                        "A name may not hold the characters { } * & = ; or a line break.",
                        "Choose a short name such as cleon-assembly; column name takes any text.");
                return Double.NaN;
            }
        }
        return words(text, place);
    }

    private double words(String text, Place place) {
        if (text.startsWith("#") && (text.endsWith("!") || text.equals("#N/A") || text.equals("#NAME?"))) {
            findings.error(
                    place, text, "The cell holds the error " + text + ".", "Mend the formula, or write the value.");
        } else if (text.length() > LONGEST_NAME && !place.column().isEmpty() && isName(place.column())) {
            findings.error(
                    place, text, "The name has " + text.length() + " letters.", "Use at most " + LONGEST_NAME + ".");
        }
        return Double.NaN;
    }

    private static boolean isName(String column) {
        return switch (column) {
            case "note",
                    "question",
                    "title",
                    "filter",
                    "column",
                    "change",
                    "address",
                    "publisher",
                    "source",
                    "value",
                    "name" -> false;
            default -> true;
        };
    }
}
