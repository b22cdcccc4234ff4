package org.entente.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.entente.output.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Where {@code --json} sends its result: nowhere, a file, or the output stream. */
final class JsonTarget {
    private static final String STANDARD_OUTPUT = "-";

    /** Writes a result. */
    @FunctionalInterface
    interface Body {
        void write(Appendable out) throws IOException;
    }

    private final @Nullable String target;
    private final Session session;

    private JsonTarget(@Nullable String target, Session session) {
        this.target = target;
        this.session = session;
    }

    static JsonTarget of(ParseResult parsed, Session session) {
        String target = CommandLineParts.value(parsed, "--json");
        if (target != null && !target.equals(STANDARD_OUTPUT)) {
            Outputs.file("--json", target, session);
        }
        return new JsonTarget(target, session);
    }

    /** Where words go: not to the output stream when that carries JSON. */
    Terminal terminal() {
        return STANDARD_OUTPUT.equals(target) ? session.terminal().answeringOnErr() : session.terminal();
    }

    /** Writes the result if it was asked for; false, after saying why, when the file cannot be written. */
    boolean write(Body body) {
        if (target == null) {
            return true;
        }
        Terminal terminal = session.terminal();
        String name = target;
        return Outputs.write(terminal, () -> {
            if (name.equals(STANDARD_OUTPUT)) {
                toStream(terminal.out(), body);
            } else {
                WholeFile.text(session.folder().resolve(name), StandardCharsets.UTF_8, body::write);
            }
        });
    }

    /** JSON is UTF-8 whatever the terminal's encoding is. What the stream does not take is said at the program's end. */
    private static void toStream(PrintStream out, Body body) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        body.write(writer);
        writer.flush();
    }
}
