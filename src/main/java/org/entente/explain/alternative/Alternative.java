package org.entente.explain.alternative;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.Measures.Measure;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan of another structure than the best and than every alternative before it, and the cheapest of its structure.
 *
 * @param number 1 for the first, which is as different from the best plan as any within the budget
 * @param sentence what it is and what it costs
 * @param changes what it decides differently from the best plan
 * @param distance weighted number of traits by which it differs at least from the best plan and each alternative before it
 * @param measures figures of the best plan (before) and of this one (after)
 * @param gains what speaks for it
 * @param givesUp what speaks against it
 * @param shifts what moves and is for the reader to judge, such as spend between countries
 * @param claim that the case narrowed to what it chooses has a plan as good; null where that cannot be asked again
 */
public record Alternative(
        int number,
        String sentence,
        List<Difference> changes,
        double distance,
        List<Measure> measures,
        List<String> gains,
        List<String> givesUp,
        List<String> shifts,
        Plan plan,
        @Nullable Claim claim) {
    public Alternative {
        changes = List.copyOf(changes);
        measures = List.copyOf(measures);
        gains = List.copyOf(gains);
        givesUp = List.copyOf(givesUp);
        shifts = List.copyOf(shifts);
    }
}
