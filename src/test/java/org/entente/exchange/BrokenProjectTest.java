package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, reading it ends in findings: no trace, no file of others opened, no memory blown. */
class BrokenProjectTest {
    @TempDir
    private Path folder;

    @Test
    void filesThatAreNotProjectsSayWhatTheyAre() throws IOException {
        assertThat(error("")).contains("The file is empty.");
        assertThat(error("PK\u0003\u0004rest")).contains("zip archive");
        assertThat(error(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .contains(".mpp");
        assertThat(error("task,weeks\nstyling,8\n")).contains("not well-formed XML");
        assertThat(error("<project name='x'/>")).contains("GanttProject");
        assertThat(error("<APIBusinessObjects/>")).contains("Primavera");
        assertThat(error("<html/>")).contains("Its root is <html>");
        assertThat(error("<Project/>")).contains("no tasks");
        assertThat(error("<Project><Tasks><Task><UID>0</UID></Task></Tasks></Project>"))
                .contains("no tasks");
        assertThat(error("<Project><Tasks>")).contains("not well-formed XML");
        assertThat(error("<?xml version='1.0' encoding='klingon'?><Project/>")).isNotEmpty();
        assertThat(error("<?xml version='1.0' encoding='UTF-8'?><Project><Name>caf\u00e9</Name></Project>"
                        .getBytes(StandardCharsets.ISO_8859_1)))
                .isNotEmpty();
        Path missing = folder.resolve("missing.xml");
        Findings findings = new Findings();
        assertThat(ProjectFile.read(missing, findings)).isNull();
        assertThat(ProjectFile.read(folder, findings)).isNull();
        assertThat(findings.sorted()).hasSize(2);
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        String bomb = "<!DOCTYPE Project [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE Project [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>";
        for (String type : new String[] {bomb, outside, "<!DOCTYPE Project SYSTEM \"http://localhost:1/x.dtd\">"}) {
            assertThat(error(type + "<Project><Tasks><Task><UID>1</UID><Name>&a;</Name></Task></Tasks></Project>"))
                    .doesNotContain("secret")
                    .contains("document type");
        }
        assertThat(error("<Project><Tasks><Task><UID>1</UID><Name>&nbsp;</Name></Task></Tasks></Project>"))
                .isNotEmpty();
    }

    @Test
    void deepAndLongFilesAreRefused() throws IOException {
        assertThat(error("<Project>" + "<Tasks>".repeat(500) + "</Tasks>".repeat(500) + "</Project>"))
                .contains("too much");
        assertThat(error("<Project><Tasks><Task><Notes>" + "x".repeat(1 << 20) + "</Notes></Task></Tasks></Project>"))
                .contains("longer than");
        Path large = folder.resolve("large.xml");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        Findings findings = new Findings();
        assertThat(ProjectFile.read(large, findings)).isNull();
        assertThat(findings.sorted()).singleElement().asString().contains("at most 64 MB");
    }

    @Test
    void aSampleDamagedAnywhereNeverEndsInATrace() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/exchange/body-in-white.xml"));
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Findings findings = new Findings();
            Path file = Files.write(folder.resolve("damaged.xml"), damaged);
            ProgrammeTables read = ProjectFile.read(file, findings);
            assertThat(read != null || findings.hasErrors()).as("seed %d", seed).isTrue();
        }
    }

    private String error(String text) throws IOException {
        return error(text.getBytes(StandardCharsets.UTF_8));
    }

    private String error(byte[] bytes) throws IOException {
        Findings findings = new Findings();
        Path file = Files.write(folder.resolve("broken.xml"), bytes);
        assertThat(ProjectFile.read(file, findings)).isNull();
        assertThat(findings.hasErrors()).isTrue();
        return findings.sorted().stream().map(Finding::toString).reduce("", (all, next) -> all + next + "\n");
    }
}
