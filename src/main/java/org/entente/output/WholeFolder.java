package org.entente.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes several files into a folder. One that is not there yet comes into being whole. In one that is there, all files are
 * on the disk as drafts before the first takes its name, in the order given: each is whole at any time.
 */
public final class WholeFolder {
    private WholeFolder() {}

    /**
     * Writes texts in UTF-8.
     *
     * @param texts by file name; a name that is there is replaced
     * @throws UnwritableException when one of them cannot be written; nothing has changed unless the disk failed at the very end
     */
    public static void write(Path folder, Map<String, String> texts) throws UnwritableException {
        try {
            Path target = folder.toAbsolutePath().normalize();
            if (Files.exists(target)) {
                within(target, texts);
            } else {
                anew(target, texts);
            }
        } catch (IOException e) {
            throw UnwritableException.of(folder, e);
        }
    }

    /** Finds out before the work whether files can be written into a folder, as {@link WholeFile#test} does. */
    public static void test(Path folder) throws UnwritableException {
        try {
            Path target = folder.toAbsolutePath().normalize();
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw new NotDirectoryException(target.toString());
            }
            WholeFile.probe(Target.existing(target));
        } catch (IOException e) {
            throw UnwritableException.of(folder, e);
        }
    }

    private static void anew(Path target, Map<String, String> texts) throws IOException {
        Path parent = Target.folder(target);
        Files.createDirectories(parent);
        Leftovers.sweep(parent);
        Path draft = Files.createDirectory(DraftName.next(target));
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                WholeFile.text(draft.resolve(text.getKey()), text.getValue());
            }
            FileDraft.move(draft, target);
            FileDraft.syncFolder(parent);
        } finally {
            Leftovers.remove(draft);
        }
    }

    private static void within(Path target, Map<String, String> texts) throws IOException {
        Leftovers.sweep(target);
        List<FileDraft> drafts = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                FileDraft draft = FileDraft.beside(Target.of(target.resolve(text.getKey())));
                drafts.add(draft);
                draft.out().write(text.getValue().getBytes(StandardCharsets.UTF_8));
                draft.sync();
            }
            for (FileDraft draft : drafts) {
                draft.publish();
            }
        } finally {
            for (FileDraft draft : drafts) {
                draft.close();
            }
        }
    }
}
