package org.entente.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves the file whole. {@code -Dentente.kills=200} kills more of them. */
class KilledWriterTest {
    private static final int KILLS = Integer.getInteger("entente.kills", 3);
    private static final long SEED = Long.getLong("entente.seed", 20_261_128L);

    @TempDir
    private Path folder;

    @Test
    void aKilledWriterLeavesTheFileWholeAndTheNextOneSweeps() throws Exception {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        Path file = folder.resolve("plan.json");
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killOne(file, random.nextInt(40_000_000));
            inTheMiddle += names().size() > 1 ? 1 : 0;

            assertWhole(file);
        }
        WholeFile.test(folder.resolve("other.json"));

        System.out.println(KILLS + " killed, " + inTheMiddle + " of them while a draft was there");
        assertThat(names()).containsExactly("plan.json");
    }

    private static void killOne(Path file, int nanos) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = writer.inputReader()) {
            assertThat(said.readLine()).isEqualTo("0");
            // somewhere in the writing of the second or a later one
            long until = System.nanoTime() + nanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static void assertWhole(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(KilledWriter.LINES);
        assertThat(lines.stream().distinct()).hasSize(1);
        assertThat(Files.size(file))
                .isEqualTo(KilledWriter.LINES * (lines.getFirst().length() + 1L));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
