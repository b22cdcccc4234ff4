package org.entente.solver.cpsat;

import java.io.IOException;
import org.entente.solver.natives.NativeLibraries;

/** Loads OR-Tools' native library once per process, from the copy unpacked once per version. */
final class CpSatLibrary {
    private static boolean loaded;

    private CpSatLibrary() {}

    /**
     * Loads on first use; a failure is tried again at the next call, since the user may mend it.
     *
     * @throws IOException when the library is not on the class path or cannot be unpacked or loaded
     */
    static synchronized void load() throws IOException {
        if (loaded) {
            return;
        }
        NativeLibraries natives = NativeLibraries.ofThisMachine();
        loaded = natives.loadWithNeighbours(
                library -> {
                    System.load(library.toString());
                    return true;
                },
                natives.name("libjniortools.so", "libjniortools.dylib", "jniortools.dll"));
    }
}
