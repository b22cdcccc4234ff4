package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases too large for the memory at hand end in a finding: read by a program of 64 MB. */
class SmallHeapTest {
    @TempDir
    Path folder;

    /** Reads a case and prints its errors. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            for (String path : args) {
                Intake.read(Path.of(path), null, null).findings().stream()
                        .filter(finding -> finding.severity() == org.entente.intake.finding.Severity.ERROR)
                        .limit(3)
                        .forEach(finding -> System.out.println(finding.where() + ": " + finding.message()));
            }
        }
    }

    private String read(String... paths) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
        command.addAll(List.of(paths));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output);
        assertThat(text).doesNotContain("OutOfMemory").doesNotContain("\tat ");
        assertThat(code).as(text).isZero();
        return text;
    }

    private void write(String name, String header, String row, int rows) throws IOException {
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            writer.write(header);
            for (int i = 0; i < rows; i++) {
                writer.write(row.replace("#", Integer.toString(i)));
            }
        }
    }

    @Test
    void aTableTooLongIsSaidToBe() throws Exception {
        Path narrow = Files.createDirectory(folder.resolve("narrow"));
        Files.writeString(narrow.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        write("narrow/products.csv", "product,mass_kg\n", "part-#,1.5\n", 900_000);
        Path wide = Files.createDirectory(folder.resolve("wide"));
        Files.writeString(wide.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        write(
                "wide/processes.csv",
                "process,site,product,cost,labour_hours,energy_kwh,co2_kg,tooling,fixed_cost\n",
                "way-#,plant,car,9000.5,10,800,350,1000,2000\n",
                300_000);
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        write(
                "broken/processes.csv",
                "process,site,product,cost,tooling\n",
                "way-#,nowhere,nothing,cheap,-5\n",
                25_000);

        String said = read(narrow.toString(), wide.toString(), broken.toString());

        assertThat(said)
                .contains("products.csv: The table makes the case larger than the program can take")
                .contains("processes.csv: The table makes the case larger than the program can take")
                .contains("processes.csv, row 2, column cost: 'cheap' is no number.");
    }

    @Test
    void largeCellsAndWorkbooksAreSaidToBe() throws Exception {
        Path longCell = Files.createDirectory(folder.resolve("cell"));
        Files.writeString(longCell.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        write("cell/products.csv", "product\n\"", "part-# ", 5_000_000);
        Path bomb = MadeUpFiles.make("workbook-zip-bomb", folder);

        String said = read(longCell.toString(), bomb.toString());

        assertThat(said).contains("products.csv").contains("case.xlsx: The workbook is too large");
    }
}
