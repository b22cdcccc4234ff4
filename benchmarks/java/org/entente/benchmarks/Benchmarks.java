package org.entente.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.benchmarks.facility.FacilityBenchmark;
import org.entente.benchmarks.flips.FlipBenchmark;
import org.entente.benchmarks.iis.IisBenchmark;
import org.entente.benchmarks.ownership.OwnershipBenchmark;
import org.entente.benchmarks.psplib.PsplibBenchmark;
import org.entente.benchmarks.scale.ScaleBenchmark;

/** Entry: the first word names the benchmark; see {@code benchmarks/README.md}. */
public final class Benchmarks {
    private Benchmarks() {}

    /** Exit code 0: every answer right and every target of the run met; 1: not so; 2: the call was wrong. */
    public static void main(String[] arguments) throws Exception {
        System.exit(run(arguments));
    }

    /** The same without leaving the JVM. */
    public static int run(String... arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        Path home = Path.of(System.getProperty("entente.home", "."));
        try {
            return switch (name) {
                case "facility" -> FacilityBenchmark.run(new Arguments(rest), home);
                case "iis" -> IisBenchmark.run(new Arguments(rest), home);
                case "ownership" -> OwnershipBenchmark.run(new Arguments(rest));
                case "psplib" -> PsplibBenchmark.run(new Arguments(rest));
                case "scale" -> ScaleBenchmark.run(new Arguments(rest));
                case "flips" -> FlipBenchmark.run(new Arguments(rest), home);
                default -> usage();
            };
        } catch (IllegalArgumentException | IOException e) {
            System.err.println("benchmarks: " + e.getMessage());
            return 2;
        }
    }

    private static int usage() {
        System.err.println("benchmarks/run facility|scale|flips|iis|psplib|ownership [options]; see benchmarks/README.md");
        return 2;
    }
}
