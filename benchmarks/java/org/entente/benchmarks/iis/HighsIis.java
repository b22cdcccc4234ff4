package org.entente.benchmarks.iis;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.entente.solver.natives.NativeLibraries;

/**
 * HiGHS' own irreducible infeasible subsystem of a model file: of the linear relaxation, since HiGHS 1.12 knows no other. The full
 * strategy with priority for rows; the light one looks at bounds of single rows only.
 */
final class HighsIis {
    private static final int INFEASIBLE = 8;
    private static final int FULL_BY_ROWS = 1;

    private final NativeCalls highs;

    HighsIis() throws IOException {
        NativeLibraries natives = NativeLibraries.ofThisMachine();
        highs = natives.load(NativeCalls::new, natives.name("libhighs.so.1", "libhighs.1.dylib", "highs.dll"));
    }

    Subsystem of(Path relaxation) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment model = highs.pointer("Highs_create");
            highs.number("Highs_setBoolOptionValue", model, arena.allocateFrom("output_flag"), 0);
            highs.number("Highs_setIntOptionValue", model, arena.allocateFrom("iis_strategy"), FULL_BY_ROWS);
            highs.number("Highs_readModel", model, arena.allocateFrom(relaxation.toString()));
            long begun = System.nanoTime();
            try {
                highs.number("Highs_run", model);
                int status = highs.number("Highs_getModelStatus", model);
                if (status != INFEASIBLE) {
                    return Subsystem.none(seconds(begun), "relaxation has a plan");
                }
                return subsystem(model, begun, arena);
            } finally {
                highs.nothing("Highs_destroy", model);
            }
        }
    }

    private Subsystem subsystem(MemorySegment model, long begun, Arena arena) {
        MemorySegment columns = arena.allocate(JAVA_INT);
        MemorySegment rows = arena.allocate(JAVA_INT);
        MemorySegment none = MemorySegment.NULL;
        // First for the sizes. The status arrays stay away: with them this version ends the process.
        int answer = highs.number("Highs_getIis", model, columns, rows, none, none, none, none, none, none);
        int columnCount = columns.get(JAVA_INT, 0);
        int rowCount = rows.get(JAVA_INT, 0);
        if (answer < 0 || columnCount + rowCount == 0) {
            return Subsystem.none(seconds(begun), "HiGHS gives none");
        }
        MemorySegment column = arena.allocate(JAVA_INT, Math.max(1, columnCount));
        MemorySegment row = arena.allocate(JAVA_INT, Math.max(1, rowCount));
        MemorySegment columnBound = arena.allocate(JAVA_INT, Math.max(1, columnCount));
        MemorySegment rowBound = arena.allocate(JAVA_INT, Math.max(1, rowCount));
        highs.number("Highs_getIis", model, columns, rows, column, row, columnBound, rowBound, none, none);
        double seconds = seconds(begun);
        Set<Integer> inRows = new TreeSet<>();
        for (int i = 0; i < rowCount; i++) {
            inRows.add(row.getAtIndex(JAVA_INT, i));
        }
        Set<Integer> inColumns = new TreeSet<>();
        for (int j = 0; j < columnCount; j++) {
            inColumns.add(column.getAtIndex(JAVA_INT, j));
        }
        return new Subsystem(inRows, inColumns, seconds, "");
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) * 1e-9;
    }
}
