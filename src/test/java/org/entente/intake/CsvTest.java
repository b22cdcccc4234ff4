package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.network.Network;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV as spreadsheets and editors of many countries write it. */
class CsvTest {
    private static final String PLAIN =
            "process,site,product,cost,labour_hours,name\nassemble,plant,car,9000,0.5,Cléon\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aCase() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\n");
        Files.writeString(folder.resolve("periods.csv"), "period,start,end\n2026,2026-01-01,2027-01-01\n");
        Files.writeString(folder.resolve("companies.csv"), "company,country\nmaker,FR\n");
        Files.writeString(folder.resolve("sites.csv"), "site,company\nplant,maker\n");
        Files.writeString(folder.resolve("products.csv"), "product\ncar\n");
        Files.writeString(folder.resolve("demand.csv"), "market,product,volume\nplant,car,1\n");
    }

    private Network read(String processes) throws IOException {
        return read(processes, StandardCharsets.UTF_8);
    }

    private Network read(String processes, Charset charset) throws IOException {
        Files.writeString(folder.resolve("processes.csv"), processes, charset);
        Reading reading = Intake.read(folder, null, null);
        return reading.orThrow();
    }

    private void isLikePlain(String processes) throws IOException {
        String expected = read(PLAIN).hash();
        assertThat(read(processes).hash()).isEqualTo(expected);
    }

    @Test
    void semicolonsWithDecimalCommas() throws IOException {
        isLikePlain("process;site;product;cost;labour_hours;name\nassemble;plant;car;9000;0,5;Cléon\n");
    }

    @Test
    void semicolonsWithThousandsAndDecimalCommas() throws IOException {
        isLikePlain("process;site;product;cost;labour_hours;name\nassemble;plant;car;9.000,0;0,5;Cléon\n");
    }

    @Test
    void tabs() throws IOException {
        isLikePlain(PLAIN.replace(',', '\t'));
    }

    @Test
    void bars() throws IOException {
        isLikePlain(PLAIN.replace(',', '|'));
    }

    @Test
    void byteOrderMark() throws IOException {
        isLikePlain("\uFEFF" + PLAIN);
    }

    @Test
    void utf16WithMark() throws IOException {
        String expected = read(PLAIN).hash();
        assertThat(read("\uFEFF" + PLAIN.replace(',', '\t'), StandardCharsets.UTF_16LE)
                        .hash())
                .isEqualTo(expected);
    }

    @Test
    void latin1IsReadAndTold() throws IOException {
        String expected = read(PLAIN).hash();
        assertThat(read(PLAIN, StandardCharsets.ISO_8859_1).hash()).isEqualTo(expected);
        assertThat(Intake.read(folder, null, null).findings())
                .filteredOn(f -> f.file().equals("processes.csv") && f.row() == 0)
                .singleElement()
                .matches(f -> f.severity() == Severity.WARNING);
    }

    @Test
    void windowsLineEndsBlankLinesAndBlankColumns() throws IOException {
        isLikePlain(
                "\r\n process , site,product,,COST,Labour Hours,name,,\r\n\r\n assemble ,plant,car,, 9000 ,0.5,Cléon,,\r\n,,\r\n");
    }

    @Test
    void oldMacLineEnds() throws IOException {
        isLikePlain(PLAIN.replace('\n', '\r'));
    }

    @Test
    void quotesAndThousands() throws IOException {
        isLikePlain("\"process\",\"site\",\"product\",\"cost\",\"labour_hours\",\"name\"\n"
                + "\"assemble\",plant,\"car\",\"9,000.00\",5e-1,\"Cléon\"\n");
    }

    @Test
    void theSeparatorLineOfExcel() throws IOException {
        isLikePlain("sep=;\nprocess;site;product;cost;labour_hours;name\nassemble;plant;car;9 000;0,5;Cléon\n");
    }

    @Test
    void rowsAreCountedAsExcelCountsThem() throws IOException {
        Files.writeString(
                folder.resolve("processes.csv"),
                "process,site,product,cost,note\n\nassemble,plant,car,9000,\"two\nlines\"\npaint,plant,car,cheap,\n");

        assertThat(Intake.read(folder, null, null).findings())
                .filteredOn(f -> f.severity() == Severity.ERROR)
                .extracting(Finding::where)
                .containsExactly("processes.csv, row 4, column cost");
    }

    @Test
    void settingsMayBeQuotedAndFolded() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                # a comment
                title: 'Twingo: it''s under €20,000'
                question: >
                  Who supplies,
                  who assembles?
                note: |
                  First line
                  second line
                currency: "EUR"   # of results
                viewpoint: maker
                discount_rate: 7%
                """);
        Network network = read(PLAIN);
        assertThat(network.settings().title()).isEqualTo("Twingo: it's under €20,000");
        assertThat(network.settings().question()).isEqualTo("Who supplies, who assembles?");
        assertThat(network.settings().note()).isEqualTo("First line\nsecond line");
        assertThat(network.settings().discountRate()).isEqualTo(0.07);
    }

    @Test
    void aHundredThousandRows() throws IOException {
        StringBuilder processes = new StringBuilder("process,site,product,cost,labour_hours,energy_kwh,co2_kg\n");
        for (int i = 0; i < 100_000; i++) {
            processes
                    .append("way-")
                    .append(i)
                    .append(",plant,car,")
                    .append(9000 + i)
                    .append(",10.5,800,350\n");
        }
        Network network = read(processes.toString());
        assertThat(network.processes()).hasSize(100_000);
        assertThat(network.processes().get(99_999).materialCost()).isEqualTo(108_999);
        assertThat(network.figures()).hasSizeGreaterThan(400_000);
    }

    /** What Excel writes for 9000 in scientific format where the comma is decimal. */
    @Test
    void semicolonsWithScientificFormat() throws IOException {
        isLikePlain("process;site;product;cost;labour_hours;name\nassemble;plant;car;9,00E+03;0,5;Cléon\n");
    }

    @Test
    void charactersThatCannotBeSeenAreFoundAndShown() throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"), "currency: EUR\nviewpoint: maker\ntitle: \u001B]0;owned\u0007\n");
        Files.writeString(
                folder.resolve("processes.csv"),
                "process,site,product,cost,n\u009Bote\nassem\u202Eble,plant,car\u007F,9000,\u001B[2J\n");
        Reading reading = Intake.read(folder, null, null);
        assertThat(reading.findings())
                .extracting(Finding::toString)
                .anyMatch(said -> said.startsWith("case.yaml, row 3, column title: The cell holds control characters")
                        && said.contains("'\\u001B]0;owned\\u0007'"))
                .anyMatch(said -> said.startsWith("processes.csv, row 2, column process: The cell holds control"))
                .anyMatch(said -> said.startsWith("processes.csv, row 2, column product: The cell holds control"))
                .anyMatch(said -> said.contains("n\\u009Bote"))
                .noneMatch(said -> said.chars().anyMatch(c -> c < 32 || c > 126 && c < 160 || c == 0x202E));
    }

    @Test
    void anEditThatCanBeReadTwoWaysAmongDecimalCommas() throws IOException {
        Files.writeString(folder.resolve("processes.csv"), "process;site;product;cost\nassemble;plant;car;9000\n");
        Files.writeString(
                folder.resolve("strategies.csv"),
                "strategy;table;filter;column;change\na;processes;;cost;=1.215\nb;processes;;cost;=1,5\n");
        assertThat(Intake.check(folder)).noneMatch(finding -> finding.severity() == Severity.ERROR);
        Files.writeString(
                folder.resolve("scenarios.csv"),
                "scenario;probability;table;filter;column;change\na;0,5;processes;;cost;=1.215\n");
        assertThat(Intake.check(folder))
                .anyMatch(finding -> finding.where().equals("scenarios.csv, row 2, column change")
                        && finding.message().equals("'1.215' can be read as 1215 or as 1.215."));
    }

    /** The same name written in two ways, as some programs do: accents apart from their letters. */
    @Test
    void accentsApartFromTheirLettersAreTheSameName() throws IOException {
        Files.writeString(folder.resolve("products.csv"), "product\nCle\u0301on\n");
        Files.writeString(folder.resolve("demand.csv"), "market,product,volume\nplant,Cl\u00e9on,1\n");
        assertThat(read("process,site,product,cost\nassemble,plant,Cle\u0301on,1\n")
                        .products())
                .hasSize(1);
    }
}
