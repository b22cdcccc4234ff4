package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.solver.natives.NativeLibraries;
import org.jspecify.annotations.Nullable;

/**
 * The functions of HiGHS' C interface that are used here, looked up once in the loaded library.
 *
 * <p>The library is the one named by the system property {@code entente.highs.library} or the environment variable {@code
 * ENTENTE_HIGHS_LIBRARY} (a newer HiGHS, say), else the one the native jars bring. Functions of one shape share one
 * descriptor: each further shape costs milliseconds at start.
 */
final class HighsLibrary {
    private static @Nullable HighsLibrary loaded;

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup symbols;

    final MethodHandle create;
    final MethodHandle destroy;
    final MethodHandle versionText;
    final MethodHandle passModel;
    final MethodHandle setInt;
    final MethodHandle setBool;
    final MethodHandle setDouble;
    final MethodHandle setString;
    final MethodHandle run;
    final MethodHandle modelStatus;
    final MethodHandle runTime;
    final MethodHandle doubleInfo;
    final MethodHandle intInfo;
    final MethodHandle longInfo;
    final MethodHandle solution;
    final MethodHandle basis;
    final MethodHandle setBasis;
    final MethodHandle setSparseSolution;
    final MethodHandle changeCosts;
    final MethodHandle setCallback;
    final MethodHandle startCallback;
    final MethodHandle callbackItem;
    final MethodHandle resetScheduler;
    final MethodHandle readModel;
    final String version;

    private HighsLibrary(Path file) {
        symbols = SymbolLookup.libraryLookup(file, Arena.global());
        FunctionDescriptor ofText = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        FunctionDescriptor ofInt = FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT);
        FunctionDescriptor ofOne = FunctionDescriptor.of(JAVA_INT, ADDRESS);
        create = find("create", FunctionDescriptor.of(ADDRESS));
        destroy = find("destroy", FunctionDescriptor.ofVoid(ADDRESS));
        versionText = find("version", FunctionDescriptor.of(ADDRESS));
        passModel = find("passModel", FunctionDescriptor.of(JAVA_INT, passModelArguments()));
        setInt = find("setIntOptionValue", ofInt);
        setBool = find("setBoolOptionValue", ofInt);
        setDouble = find("setDoubleOptionValue", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_DOUBLE));
        setString = find("setStringOptionValue", ofText);
        run = find("run", ofOne);
        modelStatus = find("getModelStatus", ofOne);
        runTime = find("getRunTime", FunctionDescriptor.of(JAVA_DOUBLE, ADDRESS));
        doubleInfo = find("getDoubleInfoValue", ofText);
        intInfo = find("getIntInfoValue", ofText);
        longInfo = find("getInt64InfoValue", ofText);
        solution = find("getSolution", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS));
        basis = find("getBasis", ofText);
        setBasis = find("setBasis", ofText);
        setSparseSolution =
                find("setSparseSolution", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS));
        changeCosts =
                find("changeColsCostByRange", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT, ADDRESS));
        setCallback = find("setCallback", ofText);
        startCallback = find("startCallback", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT));
        callbackItem = find("getCallbackDataOutItem", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS));
        resetScheduler = find("resetGlobalScheduler", FunctionDescriptor.ofVoid(JAVA_INT));
        readModel = find("readModel", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS));
        version = readVersion();
    }

    /** Loads the library on first use; a failure is tried again at the next call, since the user may mend it. */
    static synchronized HighsLibrary load() throws IOException {
        if (loaded == null) {
            Path named = named();
            NativeLibraries natives = NativeLibraries.ofThisMachine();
            try {
                loaded = named == null
                        ? natives.load(
                                HighsLibrary::new, natives.name("libhighs.so.1", "libhighs.1.dylib", "highs.dll"))
                        : new HighsLibrary(named);
                // Some of its complaints ignore that it was told to be quiet.
                StrayOutput.divertAtExit();
            } catch (IllegalArgumentException e) {
                throw new IOException("Cannot load the HiGHS library " + named + ": " + e.getMessage(), e);
            }
        }
        return loaded;
    }

    /** The file that the user names instead of the one that comes with the program; null for none. */
    private static @Nullable Path named() throws IOException {
        String named = System.getProperty("entente.highs.library", System.getenv("ENTENTE_HIGHS_LIBRARY"));
        if (named == null || named.isBlank()) {
            return null;
        }
        Path file = Path.of(named).toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no HiGHS library at " + file
                    + " (named by entente.highs.library or ENTENTE_HIGHS_LIBRARY).");
        }
        return file;
    }

    Linker linker() {
        return linker;
    }

    private MethodHandle find(String function, FunctionDescriptor descriptor) {
        MemorySegment address = symbols.find("Highs_" + function)
                .orElseThrow(() -> new IllegalArgumentException("it has no function Highs_" + function));
        return linker.downcallHandle(address, descriptor);
    }

    /** highs, columns, rows, nonzeros, q nonzeros, a format, q format, sense, offset, then twelve arrays. */
    private static MemoryLayout[] passModelArguments() {
        MemoryLayout[] arguments = new MemoryLayout[21];
        arguments[0] = ADDRESS;
        for (int i = 1; i <= 7; i++) {
            arguments[i] = JAVA_INT;
        }
        arguments[8] = JAVA_DOUBLE;
        for (int i = 9; i <= 20; i++) {
            arguments[i] = ADDRESS;
        }
        return arguments;
    }

    private String readVersion() {
        try {
            return ((MemorySegment) versionText.invokeExact()).reinterpret(64).getString(0);
        } catch (Throwable e) {
            throw new IllegalArgumentException("it does not tell its version", e);
        }
    }
}
