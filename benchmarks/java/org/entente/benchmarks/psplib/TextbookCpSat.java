package org.entente.benchmarks.psplib;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.solver.natives.NativeLibraries;

/**
 * The peer: CP-SAT with the model of its manual's scheduling chapter, an (optional) interval per job (and mode), a cumulative per
 * renewable resource, a sum per stock, precedences and the makespan. No hint, default parameters.
 */
final class TextbookCpSat {
    private TextbookCpSat() {}

    static void load() throws IOException {
        NativeLibraries natives = NativeLibraries.ofThisMachine();
        natives.loadWithNeighbours(
                file -> {
                    System.load(file.toString());
                    return file;
                },
                natives.name("libjniortools.so", "libjniortools.dylib", "jniortools.dll"));
    }

    static Answer solve(ProjectFile file, double seconds, int threads, int seed) {
        long begin = System.nanoTime();
        int jobs = file.jobs();
        int horizon = file.horizon();
        CpModel model = new CpModel();
        IntVar[] start = new IntVar[jobs];
        IntVar[] end = new IntVar[jobs];
        Literal[][] chosen = new Literal[jobs][];
        IntervalVar[][] interval = new IntervalVar[jobs][];
        IntVar makespan = model.newIntVar(0, horizon, "makespan");
        for (int j = 0; j < jobs; j++) {
            int modes = file.duration()[j].length;
            start[j] = model.newIntVar(0, horizon, "start" + j);
            end[j] = model.newIntVar(0, horizon, "end" + j);
            chosen[j] = new Literal[modes];
            interval[j] = new IntervalVar[modes];
            for (int m = 0; m < modes; m++) {
                int duration = file.duration()[j][m];
                if (modes == 1) {
                    chosen[j][m] = model.trueLiteral();
                    interval[j][m] = model.newIntervalVar(start[j], LinearExpr.constant(duration), end[j], "job" + j);
                } else {
                    chosen[j][m] = model.newBoolVar("mode" + j + "_" + m);
                    interval[j][m] = model.newOptionalIntervalVar(
                            start[j], LinearExpr.constant(duration), end[j], chosen[j][m], "job" + j + "_" + m);
                }
            }
            model.addExactlyOne(chosen[j]);
            model.addLessOrEqual(end[j], makespan);
        }
        for (int j = 0; j < jobs; j++) {
            for (int next : file.successors()[j]) {
                model.addLessOrEqual(end[j], start[next]);
            }
        }
        resources(file, model, chosen, interval);
        model.minimize(makespan);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(threads)
                .setRandomSeed(seed)
                .setMaxTimeInSeconds(Math.max(0.01, seconds - (System.nanoTime() - begin) / 1e9));
        CpSolverStatus status = solver.solve(model);
        double taken = (System.nanoTime() - begin) / 1e9;
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(Integer.MAX_VALUE, bound(solver), false, taken);
        }
        int[] starts = new int[jobs];
        int[] modes = new int[jobs];
        for (int j = 0; j < jobs; j++) {
            starts[j] = Math.toIntExact(solver.value(start[j]));
            for (int m = 0; m < chosen[j].length; m++) {
                if (solver.booleanValue(chosen[j][m])) {
                    modes[j] = m;
                }
            }
        }
        return new Answer(file.makespan(modes, starts), bound(solver), status == CpSolverStatus.OPTIMAL, taken);
    }

    private static int bound(CpSolver solver) {
        double bound = solver.bestObjectiveBound();
        return bound > 0 && bound < Integer.MAX_VALUE ? (int) Math.ceil(bound - 1e-6) : 0;
    }

    private static void resources(ProjectFile file, CpModel model, Literal[][] chosen, IntervalVar[][] interval) {
        for (int r = 0; r < file.available().length; r++) {
            List<IntervalVar> intervals = new ArrayList<>();
            List<Long> amounts = new ArrayList<>();
            LinearExprBuilder used = LinearExpr.newBuilder();
            for (int j = 0; j < file.jobs(); j++) {
                for (int m = 0; m < interval[j].length; m++) {
                    int amount = file.use()[j][m][r];
                    if (amount > 0) {
                        intervals.add(interval[j][m]);
                        amounts.add((long) amount);
                        used.addTerm(chosen[j][m], amount);
                    }
                }
            }
            if (r < file.renewable()) {
                CumulativeConstraint cumulative = model.addCumulative(file.available()[r]);
                for (int i = 0; i < intervals.size(); i++) {
                    cumulative.addDemand(intervals.get(i), amounts.get(i));
                }
            } else {
                model.addLessOrEqual(used, file.available()[r]);
            }
        }
    }
}
