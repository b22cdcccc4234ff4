package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The one native entry point through which HiGHS calls back, and the solves that are waiting for calls.
 *
 * <p>HiGHS passes a number along with each call; it tells which solve is meant. One entry point for the life of the
 * process means that a thousand solves make no more native code than one.
 */
final class Callbacks {
    static final int SIMPLEX_INTERRUPT = 1;
    static final int INTERIOR_POINT_INTERRUPT = 2;
    static final int IMPROVING_SOLUTION = 4;
    static final int MIP_INTERRUPT = 6;

    private static final ConcurrentHashMap<Long, SolveEvents> LISTENERS = new ConcurrentHashMap<>();
    private static final AtomicLong NEXT = new AtomicLong(1);
    private static @Nullable MemorySegment entryPoint;

    private Callbacks() {}

    /** Lets {@code events} hear what happens in {@code model} until {@link #detach} is called with the answer. */
    static long attach(HighsLibrary library, NativeModel model, SolveEvents events) {
        long id = NEXT.getAndIncrement();
        LISTENERS.put(id, events);
        model.callback(
                entryPoint(library),
                MemorySegment.ofAddress(id),
                SIMPLEX_INTERRUPT,
                INTERIOR_POINT_INTERRUPT,
                IMPROVING_SOLUTION,
                MIP_INTERRUPT);
        return id;
    }

    static void detach(long id) {
        LISTENERS.remove(id);
    }

    private static synchronized MemorySegment entryPoint(HighsLibrary library) {
        if (entryPoint == null) {
            try {
                MethodHandle target = MethodHandles.lookup()
                        .findStatic(
                                Callbacks.class,
                                "dispatch",
                                MethodType.methodType(
                                        void.class,
                                        int.class,
                                        MemorySegment.class,
                                        MemorySegment.class,
                                        MemorySegment.class,
                                        MemorySegment.class));
                FunctionDescriptor shape = FunctionDescriptor.ofVoid(JAVA_INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS);
                entryPoint = library.linker().upcallStub(target, shape, Arena.global());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("the callback's own method", e);
            }
        }
        return entryPoint;
    }

    @SuppressWarnings("unused") // called from native code
    private static void dispatch(
            int kind, MemorySegment text, MemorySegment out, MemorySegment in, MemorySegment data) {
        SolveEvents events = LISTENERS.get(data.address());
        if (events != null) {
            events.happened(kind, out, in);
        }
    }
}
