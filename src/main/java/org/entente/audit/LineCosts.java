package org.entente.audit;

import java.util.List;
import org.entente.audit.AuditMoney.Entry;
import org.entente.audit.AuditMoney.Use;
import org.entente.network.CaseSettings;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;

/** What lines cost, used or not, what modules cost, and what is left of them at the end of the horizon. */
final class LineCosts {
    private final Network network;
    private final AuditModules decisions;
    private final AuditMoney money;

    LineCosts(Network network, AuditModules decisions, AuditMoney money) {
        this.network = network;
        this.decisions = decisions;
        this.money = money;
    }

    void post(Line line, Period period) {
        double rate = line.currency().rate(period);
        LinearSum fixed = new LinearSum().plus(line.existingFixedPerYear() * rate * period.years());
        for (Period from : network.periods()) {
            double share = ModuleLife.share(line, from, period, false);
            fixed.plus(decisions.opened(line, from), line.fixedCostPerYear() * rate * period.years() * share);
        }
        double investment = line.investment() * rate;
        List<Product> carriers = network.processes().stream()
                .filter(process -> process.line() != null && process.line().index() == line.index())
                .map(Process::product)
                .distinct()
                .toList();
        LinearSum opened = decisions.opened(line, period);
        add(line, Use.WORK, period, fixed, carriers, false);
        add(line, Use.MODULE, period, opened.times(investment), carriers, false);
        boolean keeps = network.settings().residual() == CaseSettings.Residual.STRAIGHT_LINE;
        double age = ModuleLife.years(
                ModuleLife.opening(line, period), network.periods().getLast().end());
        if (keeps && line.lifeYears() < Double.POSITIVE_INFINITY && age < line.lifeYears()) {
            double left = investment * (line.lifeYears() - age) / line.lifeYears();
            add(line, Use.RESIDUAL, network.periods().getLast(), opened.times(-left), carriers, true);
        }
    }

    private void add(Line line, Use use, Period period, LinearSum amount, List<Product> carriers, boolean atEnd) {
        money.add(new Entry(line.site().company(), null, use, period, amount, line.site(), null, carriers, atEnd));
    }
}
