package org.entente.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file in the making, beside the one it will be. Closed unpublished it vanishes. */
final class FileDraft implements AutoCloseable {
    private final Path target;
    private final Path file;
    // not a channel: an interrupted thread would close that in the middle
    private final FileOutputStream out;
    private boolean published;

    private FileDraft(Path target, Path file) throws IOException {
        this.target = target;
        this.file = Files.createFile(file);
        this.out = new FileOutputStream(file.toFile());
    }

    static FileDraft beside(Path target) throws IOException {
        return new FileDraft(target, DraftName.next(target));
    }

    FileOutputStream out() {
        return out;
    }

    /** Brings what is written to the disk. */
    void sync() throws IOException {
        out.getFD().sync();
    }

    /** Makes the draft the file, with the permissions that the file had. */
    void publish() throws IOException {
        sync();
        out.close();
        keepPermissions();
        move(file, target);
        published = true;
        syncFolder(Target.folder(target));
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!published) {
            Files.deleteIfExists(file);
        }
    }

    private void keepPermissions() {
        try {
            if (Files.exists(target)) {
                Set<PosixFilePermission> before = Files.getPosixFilePermissions(target);
                Files.setPosixFilePermissions(file, before);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // The draft's ordinary permissions serve as well; not every file system has any.
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The name is on the disk only when its folder is; Windows has no such thing. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The content is safe; the old name may come back after a power failure, whole as well.
        }
    }
}
