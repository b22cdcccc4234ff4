package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.plan.Solved;
import org.jspecify.annotations.Nullable;

/**
 * What two companies have of going together, and at which prices or stakes both are better off.
 *
 * @param network the case, all its promises with a value
 * @param held the company whose stakes are negotiated; null where it is prices
 * @param weight what a euro of the partner counts in the plan they make together, against one of the viewpoint: with it, what one pays
 *     the other cancels; 0 for a partner whose costs are not in the case
 * @param viewpoint what the viewpoint has without the deal
 * @param partner what the partner has without the deal
 * @param together the plan that is best for both together at today's prices and stakes
 * @param measured the plan whose flows the intervals are of: the one together if goods go from side to side in it, else the one in
 *     which they do that comes nearest
 * @param trades whether the two deal with each other in the plan that is best for both together
 * @param today gains of each side by the plan measured, at today's prices and stakes
 * @param surplus what both gain together, the partner's part weighted
 * @param interval of all prices, or of the stake
 * @param byProduct intervals of one product's price each, the others as today; empty where there is but one
 * @param accounts of the plan measured, today
 * @param losses companies of neither side that lose by the plan measured
 * @param opened the same with what the case keeps shut opened; null where it keeps nothing shut, or not asked
 * @param ranges how the interval moves with the facts that are not sure; empty where not asked
 */
public record Deal(
        Network network,
        Sides sides,
        @Nullable Company held,
        double weight,
        OutsideOption viewpoint,
        OutsideOption partner,
        Solved together,
        Solved measured,
        boolean trades,
        Interval.Gains today,
        double surplus,
        Interval interval,
        List<Interval> byProduct,
        PartnerAccounts accounts,
        List<Loss> losses,
        @Nullable Opened opened,
        DealRanges ranges) {
    public Deal {
        byProduct = List.copyOf(byProduct);
        losses = List.copyOf(losses);
    }

    /** What gains of this size count as nothing: amounts are exact to their own size only. */
    public double tolerance() {
        double size = 1;
        for (OutsideOption option : List.of(viewpoint, partner)) {
            size = Math.max(size, Double.isFinite(option.value()) ? Math.abs(option.value()) : 0);
        }
        return 1e-6 * Math.max(size, Math.abs(together.plan().objective()));
    }

    /** Whether some price or stake leaves both better off than without each other. */
    public boolean isWinWin() {
        return trades && !interval.isEmpty();
    }

    /** Whether both are better off today. */
    public boolean isWinWinToday() {
        return trades && today.bothGain(tolerance());
    }

    /** Whether the partner's own costs are in the case: without them the least it takes is not known. */
    public boolean partnerCostsKnown() {
        return CostsKnown.ofPartner(network, sides);
    }

    /**
     * Whether an end of an interval is one that means something: that of a partner whose costs are not in the case does not, nor does
     * one at no value.
     *
     * @param upper the upper end
     */
    public boolean isTold(Interval of, boolean upper) {
        boolean ofPartner = (of.payer() == Side.PARTNER) == upper;
        return partnerCostsKnown() || !ofPartner && Double.isFinite((upper ? of.most() : of.least()).at());
    }

    /** The plans it is worked out from. */
    public List<Solved> plans() {
        List<Solved> plans = new ArrayList<>(List.of(together));
        if (measured != together) {
            plans.add(measured);
        }
        for (OutsideOption option : List.of(viewpoint, partner)) {
            if (option.solved() != null) {
                plans.add(option.solved());
            }
        }
        return plans;
    }

    /** The deal with what the case keeps shut opened beside it. */
    Deal with(Opened changed) {
        return new Deal(
                network, sides, held, weight, viewpoint, partner, together, measured, trades, today, surplus, interval,
                byProduct, accounts, losses, changed, ranges);
    }

    /** The deal with how it moves with the facts. */
    public Deal with(DealRanges changed) {
        return new Deal(
                network, sides, held, weight, viewpoint, partner, together, measured, trades, today, surplus, interval,
                byProduct, accounts, losses, opened, changed);
    }
}
