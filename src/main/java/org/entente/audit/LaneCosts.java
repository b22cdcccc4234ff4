package org.entente.audit;

import org.entente.audit.AuditMoney.Use;
import org.entente.network.Company;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;

/** Freight, capital under way, purchase and duty of what a lane carries. */
final class LaneCosts {
    private static final double DAYS_PER_YEAR = 365;

    private final Network network;
    private final AuditFlows flows;
    private final AuditMoney money;
    private final Tariffs tariffs;
    private final OriginWays origin;

    LaneCosts(Network network, AuditFlows flows, AuditMoney money, Tariffs tariffs, OriginWays origin) {
        this.network = network;
        this.flows = flows;
        this.money = money;
        this.tariffs = tariffs;
        this.origin = origin;
    }

    void post(Lane lane, Period period) {
        LinearSum moved = flows.moved(lane, period);
        if (moved.isZero()) {
            return;
        }
        Company seller = lane.from().company();
        Company buyer = lane.to().company();
        boolean sold = lane.betweenCompanies();
        Company haulier = Tariffs.sellerPaysFreight(lane) ? seller : buyer;
        add(lane, haulier, Use.CARRIAGE, period, moved.times(Tariffs.freight(lane, period)));
        Company owner = sold && lane.incoterm().sellerOwnsInTransit() ? seller : buyer;
        double tied = tariffs.value(lane, period)
                * lane.leadTimeDays()
                / DAYS_PER_YEAR
                * network.settings().holdingRate();
        add(lane, owner, Use.CARRIAGE, period, moved.times(tied));
        double price = tariffs.price(lane, period);
        if (!Double.isNaN(price)) {
            money.pay(buyer, seller, period, moved.times(price), lane.from(), lane.product());
        }
        if (Tariffs.crossesBorder(lane)) {
            double extra = tariffs.countervailing(lane, period);
            LinearSum duty = new LinearSum();
            for (int grade = 0; grade < flows.grades(); grade++) {
                double share = origin.ordinary(tariffs, lane, period, grade) + extra;
                duty.plus(flows.movedAs(lane, period, grade), share * tariffs.customsValue(lane, period));
            }
            add(lane, importer(lane), Use.CARRIAGE, period, duty);
        }
    }

    static Company importer(Lane lane) {
        boolean seller = lane.betweenCompanies() && lane.incoterm().sellerPaysDuty();
        return seller ? lane.from().company() : lane.to().company();
    }

    private void add(Lane lane, Company who, Use use, Period period, LinearSum amount) {
        money.add(who, use, period, amount, null, lane.product());
    }
}
