package org.entente.benchmarks.iis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.intake.Intake;
import org.entente.network.Network;

/**
 * A case of the library of cases made infeasible by hand, {@code src/test/resources/infeasible}.
 *
 * @param planted sets of promises by name that cannot hold together
 */
record PlantedCase(String name, Network network, Set<Set<String>> planted) {
    private static final Map<String, String> DEFAULTS = Map.of(
            "case",
            "title: Example\ncurrency: EUR\nviewpoint: maker\ndiscount_rate: 0\nholding_rate: 0\nstart: 2026-01-01\ngoal: cost\n",
            "periods",
            "period,start,end\n2026,2026-01-01,2027-01-01\n",
            "countries",
            "country,name,customs_area\nFR,France,EU\nSI,Slovenia,EU\nCN,China,CN\n",
            "companies",
            "company,country\nmaker,FR\n");

    static List<PlantedCase> all(Path folder) throws IOException {
        List<PlantedCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                cases.add(read(file));
            }
        }
        return cases;
    }

    private static PlantedCase read(Path file) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>(DEFAULTS);
        Set<Set<String>> planted = new HashSet<>();
        for (String section : Files.readString(file).split("(?m)^## ")) {
            int end = section.indexOf('\n');
            String title = section.substring(0, end).strip();
            String body = section.substring(end + 1);
            if (title.equals("conflict")) {
                for (String set : body.split("(?m)^nor$")) {
                    planted.add(Set.copyOf(set.strip().lines().map(String::strip).toList()));
                }
            } else if (title.matches("[a-z]+")) {
                tables.put(title, body);
            }
        }
        String name = file.getFileName().toString().replace(".txt", "");
        return new PlantedCase(name, Intake.readText(tables, null, null).orThrow(), planted);
    }
}
