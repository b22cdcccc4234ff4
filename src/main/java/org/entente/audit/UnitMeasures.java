package org.entente.audit;

import java.util.List;
import org.entente.network.Company;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Scope;

/** What limits count in units, people and kilograms. */
final class UnitMeasures {
    private final Network network;
    private final AuditFlows flows;
    private final AuditNominations decisions;
    private final AuditMoney money;
    private final SoldParts parts;

    UnitMeasures(Network network, AuditFlows flows, AuditNominations decisions, AuditMoney money, SoldParts parts) {
        this.network = network;
        this.flows = flows;
        this.decisions = decisions;
        this.money = money;
        this.parts = parts;
    }

    LinearSum sold(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (when.contains(demand.period()) && sells(scope, demand)) {
                sum.plus(flows.sold(d), 1);
            }
        }
        return sum;
    }

    private static boolean sells(Scope scope, Demand demand) {
        return (scope.products().isEmpty() || scope.products().contains(demand.product()))
                && (scope.markets().isEmpty() || scope.markets().contains(demand.market()));
    }

    LinearSum netSold(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (when.contains(demand.period()) && sells(scope, demand)) {
                sum.plus(flows.sold(d), demand.netShare());
            }
        }
        return sum;
    }

    LinearSum made(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (Process process : network.processes()) {
            if (ProcessScope.counts(scope, process)) {
                when.forEach(period -> sum.plus(flows.made(process, period), 1));
            }
        }
        return sum;
    }

    LinearSum core(Scope scope, List<Period> when, double value) {
        Company viewpoint = network.settings().viewpoint();
        LinearSum sum = new LinearSum();
        for (Process process : network.processes()) {
            boolean core = scope.products().isEmpty()
                    ? process.product().core()
                    : scope.products().contains(process.product());
            for (Period period : when) {
                if (core) {
                    Company maker = process.site().company();
                    boolean own = money.ownership(period).controls(viewpoint, maker) || money.share(maker, period) == 1;
                    sum.plus(flows.made(process, period), (own ? 1 : 0) - value);
                }
            }
        }
        return sum;
    }

    LinearSum emitted(Scope scope, List<Period> when) {
        Scope makers = scope.withProducts(List.of());
        LinearSum sum = new LinearSum();
        for (Period period : when) {
            for (Process process : network.processes()) {
                if (ProcessScope.counts(makers, process) && parts.belongs(process.product(), scope)) {
                    sum.plus(flows.made(process, period), process.co2Kg());
                }
            }
            for (Lane lane : network.lanes()) {
                if (parts.belongs(lane.product(), scope)) {
                    sum.plus(flows.moved(lane, period), lane.co2Kg());
                }
            }
        }
        return sum;
    }

    LinearSum jobs(Scope scope, List<Period> when) {
        double years = when.stream().mapToDouble(Period::years).sum();
        LinearSum sum = new LinearSum();
        for (Process process : network.processes()) {
            if (ProcessScope.counts(scope, process)) {
                double jobs = process.labourHours() / network.settings().hoursPerJob() / years;
                when.forEach(period -> sum.plus(flows.made(process, period), jobs));
            }
        }
        return sum;
    }

    LinearSum sources(Scope scope, List<Period> when) {
        LinearSum sum = new LinearSum();
        for (Process process : network.processes()) {
            // a process that is shut is no source
            if (process.maxPerYear() > 0 && ProcessScope.counts(scope, process)) {
                sum.plus(decisions.nominated(process, when.getLast()), 1);
            }
        }
        return sum;
    }
}
