package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When {@code ./entente} builds, what it starts and what it hands on, with a Maven and a JDK that only note their calls. */
class LauncherTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path machine;

    private Path home;
    private Path jdk;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")) || Files.isExecutable(Path.of("/usr/bin/bash")), "no bash");
        home = Files.createDirectories(machine.resolve("some where/entente")).toRealPath();
        Files.createDirectories(home.resolve(".mvn"));
        Files.copy(ROOT.resolve(".mvn/find-jdk.sh"), home.resolve(".mvn/find-jdk.sh"));
        script(home.resolve("entente"), Files.readString(ROOT.resolve("entente")));
        Files.createDirectories(home.resolve("src/main/java"));
        Files.writeString(home.resolve("src/main/java/Main.java"), "class Main {}");
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        mvnw("mkdir -p target/quick && echo jar > target/quick/entente.jar");
        jdk = Files.createDirectories(machine.resolve("jdk/bin")).getParent();
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                for option in "$@"; do
                  case $option in -XX:AOTCacheOutput=*) echo cache > "${option#*=}"; exit 0 ;; esac
                done
                printf '%s\\n' "$@"
                exit 3
                """);
    }

    @Test
    void buildsTheFirstTimeOnly() throws Exception {
        Ended first = entente("check");
        Ended second = entente("check");

        assertThat(first.err())
                .isEqualTo(
                        "entente: building (the first time only; it fetches libraries, which may take a minute or two)\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
        entente("check");
        Path source = home.resolve("src/main/java/Main.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        Ended changed = entente("check");
        Files.delete(source);
        Files.setLastModifiedTime(
                source.getParent(), FileTime.from(Instant.now().plusSeconds(9)));
        entente("check");

        assertThat(changed.err()).isEqualTo("entente: the sources have changed: building\n");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void aFailedBuildIsShownAndTriedAgain() throws Exception {
        mvnw("echo '[ERROR] Main.java: reached end of file'; exit 1");
        Ended failed = entente("check");
        mvnw("mkdir -p target/quick && echo jar > target/quick/entente.jar");
        Ended mended = entente("check");

        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("the build failed", "Main.java: reached end of file", "build.log");
        assertThat(mended.exit()).isEqualTo(3);
    }

    @Test
    void whatABrokenOffBuildLeftIsThrownAway() throws Exception {
        Path left =
                Files.createDirectories(home.resolve("target/quick/classes")).resolve("Half.class");
        Files.writeString(left, "half");
        Files.writeString(home.resolve("target/quick/building"), "");

        entente("check");

        assertThat(left).doesNotExist();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void commandsStartedTogetherBuildOnce() throws Exception {
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            started.add(start(home, "./entente", "check")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        }
        for (Process process : started) {
            assertThat(process.waitFor()).isEqualTo(3);
        }

        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void argumentsAndExitCodePassThroughFromAnyFolderAndThroughALink() throws Exception {
        entente("check");
        Path link = Files.createSymbolicLink(machine.resolve("link"), home.resolve("entente"));

        Ended ended = run(start(machine, link.toString(), "plan", "two words", "", "*"));

        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.out())
                .endsWith("-jar\n" + home.resolve("target/quick/entente.jar") + "\nplan\ntwo words\n\n*\n");
    }

    @Test
    void whatIsOverInAMomentLeavesTheSecondCompilerOut() throws Exception {
        Path small = Files.createDirectories(home.resolve("small"));
        Files.writeString(small.resolve("lanes.csv"), "lane\n");
        Path large = Files.createDirectories(home.resolve("large"));
        Files.writeString(large.resolve("lanes.csv"), "lane\n".repeat(100_000));

        assertThat(entente("--help").out()).contains("-XX:TieredStopAtLevel=1\n");
        assertThat(entente("check", "large").out()).contains("-XX:TieredStopAtLevel=1\n");
        assertThat(entente("plan", "small").out()).contains("-XX:TieredStopAtLevel=1\n");
        assertThat(entente("plan", "large").out()).doesNotContain("TieredStopAtLevel");
        assertThat(entente("plan", "large/lanes.csv").out()).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void aCacheIsMadeFromTheFirstCaseAndThenUsed() throws Exception {
        Files.createDirectories(home.resolve("cases/twingo"));
        Path cache = home.resolve("target/quick/entente-25.0.3.aot");

        Ended first = entente("check");

        assertThat(cache).exists();
        assertThat(first.out()).contains("-XX:AOTCache=" + cache + "\n");
        assertThat(home.resolve("target/quick/training")).doesNotExist();
    }

    @Test
    void theProgramsOwnExitCodesAreToldFromThoseOfAJvmThatBreaksDown() throws Exception {
        for (int code = 0; code <= 5; code++) {
            java("exit " + (64 + code));

            assertThat(entente("check").exit()).isEqualTo(code);
        }
        java("exit 130");
        assertThat(entente("check").exit()).isEqualTo(130);
        java("kill -9 $$");
        Ended killed = entente("check");
        assertThat(killed.exit()).isEqualTo(5);
        assertThat(killed.err()).contains("the program was killed", "This says nothing about the case.");
    }

    @Test
    void nativeCodeThatBreaksDownIsTriedApartAndThenSaid() throws Exception {
        for (String down : List.of("exit 1", "kill -SEGV $$", "kill -ABRT $$")) {
            java("case \"$*\" in *-version) exit 0 ;; *solves=apart*) echo mended; exit 64 ;; esac; " + down);
            Ended mended = entente("check");
            java("case \"$*\" in *-version) exit 0 ;; esac; " + down);
            Ended broken = entente("check");

            assertThat(mended.exit()).isZero();
            assertThat(mended.out()).isEqualTo("mended\n");
            assertThat(broken.exit()).isEqualTo(5);
            assertThat(broken.out()).isEmpty();
            assertThat(broken.err())
                    .contains("Trying again with each solve in a process of its own.", "it broke down again")
                    .contains("This says nothing about the case.")
                    .doesNotContain("line ");
        }
    }

    @Test
    void aJvmThatCannotStartIsNoVerdictOnTheCase() throws Exception {
        java("echo 'Could not reserve enough space' >&2; exit 1");

        Ended ended = entente("check");

        assertThat(ended.exit()).isEqualTo(5);
        assertThat(ended.err()).contains("Java cannot start with this memory", "This says nothing about the case.");
    }

    @Test
    void signalsAreHandedOn() throws Exception {
        entente("check");
        for (String signal : List.of("TERM", "HUP")) {
            java("trap 'echo heard; exit 64' " + signal + "; echo begun; while :; do sleep 0.05; done");
            Process process = start(home, "./entente", "plan").start();
            try (var out = process.inputReader()) {
                assertThat(out.readLine()).isEqualTo("begun");
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor();
                assertThat(out.readLine()).isEqualTo("heard");
            }
            assertThat(process.waitFor()).isZero();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenSaysWhatToDo() throws Exception {
        Files.createFile(home.resolve("target"));

        Ended ended = entente("check");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.err())
                .contains("cannot write to " + home.resolve("target"))
                .contains("copy the folder");
    }

    @Test
    void aHomeThatCannotBeWrittenKeepsMavenInTheBuild() throws Exception {
        mvnw("echo \"$MAVEN_USER_HOME $*\" > arguments; mkdir -p target/quick && echo jar > target/quick/entente.jar");
        ProcessBuilder builder = start(home, "./entente", "check");
        builder.environment().remove("HOME");

        run(builder);

        assertThat(Files.readString(home.resolve("arguments")))
                .contains(
                        home.resolve("target/maven") + " ",
                        "-Dmaven.repo.local=" + home.resolve("target/maven/repository"));
    }

    /** A JVM that makes caches as it should and else does what it is told. */
    private void java(String does) throws IOException {
        script(jdk.resolve("bin/java"), "#!/bin/bash\n" + does + "\n");
    }

    private Ended entente(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./entente"));
        command.addAll(List.of(arguments));
        return run(start(home, command.toArray(String[]::new)));
    }

    private ProcessBuilder start(Path folder, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().remove("ENTENTE_JAVA_OPTS");
        builder.environment().remove("ENTENTE_AOT");
        return builder;
    }

    private Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = machine.resolve("out");
        Path err = machine.resolve("err");
        int exit = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ended(exit, Files.readString(out), Files.readString(err));
    }

    /** A Maven wrapper that notes its call and does what it is told. */
    private void mvnw(String does) throws IOException {
        script(home.resolve("mvnw"), "#!/bin/sh\necho built >> builds\n" + does + "\n");
    }

    private long builds() throws IOException {
        try (var lines = Files.lines(home.resolve("builds"))) {
            return lines.count();
        }
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
