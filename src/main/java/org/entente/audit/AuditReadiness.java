package org.entente.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/** What waits for tasks, and what must be sold of what does not. */
final class AuditReadiness {
    private static final String READINESS = "READINESS";

    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final AuditModules modules;
    private final ReleasedPart released;
    private final List<String> troubles = new ArrayList<>();

    AuditReadiness(Network network, Tableau tableau, AuditFlows flows, AuditModules modules, ReleasedPart released) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        this.modules = modules;
        this.released = released;
    }

    private record Thing(int task, Gate.Target target) {}

    /** Why it is not audited; empty where it is. */
    List<String> troubles() {
        return troubles.stream().distinct().toList();
    }

    /** Rows of readiness, and of what must be served. */
    void write() {
        Map<Thing, List<Gate>> byThing = new LinkedHashMap<>();
        for (Gate gate : network.programme().gates()) {
            byThing.computeIfAbsent(new Thing(gate.task().index(), gate.target()), k -> new ArrayList<>())
                    .add(gate);
        }
        for (List<Gate> gates : byThing.values()) {
            for (Period period : network.periods()) {
                thing(gates, period);
            }
        }
        for (int d = 0; d < network.demands().size(); d++) {
            serve(d, byThing);
        }
    }

    private void thing(List<Gate> gates, Period period) {
        switch (gates.getFirst().target()) {
            case Gate.OfProcess of -> {
                Process process = network.processes().get(of.process());
                ready(gates, period, flows.made(process, period), most(process, period));
            }
            case Gate.OfLine of -> {
                Line line = network.lines().get(of.line());
                ready(gates, period, modules.used(line, period), most(line, period));
            }
            case Gate.OfLane of -> {
                Lane lane = network.lanes().get(of.lane());
                ready(gates, period, flows.moved(lane, period), lane.maxPerYear() * period.years());
            }
            case Gate.OfMarket of -> {
                for (int d = 0; d < network.demands().size(); d++) {
                    Demand demand = network.demands().get(d);
                    if (sells(of, demand) && demand.period().index() == period.index()) {
                        ready(gates, period, flows.sold(d), demand.volume());
                    }
                }
            }
        }
    }

    private static boolean sells(Gate.OfMarket of, Demand demand) {
        return of.market().index() == demand.market().index()
                && of.product().index() == demand.product().index();
    }

    private static double most(Line line, Period period) {
        return (line.existingPerYear() + line.maxModules() * line.modulePerYear()) * period.years();
    }

    private static double most(Process process, Period period) {
        Line line = process.line();
        double own = process.maxPerYear() * period.years();
        return line == null || process.lineUse() == 0 ? own : Math.min(own, most(line, period) / process.lineUse());
    }

    /** At most the released part of what it could do in the whole period. */
    private void ready(List<Gate> gates, Period period, LinearSum amount, double most) {
        if (amount.isZero()) {
            return;
        }
        Gate gate = gates.getFirst();
        if (Double.isInfinite(most)) {
            troubles.add("What waits for task " + gate.task().id() + ", "
                    + gate.target().words() + ", has no capacity of which a part could be released.");
        } else {
            LinearSum part = released.part(gate.task(), gates, period);
            tableau.atMost(READINESS, amount, part.times(most));
        }
    }

    /** What must be sold; of what tasks release, from the last release on. */
    private void serve(int d, Map<Thing, List<Gate>> byThing) {
        Demand demand = network.demands().get(d);
        double owed = demand.volume() * demand.mustServe();
        List<LinearSum> parts = new ArrayList<>();
        for (List<Gate> gates : byThing.values()) {
            if (gates.getFirst().target() instanceof Gate.OfMarket of && sells(of, demand)) {
                parts.add(released.part(gates.getFirst().task(), gates, demand.period()));
            }
        }
        if (parts.isEmpty()) {
            tableau.atMost("CAPACITY", new LinearSum().plus(owed), flows.sold(d));
            return;
        }
        LinearSum one = new LinearSum();
        for (LinearSum part : parts) {
            int last = tableau.column("released last", 0, 1, true);
            one.plus(last, 1);
            // no more than all of it is owed, so that the factor frees the row
            tableau.atMost(READINESS, part.times(owed).plus(-owed).plus(last, owed), flows.sold(d));
        }
        tableau.equal(READINESS, one, new LinearSum().plus(1));
    }
}
