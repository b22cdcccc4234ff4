package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code malformed/} is a case with something wrong and a file {@code expected}: a line for each error that must
 * be found, {@code severity | file | row | column | part of the message}. No other error may be found. Folders with nothing
 * but {@code expected} are made by {@link MadeUpFiles}.
 */
class MalformedTest {
    private static final Path ALL = Path.of("src", "test", "resources", "malformed");
    private static int held;
    private static int cases;

    @TempDir
    Path temporary;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isFoundWithoutATrace(String name) throws IOException {
        cases++;
        Path folder = ALL.resolve(name);
        Path read = isMadeUp(folder) ? MadeUpFiles.make(name.substring(4), temporary) : folder;

        List<Finding> found = Intake.check(read);

        List<String> missing = new ArrayList<>();
        List<Finding> unexpected = new ArrayList<>(found);
        for (String line : Files.readAllLines(folder.resolve("expected"))) {
            String[] parts = line.split(" \\| ?", -1);
            if (!unexpected.removeIf(finding -> isAsExpected(finding, parts))) {
                missing.add(line);
            }
        }
        unexpected.removeIf(finding -> finding.severity() == Severity.WARNING);
        assertThat(missing).as("not found; found were %s", found).isEmpty();
        assertThat(unexpected).as("errors beside the expected ones").isEmpty();
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.message())
                    .isNotBlank()
                    .doesNotContain("Exception")
                    .endsWith(ending(finding.message()));
            assertThat(finding.file()).isNotBlank();
        });
        held++;
    }

    private static String ending(String message) {
        return message.endsWith("?") ? "?" : ".";
    }

    private static boolean isMadeUp(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count() == 1 && !folder.toString().endsWith("empty-folder");
        }
    }

    private static boolean isAsExpected(Finding finding, String[] parts) {
        return finding.severity() == Severity.valueOf(parts[0])
                && finding.file().equals(parts[1])
                && finding.row() == Integer.parseInt(parts[2])
                && finding.column().equals(parts[3])
                && finding.message().contains(parts[4]);
    }

    @AfterAll
    static void count() {
        System.out.println("malformed cases with the finding they must give: " + held + " of " + cases);
    }

    @Test
    void thereAreAtLeastSixty() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }
}
