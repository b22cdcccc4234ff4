package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.entente.solver.Problem;

/**
 * An instance of HiGHS that takes a model and is never run, for the speed benchmarks: the step of a solve that is timed
 * alone. It lies in this package because nobody else should need it.
 */
public final class HandOver implements AutoCloseable {
    private final HighsLibrary library;
    private final NativeModel model;

    public HandOver() throws IOException {
        library = HighsLibrary.load();
        model = new NativeModel(library);
        model.option("output_flag", false);
    }

    /** As Entente does it. */
    public void pass(Problem problem) {
        model.pass(problem);
    }

    /** As a program with nothing but arrays does it. */
    public static void passArrays(
            double[] cost,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper,
            int[] start,
            int[] index,
            double[] value,
            int[] integrality)
            throws IOException {
        HighsLibrary library = HighsLibrary.load();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment highs = (MemorySegment) library.create.invokeExact();
            int quiet = (int) library.setBool.invokeExact(highs, arena.allocateFrom("output_flag"), 0);
            int status = (int) library.passModel.invokeExact(
                    highs,
                    cost.length,
                    rowLower.length,
                    index.length,
                    0,
                    1,
                    1,
                    1,
                    0.0,
                    arena.allocateFrom(JAVA_DOUBLE, cost),
                    arena.allocateFrom(JAVA_DOUBLE, lower),
                    arena.allocateFrom(JAVA_DOUBLE, upper),
                    arena.allocateFrom(JAVA_DOUBLE, rowLower),
                    arena.allocateFrom(JAVA_DOUBLE, rowUpper),
                    arena.allocateFrom(JAVA_INT, start),
                    arena.allocateFrom(JAVA_INT, index),
                    arena.allocateFrom(JAVA_DOUBLE, value),
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    arena.allocateFrom(JAVA_INT, integrality));
            library.destroy.invokeExact(highs);
            if (status == -1 || quiet == -1) {
                throw new IOException("HiGHS refused the arrays");
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IOException("passModel", e);
        }
    }

    @Override
    public void close() {
        model.close();
    }
}
