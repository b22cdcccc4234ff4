package org.entente.benchmarks.scale;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.benchmarks.Arguments;
import org.entente.plan.Model;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.highs.HighsSolver;

/**
 * How long from a network to a solver, and in how much memory: Entente beside bare arrays and OR-Tools' modelling objects.
 *
 * <p>Each measurement is a fresh JVM: its first build of that size (cold: libraries and classes are loaded, but nothing is
 * compiled yet), then the median of seven after eight (warm). Peak memory is the
 * operating system's high-water mark over the first build, less what stood before it. Rounds go through all sides in turn, so
 * that a busy machine troubles all alike; medians over rounds are printed.
 */
public final class ScaleBenchmark {
    private static final int WARM = 7;

    private static final String RESULT = "measured ";

    private ScaleBenchmark() {}

    /** 0 when the targets at 10⁶ nonzeros are met (or that size was not asked for) and the models agree. */
    public static int run(Arguments arguments) throws Exception {
        long seed = (long) arguments.number("seed", 20260101);
        if (!arguments.text("one", "").isEmpty()) {
            return one(arguments.text("one", ""), arguments.text("size", "1e6"), seed);
        }
        if (!arguments.text("export", "").isEmpty()) {
            Chain chain = Chain.ofSize(arguments.text("sizes", "1e6"), seed);
            ChainFiles.write(chain, Path.of(arguments.text("export", "")));
            return 0;
        }
        int rounds = (int) arguments.number("rounds", 3);
        List<String> sides = arguments.list("sides", "bare,entente,modelbuilder,mpsolver");
        if (!agrees(seed)) {
            return 1;
        }
        boolean met = true;
        System.out.println("| size | side | nonzeros | cold s | warm s | of that hand-over, warm | cold ratio | warm ratio | cold CPU s | warm CPU s | cold CPU ratio | warm CPU ratio"
                + " | peak MB | peak over what stood before, MB | ratio of that |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String size : arguments.list("sizes", "1e5,1e6,5e6")) {
            met &= size(size, sides, rounds, seed);
        }
        return met ? 0 : 1;
    }

    private static boolean size(String size, List<String> sides, int rounds, long seed) throws Exception {
        Map<String, List<double[]>> measured = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String side : sides) {
                measured.computeIfAbsent(side, name -> new ArrayList<>()).add(inFreshJvm(side, size, seed));
            }
        }
        double[] bare = medians(measured.get("bare"));
        boolean met = true;
        for (String side : sides) {
            double[] m = medians(measured.get(side));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.3f | %.3f | %.3f | %.2f | %.2f | %.3f | %.3f | %.2f | %.2f | %.0f | %.0f | %.2f |%n",
                    size,
                    side,
                    m[0],
                    m[1],
                    m[2],
                    m[3],
                    m[1] / bare[1],
                    m[2] / bare[2],
                    m[6],
                    m[7],
                    m[6] / bare[6],
                    m[7] / bare[7],
                    m[4],
                    m[5],
                    m[5] / bare[5]);
            if (size.equals("1e6") && side.equals("entente")) {
                met = m[1] <= 2 * bare[1] && m[2] <= 2 * bare[2] && m[5] <= 2 * bare[5];
            }
        }
        return met;
    }

    /** Nonzeros, cold and warm seconds, warm hand-over, peak MB, peak over the base, cold and warm processor seconds. */
    private static double[] inFreshJvm(String side, String size, long seed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.benchmarks.Benchmarks",
                "scale"));
        command.addAll(List.of("--one", side, "--size", size, "--seed", Long.toString(seed)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line;
        try (var reader = process.inputReader()) {
            // HiGHS greets on the same stream
            line = reader.lines().filter(text -> text.startsWith(RESULT)).findFirst().orElse(null);
        }
        if (process.waitFor() != 0 || line == null) {
            throw new IOException(side + " at " + size + " did not finish");
        }
        return Arrays.stream(line.substring(RESULT.length()).split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static int one(String name, String size, long seed) throws Exception {
        Chain chain = Chain.ofSize(size, seed);
        int nonzeros = chain.nonzeros();
        Side side = Side.named(name);
        // Once on a tiny chain: classes and libraries are loaded, nothing is compiled that matters.
        side.prepare(Chain.ofSize("1e3", seed));
        side.once();
        side.prepare(chain);
        System.gc();
        Memory.forgetPeak();
        double before = Memory.now();
        double cpu = Memory.cpu();
        Side.Times cold = side.once();
        double coldCpu = Memory.cpu() - cpu;
        double peak = Memory.peak();
        for (int i = 0; i < WARM; i++) {
            side.once();
        }
        double[] warm = new double[WARM];
        double[] handOver = new double[WARM];
        double[] warmCpu = new double[WARM];
        for (int i = 0; i < WARM; i++) {
            System.gc();
            cpu = Memory.cpu();
            Side.Times times = side.once();
            warmCpu[i] = Memory.cpu() - cpu;
            warm[i] = total(times);
            handOver[i] = times.handOver();
        }
        Arrays.sort(warm);
        Arrays.sort(handOver);
        Arrays.sort(warmCpu);
        System.out.printf(
                Locale.ROOT,
                RESULT + "%d %f %f %f %f %f %f %f%n",
                nonzeros,
                total(cold),
                warm[WARM / 2],
                handOver[WARM / 2],
                peak,
                peak - before,
                coldCpu,
                warmCpu[WARM / 2]);
        return 0;
    }

    private static double total(Side.Times times) {
        return Double.isNaN(times.handOver()) ? times.build() : times.build() + times.handOver();
    }

    private static double[] medians(List<double[]> rounds) {
        double[] medians = new double[rounds.getFirst().length];
        for (int i = 0; i < medians.length; i++) {
            int at = i;
            double[] sorted = rounds.stream().mapToDouble(m -> m[at]).sorted().toArray();
            medians[i] = sorted[sorted.length / 2];
        }
        return medians;
    }

    /** The two builds of the smallest chain must be the same model: as many entries, and the same optimum. */
    private static boolean agrees(long seed) {
        Chain chain = Chain.ofSize("1e3", seed);
        Problem ours = Model.of(ChainNetwork.of(chain)).problem();
        BareArrays bare = new BareArrays(chain);
        BitSet whole = new BitSet();
        for (int j = 0; j < bare.integrality.length; j++) {
            whole.set(j, bare.integrality[j] == 1);
        }
        Problem theirs = new Problem(
                0,
                bare.cost,
                bare.lower,
                bare.upper,
                whole,
                bare.rowLower,
                bare.rowUpper,
                bare.start,
                bare.index,
                bare.value,
                j -> "c" + j,
                i -> "r" + i);
        Settings settings = Settings.DEFAULT.withRelativeGap(1e-9);
        Outcome a = new HighsSolver().solve(ours, settings);
        Outcome b = new HighsSolver().solve(theirs, settings);
        boolean same = ours.columns() == theirs.columns()
                && ours.rows() == theirs.rows()
                && ours.nonzeros() == theirs.nonzeros()
                && Math.abs(a.objective() - b.objective()) <= 1e-7 * Math.abs(b.objective());
        System.out.printf(
                Locale.ROOT,
                "Agreement on a small chain: %d × %d with %d entries, optimum %.6f; by hand %d × %d with %d, %.6f: %s%n%n",
                ours.rows(),
                ours.columns(),
                ours.nonzeros(),
                a.objective(),
                theirs.rows(),
                theirs.columns(),
                theirs.nonzeros(),
                b.objective(),
                same ? "the same" : "WRONG");
        return same;
    }

    /** The process's own figures, in MB; Linux only. */
    private static final class Memory {
        /** Seconds all threads of this process have run: a busy machine does not stretch them. */
        static double cpu() {
            var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return system.getProcessCpuTime() * 1e-9;
        }

        /** Sets the high-water mark to what is used now. */
        static void forgetPeak() throws IOException {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        }

        static double now() throws IOException {
            return status("VmRSS");
        }

        static double peak() throws IOException {
            return status("VmHWM");
        }

        private static double status(String key) throws IOException {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith(key)) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
            throw new IOException("/proc/self/status has no " + key);
        }
    }
}
