package org.entente.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** A file that cannot be written. The message says which, why, and what to do, and begins in lower case. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    private UnwritableException(String message, IOException cause) {
        super(message, cause);
    }

    static UnwritableException of(Path file, IOException cause) {
        return cause instanceof UnwritableException known
                ? known
                : new UnwritableException("cannot write " + file + ": " + why(cause) + advice(cause), cause);
    }

    private static String advice(IOException cause) {
        return cause instanceof AccessDeniedException ? " Name another place." : "";
    }

    /** Why a file could not be read or written, in words. */
    public static String why(IOException fault) {
        String said = Objects.requireNonNullElse(fault.getMessage(), "");
        if (isFull(said)) {
            return "the disk is full. Make room, or name another place.";
        }
        return switch (fault) {
            case UnwritableException known -> said;
            case AccessDeniedException denied -> "no permission (" + denied.getFile() + ").";
            case NoSuchFileException missing -> "there is no folder or file " + missing.getFile() + ".";
            case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder.";
            case NotDirectoryException file -> file.getFile() + " is a file, not a folder.";
            case FileSystemException other when other.getReason() != null -> sentence(other.getReason());
            default -> said.isEmpty() ? fault.getClass().getSimpleName() : sentence(said);
        };
    }

    private static boolean isFull(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("quota exceeded");
    }

    private static String sentence(String said) {
        return said.endsWith(".") ? said : said + ".";
    }
}
