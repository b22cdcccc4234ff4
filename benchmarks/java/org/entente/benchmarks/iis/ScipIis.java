package org.entente.benchmarks.iis;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.entente.solver.natives.NativeLibraries;

/** SCIP's own irreducible infeasible subsystem of a model file, whole numbers included: the greedy finder of SCIP 10. */
final class ScipIis {
    private static final double INFINITY = 1e20;

    private final NativeCalls scip;

    ScipIis() throws IOException {
        NativeLibraries natives = NativeLibraries.ofThisMachine();
        scip = natives.load(
                NativeCalls::new,
                natives.name("libscip.so.10.0", "libscip.10.0.dylib", "libscip.dll"),
                natives.name("libz.so.1", "libz.1.dylib", "zlib1.dll"));
    }

    /** Rows are called r0, r1, … and columns c0, c1, … in the file. */
    Subsystem of(Path model) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle = arena.allocate(ADDRESS);
            scip.number("SCIPcreate", handle);
            MemorySegment whole = handle.get(ADDRESS, 0);
            try {
                scip.number("SCIPincludeDefaultPlugins", whole);
                set("misc/catchctrlc", 0, whole, arena);
                set("iis/removebounds", 1, whole, arena);
                set("iis/irreducible", 1, whole, arena);
                set("iis/silent", 1, whole, arena);
                scip.number("SCIPsetIntParam", whole, arena.allocateFrom("display/verblevel"), 0);
                scip.number("SCIPreadProb", whole, arena.allocateFrom(model.toString()), MemorySegment.NULL);
                long begun = System.nanoTime();
                int answer = scip.number("SCIPgenerateIIS", whole);
                double seconds = (System.nanoTime() - begun) * 1e-9;
                MemorySegment found = scip.pointer("SCIPgetIIS", whole);
                if (answer != 1 || found.address() == 0) {
                    return Subsystem.none(seconds, "SCIP gives none");
                }
                MemorySegment part = scip.pointer("SCIPiisGetSubscip", found);
                return part.address() == 0 ? Subsystem.none(seconds, "SCIP gives none") : read(part, seconds);
            } finally {
                scip.number("SCIPfree", handle);
            }
        }
    }

    private Subsystem read(MemorySegment part, double seconds) {
        Set<Integer> rows = new TreeSet<>();
        int count = scip.number("SCIPgetNOrigConss", part);
        MemorySegment list = scip.pointer("SCIPgetOrigConss", part).reinterpret(count * ADDRESS.byteSize());
        for (int i = 0; i < count; i++) {
            rows.add(number(scip.pointer("SCIPconsGetName", list.getAtIndex(ADDRESS, i))));
        }
        Set<Integer> columns = new TreeSet<>();
        int variables = scip.number("SCIPgetNOrigVars", part);
        MemorySegment of = scip.pointer("SCIPgetOrigVars", part).reinterpret(variables * ADDRESS.byteSize());
        for (int j = 0; j < variables; j++) {
            MemorySegment variable = of.getAtIndex(ADDRESS, j);
            boolean low = scip.real("SCIPvarGetLbOriginal", variable) > -INFINITY;
            boolean high = scip.real("SCIPvarGetUbOriginal", variable) < INFINITY;
            if (low || high) {
                columns.add(number(scip.pointer("SCIPvarGetName", variable)));
            }
        }
        return new Subsystem(rows, columns, seconds, "");
    }

    private void set(String parameter, int value, MemorySegment whole, Arena arena) {
        scip.number("SCIPsetBoolParam", whole, arena.allocateFrom(parameter), value);
    }

    private static int number(MemorySegment name) {
        return Integer.parseInt(
                name.reinterpret(64).getString(0).substring(1).replaceAll("\\D.*", ""));
    }
}
