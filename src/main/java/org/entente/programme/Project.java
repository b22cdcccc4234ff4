package org.entente.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.Requirement;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.Way;
import org.jspecify.annotations.Nullable;

/**
 * A programme in whole weeks, as a scheduler takes it: job j is task j, its ways are the task's {@link Manner}s; where the
 * question leaves tasks out, a job has a last way more, "not done", which takes no time.
 */
public final class Project {
    private final Programme programme;
    private final int horizon;
    private final List<List<Manner>> manners = new ArrayList<>();
    private final List<Resource> resources;

    /** @param horizon weeks from the programme's start within which everything is to be finished */
    public Project(Programme programme, int horizon) {
        this.programme = programme;
        this.horizon = horizon;
        Map<Integer, BitSet> closed = new HashMap<>();
        for (Task task : programme.tasks()) {
            List<Manner> of = new ArrayList<>();
            for (Mode mode : task.modes()) {
                WorkWeeks weeks = WorkWeeks.of(programme, mode, horizon, closed);
                boolean paused = !weeks.alwaysOpen();
                of.add(new Manner(mode, false, mode.weeks(), paused, weeks.finishByStart(mode.weeks())));
                if (teacher(mode) != null) {
                    int learned = mode.weeksLearned();
                    of.add(new Manner(mode, true, learned, paused, weeks.finishByStart(learned)));
                }
            }
            manners.add(List.copyOf(of));
        }
        resources = programme.teams().stream().map(this::resource).toList();
    }

    /**
     * What is asked of the scheduler.
     *
     * @param optional whether tasks may be left out
     * @param ways for each task the manners allowed, by index, the number of manners standing for "not done"; null for all
     * @param from first finish allowed of each task when it is done, or null
     * @param until last finish allowed of each task, or null
     * @param cost of each manner of each task, or null
     * @param finishCost of each task for each finish 0 … horizon, rows may be null, or null
     * @param overtime whether teams may work beyond their people
     * @param makespanWeight what a week of the whole is worth
     * @param costWeight what a unit of cost is worth
     * @param mostCost what the whole may cost at most
     */
    public record Ask(
            boolean optional,
            int @Nullable [][] ways,
            int @Nullable [] from,
            int @Nullable [] until,
            long @Nullable [][] cost,
            long @Nullable [] @Nullable [] finishCost,
            Overtime overtime,
            long makespanWeight,
            long costWeight,
            long mostCost) {}

    /** Hours beyond a team's people. */
    public sealed interface Overtime {
        /** There are none. */
        record None() implements Overtime {}

        /** They do not count. */
        record Free() implements Overtime {}

        /**
         * They cost their premium.
         *
         * @param premium of a person for a week, of each team, in the money that ways cost
         */
        record Priced(long[] premium) implements Overtime {}
    }

    public Programme programme() {
        return programme;
    }

    public int horizon() {
        return horizon;
    }

    /** The ways to do a task, in order. */
    public List<Manner> manners(Task task) {
        return manners.get(task.index());
    }

    /** The task from which a mode's teams learn to do it in fewer weeks; null where they save no week. */
    public @Nullable Task teacher(Mode mode) {
        return mode.learnsFrom() == null || mode.weeksLearned() >= mode.weeks()
                ? null
                : programme.task(mode.learnsFrom());
    }

    private Resource resource(Team team) {
        if (team.kind() == Team.Kind.STOCK) {
            return Resource.stock(team.id(), team.people());
        }
        int[] people = new int[horizon];
        Arrays.setAll(people, week -> team.peopleOn(programme.date(week)));
        Resource regular = Resource.renewable(team.id(), people);
        if (team.overtime() <= 0) {
            return regular;
        }
        int[] extra = Arrays.stream(people)
                .map(count -> (int) Math.floor(count * team.overtime() + 1e-9))
                .toArray();
        return regular.withOvertime(extra, 0);
    }

    /** The question as a scheduler takes it. */
    public ScheduleProblem problem(Ask ask) {
        List<Job> jobs = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (Task task : programme.tasks()) {
            jobs.add(job(task, ask));
            teach(task, links, requirements);
        }
        for (Precedence precedence : programme.precedences()) {
            link(precedence, ask.optional, links, requirements);
        }
        List<Resource> used = switch (ask.overtime) {
            case Overtime.None() -> resources.stream().map(Project::regular).toList();
            case Overtime.Free() -> resources;
            case Overtime.Priced(long[] premium) -> priced(premium);
        };
        return new ScheduleProblem(
                horizon, jobs, used, links, requirements, ask.makespanWeight, ask.costWeight, ask.mostCost);
    }

    private static Resource regular(Resource resource) {
        return resource.overtime().length == 0 ? resource : Resource.renewable(resource.name(), resource.capacity());
    }

    private List<Resource> priced(long[] premium) {
        List<Resource> priced = new ArrayList<>();
        for (Team team : programme.teams()) {
            Resource resource = resources.get(team.index());
            priced.add(
                    resource.overtime().length == 0
                            ? resource
                            : resource.withOvertime(resource.overtime(), premium[team.index()]));
        }
        return priced;
    }

    private Job job(Task task, Ask ask) {
        int earliest = Math.min(earliestStart(task), horizon);
        int from = Math.max(0, ask.from == null ? 0 : ask.from[task.index()]);
        int until = Math.min(latestFinish(task), ask.until == null ? horizon : ask.until[task.index()]);
        List<Way> ways = new ArrayList<>();
        List<Manner> of = manners(task);
        for (int m = 0; m < of.size(); m++) {
            Manner manner = of.get(m);
            int[] use = new int[resources.size()];
            for (Mode.Staffing staffing : manner.mode().staffings()) {
                use[staffing.team().index()] += staffing.people();
            }
            int[] finishes = manner.paused() ? manner.finishByStart() : null;
            if (!allowed(task, m, ask)) {
                finishes = never();
            } else if (ask.optional) {
                finishes = masked(manner.finishByStart(), earliest, from, until);
            }
            long cost = ask.cost == null ? 0 : ask.cost[task.index()][m];
            ways.add(new Way(manner.workingWeeks(), finishes, use, cost));
        }
        long[] finishCost = ask.finishCost == null ? null : ask.finishCost[task.index()];
        if (ask.optional) {
            // a task that is left out is not held by its window: the window is in the ways
            int[] finishes = allowed(task, of.size(), ask) ? null : never();
            ways.add(new Way(0, finishes, new int[resources.size()], 0));
            return new Job(task.id(), ways, 0, 0, horizon, finishCost);
        }
        return new Job(task.id(), ways, earliest, from, until, finishCost);
    }

    private int[] never() {
        int[] never = new int[horizon + 1];
        Arrays.fill(never, -1);
        return never;
    }

    private static int[] masked(int[] finishByStart, int earliest, int from, int until) {
        int[] masked = finishByStart.clone();
        for (int start = 0; start < masked.length; start++) {
            if (start < earliest || masked[start] < from || masked[start] > until) {
                masked[start] = -1;
            }
        }
        return masked;
    }

    private static boolean allowed(Task task, int way, Ask ask) {
        return ask.ways == null || Arrays.stream(ask.ways[task.index()]).anyMatch(each -> each == way);
    }

    /** First week in which a task may start, as it says itself. */
    public int earliestStart(Task task) {
        return task.earliest() == null ? 0 : Math.max(0, programme.weekFrom(task.earliest()));
    }

    /** Last week by which a task must be finished, as it says itself; at most the horizon, below 0 when it never can. */
    public int latestFinish(Task task) {
        return task.latest() == null ? horizon : Math.min(horizon, programme.weekBy(task.latest()));
    }

    /**
     * Learning is no option: a learned manner wants the teacher done before by one of the same teams, and the manner that takes all
     * weeks, where one of them does the teacher, starts before that is finished.
     */
    private void teach(Task task, List<Link> links, List<Requirement> requirements) {
        List<Manner> of = manners(task);
        for (int m = 0; m < of.size(); m++) {
            Manner manner = of.get(m);
            Task teacher = teacher(manner.mode());
            if (teacher == null) {
                continue;
            }
            int[] taught = taughtBy(manner, teacher);
            if (manner.learned()) {
                links.add(new Link(teacher.index(), task.index(), Link.Kind.FINISH_START, 0, Link.ANY, m));
                requirements.add(new Requirement(task.index(), m, teacher.index(), taught));
            } else {
                for (int by : taught) {
                    links.add(new Link(task.index(), teacher.index(), Link.Kind.START_FINISH, 1, m, by));
                }
            }
        }
    }

    /** The manners of the teacher that one of a manner's teams takes part in. */
    public int[] taughtBy(Manner manner, Task teacher) {
        List<Manner> others = manners(teacher);
        return java.util.stream.IntStream.range(0, others.size())
                .filter(o -> others.get(o).mode().staffings().stream()
                        .anyMatch(one -> one.team().kind() == Team.Kind.PEOPLE
                                && manner.mode().staffings().stream()
                                        .anyMatch(two ->
                                                two.team().index() == one.team().index())))
                .toArray();
    }

    private void link(Precedence precedence, boolean optional, List<Link> links, List<Requirement> requirements) {
        Task before = precedence.before();
        Task after = precedence.after();
        Link.Kind kind = kind(precedence);
        if (!optional) {
            links.add(Link.of(before.index(), after.index(), kind, precedence.lagWeeks()));
            return;
        }
        int done = manners(before).size();
        int[] real = java.util.stream.IntStream.range(0, done).toArray();
        for (int m = 0; m < manners(after).size(); m++) {
            links.add(new Link(before.index(), after.index(), kind, precedence.lagWeeks(), Link.ANY, m));
            requirements.add(new Requirement(after.index(), m, before.index(), real));
        }
    }

    private static Link.Kind kind(Precedence precedence) {
        return switch (precedence.kind()) {
            case FINISH_START -> Link.Kind.FINISH_START;
            case START_START -> Link.Kind.START_START;
            case FINISH_FINISH -> Link.Kind.FINISH_FINISH;
            case START_FINISH -> Link.Kind.START_FINISH;
        };
    }

    /** A schedule of these tasks, by their place in the programme, as a start for a scheduler. */
    public ScheduleStart start(Schedule schedule) {
        int[] way = new int[manners.size()];
        int[] start = new int[manners.size()];
        Arrays.fill(way, -1);
        Arrays.fill(start, -1);
        for (Booking booking : schedule.bookings()) {
            int j = booking.task().index();
            if (j < way.length) {
                List<Manner> of = manners.get(j);
                for (int m = 0; m < of.size(); m++) {
                    Manner manner = of.get(m);
                    if (manner.mode().index() == booking.mode().index() && manner.learned() == booking.learned()) {
                        way[j] = m;
                        start[j] = booking.start();
                    }
                }
            }
        }
        return new ScheduleStart(way, start);
    }

    /** The schedule that an outcome says; tasks that are not done are left out. */
    public Schedule schedule(ScheduleOutcome outcome) {
        return schedule(outcome.way(), outcome.start(), outcome.finish());
    }

    /** The schedule of ways, starts and finishes, one for each task. */
    public Schedule schedule(int[] way, int[] start, int[] finish) {
        List<Booking> bookings = new ArrayList<>();
        for (Task task : programme.tasks()) {
            int j = task.index();
            if (way[j] < manners(task).size()) {
                Manner manner = manners(task).get(way[j]);
                bookings.add(
                        new Booking(task, manner.mode(), manner.learned(), start[j], finish[j], manner.workingWeeks()));
            }
        }
        return new Schedule(programme, bookings);
    }
}
