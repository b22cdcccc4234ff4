package org.entente.app;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.intake.edit.EditLine;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.plan.Planner;
import org.jspecify.annotations.Nullable;

/** Makes the edits of a statement in the tables, plans afresh, and says whether the statement holds. */
public final class Replaying {
    /** Two searches for the same plan end this near each other. */
    private static final double SAME = 1e-6;

    private Replaying() {}

    /** How what is found compares with what was said. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** The search ended before an answer. */
        OPEN
    }

    /**
     * What a replay found.
     *
     * @param reading the edited case; without a network where the edits have errors
     * @param plan of it; null without a network
     * @param verdict against what was said; OPEN where nothing was
     */
    public record Found(Reading reading, @Nullable Plan plan, Verdict verdict) {}

    /**
     * Replays a statement.
     *
     * @param said what was said, or null to plan only
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public static Found replay(CaseTables tables, List<EditLine> edits, Claim.@Nullable Said said, Planning planning) {
        Reading reading = tables.edited(edits);
        Network network = reading.network();
        if (network == null) {
            return new Found(reading, null, Verdict.OPEN);
        }
        Plan plan = Planner.using(planning.solver())
                .with(planning.settings())
                .watchedBy(planning.watcher())
                .plan(Participating.filled(network, planning));
        return new Found(reading, plan, said == null ? Verdict.OPEN : verdict(plan, said));
    }

    /** Whether a plan is what was said, as far as both are proven. */
    public static Verdict verdict(Plan plan, Claim.Said said) {
        Claim.Said found = Claim.Said.of(plan);
        if (found == null) {
            return Verdict.OPEN;
        }
        if (!found.plan() || !said.plan()) {
            return found.plan() == said.plan() ? Verdict.AGREES : Verdict.DIFFERS;
        }
        double rounding = SAME * Math.max(1, Math.max(Math.abs(found.objective()), Math.abs(said.objective())));
        boolean worse = found.bound() > said.objective() + rounding;
        boolean better = said.best() && said.bound() > found.objective() + rounding;
        if (worse || better) {
            return Verdict.DIFFERS;
        }
        boolean proven = plan.status() == PlanStatus.PROVEN;
        return proven || found.objective() <= said.objective() + rounding ? Verdict.AGREES : Verdict.OPEN;
    }
}
