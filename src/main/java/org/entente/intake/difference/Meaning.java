package org.entente.intake.difference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.entente.intake.sheet.DateText;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Limits;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Type;
import org.entente.network.Limit;
import org.jspecify.annotations.Nullable;

/** What the cells of a case mean, however they are written: {@code 5%} is 0.05, and a blank is its default. */
final class Meaning {
    private final String caseCurrency;

    Meaning(Sheets sheets) {
        caseCurrency = setting(sheets, Settings.CURRENCY.name());
    }

    /** The text of a setting, empty where it is not set. */
    static String setting(Sheets sheets, String key) {
        for (Row row : sheets.sheet(CaseTable.TABLE).rows()) {
            if (row.text(CaseTable.KEY).equals(key)) {
                return row.text(CaseTable.VALUE);
            }
        }
        return "";
    }

    /** The declaration that says what a cell holds: that of the setting for the values of table {@code case}. */
    static Column declared(Row row, Column column) {
        Column setting = column == CaseTable.VALUE ? Settings.TABLE.column(row.text(CaseTable.KEY)) : null;
        return setting == null ? column : setting;
    }

    /** Two cells of the same meaning have the same canonical text; null for a blank without a default. */
    @Nullable
    String canonical(Row row, Column column) {
        Column declared = declared(row, column);
        String text = row.get(column);
        if (text == null) {
            return blank(declared);
        }
        return switch (declared.type()) {
            case Type.Amount _ -> number(text);
            case Type.Choice _ -> text.toLowerCase(Locale.ROOT);
            case Type.YesNo _ -> yes(text);
            case Type.Shares _ ->
                String.join(
                        " ",
                        Arrays.stream(text.replace(" %", "%").split("[\\s;/|]+"))
                                .map(Meaning::number)
                                .toList());
            case Type.Day _ -> day(text);
            case Type.Id _, Type.Reference _, Type.Words _ -> text;
        };
    }

    private static String day(String text) {
        LocalDate day = DateText.value(text);
        return day == null ? text : day.toString();
    }

    private @Nullable String blank(Column declared) {
        return switch (declared.type()) {
            case Type.Amount _ -> Double.isNaN(declared.fallback()) ? null : Double.toString(declared.fallback());
            case Type.Choice _ -> declared.blank().toLowerCase(Locale.ROOT);
            case Type.YesNo _ -> yes(declared.blank());
            case Type.Reference _ -> isCurrency(declared) ? caseCurrency : null;
            case Type.Id _, Type.Words _, Type.Day _, Type.Shares _ -> null;
        };
    }

    private static String number(String text) {
        double value = NumberText.value(text);
        return Double.isNaN(value) ? text : Double.toString(value + 0.0);
    }

    private static String yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1", "x" -> "yes";
            case "no", "n", "false", "0", "-" -> "no";
            default -> text;
        };
    }

    static boolean isCurrency(Column column) {
        return column.name().equals("currency") && !column.key();
    }

    boolean same(Row one, Meaning other, Row another, Column column) {
        return Objects.equals(canonical(one, column), other.canonical(another, column));
    }

    /** The number of a cell, its default where blank; NaN where it holds none. */
    static double value(Row row, Column column) {
        Column declared = declared(row, column);
        if (!declared.isNumber()) {
            return Double.NaN;
        }
        String text = row.get(column);
        return text == null ? declared.fallback() : NumberText.value(text);
    }

    /** Unit of a cell's number, the row's currency filled in. */
    String unit(Row row, Column column) {
        String unit = declared(row, column).unit();
        if (column == Limits.VALUE) {
            unit = kind(row.text(Limits.KIND));
        }
        Column own = row.table().column("currency");
        String currency = own == null || own.key() || row.get(own) == null ? caseCurrency : row.text(own);
        return unit.replace("case currency", caseCurrency).replace("money", currency);
    }

    private static String kind(String text) {
        for (Limit.Kind kind : Limit.Kind.values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return kind.unit();
            }
        }
        return "";
    }

    /** The cell in words: {@code 4,980 CNY per unit}, {@code blank (no limit)}. */
    String words(Row row, Column column) {
        Column declared = declared(row, column);
        String text = row.get(column);
        if (text == null) {
            if (Double.isInfinite(declared.fallback())) {
                return declared.blank();
            }
            return declared.blank().isEmpty() ? "blank" : "blank (" + declared.blank() + ")";
        }
        double value = value(row, column);
        if (Double.isNaN(value)) {
            return text;
        }
        String unit = unit(row, column);
        if (unit.startsWith("share")) {
            return Words.number(value * 100) + " %" + unit.substring("share".length());
        }
        return Words.number(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    Said said(Row row, Column column, Sheets sheets) {
        return new Said(
                words(row, column),
                value(row, column),
                unit(row, column),
                row.place(column),
                Witness.of(row, column, sheets));
    }
}
