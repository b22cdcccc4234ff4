package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.entente.solver.Problem;
import org.entente.solver.Relay;

/** Reads what HiGHS hands to a callback and passes it on to the solve's {@link Relay}. */
final class SolveEvents {
    private static final long STRUCT_BYTES = 256;

    private final HighsLibrary library;
    private final Problem problem;
    private final Relay relay;

    SolveEvents(HighsLibrary library, Problem problem, Relay relay) {
        this.library = library;
        this.problem = problem;
        this.relay = relay;
    }

    void happened(int kind, MemorySegment out, MemorySegment in) {
        try {
            MemorySegment told = out.reinterpret(STRUCT_BYTES);
            if (kind == Callbacks.IMPROVING_SOLUTION) {
                improved(told);
            } else if (relay.due()) {
                boolean mip = kind == Callbacks.MIP_INTERRUPT;
                if (relay.stop(mip ? bound(told) : Double.NEGATIVE_INFINITY, mip ? nodes(told) : 0)) {
                    // HighsCallbackDataIn begins with the flag, by HiGHS' promise to its callers.
                    in.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, 1);
                }
            }
        } catch (RuntimeException e) {
            relay.broke(e);
        }
    }

    private void improved(MemorySegment told) {
        MemorySegment values = item(told, "mip_solution");
        if (values.address() != 0) {
            double[] point = values.reinterpret(problem.columns() * JAVA_DOUBLE.byteSize())
                    .toArray(JAVA_DOUBLE);
            relay.improved(point, bound(told), nodes(told));
        }
    }

    private double bound(MemorySegment told) {
        return item(told, "mip_dual_bound").reinterpret(JAVA_DOUBLE.byteSize()).get(JAVA_DOUBLE, 0);
    }

    private long nodes(MemorySegment told) {
        return item(told, "mip_node_count").reinterpret(JAVA_LONG.byteSize()).get(JAVA_LONG, 0);
    }

    /** A callback's item by name, so that another HiGHS may lay out its struct in another way. */
    private MemorySegment item(MemorySegment told, String name) {
        try (Arena arena = Arena.ofConfined()) {
            return (MemorySegment) library.callbackItem.invokeExact(told, arena.allocateFrom(name));
        } catch (Throwable e) {
            throw HighsException.of("getCallbackDataOutItem", e);
        }
    }
}
