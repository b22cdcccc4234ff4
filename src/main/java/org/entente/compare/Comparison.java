package org.entente.compare;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.waterfall.Waterfall;
import org.entente.explain.waterfall.Waterfalls;

/**
 * Plans side by side. Each row has one entry per candidate, the base first.
 *
 * @param candidates the plans, the base first
 * @param limits how each stands to every limit that one of them has
 * @param unitCosts what each product costs in each market
 * @param choices what is nominated, opened and made where, as far as the plans differ
 * @param waterfalls the way of the unit cost from the base to each other candidate, for each product both sell
 * @param values the way of the objective (present value of net cost) from the base to each other candidate
 * @param dates what moves from the base to each other candidate, where both have a programme
 */
public record Comparison(
        List<Candidate> candidates,
        List<LimitRow> limits,
        List<CostRow> unitCosts,
        List<ChoiceRow> choices,
        List<Waterfall> waterfalls,
        List<Waterfall> values,
        List<DatesRow> dates) {

    public Comparison {
        candidates = List.copyOf(candidates);
        limits = List.copyOf(limits);
        unitCosts = List.copyOf(unitCosts);
        choices = List.copyOf(choices);
        waterfalls = List.copyOf(waterfalls);
        values = List.copyOf(values);
        dates = List.copyOf(dates);
    }

    /** Compares two plans or more, the base first; throws IllegalArgumentException for fewer. */
    public static Comparison of(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two plans");
        }
        Candidate base = candidates.getFirst();
        List<Waterfall> waterfalls = new ArrayList<>();
        List<Waterfall> values = new ArrayList<>();
        for (Candidate other : candidates.subList(1, candidates.size())) {
            if (base.plan().hasPlan() && other.plan().hasPlan()) {
                waterfalls.addAll(Waterfalls.ofUnitCosts(base.end(), other.end()));
                values.add(Waterfalls.ofObjective(base.end(), other.end()));
            }
        }
        return new Comparison(
                candidates,
                LimitRow.of(candidates),
                CostRow.of(candidates),
                ChoiceRow.differing(candidates),
                waterfalls,
                values,
                DatesRow.of(candidates));
    }
}
