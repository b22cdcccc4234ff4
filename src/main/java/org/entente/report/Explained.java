package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.explain.ResidualAnswer;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.Flips;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.ShutRoutes;

/**
 * What was found out about why a plan is as it is; each part is there as far as it was looked for.
 *
 * @param conflict why there is no plan
 * @param binding what holds the plan back
 * @param flips which figures the decision hangs on
 * @param map which decision wins over the plane of two of them
 * @param alternatives other plans that are nearly as good
 * @param timing when the development programme is done, and why then
 * @param residual whether the plan would decide otherwise under the other setting of residual values
 * @param shut what the case shuts, and what opening it would be worth
 * @param unfinished what time was too short for, a sentence each
 */
public record Explained(
        Optional<Infeasibility> conflict,
        Optional<BindingLimits> binding,
        Optional<Flips> flips,
        Optional<DecisionMap> map,
        Optional<NearBest> alternatives,
        Optional<Timing> timing,
        Optional<ResidualAnswer> residual,
        Optional<ShutRoutes> shut,
        List<String> unfinished) {
    /** Nothing was looked for. */
    public static final Explained NOTHING = new Explained(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Explained {
        unfinished = List.copyOf(unfinished);
    }

    public Explained with(Infeasibility found) {
        return new Explained(Optional.of(found), binding, flips, map, alternatives, timing, residual, shut, unfinished);
    }

    public Explained with(BindingLimits found) {
        return new Explained(
                conflict, Optional.of(found), flips, map, alternatives, timing, residual, shut, unfinished);
    }

    public Explained with(Flips found) {
        return new Explained(
                conflict, binding, Optional.of(found), map, alternatives, timing, residual, shut, unfinished);
    }

    public Explained with(DecisionMap found) {
        return new Explained(
                conflict, binding, flips, Optional.of(found), alternatives, timing, residual, shut, unfinished);
    }

    public Explained with(NearBest found) {
        return new Explained(conflict, binding, flips, map, Optional.of(found), timing, residual, shut, unfinished);
    }

    public Explained with(Timing found) {
        return new Explained(
                conflict, binding, flips, map, alternatives, Optional.of(found), residual, shut, unfinished);
    }

    public Explained with(ResidualAnswer found) {
        return new Explained(conflict, binding, flips, map, alternatives, timing, Optional.of(found), shut, unfinished);
    }

    public Explained with(ShutRoutes found) {
        return new Explained(
                conflict, binding, flips, map, alternatives, timing, residual, Optional.of(found), unfinished);
    }

    /** With one more thing said to be unfinished. */
    public Explained lacking(String sentence) {
        List<String> more = new ArrayList<>(unfinished);
        more.add(sentence);
        return new Explained(conflict, binding, flips, map, alternatives, timing, residual, shut, more);
    }
}
