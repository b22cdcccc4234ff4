package org.entente.solver.worker;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;

/** Tells of the lower bounds as its incumbent if they are finite, then reads through a null pointer in native code. */
public final class CrashingSolver implements Solver {
    @Override
    public String name() {
        return "crashing";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public Outcome solve(Problem problem, Settings settings, Watcher watcher) {
        double objective = problem.objectiveAt(problem.lower());
        if (Double.isFinite(objective)) {
            watcher.progress(new Watcher.Progress(0, objective, objective - 1, 1, 7));
            watcher.incumbent(objective, problem.lower());
        }
        Linker linker = Linker.nativeLinker();
        MemorySegment strlen = linker.defaultLookup().find("strlen").orElseThrow();
        try {
            long length = (long) linker.downcallHandle(strlen, FunctionDescriptor.of(JAVA_LONG, ADDRESS))
                    .invokeExact(MemorySegment.NULL);
            return Outcome.failed(name(), 0, "did not crash but read " + length);
        } catch (Throwable e) {
            return Outcome.failed(name(), 0, "did not crash but threw " + e);
        }
    }
}
