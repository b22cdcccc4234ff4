package org.entente.explain.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.entente.explain.Words;
import org.entente.explain.launch.Holds;
import org.entente.explain.launch.Targets;
import org.entente.explain.launch.Timetable;
import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/**
 * Draws the weeks of a schedule's tasks from their ranges and times it again, thousands of times: {@code
 * MonteCarlo.draws(10_000).of(network, schedule)}.
 *
 * <p>What is decided stays: modes, who passes people to whom, and the start of a task that is planned later than need be. Time
 * runs in working days, five to a week, so that draws of whole weeks give the schedule's own dates; a task's ranges are drawn
 * independently of each other, each from a stream of its own, so that a further range leaves the others' draws as they are.
 *
 * <p>Immutable; the methods return one with one thing changed.
 */
public final class MonteCarlo {
    private static final int DAYS = 5;
    private static final int HORIZON_MOST_WEEKS = 5_200;
    private static final int POINTS = 100;
    private static final long SEED = 1;

    private final int draws;
    private final long seed;
    private final Map<String, LocalDate> limits;
    private final BooleanSupplier cancelled;

    private MonteCarlo(int draws, long seed, Map<String, LocalDate> limits, BooleanSupplier cancelled) {
        this.draws = draws;
        this.seed = seed;
        this.limits = Map.copyOf(limits);
        this.cancelled = cancelled;
    }

    /**
     * So many draws.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static MonteCarlo draws(int draws) {
        if (draws < 1) {
            throw new IllegalArgumentException("At least one draw is needed, not " + draws + ".");
        }
        return new MonteCarlo(draws, SEED, Map.of(), () -> false);
    }

    public MonteCarlo seed(long changed) {
        return new MonteCarlo(draws, changed, limits, cancelled);
    }

    /** Dates that limits of the case ask for, by id of the task that is to be finished. */
    public MonteCarlo limits(Map<String, LocalDate> changed) {
        return new MonteCarlo(draws, seed, changed, cancelled);
    }

    /** Asked now and then whether to draw no more; what was drawn until then counts. */
    public MonteCarlo stoppedBy(BooleanSupplier changed) {
        return new MonteCarlo(draws, seed, limits, changed);
    }

    /**
     * How likely the schedule's dates are.
     *
     * @param network whose figures hold the ranges
     */
    public Chances of(Network network, Schedule schedule) {
        List<Booking> bookings = schedule.bookings();
        int size = bookings.size();
        List<Weeks> weeks = bookings.stream()
                .map(booking -> Weeks.of(booking, network.figures()))
                .toList();
        int uncertain = (int) weeks.stream().filter(Weeks::isUncertain).count();
        Timetable timetable = timetable(schedule, weeks);
        SplittableRandom seeds = new SplittableRandom(seed);
        SplittableRandom[] streams = new SplittableRandom[size];
        Arrays.setAll(streams, i -> seeds.split());
        List<Integer> targets = Targets.of(schedule);
        List<Tally> tallies =
                targets.stream().map(target -> new Tally(draws, size)).toList();
        int[] planned = bookings.stream()
                .mapToInt(booking -> DAYS * booking.workingWeeks())
                .toArray();
        int[] work = planned.clone();
        int[] start = new int[size];
        int[] finish = new int[size];
        boolean[] drives = new boolean[size];
        int drawn = 0;
        // without ranges every draw is the first
        int needed = uncertain == 0 ? 1 : draws;
        while (drawn < needed && (drawn == 0 || !cancelled.getAsBoolean())) {
            for (int i = 0; i < size; i++) {
                if (weeks.get(i).isUncertain()) {
                    double share = streams[i].nextDouble();
                    work[i] = (int) Math.round(DAYS * weeks.get(i).quantile(share));
                }
            }
            timetable.earliest(work, start, finish);
            for (int t = 0; t < targets.size(); t++) {
                int target = targets.get(t);
                timetable.trace(target, work, start, finish, drives);
                tallies.get(t).add(finish[target], DAYS * bookings.get(target).finish(), work, planned, drives);
            }
            drawn++;
        }
        List<DateChance> dates = new ArrayList<>();
        for (int t = 0; t < targets.size(); t++) {
            int[] finishes = Arrays.copyOf(tallies.get(t).finishes, drawn);
            Arrays.sort(finishes);
            dates.add(date(schedule, bookings.get(targets.get(t)), finishes, tallies.get(t), weeks, uncertain));
        }
        return new Chances(uncertain == 0 ? draws : drawn, seed, uncertain, dates);
    }

    private static Timetable timetable(Schedule schedule, List<Weeks> weeks) {
        double longer = 0;
        for (Weeks task : weeks) {
            longer += Math.max(0, task.high() - task.planned());
        }
        int horizon = (int) Math.min(HORIZON_MOST_WEEKS, 2 * (schedule.makespan() + longer) + 104);
        Timetable timetable = new Timetable(Holds.of(schedule), horizon, DAYS);
        int[] work = schedule.bookings().stream()
                .mapToInt(booking -> DAYS * booking.workingWeeks())
                .toArray();
        int[] start = schedule.bookings().stream()
                .mapToInt(booking -> DAYS * booking.start())
                .toArray();
        int[] finish = schedule.bookings().stream()
                .mapToInt(booking -> DAYS * booking.finish())
                .toArray();
        for (int i = 0; i < start.length; i++) {
            if (timetable.earliestAlone(i, work, start, finish) < start[i]) {
                timetable.notBefore(i, start[i]);
            }
        }
        return timetable;
    }

    private DateChance date(
            Schedule schedule, Booking target, int[] finishes, Tally tally, List<Weeks> weeks, int uncertain) {
        Programme programme = schedule.programme();
        LocalDate planned = programme.date(target.finish());
        LocalDate limit = limits.get(target.task().id());
        LocalDate latest = target.task().latest();
        DateChance.Basis basis = limit != null
                ? DateChance.Basis.LIMIT
                : latest != null ? DateChance.Basis.LATEST : DateChance.Basis.PLANNED;
        LocalDate due = limit != null ? limit : latest != null ? latest : planned;
        int kept = 0;
        for (int finish : finishes) {
            kept += finish <= dayBy(programme, due) ? 1 : 0;
        }
        double share = kept / (double) finishes.length;
        List<DateChance.Point> curve = new ArrayList<>();
        for (int i = 0; i <= POINTS; i++) {
            double at = i / (double) POINTS;
            curve.add(new DateChance.Point(at, quantile(programme, finishes, at)));
        }
        List<TaskChance> tasks = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Weeks of = weeks.get(i);
            if (of.isUncertain() || tally.driving(i) > 0) {
                tasks.add(new TaskChance(
                        schedule.bookings().get(i),
                        of.low(),
                        of.high(),
                        of.planned() + tally.longer(i) / DAYS,
                        tally.driving(i),
                        tally.correlation(i)));
            }
        }
        tasks.sort(Comparator.comparingDouble(TaskChance::critical)
                .thenComparingDouble(TaskChance::crucial)
                .reversed());
        LocalDate p80 = quantile(programme, finishes, 0.8);
        String name = Targets.name(schedule, target);
        String why = switch (basis) {
            case LIMIT -> ", as asked";
            case LATEST -> ", its last day";
            case PLANNED -> ", as planned";
        };
        String sentence = uncertain == 0
                ? "No task's weeks have a range: " + name + " on " + Words.day(planned) + " is not put to the test."
                : "In " + Words.wholePercent(share) + " of " + Words.units(finishes.length) + " draws " + name
                        + " is reached by " + Words.day(due) + why + "; to be 80 % sure plan for " + Words.day(p80)
                        + ".";
        return new DateChance(
                target,
                name,
                planned,
                due,
                basis,
                share,
                quantile(programme, finishes, 0.5),
                p80,
                quantile(programme, finishes, 0.9),
                date(programme, (int) Math.ceil(DAYS * target.finish() + tally.late() - 1e-9)),
                curve,
                tasks,
                sentence);
    }

    /** The first date by which at least this share of the draws is finished. */
    private static LocalDate quantile(Programme programme, int[] finishes, double share) {
        int at = (int) Math.ceil(share * finishes.length - 1e-9);
        return date(programme, finishes[Math.max(0, at - 1)]);
    }

    /** The day on which something is finished, as in a schedule: the first day after its last. */
    private static LocalDate date(Programme programme, int day) {
        return programme.date(Math.floorDiv(day, DAYS)).plusDays(Math.floorMod(day, DAYS));
    }

    /** The last working day that is not after a date. */
    private static long dayBy(Programme programme, LocalDate due) {
        long days = ChronoUnit.DAYS.between(programme.start(), due);
        return DAYS * Math.floorDiv(days, 7L) + Math.min(Math.floorMod(days, 7), DAYS - 1);
    }
}
