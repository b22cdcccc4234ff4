package org.entente.audit;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/** Which processes are nominated, in which period, and what follows for what they make. */
final class AuditNominations {
    private record At(int index, int period) {}

    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final Map<At, Integer> nominated = new HashMap<>();

    AuditNominations(Network network, Tableau tableau, AuditFlows flows) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        network.processes().stream().filter(this::needsNomination).forEach(this::nomination);
    }

    private boolean needsNomination(Process process) {
        return process.tooling() > 0
                || process.fixedCostPerYear() > 0
                || process.minPerYear() > 0
                || process.minShare() > 0
                || network.limits().stream()
                        .anyMatch(limit ->
                                limit.kind() == Limit.Kind.SOURCES && ProcessScope.counts(limit.scope(), process));
    }

    private void nomination(Process process) {
        LinearSum once = new LinearSum();
        for (Period period : network.periods()) {
            if (process.validity().holdsIn(period)) {
                int column = tableau.column("nominate " + process.id() + " " + period.id(), 0, 1, true);
                nominated.put(new At(process.index(), period.index()), column);
                once.plus(column, 1);
            }
        }
        tableau.atMost("ONCE", once, 1);
        for (Period period : network.periods()) {
            if (!process.validity().holdsIn(period)) {
                continue;
            }
            LinearSum made = flows.made(process, period);
            LinearSum sofar = nominated(process, period);
            tableau.onlyIf("NOMINATION", made, sofar);
            if (process.minPerYear() > 0) {
                tableau.atMost("MINIMUM", sofar.times(process.minPerYear() * period.years()), made);
            }
            if (process.minShare() > 0) {
                LinearSum shortfall = made.times(-1);
                for (Process other : network.processes()) {
                    if (other.product().index() == process.product().index()) {
                        shortfall.plus(flows.made(other, period), process.minShare());
                    }
                }
                tableau.onlyIf("SHARE", shortfall, new LinearSum().plus(1).plus(sofar, -1));
            }
        }
    }

    LinearSum nominatedIn(Process process, Period period) {
        Integer column = nominated.get(new At(process.index(), period.index()));
        return column == null ? new LinearSum() : LinearSum.of(column);
    }

    /** 1 from the period of nomination on. */
    LinearSum nominated(Process process, Period until) {
        LinearSum sum = new LinearSum();
        for (Period period : network.periods()) {
            if (period.index() <= until.index()) {
                sum.plus(nominatedIn(process, period), 1);
            }
        }
        return sum;
    }
}
