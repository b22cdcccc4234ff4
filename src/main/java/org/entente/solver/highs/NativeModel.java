package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.entente.solver.Basis;
import org.entente.solver.Problem;

/**
 * One instance of HiGHS and the native memory beside it; used by one thread, freed by {@link #close()}.
 *
 * <p>Every call that HiGHS refuses is a {@link HighsException} that names it.
 */
final class NativeModel implements AutoCloseable {
    private static final int ERROR = -1;
    private static final int COLUMNWISE = 1;
    private static final int MINIMISE = 1;

    private final HighsLibrary library;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment highs;

    NativeModel(HighsLibrary library) {
        this.library = library;
        try {
            highs = (MemorySegment) library.create.invokeExact();
        } catch (Throwable e) {
            throw HighsException.of("create", e);
        }
    }

    /** Hands over the whole problem in one call; the copies on this side live for that call only. */
    void pass(Problem problem) {
        try (Arena copies = Arena.ofConfined()) {
            int columns = problem.columns();
            MemorySegment integrality = MemorySegment.NULL;
            if (problem.hasIntegers()) {
                integrality = copies.allocate(JAVA_INT, columns);
                for (int j = 0; j < columns; j++) {
                    integrality.setAtIndex(JAVA_INT, j, problem.isInteger(j) ? 1 : 0);
                }
            }
            int status = (int) library.passModel.invokeExact(
                    highs,
                    columns,
                    problem.rows(),
                    problem.nonzeros(),
                    0,
                    COLUMNWISE,
                    COLUMNWISE,
                    MINIMISE,
                    problem.offset(),
                    copies.allocateFrom(JAVA_DOUBLE, problem.cost()),
                    copies.allocateFrom(JAVA_DOUBLE, problem.lower()),
                    copies.allocateFrom(JAVA_DOUBLE, problem.upper()),
                    copies.allocateFrom(JAVA_DOUBLE, problem.rowLower()),
                    copies.allocateFrom(JAVA_DOUBLE, problem.rowUpper()),
                    copies.allocateFrom(JAVA_INT, problem.columnStart()),
                    copies.allocateFrom(JAVA_INT, problem.rowIndex()),
                    copies.allocateFrom(JAVA_DOUBLE, problem.value()),
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    integrality);
            expect("passModel", status);
        } catch (Throwable e) {
            throw HighsException.of("passModel", e);
        }
    }

    void option(String name, int value) {
        try {
            expect(name, (int) library.setInt.invokeExact(highs, text(name), value));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
    }

    void option(String name, boolean value) {
        try {
            expect(name, (int) library.setBool.invokeExact(highs, text(name), value ? 1 : 0));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
    }

    /** For options that only make HiGHS faster and that another version may not have. */
    void optionIfKnown(String name, boolean value) {
        try {
            int ignored = (int) library.setBool.invokeExact(highs, text(name), value ? 1 : 0);
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
    }

    void option(String name, double value) {
        try {
            expect(name, (int) library.setDouble.invokeExact(highs, text(name), value));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
    }

    void option(String name, String value) {
        try {
            expect(name, (int) library.setString.invokeExact(highs, text(name), text(value)));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
    }

    void basis(Basis basis) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment columns = widen(copies, basis.columns());
            MemorySegment rows = widen(copies, basis.rows());
            expect("setBasis", (int) library.setBasis.invokeExact(highs, columns, rows));
        } catch (Throwable e) {
            throw HighsException.of("setBasis", e);
        }
    }

    /** A start from the first {@code count} entries of two arrays. */
    void start(int count, int[] column, double[] value) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment index = copies.allocateFrom(JAVA_INT, column);
            MemorySegment entry = copies.allocateFrom(JAVA_DOUBLE, value);
            expect("setSparseSolution", (int) library.setSparseSolution.invokeExact(highs, count, index, entry));
        } catch (Throwable e) {
            throw HighsException.of("setSparseSolution", e);
        }
    }

    /** Sets all costs to zero: what remains is the question whether there is any feasible point. */
    void forgetCosts(int columns) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment zeros = copies.allocate(JAVA_DOUBLE, columns);
            expect("changeCosts", (int) library.changeCosts.invokeExact(highs, 0, columns - 1, zeros));
        } catch (Throwable e) {
            throw HighsException.of("changeCosts", e);
        }
    }

    /** Installs a callback for the given kinds of event. */
    void callback(MemorySegment function, MemorySegment data, int... kinds) {
        try {
            expect("setCallback", (int) library.setCallback.invokeExact(highs, function, data));
            for (int kind : kinds) {
                expect("startCallback", (int) library.startCallback.invokeExact(highs, kind));
            }
        } catch (Throwable e) {
            throw HighsException.of("setCallback", e);
        }
    }

    /** Runs HiGHS. Its return code is not looked at: the model status says the same and more. */
    ModelStatus run() {
        try {
            int ignored = (int) library.run.invokeExact(highs);
            return ModelStatus.of((int) library.modelStatus.invokeExact(highs));
        } catch (Throwable e) {
            throw HighsException.of("run", e);
        }
    }

    /** Seconds this instance has spent in {@link #run()}; its time limit counts on this clock. */
    double runSeconds() {
        try {
            return (double) library.runTime.invokeExact(highs);
        } catch (Throwable e) {
            throw HighsException.of("getRunTime", e);
        }
    }

    double doubleInfo(String name) {
        MemorySegment result = arena.allocate(JAVA_DOUBLE);
        try {
            expect(name, (int) library.doubleInfo.invokeExact(highs, text(name), result));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
        return result.get(JAVA_DOUBLE, 0);
    }

    int intInfo(String name) {
        MemorySegment result = arena.allocate(JAVA_INT);
        try {
            expect(name, (int) library.intInfo.invokeExact(highs, text(name), result));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
        return result.get(JAVA_INT, 0);
    }

    long longInfo(String name) {
        MemorySegment result = arena.allocate(JAVA_LONG);
        try {
            expect(name, (int) library.longInfo.invokeExact(highs, text(name), result));
        } catch (Throwable e) {
            throw HighsException.of(name, e);
        }
        return result.get(JAVA_LONG, 0);
    }

    /** Column values, column duals and row duals, each only meaningful where HiGHS says it has them. */
    double[][] solution(int columns, int rows) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment value = copies.allocate(JAVA_DOUBLE, columns);
            MemorySegment reducedCost = copies.allocate(JAVA_DOUBLE, columns);
            MemorySegment activity = copies.allocate(JAVA_DOUBLE, rows);
            MemorySegment dual = copies.allocate(JAVA_DOUBLE, rows);
            expect("getSolution", (int) library.solution.invokeExact(highs, value, reducedCost, activity, dual));
            return new double[][] {
                value.toArray(JAVA_DOUBLE), reducedCost.toArray(JAVA_DOUBLE), dual.toArray(JAVA_DOUBLE)
            };
        } catch (Throwable e) {
            throw HighsException.of("getSolution", e);
        }
    }

    Basis basis(int columns, int rows) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment column = copies.allocate(JAVA_INT, columns);
            MemorySegment row = copies.allocate(JAVA_INT, rows);
            expect("getBasis", (int) library.basis.invokeExact(highs, column, row));
            return new Basis(narrow(column), narrow(row));
        } catch (Throwable e) {
            throw HighsException.of("getBasis", e);
        }
    }

    /** Reads a model file; for tests of the export. */
    void read(String file) {
        try {
            expect("readModel", (int) library.readModel.invokeExact(highs, text(file)));
        } catch (Throwable e) {
            throw HighsException.of("readModel", e);
        }
    }

    @Override
    public void close() {
        try {
            library.destroy.invokeExact(highs);
        } catch (Throwable e) {
            throw HighsException.of("destroy", e);
        } finally {
            arena.close();
        }
    }

    private MemorySegment text(String value) {
        return arena.allocateFrom(value);
    }

    private static MemorySegment widen(Arena arena, byte[] codes) {
        MemorySegment wide = arena.allocate(JAVA_INT, codes.length);
        for (int i = 0; i < codes.length; i++) {
            wide.setAtIndex(JAVA_INT, i, codes[i]);
        }
        return wide;
    }

    private static byte[] narrow(MemorySegment codes) {
        byte[] narrow = new byte[Math.toIntExact(codes.byteSize() / JAVA_INT.byteSize())];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (byte) codes.getAtIndex(JAVA_INT, i);
        }
        return narrow;
    }

    private static void expect(String what, int status) {
        if (status == ERROR) {
            throw new HighsException("HiGHS refused " + what);
        }
    }
}
