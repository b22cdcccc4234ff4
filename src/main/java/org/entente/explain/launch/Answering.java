package org.entente.explain.launch;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import org.entente.network.Network;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.Scheduler;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleWatcher;
import org.jspecify.annotations.Nullable;

/** Answers a changed network, within a time. */
interface Answering {
    /** Values and bounds closer than this, in proportion, meet. */
    double EXACT = 1e-9;

    /**
     * Value and proven bound, lower being better.
     *
     * @param value NaN when nothing was found
     * @param bound −∞ for none
     * @param end the date it comes to, or null
     */
    record Answer(double value, double bound, @Nullable LocalDate end) {
        static final Answer NONE = new Answer(Double.NaN, Double.NEGATIVE_INFINITY, null);

        /** The better of two values, the better of two bounds. */
        Answer or(Answer other) {
            boolean mine = Double.isNaN(other.value) || value <= other.value;
            return new Answer(mine ? value : other.value, Math.max(bound, other.bound), mine ? end : other.end);
        }
    }

    Answer answer(Network network, Duration limit, BooleanSupplier stopped);

    /** By scheduling the programme alone, beginning with the schedule as things are. */
    static Answering scheduling(ScheduleSolver solver, Settings settings, ScheduleGoal goal, Schedule known) {
        return (network, limit, stopped) -> {
            Answer quick = Shortcut.of(known, network, goal);
            if (quick.value() - quick.bound() <= EXACT * Math.max(1, Math.abs(quick.value()))) {
                return quick;
            }
            ScheduleWatcher watcher = new ScheduleWatcher() {
                @Override
                public boolean cancelled() {
                    return stopped.getAsBoolean();
                }
            };
            return quick.or(of(Scheduler.using(solver)
                    .with(settings.withTimeLimit(limit))
                    .watchedBy(aim -> watcher)
                    .startingFrom(known)
                    .forFirstAim()
                    .schedule(network, goal)));
        };
    }

    /** By planning programme and network together again. */
    static Answering planning(Solver solver, Settings settings) {
        return (network, limit, stopped) -> {
            Watcher watcher = new Watcher() {
                @Override
                public boolean cancelled() {
                    return stopped.getAsBoolean();
                }
            };
            try {
                return of(Planner.using(solver)
                        .with(settings.withTimeLimit(limit))
                        .watchedBy(watcher)
                        .plan(network));
            } catch (UnplannableException e) {
                return Answer.NONE;
            }
        };
    }

    static Answer of(Plan plan) {
        Schedule schedule = plan.schedule();
        Certificate certificate = plan.certificate();
        return schedule == null || certificate == null || !certificate.holds()
                ? Answer.NONE
                : new Answer(plan.objective(), certificate.bound(), lastDate(schedule));
    }

    /** The last start of production or launch; where there is none, the last finish. */
    private static @Nullable LocalDate lastDate(Schedule schedule) {
        return Targets.of(schedule).stream()
                .map(at -> schedule.finishDate(schedule.bookings().get(at)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static Answer of(ScheduleAnswer answer) {
        Schedule schedule = answer.schedule();
        return schedule == null
                ? Answer.NONE
                : new Answer(
                        answer.objective(), answer.bound(), schedule.programme().date(schedule.makespan()));
    }
}
