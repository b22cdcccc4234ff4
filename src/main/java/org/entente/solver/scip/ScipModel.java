package org.entente.solver.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.entente.solver.Problem;

/**
 * One instance of SCIP with one problem in it; used by one thread, freed by {@link #close()}. Every call that SCIP refuses
 * is a {@link ScipException} that names it.
 */
final class ScipModel implements AutoCloseable {
    private static final int OKAY = 1;
    private static final double INFINITY = 1e20;
    private static final int INTEGER = 1;
    private static final int CONTINUOUS = 3;

    private final ScipLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment handle = arena.allocate(ADDRESS);
    private final MemorySegment scip;
    private final MemorySegment variables;
    private final int columns;
    private int created;

    ScipModel(ScipLibrary library, Problem problem, boolean costs) {
        this.library = library;
        this.columns = problem.columns();
        this.variables = arena.allocate(ADDRESS, columns);
        call("create", library.create, handle);
        scip = handle.get(ADDRESS, 0);
        try {
            call("includeDefaultPlugins", library.includeDefaultPlugins, scip);
            // SCIP would catch Ctrl-C for the whole program.
            set("misc/catchctrlc", false);
            set("display/verblevel", 0);
            expect("createProb", (int) library.createProblem.invokeExact(scip, text("entente")));
            addColumns(problem, costs);
            addRows(problem);
        } catch (Throwable e) {
            close();
            throw ScipException.of("hand-over", e);
        }
    }

    long address() {
        return scip.address();
    }

    MemorySegment pointer() {
        return scip;
    }

    private void addColumns(Problem problem, boolean costs) throws Throwable {
        MemorySegment noName = text("");
        for (int j = 0; j < columns; j++) {
            MemorySegment at = variables.asSlice(j * ADDRESS.byteSize(), ADDRESS);
            expect("createVar", (int) library.createVariable.invokeExact(
                    scip,
                    at,
                    noName,
                    clipped(problem.lower()[j]),
                    clipped(problem.upper()[j]),
                    costs ? problem.cost()[j] : 0.0,
                    problem.isInteger(j) ? INTEGER : CONTINUOUS));
            created = j + 1;
            expect("addVar", (int) library.addVariable.invokeExact(scip, at.get(ADDRESS, 0)));
        }
        if (costs) {
            expect("addOffset", (int) library.addOffset.invokeExact(scip, problem.offset()));
        }
    }

    /** SCIP takes a problem by row, so the matrix is turned around first, in native memory. */
    private void addRows(Problem problem) throws Throwable {
        int rows = problem.rows();
        int[] end = new int[rows + 1];
        int[] index = problem.rowIndex();
        for (int k = 0; k < problem.nonzeros(); k++) {
            end[index[k] + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            end[i + 1] += end[i];
        }
        int[] next = end.clone();
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment columnOf = copies.allocate(ADDRESS, problem.nonzeros());
            MemorySegment valueOf = copies.allocate(JAVA_DOUBLE, problem.nonzeros());
            for (int j = 0; j < columns; j++) {
                MemorySegment variable = variables.getAtIndex(ADDRESS, j);
                for (int k = problem.columnStart()[j]; k < problem.columnStart()[j + 1]; k++) {
                    int to = next[index[k]]++;
                    columnOf.setAtIndex(ADDRESS, to, variable);
                    valueOf.setAtIndex(JAVA_DOUBLE, to, problem.value()[k]);
                }
            }
            MemorySegment row = copies.allocate(ADDRESS);
            MemorySegment noName = copies.allocateFrom("");
            for (int i = 0; i < rows; i++) {
                expect("createCons", (int) library.createRow.invokeExact(
                        scip,
                        row,
                        noName,
                        end[i + 1] - end[i],
                        columnOf.asSlice(end[i] * ADDRESS.byteSize()),
                        valueOf.asSlice(end[i] * JAVA_DOUBLE.byteSize()),
                        clipped(problem.rowLower()[i]),
                        clipped(problem.rowUpper()[i])));
                expect("addCons", (int) library.addRow.invokeExact(scip, row.get(ADDRESS, 0)));
                expect("releaseCons", (int) library.releaseRow.invokeExact(scip, row));
            }
        }
    }

    void set(String parameter, boolean value) {
        try {
            expect(parameter, (int) library.setBool.invokeExact(scip, text(parameter), value ? 1 : 0));
        } catch (Throwable e) {
            throw ScipException.of(parameter, e);
        }
    }

    void set(String parameter, int value) {
        try {
            expect(parameter, (int) library.setInt.invokeExact(scip, text(parameter), value));
        } catch (Throwable e) {
            throw ScipException.of(parameter, e);
        }
    }

    void set(String parameter, double value) {
        try {
            expect(parameter, (int) library.setReal.invokeExact(scip, text(parameter), value));
        } catch (Throwable e) {
            throw ScipException.of(parameter, e);
        }
    }

    /** Hands over a start; where it leaves values open (NaN) SCIP tries to find them. */
    void start(double[] values) {
        boolean partial = false;
        for (double value : values) {
            partial |= Double.isNaN(value);
        }
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment solution = copies.allocate(ADDRESS);
            MethodHandle create = partial ? library.createPartialSolution : library.createWholeSolution;
            expect("createSol", (int) create.invokeExact(scip, solution, MemorySegment.NULL));
            for (int j = 0; j < columns; j++) {
                if (!Double.isNaN(values[j])) {
                    expect("setSolVal", (int) library.setSolutionValue.invokeExact(
                            scip, solution.get(ADDRESS, 0), variables.getAtIndex(ADDRESS, j), values[j]));
                }
            }
            expect("addSol", (int) library.addSolution.invokeExact(scip, solution, copies.allocate(JAVA_INT)));
        } catch (Throwable e) {
            throw ScipException.of("start", e);
        }
    }

    /** Has {@code function} called at the given events; from here on the problem cannot be changed. */
    void listen(MemorySegment function, long events) {
        try {
            MemorySegment handler = arena.allocate(ADDRESS);
            MemorySegment name = text("entente");
            expect("includeEventhdlr", (int)
                    library.includeEventHandler.invokeExact(scip, handler, name, name, function, MemorySegment.NULL));
            call("transformProb", library.transform, scip);
            expect("catchEvent", (int) library.catchEvent.invokeExact(
                    scip, events, handler.get(ADDRESS, 0), MemorySegment.NULL, MemorySegment.NULL));
        } catch (Throwable e) {
            throw ScipException.of("listen", e);
        }
    }

    ScipStatus solve() {
        call("solve", library.solve, scip);
        try {
            return ScipStatus.of((int) library.status.invokeExact(scip));
        } catch (Throwable e) {
            throw ScipException.of("getStatus", e);
        }
    }

    void interrupt() {
        call("interruptSolve", library.interrupt, scip);
    }

    /** The best point known, or an empty array. */
    double[] best() {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment solution = (MemorySegment) library.bestSolution.invokeExact(scip);
            if (solution.address() == 0) {
                return new double[0];
            }
            MemorySegment values = copies.allocate(JAVA_DOUBLE, columns);
            expect("getSolVals", (int) library.solutionValues.invokeExact(scip, solution, columns, variables, values));
            return values.toArray(JAVA_DOUBLE);
        } catch (Throwable e) {
            throw ScipException.of("getBestSol", e);
        }
    }

    long improvements() {
        return count("getNBestSolsFound", library.bestSolutions);
    }

    long nodes() {
        return count("getNTotalNodes", library.nodes);
    }

    long iterations() {
        return count("getNLPIterations", library.iterations);
    }

    double bound() {
        try {
            double bound = (double) library.bound.invokeExact(scip);
            return Math.abs(bound) >= INFINITY ? Math.copySign(Double.POSITIVE_INFINITY, bound) : bound;
        } catch (Throwable e) {
            throw ScipException.of("getDualbound", e);
        }
    }

    @Override
    public void close() {
        try {
            for (int j = 0; j < created; j++) {
                int ignored = (int)
                        library.releaseVariable.invokeExact(scip, variables.asSlice(j * ADDRESS.byteSize(), ADDRESS));
            }
            int ignored = (int) library.free.invokeExact(handle);
        } catch (Throwable e) {
            throw ScipException.of("free", e);
        } finally {
            arena.close();
        }
    }

    private MemorySegment text(String value) {
        return arena.allocateFrom(value);
    }

    private static long count(String what, MethodHandle function, MemorySegment scip) {
        try {
            return (long) function.invokeExact(scip);
        } catch (Throwable e) {
            throw ScipException.of(what, e);
        }
    }

    private long count(String what, MethodHandle function) {
        return count(what, function, scip);
    }

    private static void call(String what, MethodHandle function, MemorySegment argument) {
        try {
            expect(what, (int) function.invokeExact(argument));
        } catch (Throwable e) {
            throw ScipException.of(what, e);
        }
    }

    private static double clipped(double value) {
        return Math.max(-INFINITY, Math.min(INFINITY, value));
    }

    private static void expect(String what, int code) {
        if (code != OKAY) {
            throw new ScipException("SCIP refused " + what + " (code " + code + ")");
        }
    }
}
