package org.entente.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Agreement;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/**
 * What each lane's goods pay at the border: what every unit pays, what originating units may pay instead, and the undertaking that
 * may free them from a countervailing duty.
 */
final class LaneDuties {
    private final Network network;
    private final Tariff tariff;
    private final Origins origins;
    private final Set<Integer> agreements = new HashSet<>();
    private boolean undertakings;

    LaneDuties(Network network, Reach reach) {
        this.network = network;
        this.tariff = new Tariff(network);
        this.origins = new Origins(network, reach);
        for (Duty duty : network.duties()) {
            Agreement agreement = duty.agreement();
            if (agreement != null) {
                agreements.add(agreement.index());
            }
            undertakings |= duty.kind() == Duty.Kind.UNDERTAKING;
        }
    }

    /** Whether there is any duty to look for on a lane. */
    boolean isDutiable(Lane lane) {
        return tariff.applies(lane.from().country(), lane.to().country());
    }

    /** Whether units of one lane may pay differently. */
    boolean areGraded() {
        return undertakings || !agreements.isEmpty();
    }

    /** The tariff lines that a unit without preference pays. Ask only where {@link #isDutiable}. */
    List<Duty> lines(Lane lane, Period period) {
        return tariff.lines(lane.product(), origins.of(lane), lane.to().country(), period);
    }

    /** What originating units may pay instead of the customs duty in {@link #lines}: one line an agreement, where it is less. */
    List<Duty> preferences(Lane lane, Period period) {
        List<Duty> less = new ArrayList<>();
        if (agreements.isEmpty() || !isDutiable(lane)) {
            return less;
        }
        Duty customs = Tariff.of(lines(lane, period), false);
        if (customs == null) {
            return less;
        }
        List<Site> makers = origins.makers(lane);
        for (Agreement agreement : network.law().agreements()) {
            if (agreements.contains(agreement.index())) {
                Duty line = tariff.preference(
                        agreement, lane.product(), makers, lane.to().country(), period);
                if (line != null && line.rate() < customs.rate()) {
                    less.add(line);
                }
            }
        }
        return less;
    }

    /** The undertaking that units on a lane may enter by; null where there is no countervailing duty to be freed from. */
    @Nullable
    Duty undertaking(Lane lane, Period period) {
        if (!undertakings || !isDutiable(lane) || Tariff.of(lines(lane, period), true) == null) {
            return null;
        }
        Product product = lane.product();
        Country entry = lane.to().country();
        return tariff.undertaking(product, origins.of(lane), entry, period);
    }

    /** Who pays duty on a lane. */
    static Company importer(Lane lane) {
        return lane.betweenCompanies() && lane.incoterm().sellerPaysDuty()
                ? lane.from().company()
                : lane.to().company();
    }
}
