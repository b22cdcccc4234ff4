package org.entente.solver.worker;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.solver.Problem;
import org.jspecify.annotations.Nullable;

/** The command line that starts a worker: this JVM's java and class path, and a heap for the problem at hand. */
final class WorkerCommand {
    private static final String AOT = "-XX:AOTCache=";

    private WorkerCommand() {}

    static List<String> of(Problem problem) {
        boolean windows = File.separatorChar == '\\';
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString());
        command.add("-Xms16m");
        command.add("-Xmx" + heapMegabytes(problem) + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        // The output belongs to the messages, and a crash leaves neither a file nor a core behind.
        command.add("-Xlog:disable");
        command.add("-XX:+DisplayVMOutputToStderr");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:+ErrorFileToStderr");
        command.add("--enable-native-access=ALL-UNNAMED");
        String cache = aotCache();
        if (cache != null && Files.isReadable(Path.of(cache))) {
            command.add(AOT + cache);
        }
        for (String property : System.getProperties().stringPropertyNames()) {
            if (property.startsWith("entente.")) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(WorkerMain.class.getName());
        return command;
    }

    /** The problem, the copies made on its way into native memory, and a few points; the engine's memory is not Java's. */
    private static long heapMegabytes(Problem problem) {
        long bytes = 12L * problem.nonzeros() + 100L * problem.columns() + 50L * problem.rows();
        return 64 + (3 * bytes >> 20);
    }

    /** The ahead-of-time cache that the launcher names, or that this JVM was itself started with. */
    private static @Nullable String aotCache() {
        String named = System.getProperty("entente.aot.cache");
        if (named != null) {
            return named;
        }
        Optional<String[]> arguments = ProcessHandle.current().info().arguments();
        for (String argument : arguments.orElse(new String[0])) {
            if (argument.startsWith(AOT)) {
                return argument.substring(AOT.length());
            }
        }
        return null;
    }
}
