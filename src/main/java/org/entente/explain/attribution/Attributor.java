package org.entente.explain.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/**
 * Goes from one case to another step by step and plans each case on the way.
 *
 * <p>A step whose case has an error is made together with the step that mends it, a step whose case has no plan together with
 * the next. Another order of steps splits the same whole differently; what a step does alone can be asked for beside it.
 */
public final class Attributor {
    private final Function<Network, @Nullable Plan> planner;
    private final Between between;
    private final boolean alone;
    private final BooleanSupplier stopped;

    /**
     * @param planner plans a case; null where no model can hold it; a plan of status {@link PlanStatus#CANCELLED} ends the way
     * @param between the cases on the way
     * @param alone whether to plan also each step on its own: twice the plans
     * @param stopped whether to plan no more; what is known then is kept
     */
    public Attributor(
            Function<Network, @Nullable Plan> planner, Between between, boolean alone, BooleanSupplier stopped) {
        this.planner = planner;
        this.between = between;
        this.alone = alone;
        this.stopped = stopped;
    }

    /**
     * The effects of the steps 0, 1, … in this order.
     *
     * @param from plan of the first case
     * @param to plan of the second
     */
    public Attribution attribute(Plan from, Plan to, int steps) {
        List<Effect> effects = new ArrayList<>();
        List<Integer> lost = from.hasPlan() ? walk(from, to, steps, effects) : List.of();
        boolean both = from.hasPlan() && to.hasPlan();
        return new Attribution(from, to, effects, lost, both ? decisions(from, to) : List.of());
    }

    /** Fills in the effects, and returns the steps at which the way ends early. */
    private List<Integer> walk(Plan from, Plan to, int steps, List<Effect> effects) {
        List<Integer> made = new ArrayList<>();
        List<Integer> left = new ArrayList<>(IntStream.range(0, steps).boxed().toList());
        Plan last = from;
        while (!left.isEmpty()) {
            List<Integer> group = new ArrayList<>(List.of(left.removeFirst()));
            Plan plan = next(made, group, left, to);
            if (plan == null) {
                return group;
            }
            Answer after = Answer.of(plan);
            Answer only = made.isEmpty() ? after : alone ? alone(group) : null;
            effects.add(new Effect(group, Answer.of(last), after, plan, decisions(last, plan), alone ? only : null));
            made.addAll(group);
            last = plan;
        }
        return List.of();
    }

    /**
     * The plan after the steps made and a group, which grows by what it needs to be read and planned; null where the way ends.
     */
    private @Nullable Plan next(List<Integer> made, List<Integer> group, List<Integer> left, Plan to) {
        while (true) {
            Network network = readable(made, group, left);
            if (network == null || left.isEmpty()) {
                return to.hasPlan() ? to : null;
            }
            if (stopped.getAsBoolean()) {
                return null;
            }
            Plan plan = planner.apply(network);
            boolean cancelled = plan != null && plan.status() == PlanStatus.CANCELLED;
            if (plan != null && plan.hasPlan() && !cancelled) {
                return plan;
            }
            if (cancelled || !to.hasPlan()) {
                return null;
            }
            group.add(left.removeFirst());
        }
    }

    /** The case after the steps made and a group, which grows until the case has no error; null where all steps have one. */
    private @Nullable Network readable(List<Integer> made, List<Integer> group, List<Integer> left) {
        Network network = between.after(joined(made, group));
        while (network == null && !left.isEmpty()) {
            int mending = 0;
            for (int i = 0; i < left.size() && network == null; i++) {
                network = between.after(joined(joined(made, group), List.of(left.get(i))));
                mending = network == null ? 0 : i;
            }
            group.add(left.remove(mending));
        }
        return network;
    }

    private @Nullable Answer alone(List<Integer> group) {
        Network network = stopped.getAsBoolean() ? null : between.after(group);
        Plan plan = network == null ? null : planner.apply(network);
        return plan != null && plan.hasPlan() && plan.status() != PlanStatus.CANCELLED ? Answer.of(plan) : null;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> others) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Configuration.Difference> decisions(Plan before, Plan after) {
        return Configuration.of(before).differences(Configuration.of(after));
    }
}
