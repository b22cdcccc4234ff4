package org.entente.plan;

import java.util.List;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Stock;

/**
 * Whether making more than is needed, or moving it in a ring, can be of any use in a model: where it costs and no promise is kept by
 * it beyond the floors that {@link Surplus} counts, some best plan does without.
 */
final class SurplusUse {
    private static final double NOTHING = -1e-9;

    private final Columns columns;

    private SurplusUse(Columns columns) {
        this.columns = columns;
    }

    /**
     * @param cost of the columns, what they earn below 0
     * @param isGraded whether some flow has an origin that the plan decides: surplus may lift an average
     */
    static boolean isPossible(
            Network network, Columns columns, List<LimitForm> limits, double[] cost, boolean isGraded) {
        SurplusUse use = new SurplusUse(columns);
        return isGraded
                || network.stocks().stream().anyMatch(SurplusUse::isTooFull)
                || use.somePays(cost)
                || limits.stream().anyMatch(use::isHelped);
    }

    /** What does not fit has to go, into parts or over lanes. */
    private static boolean isTooFull(Stock stock) {
        return stock.opening() > stock.max();
    }

    private boolean somePays(double[] cost) {
        for (int j = 0; j < columns.count(); j++) {
            if (columns.isFlow(j) && cost[j] < NOTHING) {
                return true;
            }
        }
        return false;
    }

    private boolean isHelped(LimitForm form) {
        Limit limit = form.limit();
        boolean floor = limit.sense() == Limit.Sense.AT_LEAST;
        boolean counted = floor && (limit.kind() == Limit.Kind.MADE || limit.kind() == Limit.Kind.JOBS);
        if (limit.enforcement() == Limit.Enforcement.REPORT || counted) {
            return false;
        }
        double[] perUnit = new double[columns.count()];
        form.numerator().addTo(perUnit, 1);
        form.denominator().addTo(perUnit, -form.value());
        for (int j = 0; j < perUnit.length; j++) {
            if (columns.isFlow(j) && (floor ? perUnit[j] > -NOTHING : perUnit[j] < NOTHING)) {
                return true;
            }
        }
        return false;
    }
}
