package org.entente.explain.conflict;

import java.util.HashMap;
import java.util.Map;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/** How much a plan makes of what the case has closed. */
final class Usage {
    private final Map<Integer, Double> processes = new HashMap<>();
    private final Map<Integer, Double> lanes = new HashMap<>();

    private Usage() {}

    static Usage of(Plan plan) {
        Usage usage = new Usage();
        for (Flow flow : plan.flows()) {
            switch (flow) {
                case Flow.Made made -> usage.processes.merge(made.process().index(), made.quantity(), Double::sum);
                case Flow.Moved moved -> usage.lanes.merge(moved.lane().index(), moved.quantity(), Double::sum);
                case Flow.Stocked _, Flow.Scrapped _ -> {}
                case Flow.Sold sold -> {}
            }
        }
        return usage;
    }

    /** The quantity of a closed choice; infinity for any other promise, which is not a matter of use. */
    double of(Promise promise) {
        if (!(promise instanceof ClosedPromise closed)) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int process : closed.processes()) {
            sum += processes.getOrDefault(process, 0.0);
        }
        for (int lane : closed.lanes()) {
            sum += lanes.getOrDefault(lane, 0.0);
        }
        return sum;
    }
}
