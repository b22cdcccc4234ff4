package org.entente.audit;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/** Which modules are opened in which period, and what lines give then. */
final class AuditModules {
    private record At(int index, int period) {}

    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final Map<At, Integer> opened = new HashMap<>();

    AuditModules(Network network, Tableau tableau, AuditFlows flows) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        network.lines().forEach(this::line);
    }

    private void line(Line line) {
        LinearSum all = new LinearSum();
        for (Period period : network.periods()) {
            if (line.modulePerYear() > 0 && ModuleLife.opening(line, period).isBefore(period.end())) {
                int column = tableau.column("open " + line.id() + " " + period.id(), 0, line.maxModules(), true);
                opened.put(new At(line.index(), period.index()), column);
                all.plus(column, 1);
            }
        }
        tableau.atMost("MODULES", all, line.maxModules());
        if (line.minModules() > 0) {
            tableau.atMost("MODULES", new LinearSum().plus(line.minModules()), all);
        }
        for (Period period : network.periods()) {
            tableau.atMost("CAPACITY", used(line, period), capacity(line, period));
        }
    }

    LinearSum used(Line line, Period period) {
        LinearSum used = new LinearSum();
        for (Process process : network.processes()) {
            Line on = process.line();
            if (on != null && on.index() == line.index()) {
                used.plus(flows.made(process, period), process.lineUse());
            }
        }
        return used;
    }

    LinearSum capacity(Line line, Period period) {
        LinearSum capacity = new LinearSum().plus(line.existingPerYear() * period.years());
        for (Period from : network.periods()) {
            capacity.plus(
                    opened(line, from),
                    line.modulePerYear() * ModuleLife.share(line, from, period, true) * period.years());
        }
        return capacity;
    }

    LinearSum opened(Line line, Period period) {
        Integer column = opened.get(new At(line.index(), period.index()));
        return column == null ? new LinearSum() : LinearSum.of(column);
    }
}
