package org.entente.explain.launch;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.plan.Plan;
import org.entente.programme.Schedule;
import org.entente.solver.Settings;
import org.entente.solver.Solver;

/**
 * What the steps of {@link LaunchWorth} are worth to a plan, in money: each step is taken and programme and network are planned
 * together again: {@code PlanLaunchWorth.using(solver).of(plan)}.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class PlanLaunchWorth {
    private static final Duration BUDGET = Duration.ofSeconds(60);

    private final Solver solver;
    private final Settings settings;
    private final Asking asking;

    private PlanLaunchWorth(Solver solver, Settings settings, Asking asking) {
        this.solver = solver;
        this.settings = settings;
        this.asking = asking;
    }

    /** With a minute, default settings, nobody watching. */
    public static PlanLaunchWorth using(Solver solver) {
        return new PlanLaunchWorth(solver, Settings.DEFAULT, new Asking(() -> false, (answered, asked) -> {}, BUDGET));
    }

    /** With the gap, threads and seed of these settings. */
    public PlanLaunchWorth with(Settings changed) {
        return new PlanLaunchWorth(solver, changed, asking);
    }

    /** Asks whether to stop; what is not answered by then is said to be unfinished. */
    public PlanLaunchWorth stoppedBy(BooleanSupplier changed) {
        return new PlanLaunchWorth(solver, settings, new Asking(changed, asking.progress(), asking.budget()));
    }

    public PlanLaunchWorth tellingTo(LaunchWorth.Progress changed) {
        return new PlanLaunchWorth(solver, settings, new Asking(asking.stopped(), changed, asking.budget()));
    }

    /** Time for all of it; what is not answered by then is said to be unfinished. */
    public PlanLaunchWorth within(Duration changed) {
        return new PlanLaunchWorth(solver, settings, new Asking(asking.stopped(), asking.progress(), changed));
    }

    /** What steps are worth to a plan; none is tried where it has no programme. */
    public Gains of(Plan plan) {
        Schedule schedule = plan.schedule();
        if (schedule == null || schedule.bookings().isEmpty() || !plan.hasPlan()) {
            return new Gains(List.of(), 0, 0);
        }
        LaunchReasons reasons = LaunchReasons.of(schedule);
        return asking.of(
                plan.network(),
                reasons,
                StepList.of(reasons, false),
                Answering.of(plan),
                Answering.planning(solver, settings),
                reasons.telling().size() == 1 ? reasons.telling().getFirst().name() : "the last launch",
                plan.network().settings().currency().id());
    }
}
