package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ownership of the standard into a case and out of it. */
class OwnersInAndOutTest {
    private static final String FILE = """
            [{"recordId": "m", "recordType": "entity", "recordDetails": {"name": "Maker", "jurisdiction": {"code": "FR"}}},
             {"recordId": "s", "recordType": "entity", "recordDetails": {"name": "État, français",
               "entityType": {"type": "state"}, "jurisdiction": {"code": "FR"}}},
             {"recordId": "r", "recordType": "relationship", "recordDetails": {"subject": "m", "interestedParty": "s",
               "interests": [{"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": 15}}]}}]
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewFolderBecomesACase() throws IOException {
        Files.writeString(folder.resolve("owners.json"), FILE);
        CommandRun run = CommandRun.in(folder);

        // periods and demand are still missing
        assertThat(run.run("import", "owners.json", "new")).isEqualTo(ExitCode.CASE_HAS_ERRORS.code());
        assertThat(run.out())
                .contains("Wrote 1 stake of owners.json to new, with 2 new rows of companies.csv.")
                .contains("the viewpoint is now etat-francais");
        assertThat(Files.readString(folder.resolve("new/stakes.csv")))
                .isEqualTo("owner,owned,share\netat-francais,maker,0.15\n");
        assertThat(Files.readString(folder.resolve("new/companies.csv"))).isEqualTo("""
                        company,name,country,note
                        maker,Maker,FR,
                        etat-francais,"État, français",FR,a state
                        """);
    }

    @Test
    void inACaseItsCompaniesStayAndNewOnesAreAdded() throws IOException {
        new TwoRoutes().write(folder, "case");
        Path companies = folder.resolve("case/companies.csv");
        String before = Files.readString(companies);
        String known = before.lines().toList().get(1).split(",")[0];
        Files.writeString(folder.resolve("owners.json"), FILE.replace("\"Maker\"", "\"" + known + "\""));
        CommandRun run = CommandRun.in(folder);

        run.run("import", "owners.json", "case");

        assertThat(run.out()).contains("with 1 new row of companies.csv");
        assertThat(Files.readString(companies)).startsWith(before.strip()).contains("\netat-francais,");
        assertThat(Files.readString(folder.resolve("case/stakes.csv"))).contains("etat-francais," + known + ",0.15");

        CommandRun again = CommandRun.in(folder);
        assertThat(again.run("import", "owners.json", "case")).isEqualTo(ExitCode.USAGE.code());
        assertThat(again.err()).contains("stakes.csv is there already").contains("--force");
        assertThat(CommandRun.in(folder).run("import", "owners.json", "case", "--force"))
                .isNotEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aCaseIsWrittenAndReadAgain() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("export", "case", "--bods", "owners.json")).isZero();
        assertThat(run.out()).containsPattern("Wrote owners.json: \\d+ companies, \\d+ stakes?\\.");
        CommandRun.in(folder).run("import", "owners.json", "copy");
        assertThat(Files.readString(folder.resolve("copy/companies.csv"))
                        .lines()
                        .count())
                .isEqualTo(Files.readString(folder.resolve("case/companies.csv"))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .count());
        assertThat(CommandRun.in(folder).run("export", "case", "--bods", "owners.json/owners.json"))
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void aBrokenFileWritesNothing() throws IOException {
        Files.writeString(folder.resolve("owners.json"), "[{");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("import", "owners.json", "new")).isEqualTo(ExitCode.CASE_HAS_ERRORS.code());
        assertThat(run.out() + run.err()).contains("the file is no JSON").doesNotContain("Exception");
        assertThat(folder.resolve("new")).doesNotExist();
    }
}
