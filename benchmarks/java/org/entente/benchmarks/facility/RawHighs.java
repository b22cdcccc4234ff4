package org.entente.benchmarks.facility;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.entente.solver.natives.NativeLibraries;

/**
 * HiGHS alone: reads a model file and runs, with its own default options but for time limit, gap and threads. Nothing of
 * Entente is between; only the library file is the same.
 */
final class RawHighs {
    /** What HiGHS said. {@code readSeconds} is spent on the file and is no part of {@code seconds}. */
    record Answer(double value, double bound, boolean proven, double readSeconds, double seconds) {}

    private static final int OPTIMAL = 7;
    private static final int FEASIBLE = 2;

    private final SymbolLookup symbols;

    RawHighs() throws IOException {
        NativeLibraries natives = NativeLibraries.ofThisMachine();
        symbols = natives.load(
                file -> SymbolLookup.libraryLookup(file, Arena.global()),
                natives.name("libhighs.so.1", "libhighs.1.dylib", "highs.dll"));
    }

    /** On a thread of its own with a large stack, as a program of its own would have. */
    Answer solve(Path model, double timeLimit, double gap, int threads) throws Exception {
        FutureTask<Answer> task = new FutureTask<>(() -> run(model, timeLimit, gap, threads));
        Thread.ofPlatform().stackSize(64L << 20).start(task);
        return task.get();
    }

    private Answer run(Path model, double timeLimit, double gap, int threads) throws Exception {
        try (Arena arena = Arena.ofConfined()) {
            call("resetGlobalScheduler", FunctionDescriptor.ofVoid(JAVA_INT), 1);
            MemorySegment highs = (MemorySegment) call("create", FunctionDescriptor.of(ADDRESS));
            FunctionDescriptor setDouble = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
            FunctionDescriptor setInt = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
            call("setBoolOptionValue", setInt, highs, arena.allocateFrom("output_flag"), 0);
            call("setIntOptionValue", setInt, highs, arena.allocateFrom("threads"), threads);
            call("setDoubleOptionValue", setDouble, highs, arena.allocateFrom("time_limit"), timeLimit);
            call("setDoubleOptionValue", setDouble, highs, arena.allocateFrom("mip_rel_gap"), gap);
            long begun = System.nanoTime();
            MemorySegment name = arena.allocateFrom(model.toString());
            call("readModel", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS), highs, name);
            long read = System.nanoTime();
            call("run", FunctionDescriptor.of(JAVA_INT, ADDRESS), highs);
            long ran = System.nanoTime();
            int status = (int) call("getModelStatus", FunctionDescriptor.of(JAVA_INT, ADDRESS), highs);
            boolean feasible = intInfo(highs, "primal_solution_status", arena) == FEASIBLE;
            double value = feasible ? info(highs, "objective_function_value", arena) : Double.NaN;
            double bound = info(highs, "mip_dual_bound", arena);
            call("destroy", FunctionDescriptor.ofVoid(ADDRESS), highs);
            call("resetGlobalScheduler", FunctionDescriptor.ofVoid(JAVA_INT), 1);
            return new Answer(value, bound, status == OPTIMAL, (read - begun) * 1e-9, (ran - read) * 1e-9);
        }
    }

    private double info(MemorySegment highs, String name, Arena arena) throws Exception {
        MemorySegment out = arena.allocate(JAVA_DOUBLE);
        FunctionDescriptor get = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        call("getDoubleInfoValue", get, highs, arena.allocateFrom(name), out);
        return out.get(JAVA_DOUBLE, 0);
    }

    private int intInfo(MemorySegment highs, String name, Arena arena) throws Exception {
        MemorySegment out = arena.allocate(JAVA_INT);
        FunctionDescriptor get = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        call("getIntInfoValue", get, highs, arena.allocateFrom(name), out);
        return out.get(JAVA_INT, 0);
    }

    private Object call(String function, FunctionDescriptor descriptor, Object... arguments) throws Exception {
        MemorySegment address = symbols.find("Highs_" + function)
                .orElseThrow(() -> new IllegalStateException("libhighs has no Highs_" + function));
        MethodHandle handle = Linker.nativeLinker().downcallHandle(address, descriptor);
        try {
            Object result = handle.invokeWithArguments(arguments);
            return result == null ? 0 : result;
        } catch (Throwable e) {
            throw new IllegalStateException("Highs_" + function, e);
        }
    }
}
