package org.entente.explain.waterfall;

import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.plan.Plan;

/** The ways of the cost from one plan to another; both ends must have a plan. */
public final class Waterfalls {
    private Waterfalls() {}

    /**
     * An end of a waterfall.
     *
     * @param name what tells the plan from the other
     * @param landed its landed costs
     */
    public record End(String name, Plan plan, List<LandedCost> landed) {
        public End {
            landed = List.copyOf(landed);
        }

        /** A plan under a name, its landed costs traced. */
        public static End of(String name, Plan plan) {
            return new End(name, plan, LandedCost.of(plan));
        }
    }

    /** One waterfall per product that both sell. Several markets are averaged, weighted by the units sold in the plan itself. */
    public static List<Waterfall> ofUnitCosts(End from, End to) {
        return UnitCostWaterfalls.between(from, to);
    }

    /** The way of the objective, present value of net cost. */
    public static Waterfall ofObjective(End from, End to) {
        return ValueWaterfall.between(from, to);
    }
}
