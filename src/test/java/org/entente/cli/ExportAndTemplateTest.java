package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.TwoRoutes;
import org.entente.report.json.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAndTemplateTest {
    @TempDir
    private Path folder;

    @Test
    void theModelInBothFormatsWhateverTheFileIsCalled() throws IOException {
        new TwoRoutes().write(folder, "case");
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("export", "case", "--mps", "model.txt", "--lp", "model.lp"))
                .isZero();
        assertThat(run.out()).containsPattern("Wrote model.txt: [0-9]+ columns, [0-9]+ rows, [0-9]+ entries.");
        assertThat(Files.readString(folder.resolve("model.txt")))
                .contains("ROWS")
                .contains("make_assemble_2026");
        assertThat(Files.readString(folder.resolve("model.lp")))
                .contains("Minimize")
                .contains("make_assemble_2026");
    }

    @Test
    void aModelThatCannotBeWritten() throws IOException {
        new TwoRoutes().write(folder, "case");
        Files.createFile(folder.resolve("file"));
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("export", "case", "--mps", "file/model.mps")).isEqualTo(2);
        assertThat(run.err())
                .contains("file/model.mps: ")
                .contains("file is a file, not a folder. Nothing was done yet.");
        assertThat(CommandRun.in(folder).run("export", "case", "--mps", "new/folder/model.mps"))
                .isZero();
    }

    @Test
    void aTemplateThatCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("file"));
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("template", "file/new.xlsx")).isEqualTo(2);
        assertThat(run.err()).contains("file is a file, not a folder");
    }

    @Test
    void aTemplateIsNotWrittenOverAnything() throws IOException {
        assertThat(CommandRun.in(folder).run("template", "new.xlsx")).isZero();
        byte[] written = Files.readAllBytes(folder.resolve("new.xlsx"));
        assertThat(written).startsWith('P', 'K');

        CommandRun again = CommandRun.in(folder);
        assertThat(again.run("template", "new.xlsx")).isEqualTo(2);
        assertThat(again.err()).contains("new.xlsx is there already");
        assertThat(CommandRun.in(folder).run("template", "new.xlsx", "--force")).isZero();
        assertThat(CommandRun.in(folder).run("template", "new.csv")).isEqualTo(2);
    }

    @Test
    void aCaseAsAWorkbookIsPlannedAlike() throws IOException {
        new TwoRoutes().write(folder, "case");
        assertThat(CommandRun.in(folder).run("template", "other-name.xlsx", "--from", "case"))
                .isZero();
        assertThat(hash("other-name.xlsx")).isEqualTo(hash("case"));

        CommandRun missing = CommandRun.in(folder);
        assertThat(missing.run("template", "b.xlsx", "--from", "nowhere")).isEqualTo(2);
        assertThat(missing.err()).contains("there is no case nowhere");
        assertThat(folder.resolve("b.xlsx")).doesNotExist();
    }

    @Test
    void theHashIsOfTheContentNotOfTheFolder() {
        new TwoRoutes().write(folder, "case");
        new TwoRoutes().write(folder, "copy");
        new TwoRoutes().change("lanes.csv", "sea,100", "sea,101").write(folder, "changed");
        assertThat(hash("copy")).isEqualTo(hash("case"));
        assertThat(hash("changed")).isNotEqualTo(hash("case"));
    }

    private String hash(String casePath) {
        CommandRun run = CommandRun.in(folder);
        assertThat(run.run("plan", casePath, "--json", "-", "--no-report")).isZero();
        return Schema.parse(run.out()).at("/provenance/network_hash").asString();
    }
}
