package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Gate;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.Project;
import org.entente.programme.Schedule;
import org.entente.programme.Tidying;
import org.entente.solver.Problem;
import org.entente.solver.ProblemBuilder;
import org.entente.solver.schedule.ScheduleSolver;
import org.jspecify.annotations.Nullable;

/**
 * The teams' side of a joint plan: asks whether what a plan decides of the programme leaves every team enough people in every week,
 * and remembers, as cuts, what does not. Cuts hold for every problem with the same programme, whatever its money and its bounds.
 * Thread-safe.
 */
final class TeamCuts {
    private static final double YES = 0.5;

    private final ProgrammeColumns columns;
    private final Project project;
    private final ScheduleSolver solver;
    private final boolean[] releases;
    private final List<TeamCut> cuts = new ArrayList<>();

    TeamCuts(ProgrammeColumns columns, ScheduleSolver solver) {
        this.columns = columns;
        this.project = columns.project();
        this.solver = solver;
        this.releases = new boolean[project.programme().tasks().size()];
        for (Gate gate : project.programme().gates()) {
            releases[gate.task().index()] = true;
        }
    }

    /** What was found about a plan's programme. */
    sealed interface Answer {
        /** Every team has enough people. */
        record Possible(Schedule schedule) implements Answer {}

        /** Some team has not; a cut was added where it was asked for. */
        record Impossible() implements Answer {}

        /** Not found out in the time given. */
        record Unknown() implements Answer {}
    }

    /** The stage chosen for each task, null for a task that is not done. */
    private @Nullable Stage[] chosen(double[] values) {
        @Nullable Stage[] chosen = new Stage[project.programme().tasks().size()];
        for (Stage stage : columns.all()) {
            if (values[stage.chosen()] > YES) {
                chosen[stage.task().index()] = stage;
            }
        }
        return chosen;
    }

    /** Whether the values decide the programme wholly, so that there is something to check. */
    boolean isWhole(Problem problem, double[] values) {
        for (Stage stage : columns.all()) {
            double value = values[stage.chosen()];
            if (!problem.isInteger(stage.chosen()) || Math.abs(value - Math.rint(value)) > 1e-4) {
                return false;
            }
        }
        return true;
    }

    /** A schedule in which what promises to serve a market is finished exactly when the values say; null where none was found. */
    @Nullable
    Schedule exactSchedule(double[] values, Patience patience) {
        TeamQuestions.Question asked = question(values);
        int[] from = asked.from().clone();
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            from[j] = columns.promises(task) && asked.ways()[j].length > 0 ? asked.until()[j] : from[j];
        }
        TeamQuestions.Found found =
                questions(patience).ask(new TeamQuestions.Question(asked.ways(), from, asked.until()));
        return found instanceof TeamQuestions.Found.A(Schedule schedule) ? Tidying.of(project, schedule, from) : null;
    }

    private TeamQuestions questions(Patience patience) {
        return new TeamQuestions(project, solver, patience);
    }

    private TeamQuestions.Question question(double[] values) {
        @Nullable Stage[] chosen = chosen(values);
        int n = chosen.length;
        int[][] ways = new int[n][];
        int[] from = new int[n];
        int[] until = new int[n];
        for (Task task : project.programme().tasks()) {
            int j = task.index();
            Stage stage = chosen[j];
            ways[j] = stage == null ? new int[0] : new int[] {stage.way()};
            from[j] = stage == null ? 0 : stage.from();
            until[j] = stage == null
                    ? project.horizon()
                    : releases[j]
                            ? Math.min(stage.until(), (int) Math.floor(values[stage.finish()] + 1e-4))
                            : stage.until();
        }
        return new TeamQuestions.Question(ways, from, until);
    }

    /**
     * Asks whether the teams can do what the values say.
     *
     * @param learning whether to look for the part that cannot be, as a cut for the solves to come
     */
    Answer check(double[] values, Patience patience, boolean learning) {
        TeamQuestions.Question question = question(values);
        TeamQuestions questions = questions(patience);
        TeamQuestions.Found found = questions.ask(question);
        return switch (found) {
            case TeamQuestions.Found.A(Schedule schedule) ->
                new Answer.Possible(Tidying.of(project, schedule, question.from()));
            case TeamQuestions.Found.Unknown() -> new Answer.Unknown();
            case TeamQuestions.Found.None() when !learning -> new Answer.Impossible();
            case TeamQuestions.Found.None() -> {
                TeamConflict conflict = TeamConflict.of(questions, question, columns, releases);
                synchronized (cuts) {
                    cuts.add(conflict.cut(columns));
                }
                yield new Answer.Impossible();
            }
        };
    }

    /** A schedule in the modes that the values choose, whenever its tasks finish; null where none was found. */
    @Nullable
    Schedule anySchedule(double[] values, Patience patience) {
        @Nullable Stage[] chosen = chosen(values);
        int[][] ways = Arrays.stream(chosen)
                .map(stage -> stage == null ? new int[0] : new int[] {stage.way()})
                .toArray(int[][]::new);
        Schedule schedule = questions(patience).soonest(ways, releases);
        return schedule == null ? null : Tidying.of(project, schedule, new int[chosen.length]);
    }

    /** A problem with all cuts known; its first columns and rows are those of the problem. */
    Problem with(Problem problem) {
        List<TeamCut> known;
        synchronized (cuts) {
            known = List.copyOf(cuts);
        }
        if (known.isEmpty()) {
            return problem;
        }
        ProblemBuilder builder = ProblemBuilder.of(problem);
        Map<TeamCut.Deadline, Integer> kept = new HashMap<>();
        known.forEach(cut -> cut.addTo(builder, columns, kept));
        builder.names(
                column -> column < problem.columns() ? problem.columnName(column) : "keeps[" + column + "]",
                row -> row < problem.rows() ? problem.rowName(row) : "teams[" + row + "]");
        return builder.build();
    }

    /** The values with the programme's columns set to a schedule that does the same tasks in the same modes. */
    double[] written(double[] values, Schedule schedule) {
        double[] written = values.clone();
        for (Task task : project.programme().tasks()) {
            Booking booking = schedule.of(task);
            written[columns.start(task)] = booking == null ? 0 : booking.start();
            for (Stage stage : columns.stages(task)) {
                written[stage.chosen()] = 0;
                written[stage.finish()] = 0;
                if (booking != null && isIn(stage, booking)) {
                    written[stage.chosen()] = 1;
                    written[stage.finish()] = booking.finish();
                }
            }
        }
        return written;
    }

    /** The problem with the programme's columns held at values. */
    Problem held(Problem problem, double[] values) {
        double[] lower = problem.lower().clone();
        double[] upper = problem.upper().clone();
        for (int column = columns.first(); column < columns.after(); column++) {
            lower[column] = values[column];
            upper[column] = values[column];
        }
        return problem.within(lower, upper);
    }

    private static boolean isIn(Stage stage, Booking booking) {
        return stage.manner().mode().index() == booking.mode().index()
                && stage.manner().learned() == booking.learned()
                && stage.from() <= booking.finish()
                && booking.finish() <= stage.until();
    }

    /** The schedule that values say. */
    static Schedule schedule(ProgrammeColumns columns, double[] values) {
        List<Booking> bookings = new ArrayList<>();
        for (Task task : columns.project().programme().tasks()) {
            for (Stage stage : columns.stages(task)) {
                if (values[stage.chosen()] > YES) {
                    bookings.add(new Booking(
                            task,
                            stage.manner().mode(),
                            stage.manner().learned(),
                            (int) Math.rint(values[columns.start(task)]),
                            (int) Math.rint(values[stage.finish()]),
                            stage.manner().workingWeeks()));
                }
            }
        }
        return new Schedule(columns.project().programme(), bookings);
    }
}
