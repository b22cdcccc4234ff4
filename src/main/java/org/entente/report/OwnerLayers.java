package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;
import org.entente.network.Stake;

/** Puts companies into layers, owners above what they own; in a circle the one with the fewest owners left goes first. */
final class OwnerLayers {
    private final List<Company> companies;
    private final List<Stake> stakes;
    private final Map<Integer, Integer> layer = new HashMap<>();

    private OwnerLayers(List<Company> companies, List<Stake> stakes) {
        this.companies = companies;
        this.stakes = stakes;
    }

    /** The layers from top to bottom; in each, companies stand near their owners. */
    static List<List<Company>> of(List<Company> companies, List<Stake> stakes) {
        OwnerLayers layers = new OwnerLayers(companies, stakes);
        layers.place();
        return layers.ordered();
    }

    private void place() {
        Map<Integer, Integer> waiting = new LinkedHashMap<>();
        companies.forEach(company -> waiting.put(company.index(), 0));
        for (Stake stake : stakes) {
            if (stake.owner().index() != stake.owned().index()) {
                waiting.merge(stake.owned().index(), 1, Integer::sum);
            }
        }
        while (!waiting.isEmpty()) {
            int next = waiting.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            waiting.remove(next);
            int depth = 0;
            for (Stake stake : stakes) {
                Integer above = layer.get(stake.owner().index());
                if (stake.owned().index() == next && above != null) {
                    depth = Math.max(depth, above + 1);
                }
            }
            layer.put(next, depth);
            for (Stake stake : stakes) {
                if (stake.owner().index() == next) {
                    waiting.computeIfPresent(stake.owned().index(), (owned, left) -> left - 1);
                }
            }
        }
    }

    private List<List<Company>> ordered() {
        List<List<Company>> layers = new ArrayList<>();
        for (Company company : companies) {
            int depth = layer.getOrDefault(company.index(), 0);
            while (layers.size() <= depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth).add(company);
        }
        Map<Integer, Double> place = new HashMap<>();
        for (List<Company> row : layers) {
            Map<Integer, Double> wanted = new HashMap<>();
            row.forEach(company -> wanted.put(company.index(), wanted(company, place)));
            row.sort(Comparator.comparingDouble(company -> wanted.getOrDefault(company.index(), 0.5)));
            for (int k = 0; k < row.size(); k++) {
                place.put(row.get(k).index(), (k + 0.5) / row.size());
            }
        }
        return layers;
    }

    /** The middle of a company's owners above it. */
    private double wanted(Company company, Map<Integer, Double> place) {
        return stakes.stream()
                .filter(stake -> stake.owned().index() == company.index())
                .map(stake -> place.get(stake.owner().index()))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0.5);
    }
}
