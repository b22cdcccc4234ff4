package org.entente.solver.scip;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.solver.Relay;
import org.jspecify.annotations.Nullable;

/**
 * Passes SCIP's events on to the solve's {@link Relay}. There is one native entry point for the life of the process, which
 * finds the solve by the address of its SCIP instance.
 */
final class ScipEvents {
    /** A presolving round or a node's relaxation is done, a node is begun or done with, a better point is found. */
    static final long KINDS =
            0x40000L | 0x80000L | 0x100000L | 0x200000L | 0x400000L | 0x2000000L | 0x4000000L | 0x10000000L;

    private static final int OKAY = 1;
    private static final ConcurrentHashMap<Long, ScipEvents> LISTENERS = new ConcurrentHashMap<>();
    private static @Nullable MemorySegment entryPoint;

    private final ScipModel model;
    private final Relay relay;
    private long improvements;

    private ScipEvents(ScipModel model, Relay relay) {
        this.model = model;
        this.relay = relay;
    }

    static ScipEvents attach(ScipLibrary library, ScipModel model, Relay relay) {
        ScipEvents events = new ScipEvents(model, relay);
        LISTENERS.put(model.address(), events);
        model.listen(entryPoint(library), KINDS);
        return events;
    }

    static void detach(ScipModel model) {
        LISTENERS.remove(model.address());
    }

    /** Tells of a point that SCIP found on its way out, after its last event. */
    void ended() {
        try {
            lookForImprovement();
        } catch (ScipException e) {
            relay.broke(e);
        }
    }

    private void happened() {
        try {
            lookForImprovement();
            if (relay.due() && relay.stop(model.bound(), model.nodes())) {
                model.interrupt();
            }
        } catch (RuntimeException e) {
            relay.broke(e);
        }
    }

    private void lookForImprovement() {
        long found = model.improvements();
        if (found > improvements) {
            improvements = found;
            double[] point = model.best();
            if (point.length > 0) {
                relay.improved(point, model.bound(), model.nodes());
            }
        }
    }

    private static synchronized MemorySegment entryPoint(ScipLibrary library) {
        if (entryPoint == null) {
            try {
                MethodType type = MethodType.methodType(
                        int.class, MemorySegment.class, MemorySegment.class, MemorySegment.class, MemorySegment.class);
                entryPoint = library.linker()
                        .upcallStub(
                                MethodHandles.lookup().findStatic(ScipEvents.class, "dispatch", type),
                                FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS),
                                Arena.global());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("the callback's own method", e);
            }
        }
        return entryPoint;
    }

    @SuppressWarnings("unused") // called from native code
    private static int dispatch(MemorySegment scip, MemorySegment handler, MemorySegment event, MemorySegment data) {
        ScipEvents events = LISTENERS.get(scip.address());
        if (events != null) {
            events.happened();
        }
        return OKAY;
    }
}
