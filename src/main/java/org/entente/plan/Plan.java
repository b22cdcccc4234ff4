package org.entente.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What to do, what it costs, and the proof. Immutable; complete in itself.
 *
 * @param objective present value of net cost for the viewpoint (cost less revenue, so a profit is negative), in the case's
 *     currency; NaN without a plan
 * @param decisions nominations and openings, by period
 * @param flows what is made, moved, stocked and sold
 * @param unitCosts full cost of each product sold in each market
 * @param limits how the plan stands to each limit
 * @param loads how full each line is in each period
 * @param schedule who does which task of the development programme when; null where the case has none, or without a plan
 * @param origin what counts as originating under the agreements of the case, and what that saves
 * @param message empty, or in words why there is no plan
 */
public record Plan(
        Network network,
        PlanStatus status,
        double objective,
        List<Decision> decisions,
        List<Flow> flows,
        Ledger ledger,
        List<UnitCost> unitCosts,
        List<LimitResult> limits,
        List<LineLoad> loads,
        @Nullable Schedule schedule,
        PlanOrigin origin,
        @Nullable Certificate certificate,
        Provenance provenance,
        String message) {
    public Plan {
        decisions = List.copyOf(decisions);
        flows = List.copyOf(flows);
        unitCosts = List.copyOf(unitCosts);
        limits = List.copyOf(limits);
        loads = List.copyOf(loads);
    }

    /** A plan on which no origin bears. */
    public Plan(
            Network network,
            PlanStatus status,
            double objective,
            List<Decision> decisions,
            List<Flow> flows,
            Ledger ledger,
            List<UnitCost> unitCosts,
            List<LimitResult> limits,
            List<LineLoad> loads,
            @Nullable Schedule schedule,
            @Nullable Certificate certificate,
            Provenance provenance,
            String message) {
        this(
                network,
                status,
                objective,
                decisions,
                flows,
                ledger,
                unitCosts,
                limits,
                loads,
                schedule,
                PlanOrigin.NONE,
                certificate,
                provenance,
                message);
    }

    /** Whether there is something to carry out. */
    public boolean hasPlan() {
        return certificate != null;
    }

    /** First day on which each product that is sold may be sold, as far as the programme decides it; empty without one. */
    public Map<Product, LocalDate> launches() {
        return schedule == null ? Map.of() : Launches.of(network, schedule);
    }

    /** Whether every limit and promise of the case is kept. */
    public boolean keepsAllLimits() {
        return hasPlan() && limits.stream().allMatch(LimitResult::holds);
    }
}
