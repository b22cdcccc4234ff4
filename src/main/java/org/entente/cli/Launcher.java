package org.entente.cli;

import java.util.Optional;

/** The script that started this process, where one did and waits for it: {@code ./entente}. */
final class Launcher {
    /** A JVM that breaks down ends with 1, as a case with errors does: what the program itself says is told from it by this. */
    private static final int OWN = 64;

    private static final long NONE = -1;

    private Launcher() {}

    /** Ends this process when the script is gone, even if that was killed. */
    static void follow() {
        long pid = Long.getLong("entente.launcher", NONE);
        Optional<ProcessHandle> script = pid == NONE ? Optional.empty() : ProcessHandle.of(pid);
        script.ifPresent(process ->
                process.onExit().thenRun(() -> Runtime.getRuntime().halt(ExitCode.FAULT.code())));
    }

    /** What to end this process with. */
    static int code(int code) {
        return Long.getLong("entente.launcher", NONE) == NONE ? code : code + OWN;
    }
}
