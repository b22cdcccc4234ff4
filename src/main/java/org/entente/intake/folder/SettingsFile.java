package org.entente.intake.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.sheet.Budget;
import org.entente.intake.sheet.Filler;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheet;
import org.entente.intake.tables.CaseTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code case.yaml}: lines {@code key: value}, comments, quoted text, and {@code |} or {@code >} for text of several
 * lines. Anything beyond is a finding.
 *
 * <p>A reader of its own, because a YAML library costs more time to load than the whole check of a case takes, and because
 * settings are a flat list on purpose.
 */
public final class SettingsFile {
    private static final int MOST_LINES = 10_000;

    private final List<String> lines = new ArrayList<>();
    private final Sheet sheet;
    private final Budget budget;
    private final Findings findings;
    private int at;

    private SettingsFile(Sheet sheet, Budget budget, Findings findings) {
        this.sheet = sheet;
        this.budget = budget;
        this.findings = findings;
    }

    /** Reads the text into the sheet of table {@code case}; always to its end. */
    public static boolean read(Reader text, Sheet sheet, Budget budget, Findings findings) throws IOException {
        SettingsFile file = new SettingsFile(sheet, budget, findings);
        BufferedReader reader = new BufferedReader(text);
        String line;
        while ((line = reader.readLine()) != null && file.lines.size() < MOST_LINES) {
            file.lines.add(line);
        }
        file.readAll();
        return true;
    }

    private void readAll() {
        while (at < lines.size()) {
            String line = lines.get(at);
            String said = line.strip();
            if (said.isEmpty() || said.startsWith("#") || said.equals("---") || said.equals("...")) {
                at++;
                continue;
            }
            int colon = colon(line);
            if (colon < 0 || Character.isWhitespace(line.charAt(0)) || said.startsWith("- ")) {
                wrong(line, "The line is no `key: value`.", "Settings are a flat list, one `key: value` a line.");
                at++;
                continue;
            }
            int row = at + 1;
            String key = line.substring(0, colon).strip();
            String value = value(line.substring(colon + 1).strip());
            if (value != null) {
                add(row, key, value);
            }
        }
    }

    private static int colon(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ':' && (i + 1 == line.length() || Character.isWhitespace(line.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private void add(int number, String key, String value) {
        Row row = new Row(sheet.table(), sheet.file(), number);
        row.set(CaseTable.KEY, Filler.visible(key, CaseTable.KEY, row.place(CaseTable.KEY), findings));
        if (!value.isBlank()) {
            row.set(
                    CaseTable.VALUE,
                    Filler.visible(value, CaseTable.VALUE, row.place().column(key), findings));
        }
        if (budget.take(value)) {
            sheet.rows().add(row);
        }
    }

    /** The value that starts on the line at hand, with the lines that belong to it; null where a finding says why not. */
    private @Nullable String value(String start) {
        if (start.startsWith("|") || start.startsWith(">")) {
            String rest = start.substring(1).strip();
            if (rest.isEmpty() || rest.equals("-") || rest.equals("+") || rest.startsWith("#")) {
                at++;
                return block(start.charAt(0) == '|' ? "\n" : " ");
            }
        }
        if (start.startsWith("\"") || start.startsWith("'")) {
            return quoted(start);
        }
        if (!start.isEmpty() && "[{&*!%@`|>".indexOf(start.charAt(0)) >= 0) {
            wrong(
                    start,
                    "The value is more than text or a number.",
                    "Write plain text, in quotation marks if it starts so.");
            at++;
            return null;
        }
        at++;
        String plain = uncommented(start);
        String more = block(" ");
        String joined = plain.isEmpty() ? more : more.isEmpty() ? plain : plain + " " + more;
        return joined.equals("~") || joined.equals("null") ? "" : joined;
    }

    /** The indented lines that follow, joined; blank lines inside are kept as line breaks. */
    private String block(String joint) {
        StringBuilder text = new StringBuilder();
        boolean breakBefore = false;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank()) {
                breakBefore = text.length() > 0;
            } else if (Character.isWhitespace(line.charAt(0))) {
                if (text.length() > 0) {
                    text.append(breakBefore ? "\n" : joint);
                }
                text.append(line.strip());
                breakBefore = false;
            } else {
                break;
            }
            at++;
        }
        return text.toString();
    }

    private static String uncommented(String text) {
        if (text.startsWith("#")) {
            return "";
        }
        int comment = text.indexOf(" #");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    private @Nullable String quoted(String start) {
        char quote = start.charAt(0);
        StringBuilder text = new StringBuilder();
        String line = start;
        int i = 1;
        int first = at;
        while (true) {
            while (i < line.length()) {
                char c = line.charAt(i);
                if (c == quote && quote == '\'' && i + 1 < line.length() && line.charAt(i + 1) == quote) {
                    text.append(quote);
                    i++;
                } else if (c == quote) {
                    at++;
                    String rest = line.substring(i + 1).strip();
                    if (!rest.isEmpty() && !rest.startsWith("#")) {
                        at--;
                        wrong(
                                rest,
                                "There is text after the closing quotation mark.",
                                "Put it inside, or start it with #.");
                        at++;
                        return null;
                    }
                    return text.toString();
                } else if (c == '\\' && quote == '"' && i + 1 < line.length()) {
                    i++;
                    char escaped = line.charAt(i);
                    text.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
                } else {
                    text.append(c);
                }
                i++;
            }
            at++;
            if (at >= lines.size()) {
                at = first;
                wrong(start, "A quotation mark is not closed.", "Close it at the end of the value.");
                at = lines.size();
                return null;
            }
            text.append(' ');
            line = lines.get(at).strip();
            i = 0;
        }
    }

    private void wrong(String value, String message, String fix) {
        findings.error(Place.row(sheet.file(), at + 1), value.strip(), message, fix);
    }
}
