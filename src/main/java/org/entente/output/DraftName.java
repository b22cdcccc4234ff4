package org.entente.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of drafts: they say which process writes, so that what a dead one left can be told.
 *
 * @param machine where the process runs: numbers of processes mean nothing elsewhere, such as in another container
 * @param pid number of the process
 * @param begun when it began, milliseconds since 1970, 0 where that is not known: numbers are used again
 */
record DraftName(String machine, long pid, long begun) {
    private static final Pattern FORM =
            Pattern.compile("\\..*\\.([0-9a-f]+)-([0-9a-f]+)-([0-9a-f]+)-[0-9a-f]+\\.entente-draft");
    private static final int LONGEST = 60;
    private static final AtomicLong COUNT = new AtomicLong();

    /** What systems tell of a process's beginning differs by rounding. */
    private static final Duration ROUNDING = Duration.ofSeconds(5);

    private static final DraftName OWN = own();

    /** A name beside a file or folder that nobody else takes. */
    static Path next(Path target) {
        String name = String.valueOf(target.getFileName());
        String start =
                name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length()))));
        return target.resolveSibling("." + start + "." + OWN.machine + "-" + Long.toHexString(OWN.pid) + "-"
                + Long.toHexString(OWN.begun) + "-" + Long.toHexString(COUNT.incrementAndGet()) + ".entente-draft");
    }

    /** What a file's name says; null where it is none of a draft. */
    static @Nullable DraftName of(Path file) {
        Matcher matcher = FORM.matcher(String.valueOf(file.getFileName()));
        try {
            return matcher.matches()
                    ? new DraftName(
                            matcher.group(1),
                            Long.parseLong(matcher.group(2), 16),
                            Long.parseLong(matcher.group(3), 16))
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Of a process that was here and is no more. */
    boolean isLeftBehind() {
        if (!machine.equals(OWN.machine)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isEmpty() || !process.get().isAlive()) {
            return true;
        }
        long begins = begun(process.get());
        return begins != 0 && begun != 0 && Math.abs(begins - begun) > ROUNDING.toMillis();
    }

    private static DraftName own() {
        ProcessHandle process = ProcessHandle.current();
        String machine = said(Path.of("/proc/sys/kernel/hostname")) + link(Path.of("/proc/self/ns/pid"));
        return new DraftName(Integer.toHexString(machine.hashCode()), process.pid(), begun(process));
    }

    private static long begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String said(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static String link(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
