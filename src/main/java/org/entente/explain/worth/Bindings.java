package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.List;
import org.entente.plan.Plan;

/**
 * Lists the limits at which a plan stands, by its own figures: what has room to spare is not listed. The most telling first,
 * for when time is short.
 */
final class Bindings {
    private Bindings() {}

    static List<Binding> of(Plan plan) {
        Quantities quantities = new Quantities(plan);
        List<Binding> bindings = new ArrayList<>();
        LimitBindings.add(plan, bindings);
        LineBindings.add(plan, quantities, bindings);
        VolumeBindings.add(plan.network(), quantities, bindings);
        MinimumBindings.add(plan.network(), quantities, bindings);
        DateBindings.add(plan.network(), quantities, bindings);
        DemandBindings.add(plan.network(), quantities, bindings);
        return bindings;
    }
}
