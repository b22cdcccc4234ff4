package org.entente.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.intake.CaseTables;
import org.entente.intake.Intake;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * A tiny case in one text file: the question, the tables, the model it must give and the plan worked out by hand.
 *
 * <p>Sections start with {@code ## name}. {@code ## model}, {@code ## plan}, {@code ## changes}, {@code ## conflict} and {@code ## ways
 * out} are expectations, every other section is a table. Tables that are left out of a tiny case (settings, periods, countries, one company) have the defaults below.
 */
public record Example(String name, String question, Map<String, String> sections) {
    private static final Path FOLDER = Path.of("src/test/resources/plan");
    private static final Set<String> EXPECTATIONS = Set.of("model", "plan", "conflict", "ways out", "changes");

    private static final Map<String, String> DEFAULTS =
            Map.of("case", """
            title: Example
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: cost
            """, "periods", """
            period,start,end
            2026,2026-01-01,2027-01-01
            """, "countries", """
            country,name,customs_area
            FR,France,EU
            SI,Slovenia,EU
            CN,China,CN
            """, "companies", """
            company,country
            maker,FR
            """);

    public static List<Example> all() {
        return in(FOLDER);
    }

    /** The examples of another folder, by name. */
    public static List<Example> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Example::read)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public static Example named(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }

    /** From text blocks in a test. */
    public static Example of(String text) {
        return parse("inline", text);
    }

    public Network network() {
        return network(null, null);
    }

    public Network network(@Nullable String strategy, @Nullable String scenario) {
        Reading reading = tables(strategy, scenario).reading();
        if (reading.network() == null) {
            throw new AssertionError(name + " has errors: " + reading.findings());
        }
        return reading.network();
    }

    /** The case as tables, to be asked what if a number were another. */
    public CaseTables tables(@Nullable String strategy, @Nullable String scenario) {
        Map<String, String> tables = new LinkedHashMap<>(DEFAULTS);
        sections.forEach((section, text) -> {
            if (!EXPECTATIONS.contains(section)) {
                tables.put(section, text);
            }
        });
        return Intake.tables(tables, strategy, scenario);
    }

    public List<String> lines(String section) {
        return sections.getOrDefault(section, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return name + ": " + question;
    }

    private static Example read(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Example parse(String name, String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String question = text.lines().findFirst().orElse("");
        StringBuilder body = new StringBuilder();
        String section = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("## ")) {
                sections.put(section, body.toString());
                section = line.substring(3).strip();
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        sections.put(section, body.toString());
        sections.remove("");
        return new Example(name, question, sections);
    }
}
