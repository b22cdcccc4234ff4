package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where answers go.
 *
 * @param out for the answer
 * @param err for progress, warnings and errors
 * @param interactive whether a person watches: progress rewrites its line
 * @param style colours, or none
 */
record Terminal(PrintStream out, PrintStream err, boolean interactive, Style style) {
    Terminal {
        out = VisibleStream.over(out);
        err = VisibleStream.over(err);
    }

    /** The process's own streams; colours only on a terminal and where NO_COLOR (no-color.org) is not set. */
    static Terminal ofProcess(Map<String, String> environment) {
        boolean interactive =
                System.console() != null && System.console().isTerminal() && !"dumb".equals(environment.get("TERM"));
        boolean colours =
                interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                interactive,
                colours ? Style.COLOURED : Style.PLAIN);
    }

    /** Plain streams, nobody watching: for calls from other programs and tests. */
    static Terminal plain(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, Style.PLAIN);
    }

    /** The same with the answer on the error stream, for when the output stream carries JSON. */
    Terminal answeringOnErr() {
        return new Terminal(err, err, interactive, style);
    }

    /** Why not all that was answered arrived; null when it did, or its reader has closed the pipe, as {@code head} does. */
    @Nullable
    IOException lost() {
        boolean failed = out.checkError();
        IOException why = VisibleStream.under(out) instanceof ProcessOutput output ? output.fault() : null;
        if (why == null) {
            return failed ? new IOException("it takes no more") : null;
        }
        return ProcessOutput.isClosedPipe(why) ? null : why;
    }

    private static PrintStream stream(FileDescriptor descriptor, String encodingProperty) {
        Charset charset = Charset.forName(System.getProperty(encodingProperty, "UTF-8"), StandardCharsets.UTF_8);
        // A container without a locale says ASCII, yet whoever reads its output reads UTF-8.
        Charset wide = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        return new ProcessOutput(new FileOutputStream(descriptor), wide);
    }
}
