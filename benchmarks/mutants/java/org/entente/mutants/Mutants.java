package org.entente.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pitest.mutationtest.commandline.MutationCoverageReport;

/** Plants small faults in packages, one at a time, and counts how many the packages' own tests find. */
public final class Mutants {
    private static final double WANTED = 0.85;
    private static final List<String> ALL = List.of("ownership", "partners", "explain", "plan");

    private Mutants() {}

    public static void main(String[] arguments) throws IOException {
        List<String> packages = new ArrayList<>();
        int sample = 300;
        long seed = 1;
        int threads = 2;
        String tests = "";
        boolean again = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--sample" -> sample = Integer.parseInt(arguments[++i]);
                case "--seed" -> seed = Long.parseLong(arguments[++i]);
                case "--threads" -> threads = Integer.parseInt(arguments[++i]);
                case "--tests" -> tests = arguments[++i];
                case "--again" -> again = true;
                default -> packages.add(arguments[i]);
            }
        }
        System.setProperty(SeededSample.SAMPLE, Integer.toString(sample));
        System.setProperty(SeededSample.SEED, Long.toString(seed));
        List<String> verdicts = new ArrayList<>();
        boolean enough = true;
        for (String name : packages.isEmpty() ? ALL : packages) {
            long start = System.nanoTime();
            Path report = Path.of("target/mutants", name);
            Path ended = Path.of("target/mutants", name + ".csv");
            List<String[]> killed = again ? found(ended) : List.of();
            System.setProperty(SeededSample.ONLY, again ? lost(ended).toString() : "");
            MutationCoverageReport.main(options(name, tests, report, threads));
            List<String[]> mutants = new ArrayList<>(killed);
            mutants.addAll(read(report.resolve("mutations.csv")));
            Files.write(ended, mutants.stream().map(mutant -> String.join(",", mutant)).toList());
            Map<String, Integer> ends = new TreeMap<>();
            mutants.forEach(mutant -> ends.merge(mutant[5], 1, Integer::sum));
            double share = (double) ends.getOrDefault("KILLED", 0) / Math.max(1, mutants.size());
            enough &= share >= WANTED;
            mutants.stream()
                    .filter(mutant -> !mutant[5].equals("KILLED"))
                    .forEach(mutant -> System.out.println(mutant[5] + " " + mutant[1] + "." + mutant[3] + " line "
                            + mutant[4] + " " + mutant[2].substring(mutant[2].lastIndexOf('.') + 1)));
            verdicts.add(String.format(
                    Locale.ROOT,
                    "%s: %.1f %% of %d killed %s, %.0f min",
                    name,
                    100 * share,
                    mutants.size(),
                    ends,
                    (System.nanoTime() - start) / 60e9));
        }
        verdicts.forEach(System.out::println);
        System.exit(enough ? 0 : 1);
    }

    /** Those of an earlier run that a test found: they are not tried again. */
    private static List<String[]> found(Path ended) throws IOException {
        return read(ended).stream().filter(mutant -> mutant[5].equals("KILLED")).toList();
    }

    /** A file of those that none found. */
    private static Path lost(Path ended) throws IOException {
        List<String> keys = read(ended).stream()
                .filter(mutant -> !mutant[5].equals("KILLED"))
                .map(mutant -> SeededSample.key(mutant[1], mutant[3], mutant[4], mutant[2]))
                .toList();
        return Files.write(Path.of(ended + ".lost"), keys);
    }

    private static String[] options(String name, String tests, Path report, int threads) {
        String root = "org.entente." + name;
        return new String[] {
            "--reportDir", report.toString(),
            "--timestampedReports=false",
            "--targetClasses", root + ".*",
            "--targetTests", tests.isEmpty() ? root + ".*Test" : tests,
            "--sourceDirs", "src/main/java",
            "--mutableCodePaths", Path.of("target/quick/classes").toAbsolutePath().toString(),
            "--outputFormats", "CSV,HTML",
            "--excludedGroups", "sweep",
            // where cases are planned a hundred of them for each fault take too long; what they alone find counts as not found
            "--excludedTestClasses", name.equals("ownership") ? "none" : "*.Random*Test",
            "--failWhenNoMutations=false",
            "--threads", Integer.toString(threads),
            // a machine that others use is slow at times: only what hardly ends is to be a time-out
            "--timeoutFactor", "4",
            "--timeoutConst", "15000",
            "--jvmArgs", "--enable-native-access=ALL-UNNAMED,--sun-misc-unsafe-memory-access=allow,-Xmx900m,-XX:+UseSerialGC"
        };
    }

    /** File, class, mutator, method, line, end and the test that found it, of each mutant. */
    private static List<String[]> read(Path csv) throws IOException {
        return Files.readAllLines(csv).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(","))
                .toList();
    }
}
