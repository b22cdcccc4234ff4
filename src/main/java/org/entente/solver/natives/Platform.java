package org.entente.solver.natives;

import java.util.Locale;

/**
 * The operating system and processor this JVM runs on, in the spelling of the jars that bring the native libraries.
 *
 * @param folder top folder inside the jar, such as {@code ortools-linux-x86-64}
 * @param system operating system
 */
record Platform(String folder, System system) {

    /** What differs between operating systems here: how a shared library's file is called and where caches live. */
    enum System {
        LINUX,
        MAC,
        WINDOWS
    }

    static Platform current() {
        return of(property("os.name"), property("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        String cpu = arm ? "aarch64" : "x86-64";
        if (os.startsWith("mac")) {
            return new Platform("ortools-darwin-" + cpu, System.MAC);
        }
        if (os.startsWith("windows")) {
            return new Platform("ortools-win32-" + cpu, System.WINDOWS);
        }
        return new Platform("ortools-linux-" + cpu, System.LINUX);
    }

    private static String property(String key) {
        return java.lang.System.getProperty(key, "");
    }
}
