package org.entente.partners.dependence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.ownership.Holding;
import org.entente.ownership.Ownership;

/** To whom companies belong in each period, each worked out once. */
final class Owners {
    private record Key(int company, Ownership ownership) {}

    private final List<Ownership> inPeriods;
    private final Map<Key, List<Holding>> known = new HashMap<>();

    Owners(Network network) {
        inPeriods = Ownership.of(network);
    }

    List<Holding> of(Company company, Period period) {
        Ownership now = inPeriods.get(period.index());
        return known.computeIfAbsent(new Key(company.index(), now), key -> now.ultimateOwners(company));
    }

    Company controller(Company company, Period period) {
        return inPeriods.get(period.index()).controller(company);
    }
}
