package org.entente.solver.highs;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps what a native library prints on its own away from our output. C buffers such lines and writes them when the process ends,
 * behind the JSON a script is reading; by then its output stream leads to the error stream.
 */
final class StrayOutput {
    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final AtomicBoolean LISTENING = new AtomicBoolean();

    private StrayOutput() {}

    /** From now on, when the program ends, our own output is flushed first and the library's goes to the error stream. */
    static void divertAtExit() {
        if (LISTENING.compareAndSet(false, true)) {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(StrayOutput::divert));
        }
    }

    private static void divert() {
        System.out.flush();
        Linker linker = Linker.nativeLinker();
        for (String function : new String[] {"dup2", "_dup2"}) {
            var address = linker.defaultLookup().find(function);
            if (address.isPresent()) {
                MethodHandle dup2 =
                        linker.downcallHandle(address.get(), FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
                try {
                    int ignored = (int) dup2.invokeExact(ERR, OUT);
                } catch (Throwable e) {
                    // Then the stray lines stay where they are.
                }
                return;
            }
        }
    }
}
