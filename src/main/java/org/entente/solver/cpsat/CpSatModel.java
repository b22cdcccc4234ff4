package org.entente.solver.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.entente.solver.schedule.Link;
import org.entente.solver.schedule.Requirement;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.ScheduleStart;
import org.jspecify.annotations.Nullable;

/** A {@link ScheduleProblem} as a model of CP-SAT: one interval per job and way, a cumulative per renewable resource. */
final class CpSatModel {
    private final ScheduleProblem problem;
    final CpModel model = new CpModel();
    private final CpSatJob[] jobs;
    private final LinearExprBuilder objective = LinearExpr.newBuilder();
    private final @Nullable IntVar makespan;

    /** The name of a job that no way fits, or null. */
    final @Nullable String impossibleJob;

    CpSatModel(ScheduleProblem problem, long knownBound) {
        this.problem = problem;
        jobs = new CpSatJob[problem.jobs().size()];
        String impossible = null;
        for (int j = 0; j < jobs.length; j++) {
            CpSatJob job = CpSatJob.add(model, problem.job(j));
            if (job == null) {
                impossible = problem.job(j).name();
                break;
            }
            jobs[j] = job;
        }
        impossibleJob = impossible;
        if (impossible != null) {
            makespan = null;
            return;
        }
        problem.links().forEach(this::link);
        problem.requirements().forEach(this::require);
        LinearExprBuilder spent = LinearExpr.newBuilder();
        CpSatResources.add(model, problem, jobs, spent);
        makespan = problem.makespanWeight() == 0 ? null : makespan();
        for (int j = 0; j < jobs.length; j++) {
            CpSatCosts.add(model, problem.job(j), jobs[j], spent);
        }
        LinearExpr cost = spent.build();
        if (problem.costWeight() > 0) {
            objective.addTerm(cost, problem.costWeight());
        }
        if (problem.mostCost() < ScheduleProblem.ANY_COST) {
            model.addLessOrEqual(cost, problem.mostCost());
        }
        LinearExpr total = objective.build();
        if (total.numElements() > 0) {
            model.minimize(total);
            if (knownBound > Long.MIN_VALUE) {
                model.addGreaterOrEqual(total, knownBound);
            }
        }
    }

    private IntVar makespan() {
        int first = 0;
        int last = 0;
        for (CpSatJob job : jobs) {
            first = Math.max(first, job.firstFinish);
            last = Math.max(last, job.lastFinish);
        }
        IntVar end = model.newIntVar(first, last, "");
        for (int j = 0; j < jobs.length; j++) {
            model.addLessOrEqual(jobs[j].finish, end);
        }
        objective.addTerm(end, problem.makespanWeight());
        return end;
    }

    private void link(Link link) {
        CpSatJob before = jobs[link.before()];
        CpSatJob after = jobs[link.after()];
        LinearArgument from = link.kind().fromFinish() ? before.finish : before.start;
        LinearArgument to = link.kind().toFinish() ? after.finish : after.start;
        List<Literal> when = new ArrayList<>();
        if (link.beforeWay() != Link.ANY) {
            when.add(before.chosen[link.beforeWay()]);
        }
        if (link.afterWay() != Link.ANY) {
            when.add(after.chosen[link.afterWay()]);
        }
        var constraint = model.addLessOrEqual(LinearExpr.newBuilder().add(from).add(link.lag()), to);
        if (!when.isEmpty()) {
            constraint.onlyEnforceIf(when.toArray(Literal[]::new));
        }
    }

    private void require(Requirement requirement) {
        List<Literal> clause = new ArrayList<>();
        clause.add(jobs[requirement.job()].chosen[requirement.way()].not());
        for (int other : requirement.otherWays()) {
            clause.add(jobs[requirement.otherJob()].chosen[other]);
        }
        model.addBoolOr(clause);
    }

    /** Tells the solver where to begin. */
    void hint(ScheduleStart start) {
        if (start.isEmpty()) {
            return;
        }
        int end = 0;
        for (int j = 0; j < jobs.length; j++) {
            int way = start.way()[j];
            if (way >= 0 && jobs[j].choice) {
                for (int w = 0; w < jobs[j].chosen.length; w++) {
                    if (jobs[j].interval[w] != null) {
                        model.addHint(jobs[j].chosen[w], w == way);
                    }
                }
            }
            if (start.start()[j] >= 0) {
                model.addHint(jobs[j].start, start.start()[j]);
                int finish = way < 0 ? -1 : problem.job(j).ways().get(way).finish(start.start()[j]);
                if (finish >= 0 && jobs[j].finish instanceof IntVar variable) {
                    model.addHint(variable, finish);
                }
                end = Math.max(end, finish);
            }
        }
        if (makespan != null) {
            model.addHint(makespan, end);
        }
    }

    /** Ways, starts and finishes of a solution whose values are looked up here. */
    int[][] schedule(ToLongFunction<LinearArgument> value) {
        int[] way = new int[jobs.length];
        int[] start = new int[jobs.length];
        int[] finish = new int[jobs.length];
        for (int j = 0; j < jobs.length; j++) {
            for (int w = 0; w < jobs[j].chosen.length; w++) {
                if (jobs[j].interval[w] != null && value.applyAsLong(jobs[j].chosen[w]) == 1) {
                    way[j] = w;
                }
            }
            start[j] = Math.toIntExact(value.applyAsLong(jobs[j].start));
            finish[j] = problem.job(j).ways().get(way[j]).finish(start[j]);
        }
        return new int[][] {way, start, finish};
    }
}
