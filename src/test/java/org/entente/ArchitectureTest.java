package org.entente;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.network.Network;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom. A package on no list fails, and so does an entry that matches nothing: the list is the
 * architecture, not a wish.
 */
class ArchitectureTest {
    private static final String ROOT = "org.entente.";

    /** What a package may use besides itself, the JDK and JSpecify: packages of ours and libraries. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            entry("network", Set.of()),
            entry("ownership", Set.of("network")),
            entry("solver", Set.of()),
            entry("output", Set.of()),
            entry("solver.natives", Set.of("output")),
            entry("solver.highs", Set.of("solver", "solver.natives", "java.lang.foreign")),
            entry("solver.scip", Set.of("solver", "solver.natives", "java.lang.foreign")),
            // Ctrl-C reaches a terminal's every process: the worker leaves it to its parent
            entry("solver.worker", Set.of("solver", "sun.misc")),
            entry("solver.vendors", Set.of("solver", "solver.highs", "solver.scip", "solver.worker")),
            entry("solver.export", Set.of("output", "solver")),
            entry("solver.schedule", Set.of("solver")),
            entry("solver.cpsat", Set.of("solver", "solver.natives", "solver.schedule", "com.google.ortools")),
            entry("intake.finding", Set.of()),
            entry("intake.tables", Set.of()),
            entry("intake.sheet", Set.of("intake.finding", "intake.tables")),
            entry("intake.folder", Set.of("intake.finding", "intake.sheet", "intake.tables", "de.siegmar.fastcsv")),
            entry("intake.edit", Set.of("intake.finding", "intake.sheet", "intake.tables")),
            entry(
                    "intake.assemble",
                    Set.of("network", "intake.edit", "intake.finding", "intake.sheet", "intake.tables")),
            entry("intake.check", Set.of("network", "ownership", "intake.finding", "intake.sheet", "intake.tables")),
            entry(
                    "intake.workbook",
                    Set.of(
                            "output",
                            "intake.finding",
                            "intake.sheet",
                            "intake.tables",
                            "org.dhatim.fastexcel",
                            "javax.xml")),
            entry("intake.difference", Set.of("network", "intake.finding", "intake.sheet", "intake.tables")),
            entry("intake.replay", Set.of("network", "intake.edit", "intake.finding", "intake.sheet", "intake.tables")),
            entry(
                    "intake",
                    Set.of(
                            "network",
                            "intake.assemble",
                            "intake.difference",
                            "intake.edit",
                            "intake.finding",
                            "intake.folder",
                            "intake.replay",
                            "intake.sheet",
                            "intake.tables",
                            "intake.workbook",
                            "intake.check")),
            entry("programme.search", Set.of("solver", "solver.schedule", "solver.cpsat")),
            entry("programme", Set.of("network", "solver", "solver.schedule")),
            // a second model is worth something only while it cannot see the first
            entry("audit", Set.of("network", "ownership", "solver")),
            entry("plan", Set.of("network", "ownership", "solver", "solver.schedule", "programme")),
            entry("exchange.xml", Set.of("output", "intake.finding", "intake.sheet", "javax.xml")),
            entry("exchange", Set.of("exchange.xml", "intake.finding", "network", "programme")),
            entry("partners", Set.of("network", "ownership", "solver", "plan", "explain")),
            entry(
                    "partners.dependence",
                    Set.of("network", "ownership", "programme", "plan", "solver", "explain", "explain.conflict")),
            entry("exchange.bods", Set.of("output", "exchange", "intake.finding", "network", "tools.jackson")),
            entry("exchange.answer", Set.of("explain", "intake.edit", "tools.jackson")),
            entry("explain", Set.of("network", "plan")),
            entry("explain.worth", Set.of("network", "solver", "plan", "explain")),
            entry("explain.flip", Set.of("network", "solver", "plan", "explain")),
            entry("explain.attribution", Set.of("network", "plan")),
            entry("explain.evidence", Set.of("network", "plan", "explain", "explain.flip")),
            entry("report.csv", Set.of("network", "explain.evidence")),
            entry("explain.conflict", Set.of("network", "solver", "plan", "explain")),
            entry("explain.waterfall", Set.of("network", "plan", "explain")),
            entry("explain.alternative", Set.of("network", "solver", "plan", "explain")),
            entry("explain.choice", Set.of("network", "plan", "explain", "explain.conflict", "explain.waterfall")),
            entry(
                    "report",
                    Set.of(
                            "output",
                            "partners.dependence",
                            "network",
                            "ownership",
                            "partners",
                            "plan",
                            "explain",
                            "explain.alternative",
                            "explain.conflict",
                            "explain.evidence",
                            "explain.flip",
                            "explain.worth",
                            "programme",
                            "explain.launch",
                            "explain.chance")),
            entry("explain.launch", Set.of("network", "solver", "solver.schedule", "programme", "plan", "explain")),
            entry("explain.chance", Set.of("network", "programme", "explain", "explain.launch")),
            entry("compare", Set.of("network", "programme", "plan", "explain", "explain.launch", "explain.waterfall")),
            entry(
                    "report.json",
                    Set.of(
                            "audit",
                            "partners",
                            "partners.dependence",
                            "explain.conflict",
                            "network",
                            "plan",
                            "explain",
                            "explain.alternative",
                            "explain.choice",
                            "explain.waterfall",
                            "explain.flip",
                            "explain.worth",
                            "explain.evidence",
                            "compare",
                            "explain.attribution",
                            "intake.difference",
                            "intake.edit",
                            "programme",
                            "explain.launch",
                            "explain.chance",
                            "report",
                            "intake.finding")),
            entry(
                    "app",
                    Set.of(
                            "audit",
                            "output",
                            "partners",
                            "partners.dependence",
                            "network",
                            "intake",
                            "intake.difference",
                            "intake.edit",
                            "intake.finding",
                            "solver",
                            "solver.vendors",
                            "plan",
                            "explain",
                            "explain.attribution",
                            "explain.alternative",
                            "explain.chance",
                            "explain.launch",
                            "programme",
                            "solver.schedule",
                            "explain.choice",
                            "explain.conflict",
                            "explain.flip",
                            "explain.worth",
                            "compare",
                            "report",
                            "programme.search",
                            "exchange",
                            "exchange.bods",
                            "solver.export")),
            entry(
                    "cli",
                    Set.of(
                            "audit",
                            "output",
                            "partners",
                            "partners.dependence",
                            "app",
                            "network",
                            "intake",
                            "intake.difference",
                            "intake.edit",
                            "exchange.answer",
                            "intake.finding",
                            "solver",
                            "solver.export",
                            "plan",
                            "explain",
                            "explain.attribution",
                            "explain.alternative",
                            "explain.choice",
                            "explain.conflict",
                            "explain.evidence",
                            "explain.flip",
                            "explain.worth",
                            "explain.waterfall",
                            "compare",
                            "report",
                            "report.csv",
                            "report.json",
                            "programme",
                            "explain.launch",
                            "explain.chance",
                            "picocli",
                            // Ctrl-C: the only way to hear it before the JVM goes down
                            "sun.misc")));

    /** Prefixes of classes that only some may use; the most particular first. */
    private static final List<String> LIBRARIES = List.of(
            "java.lang.foreign",
            "java.net.http",
            "java.sql",
            "javax.xml",
            "com.sun.net.httpserver",
            "com.google.ortools",
            "de.siegmar.fastcsv",
            "org.dhatim.fastexcel",
            "tools.jackson",
            "picocli",
            "sun.misc",
            "org.slf4j");

    /** Prefixes of classes that everybody may use. */
    private static final List<String> FREE = List.of("java.", "javax.", "org.jspecify.annotations.");

    private static final JavaClasses CLASSES = ourClasses();

    @Test
    void everyPackageIsOnTheListAndEveryEntryIsAPackage() {
        Set<String> found =
                CLASSES.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void packagesImportOnlyWhatTheyMay() {
        List<String> forbidden = uses().filter(
                        use -> !ALLOWED.getOrDefault(use.from(), Set.of()).contains(use.to()))
                .map(Use::toString)
                .distinct()
                .sorted()
                .toList();

        assertThat(forbidden).as("uses that the list does not allow").isEmpty();
    }

    @Test
    void everyPermissionForALibraryIsUsed() {
        Set<String> used = uses().map(use -> use.from() + " -> " + use.to()).collect(Collectors.toSet());

        List<String> idle = ALLOWED.entrySet().stream()
                .flatMap(allowed -> allowed.getValue().stream()
                        .filter(LIBRARIES::contains)
                        .map(library -> allowed.getKey() + " -> " + library))
                .filter(permission -> !used.contains(permission))
                .sorted()
                .toList();

        assertThat(idle).as("permissions nobody uses").isEmpty();
    }

    @Test
    void packagesOfOursOnTheListExist() {
        List<String> unknown = ALLOWED.values().stream()
                .flatMap(Set::stream)
                .filter(name -> !LIBRARIES.contains(name) && !ALLOWED.containsKey(name))
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void importsHaveNoCycle() {
        for (String start : ALLOWED.keySet()) {
            assertThat(reachable(start)).as("what %s may reach", start).doesNotContain(start);
        }
    }

    private static JavaClasses ourClasses() {
        // names are enough: looking every library class up would take most of the test's time
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrl(Network.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private record Use(String from, String to, String where) {
        @Override
        public String toString() {
            return from + " -> " + to + ": " + where;
        }
    }

    /** Every use of another package of ours or of a library that is not free for all. */
    private Stream<Use> uses() {
        return CLASSES.stream()
                .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> use(dependency).stream());
    }

    private static Optional<Use> use(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.isPrimitive()) {
            return Optional.empty();
        }
        String from = packageOf(dependency.getOriginClass());
        String to = area(target);
        boolean free = to.equals(from) || FREE.contains(to);
        return free ? Optional.empty() : Optional.of(new Use(from, to, dependency.getDescription()));
    }

    /** A package of ours without the root, a library's prefix, or the class's own name when it is in neither list. */
    private static String area(JavaClass target) {
        if (target.getPackageName().startsWith(ROOT)) {
            return packageOf(target);
        }
        return Stream.concat(LIBRARIES.stream(), FREE.stream())
                .filter(target.getName()::startsWith)
                .findFirst()
                .orElse(target.getName());
    }

    private static String packageOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    private static Set<String> reachable(String start) {
        Set<String> seen = new TreeSet<>();
        visit(start, seen);
        return seen;
    }

    private static void visit(String from, Set<String> seen) {
        for (String to : ALLOWED.getOrDefault(from, Set.of())) {
            if (seen.add(to)) {
                visit(to, seen);
            }
        }
    }
}
