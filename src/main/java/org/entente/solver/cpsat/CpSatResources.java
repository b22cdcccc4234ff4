package org.entente.solver.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import org.entente.solver.schedule.Resource;
import org.entente.solver.schedule.ScheduleProblem;
import org.entente.solver.schedule.Way;

/** What jobs use: a cumulative per renewable resource, a sum per stock. */
final class CpSatResources {
    private CpSatResources() {}

    static void add(CpModel model, ScheduleProblem problem, CpSatJob[] jobs, LinearExprBuilder cost) {
        for (int r = 0; r < problem.resources().size(); r++) {
            if (problem.resource(r).renewable()) {
                renewable(model, problem, r, jobs, cost);
            } else {
                stock(model, problem, r, jobs);
            }
        }
    }

    private static void stock(CpModel model, ScheduleProblem problem, int r, CpSatJob[] jobs) {
        LinearExprBuilder used = LinearExpr.newBuilder();
        for (int j = 0; j < jobs.length; j++) {
            for (int w = 0; w < jobs[j].chosen.length; w++) {
                if (jobs[j].interval[w] != null) {
                    used.addTerm(jobs[j].chosen[w], problem.job(j).ways().get(w).use()[r]);
                }
            }
        }
        LinearExpr total = used.build();
        if (total.numElements() > 0 || total.getOffset() > 0) {
            model.addLessOrEqual(total, problem.resource(r).capacity()[0]);
        }
    }

    private static void renewable(
            CpModel model, ScheduleProblem problem, int r, CpSatJob[] jobs, LinearExprBuilder cost) {
        Resource resource = problem.resource(r);
        List<IntervalVar> intervals = new ArrayList<>();
        List<Long> uses = new ArrayList<>();
        long together = 0;
        for (int j = 0; j < jobs.length; j++) {
            int most = 0;
            for (int w = 0; w < jobs[j].chosen.length; w++) {
                Way way = problem.job(j).ways().get(w);
                IntervalVar interval = jobs[j].interval[w];
                if (interval != null && way.use()[r] > 0) {
                    intervals.add(interval);
                    uses.add((long) way.use()[r]);
                    most = Math.max(most, way.use()[r]);
                }
            }
            together += most;
        }
        int least = Integer.MAX_VALUE;
        int greatest = 0;
        for (int t = 0; t < problem.horizon(); t++) {
            least = Math.min(least, resource.capacity()[t]);
            greatest = Math.max(greatest, resource.most(t));
        }
        if (intervals.isEmpty() || together <= least) {
            return;
        }
        CumulativeConstraint cumulative = model.addCumulative(greatest);
        for (int i = 0; i < intervals.size(); i++) {
            cumulative.addDemand(intervals.get(i), uses.get(i));
        }
        int last = 0;
        for (CpSatJob job : jobs) {
            last = Math.max(last, job.lastFinish);
        }
        boolean paid = resource.overtime().length > 0 && resource.overtimeCost() > 0;
        for (int from = 0; from < last; ) {
            int capacity = paid ? resource.capacity()[from] : resource.most(from);
            int extra = paid ? resource.overtime()[from] : 0;
            int to = from + 1;
            if (extra > 0) {
                IntVar over = model.newIntVar(0, extra, "");
                cost.addTerm(over, resource.overtimeCost());
                cumulative.addDemand(
                        model.newFixedInterval(from, 1, ""), LinearExpr.affine(over, -1, greatest - capacity));
            } else {
                while (to < last
                        && (paid ? resource.capacity()[to] : resource.most(to)) == capacity
                        && (!paid || resource.overtime()[to] == 0)) {
                    to++;
                }
                if (capacity < greatest) {
                    cumulative.addDemand(model.newFixedInterval(from, to - from, ""), greatest - capacity);
                }
            }
            from = to;
        }
    }
}
