package org.entente.partners;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.network.Stake;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.entente.plan.Example;

/** Tiny cases of deals from text. */
final class Cases {
    private Cases() {}

    static Network network(String text) {
        Example example = Example.of(text);
        Map<String, String> sections = new LinkedHashMap<>(example.sections());
        sections.remove("stakes");
        Network network = new Example("inline", "", sections).network();
        List<Stake> stakes = new ArrayList<>();
        for (String line : example.lines("stakes")) {
            String[] cells = line.split(",");
            if (!cells[0].equals("owner")) {
                double share = Double.parseDouble(cells[2]);
                stakes.add(new Stake(
                        company(network, cells[0]),
                        company(network, cells[1]),
                        share,
                        share,
                        Validity.ALWAYS,
                        TableRow.NONE));
            }
        }
        return network.withStakes(stakes);
    }

    static Company company(Network network, String id) {
        return network.companies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
