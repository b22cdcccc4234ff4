package org.entente.explain;

import org.entente.network.Network;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a case with something changed: that its best plan comes to so much, or that it has none. Whoever makes the same
 * change in the tables and plans afresh must find the same.
 *
 * @param network the case with the change
 * @param said what of its plan
 */
public record Claim(Network network, Said said) {

    /**
     * What is said of a plan.
     *
     * @param plan whether there is one; false says that it is proven there is none
     * @param objective present value of net cost in the case's currency, a profit is negative; NaN without a plan
     * @param bound no plan costs less; −∞ where that is not known, NaN without a plan
     * @param best whether the plan is the best there is, as far as its bound says; else only that there is one as good
     */
    public record Said(boolean plan, double objective, double bound, boolean best) {
        /** That there is proven to be none. */
        public static final Said NO_PLAN = new Said(false, Double.NaN, Double.NaN, true);

        /** That the best plan comes to so much, and none is below the bound. */
        public static Said of(double objective, double bound) {
            return new Said(true, objective, bound, true);
        }

        /** Of a plan; null where its search ended before an answer. */
        public static @Nullable Said of(Plan plan) {
            Certificate certificate = plan.certificate();
            if (plan.hasPlan()) {
                return of(plan.objective(), certificate == null ? Double.NEGATIVE_INFINITY : certificate.bound());
            }
            return plan.status() == PlanStatus.INFEASIBLE ? NO_PLAN : null;
        }
    }

    /** That there is proven to be none. */
    public static Claim noPlan(Network network) {
        return new Claim(network, Said.NO_PLAN);
    }

    /** That this is the best plan of its network, or that it is proven to have none; null where the search ended before an answer. */
    public static @Nullable Claim of(Plan plan) {
        Said said = Said.of(plan);
        return said == null ? null : new Claim(plan.network(), said);
    }
}
