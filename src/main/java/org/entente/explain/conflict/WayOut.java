package org.entente.explain.conflict;

import java.util.List;
import org.entente.network.TableRow;
import org.entente.plan.Plan;

/**
 * A smallest set of promises to relax so that there is a plan again; none of them can be spared, none give less.
 *
 * @param steps what to relax, by how much
 * @param plan the best plan once they are relaxed: the verification, and what the way out costs
 */
public record WayOut(List<Step> steps, Plan plan) {

    /**
     * One relaxation.
     *
     * @param sentence as an instruction, e.g. {@code raise limit price-from by EUR 812, from EUR 19,490 to EUR 20,302}
     * @param amount in {@code unit}; NaN when the promise must be dropped whole
     */
    public record Step(String sentence, double amount, String unit, TableRow row) {}

    public WayOut {
        steps = List.copyOf(steps);
    }

    /** The steps as one sentence. */
    public String sentence() {
        return String.join("; and ", steps.stream().map(Step::sentence).toList());
    }

    /** Whether solving again confirmed it. */
    public boolean verified() {
        return plan.hasPlan();
    }
}
