package org.entente.intake.workbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.NumberAdvice;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.tables.Column;
import org.jspecify.annotations.Nullable;

/** Turns a cell into the text that a CSV file would hold: numbers in full, dates as {@code 2026-03-01}. */
final class CellText {
    /** Day 0 of Excel's calendar, chosen so that days from 1 March 1900 on come out right. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465; // 31 December 9999

    private static final double FIRST_SURE_DAY = 61; // 1 March 1900

    /** A number, date, or name as a formula: what someone typed after an equals sign, meaning it. */
    private static final Pattern LITERAL =
            Pattern.compile("[-+]?[\\d.]+([eE][-+]?\\d+)?%?|\\d{4}-\\d{1,2}-\\d{1,2}|[\\p{L}_][\\p{L}\\d_.-]*");

    /** A cell of the workbook, or a formula's TRUE and FALSE, which look like names. */
    private static final Pattern REFERENCE = Pattern.compile("(?i)[a-z]{1,3}\\d{1,7}|true|false");

    private final boolean from1904;
    private final Findings findings;

    CellText(boolean from1904, Findings findings) {
        this.from1904 = from1904;
        this.findings = findings;
    }

    /** Where a cell stands, worked out only for a finding. */
    interface Where {
        Place place();
    }

    /** @param column that the cell stands in, null for none that is declared */
    @Nullable
    String of(Cell cell, @Nullable Column column, Where where) {
        if (column != null && column.isChange()) {
            return change(cell, where);
        }
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> text(cell.getText(), column, where);
            case BOOLEAN -> flag(cell.getRawValue());
            case NUMBER -> number(cell, cell.getRawValue(), where);
            case ERROR -> error(cell.getRawValue(), where);
            case FORMULA -> formula(cell, column, where);
        };
    }

    /** A number written as text: one reader takes a point before three digits for a decimal, another for thousands. */
    private @Nullable String text(@Nullable String text, @Nullable Column column, Where where) {
        if (text == null || column == null || !column.isNumber() || !NumberText.isPointOrThousand(text.strip())) {
            return text;
        }
        NumberAdvice advice = NumberAdvice.twoWays(text.strip());
        findings.error(
                where.place(), text, advice.message(), "Type the number into the cell as a number, not as text.");
        return text.strip().replace(".", "");
    }

    /**
     * What an edit says. Excel takes {@code =0.2} for a formula and drops the sign of {@code +5}, so that a formula is what was
     * typed, and a bare number may be anything.
     */
    private @Nullable String change(Cell cell, Where where) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> cell.getText();
            case FORMULA -> typed(cell, where);
            case NUMBER, BOOLEAN, ERROR -> {
                String shown = String.valueOf(cell.getRawValue());
                String bare = shown.startsWith("-") ? shown.substring(1) : shown;
                findings.error(
                        where.place(),
                        shown,
                        "The cell holds the value " + shown + ", and no longer what was typed to change a number.",
                        "Format the cell as text, then write `=" + shown + "` to set it, `+" + bare + "` to add or `-"
                                + bare + "` to subtract.");
                yield null;
            }
        };
    }

    private @Nullable String typed(Cell cell, Where where) {
        String formula = String.valueOf(cell.getFormula()).strip();
        String value = cell.getRawValue() == null ? "" : cell.getRawValue().strip();
        if (LITERAL.matcher(formula).matches() && !REFERENCE.matcher(formula).matches()) {
            return "=" + formula;
        }
        if (!value.isEmpty() && "=*×+-−".indexOf(value.charAt(0)) >= 0 && Double.isNaN(NumberText.value(value))
                || value.matches("(?i)delete|add")) {
            return value; // a formula that makes the text of an edit
        }
        findings.error(
                where.place(),
                "=" + formula,
                "The cell holds the formula =" + Findings.shorten(formula)
                        + ", of which one cannot tell what it changes.",
                "Format the cell as text, then write the change, such as `=0.2` or `*1.1`.");
        return null;
    }

    private @Nullable String formula(Cell cell, @Nullable Column column, Where where) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            if (cell.getValue() instanceof String text && text.isEmpty()) {
                return null;
            }
            findings.error(
                    where.place(),
                    "=" + cell.getFormula(),
                    "The cell holds a formula without a value.",
                    "Open the workbook in Excel and save it, so that the values are stored, or write the value.");
            return null;
        }
        if (raw.startsWith("#") && (raw.endsWith("!") || raw.endsWith("?") || raw.equals("#N/A"))) {
            return error(raw, where);
        }
        if (cell.getValue() instanceof Boolean) {
            return flag(raw);
        }
        if (cell.getValue() instanceof String) {
            return text(raw, column, where);
        }
        return Double.isNaN(NumberText.value(raw)) ? raw : number(cell, raw, where);
    }

    private @Nullable String error(@Nullable String raw, Where where) {
        String value = raw == null ? "#ERROR!" : raw;
        findings.error(
                where.place(),
                value,
                "The cell holds the error " + value + ".",
                "Mend the formula, or write the value.");
        return null;
    }

    private @Nullable String number(Cell cell, @Nullable String raw, Where where) {
        double value = raw == null ? Double.NaN : NumberText.value(raw);
        if (Double.isNaN(value)) {
            findings.error(
                    where.place(), String.valueOf(raw), "'" + raw + "' is no number.", "Write the number again.");
            return null;
        }
        if (isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return day(value, where);
        }
        return NumberText.text(value);
    }

    private @Nullable String day(double value, Where where) {
        // before March 1900 Excel counts a day that never was
        if (value < (from1904 ? 0 : FIRST_SURE_DAY) || value > LAST_DAY) {
            findings.error(
                    where.place(),
                    NumberText.text(value),
                    "The cell is formatted as a date, and " + NumberText.text(value) + " is none after February 1900.",
                    "Write a date, or format the cell as a number.");
            return null;
        }
        LocalDate day = (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays((long) value);
        if (value - Math.floor(value) > 1e-9) {
            findings.error(
                    where.place(),
                    NumberText.text(value),
                    "The cell holds a time of day beside the date " + day + ", where dates are whole days.",
                    "Write the date alone.");
        }
        return day.toString();
    }

    private static String flag(@Nullable String raw) {
        return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "yes" : "no";
    }

    /** Whether a number format shows a date: one of Excel's own by number, or one whose pattern has a year or a day. */
    static boolean isDate(@Nullable Integer id, @Nullable String pattern) {
        if (pattern != null && !pattern.isEmpty() && !pattern.equalsIgnoreCase("General")) {
            return hasDate(pattern);
        }
        return id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58);
    }

    private static boolean hasDate(String pattern) {
        String lower = pattern.toLowerCase(Locale.ROOT);
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '[') {
                bracket = true;
            } else if (c == ']') {
                bracket = false;
            } else if (!quoted && !bracket && (c == 'y' || c == 'd')) {
                return true;
            } else if (!quoted && !bracket && c == ';') {
                return false;
            }
        }
        return false;
    }

    static boolean isText(Cell cell) {
        return cell.getType() == CellType.STRING;
    }
}
