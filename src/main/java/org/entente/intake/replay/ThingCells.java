package org.entente.intake.replay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Duties;
import org.entente.intake.tables.Lanes;
import org.entente.intake.tables.Lines;
import org.entente.intake.tables.OriginRules;
import org.entente.intake.tables.Prices;
import org.entente.intake.tables.Processes;
import org.entente.intake.tables.Stakes;
import org.entente.intake.tables.Stocks;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Stake;
import org.entente.network.Stock;
import org.entente.network.TableRow;

/** What cells of things, trade and law say otherwise in one network than in another with the same things at the same places. */
final class ThingCells {
    private final Sheets sheets;
    private final Network from;
    private final Network to;

    ThingCells(Sheets sheets, Network from, Network to) {
        this.sheets = sheets;
        this.from = from;
        this.to = to;
    }

    List<TableRewrite> tables() {
        return List.of(stakes(), lines(), processes(), lanes(), prices(), duties(), rules(), stocks(), demand());
    }

    private TableRewrite stakes() {
        TableRewrite table = new TableRewrite(Stakes.TABLE, sheets);
        Map<TableRow, Stake> kept = new LinkedHashMap<>();
        to.stakes().forEach(stake -> kept.put(stake.row(), stake));
        for (Stake stake : from.stakes()) {
            Stake now = kept.get(stake.row());
            if (now == null) {
                table.removed(stake.row());
                continue;
            }
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Stakes.SHARE, stake.share(), now.share(), cells);
            if (!table.row(stake.row()).text(Stakes.VOTES).isEmpty()) {
                CellTexts.differ(Stakes.VOTES, stake.votes(), now.votes(), cells);
            }
            table.thing(stake.row(), cells);
        }
        return table;
    }

    private TableRewrite lines() {
        TableRewrite table = new TableRewrite(Lines.TABLE, sheets);
        for (Line line : from.lines()) {
            Line now = to.lines().get(line.index());
            Map<Column, String> cells = new LinkedHashMap<>();
            if (!isUnbounded(line)) {
                CellTexts.differ(Lines.EXISTING, line.existingPerYear(), now.existingPerYear(), cells);
            }
            CellTexts.differ(Lines.MODULE, line.modulePerYear(), now.modulePerYear(), cells);
            CellTexts.differ(Lines.MIN_MODULES, line.minModules(), now.minModules(), cells);
            CellTexts.differ(Lines.MAX_MODULES, line.maxModules(), now.maxModules(), cells);
            CellTexts.differ(Lines.EARLIEST, line.earliest(), now.earliest(), cells);
            if (!line.rampUp().equals(now.rampUp())) {
                cells.put(Lines.RAMP_UP, CellTexts.of(now.rampUp()));
            }
            table.thing(line.row(), cells);
        }
        return table;
    }

    /** A line without a limit is none: what runs on it is written without it. */
    private boolean isUnbounded(Line line) {
        return Double.isInfinite(to.lines().get(line.index()).existingPerYear());
    }

    private TableRewrite processes() {
        TableRewrite table = new TableRewrite(Processes.TABLE, sheets);
        for (Process process : from.processes()) {
            Process now = to.processes().get(process.index());
            Line line = process.line();
            Map<Column, String> cells = new LinkedHashMap<>();
            if (CellTexts.isNever(now.validity()) && !CellTexts.isNever(process.validity())) {
                CellTexts.differ(Processes.MAX_VOLUME, process.maxPerYear(), 0, cells);
                CellTexts.differ(Processes.MIN_VOLUME, process.minPerYear(), 0, cells);
                CellTexts.differ(Processes.MIN_SHARE, process.minShare(), 0, cells);
            } else {
                CellTexts.differ(Processes.MAX_VOLUME, process.maxPerYear(), now.maxPerYear(), cells);
                CellTexts.differ(Processes.MIN_VOLUME, process.minPerYear(), now.minPerYear(), cells);
                CellTexts.differ(Processes.MIN_SHARE, process.minShare(), now.minShare(), cells);
                CellTexts.differ(
                        Processes.VALID_FROM, Processes.VALID_UNTIL, process.validity(), now.validity(), cells);
            }
            if (line != null && isUnbounded(line) && Double.isFinite(line.existingPerYear())) {
                cells.put(Processes.LINE, "");
            }
            table.thing(process.row(), cells);
        }
        return table;
    }

    private TableRewrite lanes() {
        TableRewrite table = new TableRewrite(Lanes.TABLE, sheets);
        for (Lane lane : from.lanes()) {
            Lane now = to.lanes().get(lane.index());
            Map<Column, String> cells = new LinkedHashMap<>();
            if (CellTexts.isNever(now.validity()) && !CellTexts.isNever(lane.validity())) {
                CellTexts.differ(Lanes.MAX_VOLUME, lane.maxPerYear(), 0, cells);
            } else {
                CellTexts.differ(Lanes.MAX_VOLUME, lane.maxPerYear(), now.maxPerYear(), cells);
                CellTexts.differ(Lanes.VALID_FROM, Lanes.VALID_UNTIL, lane.validity(), now.validity(), cells);
            }
            Map<Column, String> spelled = Map.of(
                    Lanes.FROM, lane.from().id(),
                    Lanes.TO, lane.to().id(),
                    Lanes.PRODUCT, lane.product().id());
            table.thing(lane.row(), spelled, cells);
        }
        return table;
    }

    private TableRewrite prices() {
        TableRewrite table = new TableRewrite(Prices.TABLE, sheets);
        for (int i = 0; i < from.prices().size(); i++) {
            Price price = from.prices().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Prices.PRICE, price.amount(), to.prices().get(i).amount(), cells);
            table.thing(price.row(), Map.of(Prices.PRODUCT, price.product().id()), cells);
        }
        return table;
    }

    private TableRewrite duties() {
        TableRewrite table = new TableRewrite(Duties.TABLE, sheets);
        for (int i = 0; i < from.duties().size(); i++) {
            Duty duty = from.duties().get(i);
            Duty now = to.duties().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Duties.RATE, duty.rate(), now.rate(), cells);
            Duty.Undertaking promised = duty.undertaking();
            Duty.Undertaking then = now.undertaking();
            if (promised != null && then != null) {
                CellTexts.differ(Duties.MAX_VOLUME, promised.maxPerYear(), then.maxPerYear(), cells);
            }
            table.thing(duty.row(), cells);
        }
        return table;
    }

    /** Of two clauses of an alternative that both ask for nothing one is enough, as no row may be there twice. */
    private TableRewrite rules() {
        TableRewrite table = new TableRewrite(OriginRules.TABLE, sheets);
        Set<List<String>> free = new HashSet<>();
        List<OriginRule> rules = from.law().rules();
        for (int i = 0; i < rules.size(); i++) {
            OriginRule rule = rules.get(i);
            OriginRule now = to.law().rules().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            if (rule.kind() != now.kind()) {
                cells.put(OriginRules.KIND, now.kind().name().toLowerCase(Locale.ROOT));
                cells.put(OriginRules.SHARE, "");
                cells.put(OriginRules.INPUTS, "");
                cells.put(OriginRules.INPUT_HS_CODE, "");
            } else {
                CellTexts.differ(OriginRules.SHARE, rule.share(), now.share(), cells);
            }
            boolean free1 = now.kind() == OriginRule.Kind.MADE_THERE;
            String product =
                    now.product() == null ? now.hsPrefix() : now.product().id();
            if (free1 && !free.add(List.of(now.agreement().id(), product, now.alternative()))) {
                table.removed(rule.row());
            } else {
                table.thing(rule.row(), cells);
            }
        }
        return table;
    }

    private TableRewrite stocks() {
        TableRewrite table = new TableRewrite(Stocks.TABLE, sheets);
        for (int i = 0; i < from.stocks().size(); i++) {
            Stock stock = from.stocks().get(i);
            Stock now = to.stocks().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Stocks.OPENING, stock.opening(), now.opening(), cells);
            CellTexts.differ(Stocks.MAX, stock.max(), now.max(), cells);
            table.thing(stock.row(), cells);
        }
        return table;
    }

    private TableRewrite demand() {
        TableRewrite table = new TableRewrite(Demands.TABLE, sheets);
        List<Demand> demands = new ArrayList<>(from.demands());
        for (int i = 0; i < demands.size(); i++) {
            Demand demand = demands.get(i);
            Demand now = to.demands().get(i);
            Map<Column, String> cells = new LinkedHashMap<>();
            CellTexts.differ(Demands.VOLUME, demand.volume(), now.volume(), cells);
            CellTexts.differ(Demands.MUST_SERVE, demand.mustServe(), now.mustServe(), cells);
            table.thing(demand.row(), Map.of(Demands.PERIOD, demand.period().id()), cells);
        }
        return table;
    }
}
