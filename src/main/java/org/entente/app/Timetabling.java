package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.entente.compare.LaunchFrontier;
import org.entente.exchange.ProjectFile;
import org.entente.explain.chance.Chances;
import org.entente.explain.chance.MonteCarlo;
import org.entente.explain.launch.Gains;
import org.entente.explain.launch.LaunchWorth;
import org.entente.explain.launch.PlanLaunchWorth;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.plan.LaunchPromises;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.programme.search.ProjectSearch;
import org.entente.report.ScheduleReport;
import org.entente.report.Timing;
import org.entente.solver.Settings;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** What the program can do with a development programme: schedule it, say why and how likely its dates are, pass it on. */
public final class Timetabling {
    private Timetabling() {}

    /**
     * Schedules the programme of a network by itself, all of its tasks.
     *
     * @param watchers of the first aim and the second, told of weeks or cents of the best schedule so far, and of the bound
     * @throws IllegalArgumentException when it has no tasks
     */
    public static ScheduleAnswer schedule(
            Network network, ScheduleGoal goal, Settings settings, Function<ScheduleGoal.Kind, Watcher> watchers) {
        // weeks and hundredths are whole numbers, and the second aim wants the first one's best: a gap is only what is
        // asked for
        boolean asked = settings.relativeGap() != Settings.DEFAULT.relativeGap();
        return Scheduler.using(new ProjectSearch())
                .with(asked ? settings : settings.withRelativeGap(0))
                .watchedBy(aim -> new Searching(watchers.apply(aim)))
                .schedule(network, goal);
    }

    /** Works out why a schedule's dates are when they are, and how likely they are. */
    public static Timing timing(Network network, Schedule schedule, int draws, int seed, BooleanSupplier stopped) {
        Timing timing = Timing.of(schedule);
        return draws == 0
                ? timing
                : timing.with(chances(network, schedule, LaunchPromises.of(network), draws, seed, stopped));
    }

    /** Writes the report of a schedule, whole or not at all; the exception's message says what to do. */
    public static void report(Network network, ScheduleAnswer answer, Timing timing, Path file) throws IOException {
        ScheduleReport.write(network, answer, timing, file);
    }

    /** Writes a network's programme as Microsoft Project XML; replaces the file. */
    public static void project(Network network, @Nullable Schedule schedule, Path file) throws IOException {
        ProjectFile.write(network, schedule, file);
    }

    /**
     * Reads a programme from Microsoft Project XML into a folder: a case of its own, or the tables of the case that is there.
     *
     * @param replacing whether tables that are there may be replaced
     */
    public static Imported imported(Path file, Path folder, boolean replacing) throws IOException {
        return ProjectImport.read(file, folder, replacing);
    }

    /**
     * Looks for what one more person, one week less or no holiday is worth to a schedule.
     *
     * @param planning settings of each schedule, and whom to ask whether to stop; its solver is not used
     * @param budget how long to look
     */
    public static Gains launchWorth(
            Network network,
            ScheduleGoal goal,
            ScheduleAnswer answer,
            Planning planning,
            LaunchWorth.Progress progress,
            Duration budget) {
        return LaunchWorth.using(new ProjectSearch())
                .with(planning.settings())
                .stoppedBy(planning.watcher()::cancelled)
                .tellingTo(progress)
                .within(budget)
                .of(network, goal, answer);
    }

    /**
     * Looks for what one more person, one week less or no holiday is worth to a plan, in money, network and programme planned again.
     *
     * @param budget how long to look
     */
    public static Gains launchWorth(Plan plan, Planning planning, LaunchWorth.Progress progress, Duration budget) {
        return PlanLaunchWorth.using(planning.solver())
                .with(planning.settings())
                .stoppedBy(planning.watcher()::cancelled)
                .tellingTo(progress)
                .within(budget)
                .of(plan);
    }

    /**
     * How likely a schedule's dates are, over draws of the weeks that have a range.
     *
     * @param limits dates asked for, by id of the task to be finished
     * @param stopped whether to draw no more
     */
    private static Chances chances(
            Network network,
            Schedule schedule,
            Map<String, LocalDate> limits,
            int draws,
            long seed,
            BooleanSupplier stopped) {
        return MonteCarlo.draws(draws)
                .seed(seed)
                .limits(limits)
                .stoppedBy(stopped)
                .of(network, schedule);
    }

    /** Sets money against the launch of a product; each plan is proven. */
    public static LaunchFrontier.Found frontier(Network network, Product product, Planning planning) {
        return frontier(planning).of(Participating.filled(network, planning), product);
    }

    /** The network held to the earliest launch of its products: the goal "launch". */
    public static LaunchFrontier.Earliest earliestLaunch(Network network, Planning planning) {
        return frontier(planning).earliest(Participating.filled(network, planning));
    }

    private static LaunchFrontier frontier(Planning planning) {
        Planner planner =
                Planner.using(planning.solver()).with(planning.settings()).watchedBy(planning.watcher());
        return LaunchFrontier.using(planner::plan, planning.watcher()::cancelled);
    }
}
