package org.entente.explain.launch;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.network.Network;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.solver.Settings;
import org.entente.solver.schedule.ScheduleSolver;

/**
 * What one step is worth: one more person in a team that is full or waited for, or as many as the task that waits needs; one week
 * less of a task that may not slip; no holiday. Each step is taken and all is scheduled again, modes and order included: {@code
 * LaunchWorth.using(solver).of(network, goal, answer)}.
 *
 * <p>With z and b the value and bound as things are, z' and b' those with the step, its worth lies in [b − z', z − b'], and is never
 * below nothing, as a step only ever allows more.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class LaunchWorth {
    private static final Duration BUDGET = Duration.ofSeconds(20);

    /** Hears how many steps are answered, of how many. */
    @FunctionalInterface
    public interface Progress {
        void done(int answered, int asked);
    }

    private final ScheduleSolver solver;
    private final Settings settings;
    private final BooleanSupplier stopped;
    private final Progress progress;
    private final Duration budget;

    private LaunchWorth(
            ScheduleSolver solver, Settings settings, BooleanSupplier stopped, Progress progress, Duration budget) {
        this.solver = solver;
        this.settings = settings;
        this.stopped = stopped;
        this.progress = progress;
        this.budget = budget;
    }

    /** With twenty seconds, default settings, nobody watching. */
    public static LaunchWorth using(ScheduleSolver solver) {
        return new LaunchWorth(
                solver, Settings.DEFAULT.withRelativeGap(0), () -> false, (answered, asked) -> {}, BUDGET);
    }

    /** With the gap, threads and seed of these settings. */
    public LaunchWorth with(Settings changed) {
        return new LaunchWorth(solver, changed, stopped, progress, budget);
    }

    /** Asks whether to stop; what is not answered by then is said to be unfinished. */
    public LaunchWorth stoppedBy(BooleanSupplier changed) {
        return new LaunchWorth(solver, settings, changed, progress, budget);
    }

    public LaunchWorth tellingTo(Progress changed) {
        return new LaunchWorth(solver, settings, stopped, changed, budget);
    }

    /** Time for all of it; what is not answered by then is said to be unfinished. */
    public LaunchWorth within(Duration changed) {
        return new LaunchWorth(solver, settings, stopped, progress, changed);
    }

    /**
     * What steps are worth to a schedule of the network's programme.
     *
     * @param goal it was made for: the worth is in weeks for the end, in money for the cost
     * @param answer as things are; no step is tried without a schedule
     */
    public Gains of(Network network, ScheduleGoal goal, ScheduleAnswer answer) {
        if (answer.schedule() == null) {
            return new Gains(List.of(), 0, 0);
        }
        LaunchReasons reasons = LaunchReasons.of(answer.schedule());
        boolean weeks = goal.kind() == ScheduleGoal.Kind.MAKESPAN;
        String unit = weeks ? "weeks" : network.settings().currency().id();
        return new Asking(stopped, progress, budget)
                .of(
                        network,
                        reasons,
                        StepList.of(reasons, weeks),
                        Answering.of(answer),
                        Answering.scheduling(solver, settings, goal, answer.schedule()),
                        "the end",
                        unit);
    }
}
