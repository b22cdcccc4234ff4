package org.entente.programme.search;

import java.util.function.BooleanSupplier;
import org.entente.solver.schedule.ScheduleCheck;
import org.entente.solver.schedule.ScheduleProblem;

/** Runs the genetic search on a plain project and hands its schedules, checked, to the race. */
final class PlainSearch {
    private final ScheduleProblem problem;
    private final PlainProject project;
    private final Race race;

    PlainSearch(ScheduleProblem problem, PlainProject project, Race race) {
        this.problem = problem;
        this.project = project;
        this.race = race;
    }

    void run(long seed, int population, BooleanSupplier stop) {
        new GeneticSearch(project, seed, population).run(stop, this::offer);
    }

    private void offer(Individual found) {
        if (found.excess > 0 || found.makespan * problem.makespanWeight() >= race.objective()) {
            return;
        }
        int[] way = new int[project.jobs];
        int[] start = new int[project.jobs];
        int[] finish = new int[project.jobs];
        for (int i = 0; i < project.jobs; i++) {
            int j = project.original[i];
            way[j] = found.way[i];
            start[j] = found.start[i];
            finish[j] = found.start[i] + project.duration[i][found.way[i]];
        }
        ScheduleCheck check = ScheduleCheck.of(problem, way, start, finish);
        if (check.feasible()) {
            race.offer(check.objective(), way, start, finish);
        }
    }
}
