package org.entente.solver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What this process holds of the machine: resident memory, temporary files, child processes. */
final class Footprint {
    private static final Path STATUS = Path.of("/proc/self/status");

    private final Set<Path> files = temporaryFiles();
    private long kilobytes;

    /** Takes the memory of now as the measure. */
    void remember() {
        kilobytes = residentKilobytes();
    }

    /** Growth since {@link #remember()}; zero where the system does not tell. */
    long grownMegabytes() {
        return (residentKilobytes() - kilobytes) / 1024;
    }

    Set<Path> newTemporaryFiles() {
        return temporaryFiles().stream()
                .filter(file -> !files.contains(file))
                .filter(file -> file.getFileName().toString().matches("(?i)(lib)?(highs|scip|ortools|hs_err).*"))
                .collect(Collectors.toSet());
    }

    List<ProcessHandle> childProcesses() {
        return ProcessHandle.current().children().toList();
    }

    private static Set<Path> temporaryFiles() {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return found.collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long residentKilobytes() {
        System.gc();
        if (!Files.exists(STATUS)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
