package org.entente.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What processes that were ended in the middle of writing left behind. */
final class Leftovers {
    /** Nobody writes a file for so long; for drafts whose process cannot be asked for. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private Leftovers() {}

    /** Removes them from a folder; what cannot be removed stays. */
    static void sweep(Path folder) {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".*.entente-draft")) {
            for (Path draft : drafts) {
                DraftName name = DraftName.of(draft);
                if (name != null && (name.isLeftBehind() || isForgotten(draft))) {
                    remove(draft);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that cannot be listed may still be written to.
        }
    }

    /** A draft of a folder has files in it, no folders. */
    static void remove(Path draft) {
        try {
            if (Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It may be another's who is at it as well.
        }
    }

    private static boolean isForgotten(Path draft) throws IOException {
        Instant then =
                Files.getLastModifiedTime(draft, LinkOption.NOFOLLOW_LINKS).toInstant();
        return then.isBefore(Instant.now().minus(FORGOTTEN));
    }
}
