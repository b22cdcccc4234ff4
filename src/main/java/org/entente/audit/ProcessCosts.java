package org.entente.audit;

import org.entente.audit.AuditMoney.Use;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Site;

/** What making costs, and what a nomination does. */
final class ProcessCosts {
    private final AuditFlows flows;
    private final AuditNominations decisions;
    private final AuditMoney money;

    ProcessCosts(AuditFlows flows, AuditNominations decisions, AuditMoney money) {
        this.flows = flows;
        this.decisions = decisions;
        this.money = money;
    }

    void post(Process process, Period period) {
        Site site = process.site();
        double unit = (process.materialCost() + process.conversionCost())
                        * process.currency().rate(period)
                + (process.labourHours() * site.labourCost() + process.energyKwh() * site.energyCost())
                        * site.currency().rate(period);
        add(process, Use.WORK, period, flows.made(process, period).times(unit));
        double rate = process.currency().rate(period);
        add(process, Use.TOOLING, period, decisions.nominatedIn(process, period).times(process.tooling() * rate));
        if (process.validity().holdsIn(period)) {
            double fixed = process.fixedCostPerYear() * rate * period.years();
            add(process, Use.WORK, period, decisions.nominated(process, period).times(fixed));
        }
    }

    private void add(Process process, Use use, Period period, LinearSum amount) {
        Site site = process.site();
        money.add(site.company(), use, period, amount, site, process.product());
    }
}
