package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.intake.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"twingo", "cleon"})
    void aCaseSaysTheSameInBothForms(String name) throws Exception {
        Path from = Path.of("cases", name);
        Path to = folder.resolve("anything.xlsx");

        assertThat(Workbook.write(from, to)).isEmpty();
        assertThat(Intake.read(to, null, null).orThrow().hash())
                .isEqualTo(Intake.read(from, null, null).orThrow().hash());
        List<Choice> strategies = Intake.choices(from).strategies();
        assertThat(Intake.choices(to).strategies()).isEqualTo(strategies).isNotEmpty();
        String strategy = strategies.getLast().name();
        assertThat(Intake.read(to, strategy, null).orThrow().hash())
                .isEqualTo(Intake.read(from, strategy, null).orThrow().hash());
    }

    @Test
    void theTemplateReadsBackAndSaysWhatIsMissing() throws Exception {
        Path file = folder.resolve("template.xlsx");
        Template.write(file);

        Reading reading = Intake.read(file, null, null);

        assertThat(reading.findings())
                .extracting(Finding::where)
                .containsExactly(
                        "sheet case, row 6, column currency", "sheet case, row 7, column viewpoint", "sheet periods");
    }

    @Test
    void numbersDatesAndPercentagesAreReadAsPlannersTypeThem() throws Exception {
        Path file = folder.resolve("typed.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var periods = workbook.newWorksheet("Periods");
            Stream.of("Period", "START ", "end").forEach(new java.util.function.Consumer<>() {
                private int at;

                @Override
                public void accept(String name) {
                    periods.value(2, at++, name);
                }
            });
            periods.value(3, 0, 2026);
            periods.value(3, 1, java.time.LocalDate.of(2026, 1, 1));
            periods.style(3, 1).format("dd/mm/yyyy").set();
            periods.value(3, 2, java.time.LocalDate.of(2027, 1, 1));
            periods.style(3, 2).format("d. mmmm yyyy").set();
            var settings = workbook.newWorksheet("case");
            settings.value(0, 0, "key");
            settings.value(0, 1, "value");
            settings.value(1, 0, "currency");
            settings.value(1, 1, "EUR");
            settings.value(2, 0, "viewpoint");
            settings.value(2, 1, "maker");
            settings.value(3, 0, "discount_rate");
            settings.value(3, 1, 0.07);
            settings.style(3, 1).format("0%").set();
            settings.value(4, 0, "holding_rate");
            settings.formula(4, 1, "1/0");
            var companies = workbook.newWorksheet("companies");
            companies.value(0, 0, "company");
            companies.value(0, 1, "country");
            companies.value(1, 0, "maker");
            companies.value(1, 1, "FR");
        }

        Reading reading = Intake.read(file, null, null);

        assertThat(reading.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "sheet case, row 5, column value: The cell holds a formula without a value. Open the workbook in Excel and save"
                                + " it, so that the values are stored, or write the value.");
    }
}
