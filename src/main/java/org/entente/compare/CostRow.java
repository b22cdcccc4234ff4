package org.entente.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.UnitCost;

/**
 * What a product costs in a market in each plan.
 *
 * @param amounts per unit, one per candidate, NaN where it is not sold there
 */
public record CostRow(Product product, Site market, List<Double> amounts) {

    private record Key(String product, String market) {}

    static List<CostRow> of(List<Candidate> candidates) {
        Map<Key, UnitCost> first = new LinkedHashMap<>();
        Map<Key, Double[]> amounts = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (UnitCost cost : candidates.get(i).plan().unitCosts()) {
                Key key = new Key(cost.product().id(), cost.market().id());
                first.putIfAbsent(key, cost);
                amounts.computeIfAbsent(key, made -> unknown(candidates.size()))[i] = cost.amount();
            }
        }
        List<CostRow> rows = new ArrayList<>();
        first.forEach((key, cost) -> rows.add(
                new CostRow(cost.product(), cost.market(), List.of(amounts.getOrDefault(key, new Double[0])))));
        return rows;
    }

    private static Double[] unknown(int size) {
        Double[] amounts = new Double[size];
        Arrays.fill(amounts, Double.NaN);
        return amounts;
    }
}
