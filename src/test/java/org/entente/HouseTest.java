package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.plan.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house's own measures: sizes, names, notes on packages, and documents that name only what exists. */
class HouseTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path MAIN = ROOT.resolve("src/main/java");
    private static final Path TEST = ROOT.resolve("src/test/java");
    private static final Path OURS = MAIN.resolve("org/entente");

    private static final Set<String> SAYS_NOTHING =
            Set.of("util", "utils", "common", "impl", "service", "services", "manager", "managers", "helper", "misc");

    @Test
    void everyPackageSaysItsQuestionAndIsNullMarked() {
        List<String> lacking = packages(MAIN).stream()
                .filter(folder -> !read(folder.resolve("package-info.java")).contains("@NullMarked"))
                .map(folder -> MAIN.relativize(folder).toString())
                .toList();

        assertThat(lacking)
                .as("packages without a package-info.java marked @NullMarked")
                .isEmpty();
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        List<Path> nameless = Stream.concat(packages(MAIN).stream(), packages(TEST).stream())
                .filter(folder -> SAYS_NOTHING.contains(folder.getFileName().toString()))
                .toList();

        assertThat(nameless).isEmpty();
    }

    @Test
    void noFileIsLongerThan600Lines() {
        List<String> tooLong = Stream.concat(javaFiles(MAIN).stream(), javaFiles(TEST).stream())
                .filter(file -> lines(file) > 600)
                .map(file -> ROOT.relativize(file) + " has " + lines(file) + " lines")
                .toList();

        assertThat(tooLong).isEmpty();
    }

    @Test
    void halfOfTheFilesHaveAtMost80Lines() {
        List<Long> sorted =
                javaFiles(MAIN).stream().map(HouseTest::lines).sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).as("median length").isLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "DICTIONARY.md"})
    void theDocumentsNameOnlyWhatExists(String name) {
        Path document = ROOT.resolve(name);
        Set<String> classes = classes();

        Set<String> unknown = new TreeSet<>();
        Matcher quoted = Pattern.compile("`([^`\n]+)`").matcher(read(document));
        int names = 0;
        while (quoted.find()) {
            names++;
            if (!exists(quoted.group(1), classes)) {
                unknown.add(quoted.group(1));
            }
        }

        assertThat(unknown)
                .as("names in %s behind which there is nothing", name)
                .isEmpty();
        assertThat(names).isPositive();
    }

    @Test
    void theCookbookNamesOnlyClassesThatExist() {
        Set<String> unknown = new TreeSet<>();
        Matcher quoted =
                Pattern.compile("`([A-Z][a-z]+[A-Z]\\w*)(\\.\\w+)?`").matcher(read(ROOT.resolve("CONTRIBUTING.md")));
        while (quoted.find()) {
            unknown.add(quoted.group(1));
        }
        assertThat(unknown).isNotEmpty();
        unknown.removeAll(classes());

        assertThat(unknown).isEmpty();
    }

    @Test
    void linksInDocumentsLeadSomewhere() {
        Set<String> broken = new TreeSet<>();
        for (Path document : documents()) {
            Matcher link = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)").matcher(read(document));
            while (link.find()) {
                String to = link.group(1);
                if (!to.contains(":") && !Files.exists(document.resolveSibling(to))) {
                    broken.add(ROOT.relativize(document) + " -> " + to);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void theConceptsGiveEveryFamilyInTheWordsOfTheCode() {
        String document = read(ROOT.resolve("docs/concepts/the-model.md"));

        for (Family family : Family.values()) {
            assertThat(document).contains("| %s | %s | %s |".formatted(family, family.formula(), family.reason()));
        }
    }

    /** A class, possibly with a member; a package; or a path from the root. */
    private static boolean exists(String name, Set<String> classes) {
        String plain = name.replaceAll("[.#(].*", "");
        if (classes.contains(plain)) {
            return true;
        }
        return Files.exists(ROOT.resolve(name)) || Files.isDirectory(OURS.resolve(name.replace('.', '/')));
    }

    private static Set<String> classes() {
        return Stream.concat(javaFiles(MAIN).stream(), javaFiles(TEST).stream())
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static List<Path> documents() {
        return Stream.concat(
                        walk(ROOT, 1).filter(Files::isRegularFile),
                        Files.isDirectory(ROOT.resolve("docs")) ? walk(ROOT.resolve("docs"), 9) : Stream.of())
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }

    private static List<Path> packages(Path sources) {
        return javaFiles(sources).stream().map(Path::getParent).distinct().toList();
    }

    private static List<Path> javaFiles(Path sources) {
        return walk(sources, 99)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private static Stream<Path> walk(Path folder, int depth) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
