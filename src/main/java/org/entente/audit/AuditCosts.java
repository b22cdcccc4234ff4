package org.entente.audit;

import org.entente.audit.AuditMoney.Use;
import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.Period;

/** Who pays what for making, moving, stocking and selling. */
final class AuditCosts {
    private final Network network;
    private final AuditFlows flows;
    private final AuditMoney money;
    private final ProcessCosts processes;
    private final LineCosts lines;
    private final LaneCosts lanes;
    private final SubsidyMoney subsidies;
    private final UndertakenUnits undertaken;
    private final AuditStocks stocks;

    AuditCosts(
            Network network,
            Tableau tableau,
            AuditFlows flows,
            AuditNominations nominations,
            AuditModules modules,
            AuditMoney money,
            Tariffs tariffs,
            OriginWays origin) {
        this.network = network;
        this.flows = flows;
        this.money = money;
        processes = new ProcessCosts(flows, nominations, money);
        lines = new LineCosts(network, modules, money);
        lanes = new LaneCosts(network, flows, money, tariffs, origin);
        subsidies = new SubsidyMoney(network, tableau, flows, money, origin);
        undertaken = new UndertakenUnits(network, tableau, flows, money, tariffs, origin);
        stocks = new AuditStocks(network, tableau, flows, money, tariffs);
    }

    void post() {
        for (Period period : network.periods()) {
            network.processes().forEach(process -> processes.post(process, period));
            network.lines().forEach(line -> lines.post(line, period));
            network.lanes().forEach(lane -> lanes.post(lane, period));
            network.law().subsidies().forEach(subsidy -> subsidies.post(subsidy, period));
        }
        stocks.post();
        undertaken.post();
        for (int d = 0; d < network.demands().size(); d++) {
            sale(network.demands().get(d), flows.sold(d));
        }
    }

    private void sale(Demand demand, LinearSum sold) {
        Period period = demand.period();
        double net = demand.price() * demand.netShare() * demand.currency().rate(period);
        money.add(demand.market().company(), Use.REVENUE, period, sold.times(-net), demand.market(), demand.product());
    }
}
