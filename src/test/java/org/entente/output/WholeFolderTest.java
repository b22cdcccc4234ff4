package org.entente.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files come into a folder together. */
class WholeFolderTest {
    private static final Map<String, String> TWO = new LinkedHashMap<>(Map.of("tasks.csv", "task\n"));

    @TempDir
    private Path folder;

    @Test
    void aNewFolderComesWhole() throws IOException {
        WholeFolder.test(folder.resolve("a/case"));
        WholeFolder.write(folder.resolve("a/case"), TWO);

        assertThat(folder.resolve("a/case/tasks.csv")).hasContent("task\n");
        assertThat(names(folder.resolve("a"))).containsExactly("case");
        assertThat(names(folder.resolve("a/case"))).containsExactly("tasks.csv");
    }

    @Test
    void inAFolderThatIsThereTheOthersStay() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "site\n");
        Files.writeString(folder.resolve("tasks.csv"), "old\n");

        WholeFolder.write(folder, TWO);

        assertThat(names(folder)).containsExactlyInAnyOrder("sites.csv", "tasks.csv");
        assertThat(folder.resolve("tasks.csv")).hasContent("task\n");
    }

    @Test
    void whereOneCannotBeWrittenNoneIs() throws IOException {
        Files.writeString(folder.resolve("tasks.csv"), "old\n");
        Files.createDirectory(folder.resolve("teams.csv"));
        Map<String, String> both = new LinkedHashMap<>(TWO);
        both.put("teams.csv", "team\n");

        assertThatThrownBy(() -> WholeFolder.write(folder, both)).hasMessageContaining("teams.csv");

        assertThat(folder.resolve("tasks.csv")).hasContent("old\n");
        assertThat(names(folder)).containsExactlyInAnyOrder("tasks.csv", "teams.csv");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("case"));

        assertThatThrownBy(() -> WholeFolder.test(file)).hasMessageContaining("case is a file, not a folder");
    }

    private static Iterable<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
