package org.entente.intake.workbook;

import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.NumberText;
import org.jspecify.annotations.Nullable;

/** Turns a cell into the text that a CSV file would hold: numbers in full, dates as {@code 2026-03-01}. */
final class CellText {
    /** Day 0 of Excel's calendar, chosen so that days from 1 March 1900 on come out right. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465; // 31 December 9999

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

    @Nullable
    String of(Cell cell, Where where) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> cell.getText();
            case BOOLEAN -> flag(cell.getRawValue());
            case NUMBER -> number(cell, cell.getRawValue(), where);
            case ERROR -> error(cell.getRawValue(), where);
            case FORMULA -> formula(cell, where);
        };
    }

    private @Nullable String formula(Cell cell, Where where) {
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
            if (value < 0 || value > LAST_DAY) {
                findings.error(
                        where.place(),
                        NumberText.text(value),
                        "The cell is formatted as a date, and " + NumberText.text(value) + " is none.",
                        "Write a date, or format the cell as a number.");
                return null;
            }
            return (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays((long) value).toString();
        }
        return NumberText.text(value);
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
