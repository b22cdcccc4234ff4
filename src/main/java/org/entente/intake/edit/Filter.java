package org.entente.intake.edit;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.NumberText;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/** Chooses rows of a table: {@code column=value & column=value}, {@code *} standing for any text; blank for all. */
public final class Filter {
    private record Condition(Column column, String pattern) {}

    private final List<Condition> conditions;

    private Filter(List<Condition> conditions) {
        this.conditions = conditions;
    }

    /** Reads a filter; null where it names no column of the table or is no filter, with a finding at {@code place}. */
    public static @Nullable Filter parse(String text, Table table, Place place, Findings findings) {
        List<Condition> conditions = new ArrayList<>();
        if (text.isBlank() || text.strip().equals("*")) {
            return new Filter(List.of());
        }
        for (String part : text.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                findings.error(
                        place,
                        text,
                        "'" + part.strip() + "' is no condition.",
                        "Write `column=value`, joined by `&`, e.g. "
                                + table.columns().getFirst().name() + "="
                                + (part.isBlank() ? "*" : part.strip()) + ".");
                return null;
            }
            String name = part.substring(0, equals).strip();
            Column column = table.column(name);
            if (column == null) {
                findings.error(
                        place,
                        text,
                        "Table " + table.name() + " has no column '" + name + "'."
                                + Suggest.phrase(name, table.columnNames()),
                        "Name one of its columns in the filter.");
                return null;
            }
            conditions.add(new Condition(column, part.substring(equals + 1).strip()));
        }
        return new Filter(conditions);
    }

    /** A filter's text without the blanks around its signs; empty where it chooses all rows. */
    public static String canonical(String text) {
        String bare = text.strip().replaceAll("\\s*([&=])\\s*", "$1");
        return bare.equals("*") ? "" : bare;
    }

    /** Whether the filter looks at the column. */
    boolean uses(Column column) {
        return conditions.stream().anyMatch(condition -> condition.column == column);
    }

    public boolean matches(Row row) {
        for (Condition condition : conditions) {
            if (!matches(condition.pattern, said(row, condition.column), condition.column)) {
                return false;
            }
        }
        return true;
    }

    /** What a cell says; a blank one of a column with fixed words says its default. */
    private static String said(Row row, Column column) {
        String text = row.get(column);
        if (text == null) {
            return column.type() instanceof Type.Choice ? column.blank() : "";
        }
        return text;
    }

    private static boolean matches(String pattern, String text, Column column) {
        if (pattern.indexOf('*') < 0) {
            return pattern.equalsIgnoreCase(text) || column.isNumber() && sameNumber(pattern, text);
        }
        return glob(pattern, text);
    }

    private static boolean sameNumber(String a, String b) {
        return NumberText.value(a) == NumberText.value(b);
    }

    /** Greedy matching with one step back per star: linear for all practical texts. */
    private static boolean glob(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && same(pattern.charAt(p), text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean same(char a, char b) {
        return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
