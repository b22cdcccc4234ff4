package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a JDK that {@code ./mvnw} and {@code ./entente} share, on made-up JDKs that cannot even start. */
class JdkSearchTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path machine;

    private record Ended(int exit, String out, String err) {}

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh on this machine");
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        Path own = jdk("own", "25.0.1");
        jdk("usual/newer", "25.0.3");

        assertThat(search(own, jdk("path", "25.0.2")).out()).isEqualTo(own + " 25.0.1");
    }

    @Test
    void thenTheJavaOnThePathIsTaken() throws Exception {
        Path onPath = jdk("path", "26");
        jdk("usual/lts", "25.0.3");

        assertThat(search(jdk("own", "17.0.15"), onPath).out()).isEqualTo(onPath + " 26");
    }

    @Test
    void anOldJavaHomeAndPathAreOverruledByAJdkInAUsualFolder() throws Exception {
        Path wanted = jdk("usual/temurin 25", "25.0.3");
        jdk("usual/older", "21.0.9");

        assertThat(search(jdk("own", "17.0.15"), jdk("path", "1.8.0_402")).out())
                .isEqualTo(wanted + " 25.0.3");
    }

    @Test
    void inTheUsualFoldersTheLatestUpdateOf25ComesFirst() throws Exception {
        jdk("usual/a", "25.0.2");
        Path wanted = jdk("usual/b", "25.0.10");
        jdk("usual/c", "25.0.3");
        jdk("usual/d", "25");
        jdk("usual/e", "26.0.1");

        assertThat(search(jdk("own", "17.0.15"), jdk("path", "17.0.15")).out()).isEqualTo(wanted + " 25.0.10");
    }

    @Test
    void aNewerJdkIsBetterThanNone() throws Exception {
        jdk("usual/a", "27");
        Path wanted = jdk("usual/b", "26.0.1");

        assertThat(search(jdk("own", "17.0.15"), jdk("path", "17.0.15")).out()).isEqualTo(wanted + " 26.0.1");
    }

    @Test
    void aRuntimeWithoutACompilerIsNotTaken() throws Exception {
        Files.delete(jdk("usual/runtime", "25.0.3").resolve("bin/javac"));

        assertThat(search(jdk("own", "17.0.15"), jdk("path", "17.0.15")).exit()).isEqualTo(2);
    }

    @Test
    void withoutAJdkBothCommandsSayWhatWasSeenAndWhatToInstall() throws Exception {
        Path old = jdk("own", "17.0.15");
        Path older = jdk("path", "11.0.2");

        for (String command : new String[] {"./entente --version", "./mvnw -version"}) {
            Ended ended = run(command, old, older);

            assertThat(ended.exit()).isEqualTo(2);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err())
                    .contains("needs a JDK 25", "JAVA_HOME is 17.0.15", "java on PATH is 11.0.2", "Install one");
        }
    }

    /** What the search finds: the folder and the version, or the message on stderr. */
    private Ended search(Path javaHome, Path onPath) throws IOException, InterruptedException {
        // with the options of the Maven wrapper, which are the strictest
        return run(
                "set -euf; . .mvn/find-jdk.sh; require_jdk || exit $?; printf %s \"$JAVA_HOME $JDK_VERSION\"",
                javaHome, onPath);
    }

    private Ended run(String script, Path javaHome, Path onPath) throws IOException, InterruptedException {
        Path out = machine.resolve("out");
        Path err = machine.resolve("err");
        ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", script)
                .directory(ROOT.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().clear();
        shell.environment()
                .putAll(Map.of(
                        "JAVA_HOME", javaHome.toString(),
                        "PATH", onPath.resolve("bin") + ":/usr/bin:/bin",
                        "ENTENTE_JDK_FOLDERS", machine.resolve("nowhere/*") + ":" + machine.resolve("usual/*")));
        int exit = shell.start().waitFor();
        return new Ended(exit, Files.readString(out), Files.readString(err));
    }

    /** A folder that looks like a JDK: a {@code release} file and commands that only fail. */
    private Path jdk(String name, String version) throws IOException {
        Path folder = machine.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(
                folder.resolve("release"),
                "IMPLEMENTOR=\"Somebody\"\nJAVA_RUNTIME_VERSION=\"99+1\"\nJAVA_VERSION=\"" + version
                        + "\"\nOS_NAME=\"X\"\n");
        for (String command : new String[] {"java", "javac"}) {
            Path file = folder.resolve("bin").resolve(command);
            Files.writeString(file, "#!/bin/sh\nexit 99\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        return folder;
    }
}
