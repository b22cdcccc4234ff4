package org.entente.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;

/** Where a file really goes, and what cannot be written. */
final class Target {
    private static final int MOST_LINKS = 40;

    private Target() {}

    /** The file behind a name, links followed so that a link stays one; not a folder, not write-protected. */
    static Path of(Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        if (Files.isDirectory(target) || target.getFileName() == null) {
            throw new FileSystemException(
                    file.toString(), null, "it is a folder; name a file in it, such as " + file.resolve("result"));
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new FileSystemException(file.toString(), null, "it is write-protected");
        }
        return target;
    }

    /** Something that is there and is no file: a terminal, /dev/null, a pipe. */
    static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }

    /** The folder that a file is in. */
    static Path folder(Path target) {
        return Objects.requireNonNull(target.getParent(), "a file has a folder");
    }

    /** The innermost folder on the way that is there already. */
    static Path existing(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            Path above = there.getParent();
            if (above == null) {
                throw new FileSystemException(folder.toString(), null, "there is no such drive");
            }
            there = above;
        }
        if (!Files.isDirectory(there)) {
            throw new NotDirectoryException(there.toString());
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString());
        }
        return there;
    }
}
