package org.entente.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or stays what it was, and nothing else is left in its folder. */
class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("plan.json");

        WholeFile.text(file, "one");
        WholeFile.text(file, "Cléon");

        assertThat(file).hasContent("Cléon");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void makesTheFoldersOnTheWay() throws IOException {
        Path file = folder.resolve("a/b/plan.json");

        WholeFile.test(file);
        assertThat(names()).isEmpty();
        WholeFile.text(file, "text");

        assertThat(file).hasContent("text");
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("plan.json");
        WholeFile.text(file, "old");

        assertThatThrownBy(() -> WholeFile.text(file, StandardCharsets.UTF_8, out -> {
                    out.append("new".repeat(100_000));
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("cannot write " + file + ": the disk is full. Make room, or name another place.");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void aFaultOfTheBodyLeavesTheOldFileToo() throws IOException {
        Path file = folder.resolve("plan.json");
        WholeFile.text(file, "old");

        assertThatThrownBy(() -> WholeFile.bytes(file, out -> {
                    out.write(1);
                    throw new IllegalStateException("in the middle");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        Path occupied = Files.createFile(folder.resolve("occupied"));

        for (Attempt attempt : List.<Attempt>of(WholeFile::test, file -> WholeFile.text(file, "text"))) {
            assertThatThrownBy(() -> attempt.at(folder)).hasMessageContaining("it is a folder; name a file in it");
            assertThatThrownBy(() -> attempt.at(occupied.resolve("plan.json")))
                    .hasMessageContaining("occupied is a file, not a folder");
        }
    }

    @Test
    void aWriteProtectedFileOrFolderIsSaidBeforeTheWork() throws IOException {
        Path file = folder.resolve("plan.json");
        WholeFile.text(file, "old");
        protect(file, "r--r--r--");
        assumeTrue(!Files.isWritable(file), "this user may write everywhere");

        assertThatThrownBy(() -> WholeFile.test(file)).hasMessageContaining("it is write-protected");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        protect(closed, "r-xr-xr-x");
        assertThatThrownBy(() -> WholeFile.test(closed.resolve("plan.json"))).hasMessageContaining("no permission");
    }

    @Test
    void keepsAlinkAndPermissions() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Path file = folder.resolve("real.json");
        WholeFile.text(file, "old");
        protect(file, "rw-------");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));

        WholeFile.text(link, "new");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDeviceIsWrittenStraight() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no such device here");

        WholeFile.test(Path.of("/dev/null"));
        WholeFile.text(Path.of("/dev/null"), "text");

        assertThatThrownBy(() -> WholeFile.text(Path.of("/dev/full"), "text"))
                .hasMessage("cannot write /dev/full: the disk is full. Make room, or name another place.");
    }

    @Test
    void sweepsWhatTheDeadLeftAndNothingElse() throws IOException {
        Path own = DraftName.next(folder.resolve("own.json"));
        String name = own.getFileName().toString();
        Files.writeString(own, "being written");
        // numbers of processes end far below this
        Path dead = folder.resolve(name.replaceFirst("-[0-9a-f]+-", "-7fffffff-"));
        Path reborn = folder.resolve(name.replaceFirst("(-[0-9a-f]+-)[0-9a-f]+-", "$1" + "1-"));
        Path elsewhere = folder.resolve(name.replaceFirst("\\.[0-9a-f]+-[0-9a-f]+-", ".123abc-7fffffff-"));
        Path forgotten = folder.resolve(name.replaceFirst("\\.[0-9a-f]+-", ".123abd-"));
        for (Path draft : List.of(dead, reborn, elsewhere, forgotten)) {
            Files.writeString(draft, "half");
        }
        Files.setLastModifiedTime(forgotten, FileTime.from(Instant.now().minusSeconds(100_000)));
        Path deadFolder = Files.createDirectory(folder.resolve(name.replaceFirst("-[0-9a-f]+-", "-7ffffffe-")));
        Files.writeString(deadFolder.resolve("case.yaml"), "half");
        Files.writeString(folder.resolve(".mine.entente-draft"), "a name that says no process");

        WholeFile.test(folder.resolve("plan.json"));

        assertThat(names())
                .containsExactlyInAnyOrder(name, elsewhere.getFileName().toString(), ".mine.entente-draft");
    }

    @Test
    void aLongNameHasADraftToo() throws IOException {
        Path file = folder.resolve("é".repeat(120) + ".json");
        assumeTrue(isPossible(file), "no such names here");

        WholeFile.text(file, "text");

        assertThat(file).hasContent("text");
    }

    private interface Attempt {
        void at(Path file) throws UnwritableException;
    }

    private static boolean isPossible(Path file) {
        try {
            Files.delete(Files.createFile(file));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void protect(Path file, String permissions) throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"), "no permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
