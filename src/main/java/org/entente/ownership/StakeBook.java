package org.entente.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;

/** All stakes of a case: those it names, and 100 % of each company in a group that has none of its own. */
final class StakeBook {
    private StakeBook() {}

    static List<Stake> of(Network network) {
        Map<String, Company> byId = new HashMap<>();
        network.companies().forEach(company -> byId.put(company.id(), company));
        boolean[] named = new boolean[network.companies().size()];
        network.stakes().forEach(stake -> named[stake.owned().index()] = true);
        List<Stake> stakes = new ArrayList<>(network.stakes());
        for (Company company : network.companies()) {
            Company parent = company.group() == null ? null : byId.get(company.group());
            if (parent != null && !named[company.index()]) {
                TableRow row = company.row();
                stakes.add(new Stake(parent, company, 1, 1, Validity.ALWAYS, row));
            }
        }
        return stakes;
    }
}
