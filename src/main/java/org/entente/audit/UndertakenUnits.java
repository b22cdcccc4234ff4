package org.entente.audit;

import org.entente.audit.AuditMoney.Use;
import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;

/** Units that enter under a price undertaking. */
final class UndertakenUnits {
    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final AuditMoney money;
    private final Tariffs tariffs;
    private final OriginWays origin;

    UndertakenUnits(
            Network network, Tableau tableau, AuditFlows flows, AuditMoney money, Tariffs tariffs, OriginWays origin) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        this.money = money;
        this.tariffs = tariffs;
        this.origin = origin;
    }

    /** Units that enter at a promised price: no countervailing duty, but the difference to the seller and duty on it. */
    void post() {
        for (Period period : network.periods()) {
            for (Duty duty : network.duties()) {
                Duty.Undertaking promise = duty.undertaking();
                if (promise == null) {
                    continue;
                }
                LinearSum all = new LinearSum();
                for (Lane lane : network.lanes()) {
                    if (Tariffs.crossesBorder(lane)
                            && !flows.moved(lane, period).isZero()
                            && tariffs.undertaking(lane, period) == duty) {
                        for (int grade = 0; grade < flows.grades(); grade++) {
                            all.plus(entered(lane, promise, period, grade), 1);
                        }
                    }
                }
                tableau.atMost("QUOTA", all, promise.maxPerYear() * period.years());
            }
        }
    }

    private int entered(Lane lane, Duty.Undertaking promise, Period period, int grade) {
        int column = tableau.column("enter as promised " + lane.id() + " " + period.id());
        LinearSum units = LinearSum.of(column);
        tableau.atMost("PART", units, flows.movedAs(lane, period, grade));
        double customs = tariffs.customsValue(lane, period);
        double raise = promise.raise(customs, period);
        double saved = tariffs.countervailing(lane, period) * customs;
        double more = origin.ordinary(tariffs, lane, period, grade) * raise;
        money.add(LaneCosts.importer(lane), Use.CARRIAGE, period, units.times(more - saved), null, lane.product());
        Company buyer = lane.to().company();
        money.pay(buyer, lane.from().company(), period, units.times(raise), lane.from(), lane.product());
        return column;
    }
}
