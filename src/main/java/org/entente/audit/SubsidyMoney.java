package org.entente.audit;

import org.entente.audit.AuditMoney.Use;
import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Site;
import org.entente.network.Subsidy;

/** Units a subsidy is paid for, and the money. */
final class SubsidyMoney {
    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final AuditMoney money;
    private final OriginWays origin;

    SubsidyMoney(Network network, Tableau tableau, AuditFlows flows, AuditMoney money, OriginWays origin) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        this.money = money;
        this.origin = origin;
    }

    void post(Subsidy subsidy, Period period) {
        if (!subsidy.validity().holdsIn(period)) {
            return;
        }
        int bits = origin.bits(subsidy.agreement());
        LinearSum units = new LinearSum();
        Site where = subsidy.site();
        if (where != null) {
            for (Process process : network.processes()) {
                if (process.site().index() == where.index()
                        && process.product().index() == subsidy.product().index()) {
                    units.plus(flows.made(process, period, bits), 1);
                }
            }
        } else {
            for (int d = 0; d < network.demands().size(); d++) {
                Demand demand = network.demands().get(d);
                Site market = subsidy.market();
                if (demand.period().index() == period.index()
                        && demand.product().index() == subsidy.product().index()
                        && (market == null || market.index() == demand.market().index())) {
                    units.plus(flows.sold(d, bits), 1);
                }
            }
        }
        double amount = subsidy.amount() * subsidy.currency().rate(period);
        int paid = tableau.column("paid " + subsidy.id() + " " + period.id());
        tableau.atMost("PART", LinearSum.of(paid), units);
        tableau.atMost("QUOTA", LinearSum.of(paid), subsidy.maxPerYear() * period.years());
        money.add(subsidy.company(), Use.SUBSIDY, period, LinearSum.of(paid).times(-amount), where, subsidy.product());
    }
}
