package org.entente.benchmarks.facility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of {@code registry.csv}: an instance and what is published of it.
 *
 * @param parameter what the word {@code capacity} in the file stands for, or NaN
 * @param publishedBound proven lower bound; equal to the value where the optimum is known
 * @param publishedValue the best published value
 */
record Instance(
        String name,
        String suite,
        String reader,
        String file,
        double parameter,
        double publishedBound,
        double publishedValue) {

    /** Published figures are rounded, at worst to seven digits. */
    static final double TOLERANCE = 1e-6;

    static List<Instance> registry(Path csv) throws IOException {
        List<Instance> instances = new ArrayList<>();
        for (String line : Files.readAllLines(csv).subList(1, Files.readAllLines(csv).size())) {
            String[] cell = line.split(",", -1);
            instances.add(new Instance(
                    cell[0],
                    cell[1],
                    cell[2],
                    cell[3],
                    cell[4].isEmpty() ? Double.NaN : Double.parseDouble(cell[4]),
                    Double.parseDouble(cell[5]),
                    Double.parseDouble(cell[6])));
        }
        return instances;
    }

    /** @param folder where {@link #file} is looked for */
    Located read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        return switch (reader) {
            case "orlib" -> OneStage.readOrLibrary(path, parameter);
            case "tbed" -> OneStage.readTbed(path);
            case "two-stage" -> TwoStage.read(path);
            default -> throw new IllegalArgumentException("registry.csv: no reader is called " + reader);
        };
    }

    boolean optimumKnown() {
        return publishedBound == publishedValue;
    }

    /** What contradicts the published figures, or an empty text. */
    String contradiction(double value, double bound, boolean proven, double gap) {
        double slack = TOLERANCE * Math.abs(publishedValue);
        if (value < publishedBound - slack) {
            return "value below the published bound";
        }
        if (bound > publishedValue + slack) {
            return "bound above the published value";
        }
        if (proven && value > publishedValue + slack + gap * Math.abs(publishedValue)) {
            return "called proven, but worse than the published value";
        }
        return "";
    }
}
