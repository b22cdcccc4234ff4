package org.entente.intake.replay;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.intake.sheet.Row;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Calendars;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Gates;
import org.entente.intake.tables.Headcounts;
import org.entente.intake.tables.Tasks;
import org.entente.intake.tables.Teams;
import org.entente.network.Calendar;
import org.entente.network.Gate;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;

/** What cells of the development programme say otherwise. */
final class ProgrammeCells {
    private static final int LONG_BEFORE = 50;

    private final Sheets sheets;
    private final Network from;
    private final Network to;

    ProgrammeCells(Sheets sheets, Network from, Network to) {
        this.sheets = sheets;
        this.from = from;
        this.to = to;
    }

    List<TableRewrite> tables() {
        TableRewrite teams = new TableRewrite(Teams.TABLE, sheets);
        TableRewrite headcounts = new TableRewrite(Headcounts.TABLE, sheets);
        for (Team team : from.programme().teams()) {
            Team now = to.programme().teams().get(team.index());
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Teams.PEOPLE, team.people(), now.people(), cells);
            teams.thing(team.row(), cells);
            for (int i = 0; i < team.headcounts().size(); i++) {
                Map<Column, String> then = new LinkedHashMap<>();
                Team.Headcount headcount = team.headcounts().get(i);
                CellTexts.differ(
                        Headcounts.PEOPLE,
                        headcount.people(),
                        now.headcounts().get(i).people(),
                        then);
                headcounts.thing(headcount.row(), then);
            }
        }
        return List.of(calendars(), teams, headcounts, tasks(), gates());
    }

    /** A closure that is lifted stays in the tables, on one day long before all work. */
    private TableRewrite calendars() {
        TableRewrite table = new TableRewrite(Calendars.TABLE, sheets);
        LocalDate before = from.programme().start().minusYears(LONG_BEFORE);
        for (Calendar calendar : from.programme().calendars()) {
            Calendar now = to.programme().calendars().get(calendar.index());
            for (int i = 0; i < calendar.closures().size(); i++) {
                Calendar.Closure closure = calendar.closures().get(i);
                Calendar.Closure then = now.closures().get(i);
                Map<Column, String> cells = new LinkedHashMap<>();
                if (then.to().isBefore(then.from())) {
                    cells.put(Calendars.FROM, before.toString());
                    cells.put(Calendars.TO, before.toString());
                    cells.put(Calendars.YEARLY, "no");
                }
                table.thing(closure.row(), cells);
            }
        }
        return table;
    }

    private TableRewrite tasks() {
        TableRewrite table = new TableRewrite(Tasks.TABLE, sheets);
        Map<String, Map<Column, String>> changed = new HashMap<>();
        for (Task task : from.programme().tasks()) {
            Task now = to.programme().tasks().get(task.index());
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Tasks.EARLIEST, task.earliest(), now.earliest(), cells);
            CellTexts.differ(Tasks.LATEST, task.latest(), now.latest(), cells);
            changed.put(task.id(), cells);
        }
        // said on one row of the task, and no otherwise on its others
        for (Row row : table.rows()) {
            table.cells(row, changed.getOrDefault(row.text(Tasks.TASK), Map.of()));
        }
        return table;
    }

    private TableRewrite gates() {
        TableRewrite table = new TableRewrite(Gates.TABLE, sheets);
        for (int i = 0; i < from.programme().gates().size(); i++) {
            Gate gate = from.programme().gates().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(
                    Gates.RAMP_UP_WEEKS,
                    gate.rampUpWeeks(),
                    to.programme().gates().get(i).rampUpWeeks(),
                    cells);
            table.thing(row(gate), spelled(gate.target()), cells);
            if (gate.target() instanceof Gate.OfLine of
                    && Double.isInfinite(to.lines().get(of.line()).existingPerYear())) {
                unbounded(gate, of.line(), table);
            }
        }
        return table;
    }

    /** A line without a limit is none: what runs on it waits by itself. */
    private void unbounded(Gate gate, int line, TableRewrite table) {
        for (Process process : from.processes()) {
            boolean waits = from.programme().gates().stream()
                    .anyMatch(other -> other.task().index() == gate.task().index()
                            && Objects.equals(other.mode(), gate.mode())
                            && other.target() instanceof Gate.OfProcess of
                            && of.process() == process.index());
            if (process.line() != null && process.line().index() == line && !waits) {
                Map<Column, String> cells = new LinkedHashMap<>();
                cells.put(Gates.TASK, gate.task().id());
                if (gate.mode() != null) {
                    cells.put(Gates.MODE, gate.mode());
                }
                cells.put(Gates.PROCESS, process.id());
                cells.put(Gates.RAMP_UP_WEEKS, CellTexts.of(gate.rampUpWeeks()));
                table.added(cells);
            }
        }
    }

    private static TableRow row(Gate gate) {
        return gate.row();
    }

    private Map<Column, String> spelled(Gate.Target target) {
        return switch (target) {
            case Gate.OfProcess of ->
                Map.of(Gates.PROCESS, from.processes().get(of.process()).id());
            case Gate.OfLine of ->
                Map.of(Gates.LINE, from.lines().get(of.line()).id());
            case Gate.OfLane of ->
                Map.of(
                        Gates.FROM, from.lanes().get(of.lane()).from().id(),
                        Gates.TO, from.lanes().get(of.lane()).to().id(),
                        Gates.PRODUCT, from.lanes().get(of.lane()).product().id());
            case Gate.OfMarket of ->
                Map.of(
                        Gates.MARKET, of.market().id(),
                        Gates.PRODUCT, of.product().id());
        };
    }
}
