package org.entente.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmarks stay compilable, and know a right answer from a wrong one. Their sources are no part of the build; they are
 * compiled here against the classes under test, and run on two instances of our own.
 *
 * <p>corner-shop, by hand: two shops of five for 10 + 12 serve nine customers' units, the third customer from both: 22 + 4 + 3
 * + 1 + 3 = 33; the large shop alone costs 30 + 4 + 3 + 2 = 39. depot: plant 0 through depot 0 costs 6 + 5 + 5 + 5 = 21; each
 * other pair 24 or more.
 */
class BenchmarksTest {
    private static final Path SOURCES = Path.of("benchmarks/java/org/entente/benchmarks");

    private static URLClassLoader benchmarks;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:none",
                    "-d",
                    folder.toString(),
                    "-sourcepath",
                    "benchmarks/java",
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            new java.io.PrintWriter(complaints, true, StandardCharsets.UTF_8),
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(compiled).as(complaints.toString(StandardCharsets.UTF_8)).isTrue();
        }
        benchmarks = new URLClassLoader(new URL[] {folder.toUri().toURL()}, BenchmarksTest.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        benchmarks.close();
    }

    @Test
    void ourOwnInstancesAreReadAndPlannedToTheirHandComputedOptimum() throws Exception {
        Run run = run("facility", "--suite", "own", "--solver", "in-process");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .containsPattern("corner-shop \\| \\d+ \\| 33\\.000 \\| 33\\.000 ")
                .containsPattern("depot \\| \\d+ \\| 21\\.000 \\| 21\\.000 ")
                .contains("2 instances, 2 proven");
    }

    @Test
    void anotherOptimumThanThePublishedOneFailsTheRun() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home/benchmarks/instances"));
        Files.copy(Path.of("benchmarks/instances/corner-shop.txt"), home.resolve("corner-shop.txt"));
        Files.writeString(home.resolveSibling("registry.csv"), """
                instance,suite,reader,file,parameter,published_bound,published_value
                corner-shop,own,orlib,benchmarks/instances/corner-shop.txt,,34,34
                """);

        Run run = runAt(folder.resolve("home"), "facility", "--suite", "own", "--solver", "in-process");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("WRONG corner-shop: value below the published bound");
    }

    @Test
    void aMissingFolderOfPublicInstancesIsSaid() throws Exception {
        Run run = run("facility", "--suite", "own,cap", "--solver", "in-process", "--data", "no-such-folder");

        assertThat(run.exitCode()).isZero();
        assertThat(run.output()).contains("Some instances are not in no-such-folder");
    }

    @Test
    void aSmallWebOfShareholdingsIsSolvedAndCheckedByItsResidual() throws Exception {
        Run run = run("ownership", "--companies", "300", "--stakes", "1200", "--rounds", "2", "--target", "60");

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("300 companies, 1,200 stakes, seed 1").doesNotContain("WRONG");
    }

    private record Run(int exitCode, String output) {}

    private static Run run(String... arguments) throws Exception {
        return runAt(Path.of(""), arguments);
    }

    private static Run runAt(Path home, String... arguments) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setProperty("entente.home", home.toAbsolutePath().toString());
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Object exitCode = benchmarks
                    .loadClass("org.entente.benchmarks.Benchmarks")
                    .getMethod("run", String[].class)
                    .invoke(null, (Object) arguments);
            return new Run((int) exitCode, printed.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.clearProperty("entente.home");
        }
    }
}
