package org.entente.intake;

import java.util.List;
import java.util.Locale;
import org.entente.intake.sheet.Budget;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Tables;
import org.entente.intake.tables.Type;

/** The reference page of the tables, written from their declaration. */
public final class Reference {
    private static final String TOP = """
            # The tables of a case

            Written from the declaration in `org.entente.intake.tables`; do not edit by hand.

            A case is a folder with `case.yaml` and a CSV file for each table, or an Excel workbook (`.xlsx`) with a sheet for
            each table. `entente template out.xlsx` writes an empty workbook with these columns.

            - Only tables and columns that say something need be there. A blank cell means the default.
            - Every row may carry `source`, `as_of`, `confidence` and `note`. `source` names one row of table `sources` for all
              numbers of the row, or `column: id; column: id` for some. A number without a source, or of confidence E, is an
              assumption: give it a range.
            - Each column of numbers says what is usual and what is allowed: beyond the usual lies a warning, beyond the allowed an
              error. 0 is usual wherever it is allowed. What is usual of money is said for currencies such as EUR and USD; of
              others only what is allowed is checked.
            - Shares are written `0.2` or `20%`, dates `2026-03-01`, whole days. Amounts are in the row's `currency`.
            - CSV files may be separated by comma, semicolon, tab or bar. With semicolons or tabs a decimal comma is read. A number
              that can be read in two ways (`1,234`) is a finding, never a guess; so is a text in a workbook that can (`1.234`). UTF-8 is expected; Windows-1252 is read with a
              warning.
            - In a workbook, numbers, dates and percentages are typed as such. A formula counts as the value Excel stored for it;
              in column `change` it is the edit as it was typed (`=0.2`). The strict form of `.xlsx` is read, `.xls`, `.xlsb`, `.ods`
              and Numbers are not. What is damaged is said by its cell, and nothing else.
              Hidden sheets are not read; hidden rows are. Merged cells are an error. Sheets `about`, `readme`, `notes` and `help`
              are for people.
            - Rows are numbered as Excel numbers them: the header is row 1, blank rows count.
            - `Group` in a column that takes a group stands for each of its members, `{Group}` (in table `limits`) for their total.
            - Strategies and scenarios change cells before anything is read from them. Removing a process removes its inputs;
              removing anything takes it out of its groups.
            """;

    private Reference() {}

    /** The whole page. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(TOP);
        page.append(String.format(
                Locale.ROOT,
                "- At most %,d rows a table, %,d filled cells a case, %d MB a file and %d MB an unpacked workbook are read;"
                        + " less where the program has little memory.\n",
                Budget.TABLE_ROWS,
                Budget.CELLS,
                Budget.FILE_BYTES >> 20,
                Budget.UNPACKED_BYTES >> 20));
        for (Table table : Tables.ALL) {
            page.append("\n## ")
                    .append(table.name())
                    .append("\n\n")
                    .append(table.meaning())
                    .append("\n\n");
            if (table == CaseTable.TABLE) {
                page.append("Settings:\n\n");
                rows(page, Settings.TABLE.columns());
            } else {
                rows(
                        page,
                        table.columns().stream()
                                .filter(column -> !isEvidence(table, column))
                                .toList());
            }
            costs(page, table == CaseTable.TABLE ? Settings.TABLE : table);
        }
        return page.toString().replace("\r\n", "\n");
    }

    private static boolean isEvidence(Table table, Column column) {
        return column == table.note()
                || table.source() != table.columns().getFirst()
                        && (column == table.source() || column == table.asOf() || column == table.confidence());
    }

    private static void rows(StringBuilder page, List<Column> columns) {
        page.append("| column | holds | unit | usual | allowed | blank means | meaning | example |\n"
                + "|---|---|---|---|---|---|---|---|\n");
        for (Column column : columns) {
            page.append("| `").append(column.name()).append(column.key() ? "` (key)" : "`");
            cell(page, column.type().words());
            cell(page, column.unit());
            cell(page, column.type() instanceof Type.Amount amount ? amount.usual() : "");
            cell(page, allowed(column.type()));
            cell(page, column.blank());
            cell(page, column.meaning());
            cell(page, column.example().isEmpty() ? "" : "`" + column.example() + "`");
            page.append(" |\n");
        }
    }

    private static String allowed(Type type) {
        return switch (type) {
            case Type.Amount amount -> amount.allowed();
            case Type.Day _ -> Type.Day.FIRST + " to " + Type.Day.LAST;
            case Type.Shares _ -> "0% to 100%";
            case Type.Id _, Type.Reference _, Type.Words _, Type.YesNo _, Type.Choice _ -> "";
        };
    }

    private static void cell(StringBuilder page, String text) {
        page.append(" | ").append(text.replace("|", "\\|"));
    }

    private static void costs(StringBuilder page, Table table) {
        boolean first = true;
        for (Column column : table.columns()) {
            if (!column.costs().isEmpty()) {
                page.append(first ? "\nWhat it costs:\n\n" : "");
                page.append("- `")
                        .append(column.name())
                        .append("`: ")
                        .append(column.costs())
                        .append('\n');
                first = false;
            }
        }
    }
}
