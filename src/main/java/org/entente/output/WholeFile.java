package org.entente.output;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file whole or not at all: into a draft beside it, which reaches the disk and then takes the file's name in one step.
 *
 * <p>Whoever is ended meanwhile leaves the old file as it was; the draft left behind goes when the next file is written into
 * that folder. Folders that are missing are made. A device or a pipe has no old content to keep and is written straight.
 */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** Gives the file its text. */
    @FunctionalInterface
    public interface Text {
        void write(Writer out) throws IOException;
    }

    /** Gives the file its bytes. */
    @FunctionalInterface
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a text in UTF-8.
     *
     * @throws UnwritableException when the file cannot be written; what was there before is still there
     */
    public static void text(Path file, CharSequence text) throws UnwritableException {
        text(file, StandardCharsets.UTF_8, out -> out.append(text));
    }

    /** As {@link #text(Path, CharSequence)}, piece by piece. */
    public static void text(Path file, Charset charset, Text body) throws UnwritableException {
        bytes(file, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset), BUFFER);
            body.write(writer);
            writer.flush();
        });
    }

    /** As {@link #text(Path, CharSequence)}, for what is no text. The body may close the stream. */
    public static void bytes(Path file, Bytes body) throws UnwritableException {
        try {
            Path target = Target.of(file);
            if (Target.isDevice(target)) {
                try (FileOutputStream out = new FileOutputStream(target.toFile())) {
                    fill(out, body);
                }
                return;
            }
            Path folder = Target.folder(target);
            Files.createDirectories(folder);
            Leftovers.sweep(folder);
            try (FileDraft draft = FileDraft.beside(target)) {
                fill(draft.out(), body);
                draft.publish();
            }
        } catch (IOException e) {
            throw UnwritableException.of(file, e);
        }
    }

    /**
     * Finds out before the work whether a file can be written after it: a draft is written where it would be, and removed.
     *
     * @throws UnwritableException as for writing: the folder or the file is write-protected, the disk is full, the name is that
     *     of a folder
     */
    public static void test(Path file) throws UnwritableException {
        try {
            Path target = Target.of(file);
            if (Target.isDevice(target)) {
                return;
            }
            probe(Target.existing(Target.folder(target)));
        } catch (IOException e) {
            throw UnwritableException.of(file, e);
        }
    }

    /** Writes a draft into a folder and removes it. */
    static void probe(Path folder) throws IOException {
        Leftovers.sweep(folder);
        try (FileDraft draft = FileDraft.beside(folder.resolve("probe"))) {
            // more than a file system keeps beside its directory entry, so that a full disk shows
            draft.out().write(new byte[BUFFER]);
            draft.sync();
        }
    }

    private static void fill(FileOutputStream out, Bytes body) throws IOException {
        OutputStream buffered = new BufferedOutputStream(
                new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    /** The draft is closed by who opened it, after it has reached the disk. */
                    @Override
                    public void close() {}
                },
                BUFFER);
        try {
            body.write(buffered);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        buffered.flush();
    }
}
