package org.entente.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream of the process that remembers what went wrong, which a print stream keeps to itself. */
final class ProcessOutput extends PrintStream {
    private final Remembering remembering;

    ProcessOutput(OutputStream stream, Charset charset) {
        this(new Remembering(stream), charset);
    }

    private ProcessOutput(Remembering remembering, Charset charset) {
        super(remembering, true, charset);
        this.remembering = remembering;
    }

    /** The first fault, or null. */
    @Nullable
    IOException fault() {
        return remembering.fault;
    }

    /** The reader has had enough: nobody misses the rest. */
    static boolean isClosedPipe(IOException fault) {
        String said = Objects.requireNonNullElse(fault.getMessage(), "").toLowerCase(Locale.ROOT);
        return said.contains("broken pipe")
                || said.contains("pipe is being closed")
                || said.contains("pipe has been ended");
    }

    private static final class Remembering extends FilterOutputStream {
        private @Nullable IOException fault;

        Remembering(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                fault = fault == null ? e : fault;
                throw e;
            }
        }
    }
}
