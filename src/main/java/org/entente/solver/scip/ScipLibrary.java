package org.entente.solver.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.solver.natives.NativeLibraries;
import org.jspecify.annotations.Nullable;

/**
 * The functions of SCIP's C interface that are used here, looked up once in the loaded library: the one named by the system
 * property {@code entente.scip.library} or the environment variable {@code ENTENTE_SCIP_LIBRARY} (SCIP 10 or later), else
 * the one the native jars bring.
 */
final class ScipLibrary {
    private static @Nullable ScipLibrary loaded;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup symbols;

    final MethodHandle create;
    final MethodHandle free;
    final MethodHandle includeDefaultPlugins;
    final MethodHandle createProblem;
    final MethodHandle setInt;
    final MethodHandle setBool;
    final MethodHandle setReal;
    final MethodHandle addOffset;
    final MethodHandle createVariable;
    final MethodHandle addVariable;
    final MethodHandle releaseVariable;
    final MethodHandle createRow;
    final MethodHandle addRow;
    final MethodHandle releaseRow;
    final MethodHandle createPartialSolution;
    final MethodHandle createWholeSolution;
    final MethodHandle setSolutionValue;
    final MethodHandle addSolution;
    final MethodHandle includeEventHandler;
    final MethodHandle catchEvent;
    final MethodHandle transform;
    final MethodHandle solve;
    final MethodHandle interrupt;
    final MethodHandle status;
    final MethodHandle bestSolution;
    final MethodHandle solutionValues;
    final MethodHandle bestSolutions;
    final MethodHandle bound;
    final MethodHandle nodes;
    final MethodHandle iterations;
    final String version;

    private ScipLibrary(Path file) {
        symbols = SymbolLookup.libraryLookup(file, Arena.global());
        FunctionDescriptor one = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        FunctionDescriptor two = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS);
        FunctionDescriptor three = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        FunctionDescriptor count = FunctionDescriptor.of(JAVA_LONG, ADDRESS);
        FunctionDescriptor number = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE);
        create = find("create", one);
        free = find("free", one);
        includeDefaultPlugins = find("includeDefaultPlugins", one);
        createProblem = find("createProbBasic", two);
        setInt = find("setIntParam", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        setBool = find("setBoolParam", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
        setReal = find("setRealParam", number);
        addOffset = find("addOrigObjoffset", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_DOUBLE));
        createVariable = find(
                "createVarBasic",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE, JAVA_INT));
        addVariable = find("addVar", two);
        releaseVariable = find("releaseVar", two);
        createRow = find(
                "createConsBasicLinear",
                FunctionDescriptor.of(
                        JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE, JAVA_DOUBLE));
        addRow = find("addCons", two);
        releaseRow = find("releaseCons", two);
        createPartialSolution = find("createPartialSol", three);
        createWholeSolution = find("createOrigSol", three);
        setSolutionValue = find("setSolVal", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, JAVA_DOUBLE));
        addSolution = find("addSolFree", three);
        includeEventHandler = find(
                "includeEventhdlrBasic",
                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        catchEvent = find("catchEvent", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, ADDRESS, ADDRESS));
        transform = find("transformProb", one);
        solve = find("solve", one);
        interrupt = find("interruptSolve", one);
        status = find("getStatus", one);
        bestSolution = find("getBestSol", FunctionDescriptor.of(ADDRESS, ADDRESS));
        solutionValues =
                find("getSolVals", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
        bestSolutions = find("getNBestSolsFound", count);
        bound = find("getDualbound", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
        nodes = find("getNTotalNodes", count);
        iterations = find("getNLPIterations", count);
        version = versionPart("majorVersion") + "." + versionPart("minorVersion") + "." + versionPart("techVersion");
    }

    /** Loads the library on first use; a failure is tried again at the next call, since the user may mend it. */
    static synchronized ScipLibrary load() throws IOException {
        if (loaded == null) {
            Path named = named();
            NativeLibraries natives = NativeLibraries.ofThisMachine();
            try {
                loaded = named == null
                        ? natives.load(
                                ScipLibrary::new,
                                natives.name("libscip.so.10.0", "libscip.10.0.dylib", "libscip.dll"),
                                // SCIP looks for its compression library in its own folder.
                                natives.name("libz.so.1", "libz.1.dylib", "zlib1.dll"))
                        : new ScipLibrary(named);
            } catch (IllegalArgumentException e) {
                throw new IOException("Cannot load the SCIP library " + named + ": " + e.getMessage(), e);
            }
        }
        return loaded;
    }

    /** The file that the user names instead of the one that comes with the program; null for none. */
    private static @Nullable Path named() throws IOException {
        String named = System.getProperty("entente.scip.library", System.getenv("ENTENTE_SCIP_LIBRARY"));
        if (named == null || named.isBlank()) {
            return null;
        }
        Path file = Path.of(named).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no SCIP library at " + file
                    + " (named by entente.scip.library or ENTENTE_SCIP_LIBRARY).");
        }
        return file;
    }

    Linker linker() {
        return linker;
    }

    private MethodHandle find(String function, FunctionDescriptor descriptor) {
        MemorySegment address = symbols.find("SCIP" + function)
                .orElseThrow(() -> new IllegalArgumentException("it has no function SCIP" + function));
        return linker.downcallHandle(address, descriptor);
    }

    private int versionPart(String function) {
        try {
            return (int) find(function, FunctionDescriptor.of(JAVA_INT)).invokeExact();
        } catch (Throwable e) {
            throw new IllegalArgumentException("it does not tell its version", e);
        }
    }
}
