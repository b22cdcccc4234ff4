package org.entente.explain.flip;

import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.jspecify.annotations.Nullable;

/**
 * A solved problem at one value of a figure.
 *
 * @param value of the figure
 * @param plan the best decision values, null where nothing can be planned
 * @param objective of the plan; infinite without one
 * @param bound no plan is better than this
 */
record Point(double value, Model model, double @Nullable [] plan, double objective, double bound) {

    boolean hasPlan() {
        return plan != null;
    }

    /** What the plan decides, or null where there is none. */
    @Nullable
    Configuration decision() {
        return plan == null ? null : Configuration.of(model, plan);
    }

    Proof proof() {
        return new Proof(value, objective, bound);
    }
}
