package org.entente.plan;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.entente.programme.Manner;
import org.entente.programme.Project;
import org.entente.programme.Schedule;
import org.entente.programme.SerialSchedule;
import org.entente.programme.Times;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.schedule.ScheduleOutcome;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleSolver;
import org.entente.solver.schedule.ScheduleStart;
import org.entente.solver.schedule.ScheduleWatcher;
import org.jspecify.annotations.Nullable;

/** Whether the tasks of a programme can be done in some of their manners within windows: first by hand, then by the scheduler. */
final class TeamQuestions {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Project project;
    private final ScheduleSolver solver;
    private final Patience patience;

    TeamQuestions(Project project, ScheduleSolver solver, Patience patience) {
        this.project = project;
        this.solver = solver;
        this.patience = patience;
    }

    /**
     * @param ways manners each task may be done in; empty for a task that is left out
     * @param from first finish allowed
     * @param until last finish allowed
     */
    record Question(int[][] ways, int[] from, int[] until) {}

    /** An answer. */
    sealed interface Found {
        /** A schedule. */
        record A(Schedule schedule) implements Found {}

        /** Proven: there is none. */
        record None() implements Found {}

        record Unknown() implements Found {}
    }

    Project project() {
        return project;
    }

    /** Whether precedences, calendars and dates alone rule it out, were every team large enough. */
    boolean isTooLate(Question question) {
        Times times = Times.of(project, question.ways, question.from);
        if (times == null) {
            return true;
        }
        for (int j = 0; j < question.ways.length; j++) {
            if (question.ways[j].length > 0 && times.finish()[j] > question.until[j]) {
                return true;
            }
        }
        return false;
    }

    Found ask(Question question) {
        if (isTooLate(question)) {
            return new Found.None();
        }
        if (Arrays.stream(question.ways).allMatch(ways -> ways.length <= 1)) {
            Schedule quick = SerialSchedule.of(project, single(question.ways), question.from, question.until);
            if (quick != null) {
                return new Found.A(quick);
            }
        }
        ScheduleOutcome outcome = solve(question, null);
        if (outcome.hasSchedule()) {
            return new Found.A(project.schedule(outcome));
        }
        return outcome.status() == Status.INFEASIBLE ? new Found.None() : new Found.Unknown();
    }

    /** The schedule that finishes the tasks that release something soonest, in sum; null where none was found in time. */
    @Nullable
    Schedule soonest(int[][] ways, boolean[] releases) {
        int[] until = new int[ways.length];
        Arrays.fill(until, project.horizon());
        Question question = new Question(ways, new int[ways.length], until);
        long[][] cost = new long[ways.length][];
        for (int j = 0; j < ways.length; j++) {
            if (releases[j] && ways[j].length > 0) {
                cost[j] = new long[project.horizon() + 1];
                Arrays.setAll(cost[j], week -> week);
            }
        }
        ScheduleOutcome outcome = solve(question, cost);
        return outcome.hasSchedule()
                ? project.schedule(outcome)
                : SerialSchedule.of(project, single(ways), question.from, until);
    }

    /** The one manner of each task; the number of its manners where it is left out. */
    private int[] single(int[][] ways) {
        int[] single = new int[ways.length];
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            single[j] = ways[j].length == 0 ? project.manners(task).size() : ways[j][0];
        }
        return single;
    }

    private ScheduleOutcome solve(Question question, long @Nullable [] @Nullable [] finishCost) {
        int[][] allowed = new int[question.ways.length][];
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            int leftOut = project.manners(task).size();
            allowed[j] = question.ways[j].length == 0 ? new int[] {leftOut} : question.ways[j];
        }
        freeTeachers(question.ways, allowed);
        // what hours beyond cost would have to be weighed against the network: a plan does without them
        Project.Ask ask = new Project.Ask(
                true,
                allowed,
                question.from,
                question.until,
                null,
                finishCost,
                new Project.Overtime.None(),
                0,
                1,
                ScheduleProblem.ANY_COST);
        ScheduleProblem problem = project.problem(ask);
        // small questions, and many: a second thread only gets in the way
        Settings settings = Settings.DEFAULT
                .withThreads(1)
                .withTimeLimit(patience.atMost(PATIENCE))
                .withRelativeGap(0);
        return solver.solve(problem, ScheduleStart.NONE, settings, new ScheduleWatcher() {
            @Override
            public boolean cancelled() {
                return patience.stopped().getAsBoolean();
            }
        });
    }

    /** A task that may be done as its team has learned lets its teacher be done or not, where the question leaves it out. */
    private void freeTeachers(int[][] ways, int[][] allowed) {
        for (Task task : project.programme().tasks()) {
            for (int way : ways[task.index()]) {
                freeTeacher(project.manners(task).get(way), ways, allowed);
            }
        }
    }

    private void freeTeacher(Manner manner, int[][] ways, int[][] allowed) {
        Task teacher = manner.learned() ? project.teacher(manner.mode()) : null;
        if (teacher != null) {
            free(teacher, ways, allowed);
        }
    }

    /** Lets a task that the question leaves out be done or not, and what it waits for or learns from too. */
    private void free(Task task, int[][] ways, int[][] allowed) {
        int j = task.index();
        if (ways[j].length > 0 || allowed[j].length > 1) {
            return;
        }
        List<Manner> manners = project.manners(task);
        allowed[j] = new int[manners.size() + 1];
        Arrays.setAll(allowed[j], each -> each);
        for (Precedence precedence : project.programme().precedences()) {
            if (precedence.after().index() == j) {
                free(precedence.before(), ways, allowed);
            }
        }
        manners.forEach(manner -> freeTeacher(manner, ways, allowed));
    }
}
