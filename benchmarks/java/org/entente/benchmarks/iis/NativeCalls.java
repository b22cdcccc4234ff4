package org.entente.benchmarks.iis;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;

/** Calls the functions of a C library by name; the shape of a call follows from its arguments. */
final class NativeCalls {
    private final SymbolLookup symbols;

    NativeCalls(Path library) {
        symbols = SymbolLookup.libraryLookup(library, Arena.global());
    }

    int number(String function, Object... arguments) {
        return (int) call(function, JAVA_INT, arguments);
    }

    double real(String function, Object... arguments) {
        return (double) call(function, JAVA_DOUBLE, arguments);
    }

    MemorySegment pointer(String function, Object... arguments) {
        return (MemorySegment) call(function, ADDRESS, arguments);
    }

    void nothing(String function, Object... arguments) {
        invoke(function, FunctionDescriptor.ofVoid(layouts(arguments)), arguments);
    }

    private Object call(String function, MemoryLayout result, Object... arguments) {
        return invoke(function, FunctionDescriptor.of(result, layouts(arguments)), arguments);
    }

    private Object invoke(String function, FunctionDescriptor descriptor, Object... arguments) {
        MemorySegment address = symbols.find(function)
                .orElseThrow(() -> new IllegalStateException("the library has no " + function));
        try {
            return Linker.nativeLinker().downcallHandle(address, descriptor).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }

    private static MemoryLayout[] layouts(Object... arguments) {
        MemoryLayout[] layouts = new MemoryLayout[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            layouts[i] = arguments[i] instanceof Integer
                    ? JAVA_INT
                    : arguments[i] instanceof Double ? JAVA_DOUBLE : ADDRESS;
        }
        return layouts;
    }
}
