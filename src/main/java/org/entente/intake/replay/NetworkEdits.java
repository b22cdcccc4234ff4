package org.entente.intake.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.intake.edit.EditLine;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;
import org.entente.network.Network;

/**
 * Writes a network made in memory as edits of the tables: {@code NetworkEdits.of(sheets, from, to)}. Read with these edits the tables
 * say the same as the network.
 *
 * <p>What a what-if may change is known: quantities and days of processes, lines, lanes, stocks, demand and limits, limits that come,
 * prices, duties, rules of origin, stakes, the programme's people, days and ramp-ups, and for whom the plan is best.
 */
public final class NetworkEdits {
    private NetworkEdits() {}

    /** A number written into a cell. */
    public record Written(Row row, Column column, double value) {}

    /** The edits that write some numbers. */
    public static List<EditLine> of(Sheets sheets, List<Written> cells) {
        Map<Row, Map<Column, String>> rows = new LinkedHashMap<>();
        for (Written cell : cells) {
            rows.computeIfAbsent(cell.row(), row -> new LinkedHashMap<>())
                    .put(cell.column(), CellTexts.of(cell.value()));
        }
        Map<Table, TableRewrite> tables = new LinkedHashMap<>();
        rows.forEach((row, changes) -> tables.computeIfAbsent(row.table(), table -> new TableRewrite(table, sheets))
                .cells(row, changes));
        return tables.values().stream().flatMap(table -> table.lines().stream()).toList();
    }

    /**
     * The edits from one network to another.
     *
     * @param sheets the tables, strategy and scenario applied
     * @param from the network they give
     * @param to the same with changes: what both have is at the same place, what comes is at the end
     */
    public static List<EditLine> of(Sheets sheets, Network from, Network to) {
        List<EditLine> lines = new ArrayList<>();
        if (from.settings().viewpoint().index() != to.settings().viewpoint().index()) {
            lines.add(new EditLine(
                    "case", "", "viewpoint", "=" + to.settings().viewpoint().id()));
        }
        Stream.of(
                        new ThingCells(sheets, from, to).tables(),
                        new LimitCells(sheets, from, to).tables(),
                        new ProgrammeCells(sheets, from, to).tables())
                .flatMap(List::stream)
                .forEach(table -> lines.addAll(table.lines()));
        return lines;
    }
}
