package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.network.Network;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A programme that goes to Microsoft Project and back is the same. */
class ProjectRoundTripTest {
    @TempDir
    private Path folder;

    @Test
    void aProgrammeByHandComesBackWhole() throws IOException {
        Network network = Programmes.network(Programmes.BY_HAND);

        same(network, null, "by hand");
        for (int seed = 0; seed < 10; seed++) {
            same(network, Programmes.scheduled(network.programme(), seed), "by hand, seed " + seed);
        }
    }

    @Test
    void anyProgrammeComesBackWhole() throws IOException {
        for (long seed = 1; seed <= 60; seed++) {
            Network network = Programmes.random(seed);
            Schedule schedule = seed % 3 == 0 ? null : Programmes.scheduled(network.programme(), seed);
            same(network, schedule, "seed " + seed);
        }
    }

    @Test
    void whatWasChangedInProjectWinsOverWhatWasKept() throws IOException {
        Network network = Programmes.network(Programmes.BY_HAND);
        Path file = folder.resolve("changed.xml");
        ProjectFile.write(network, null, file);
        // styling takes 30 weeks of 44 h, not 26, needs 11 people, and may start in March; ACDC has 45 people at first
        String text = Files.readString(file);
        String changed = text.replaceFirst("<Duration>PT1144H0M0S", "<Duration>PT1320H0M0S")
                .replaceFirst("<FixedCost>25000000<", "<FixedCost>30000000<")
                .replaceFirst("2024-01-15T08:00:00</ConstraintDate>", "2024-03-01T08:00:00</ConstraintDate>")
                .replaceFirst("<AvailableUnits>40<", "<AvailableUnits>45<")
                .replaceFirst("<Units>10<", "<Units>11<");
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);

        ProgrammeTables read = read(file);

        Map<String, String> styling = read.rows("tasks").getFirst();
        assertThat(styling)
                .containsEntry("task", "styling")
                .containsEntry("weeks", "30")
                .containsEntry("cost", "300000")
                .containsEntry("earliest", "2024-03-01")
                .containsEntry("people", "11")
                .containsEntry("milestone", "concept_freeze");
        assertThat(read.rows("teams").get(1)).containsEntry("people", "45").containsEntry("rate", "110");
        assertThat(read.rows("headcounts")).hasSize(2);
        assertThat(read.rows("gates")).hasSize(4);
    }

    @Test
    void datesAreThoseOfTheSchedule() throws IOException {
        Network network = Programmes.network(Programmes.BY_HAND);
        Schedule schedule = Programmes.scheduled(network.programme(), 3);
        Path file = folder.resolve("dates.xml");
        ProjectFile.write(network, schedule, file);

        String text = Files.readString(file);

        for (var booking : schedule.bookings()) {
            assertThat(text).contains("<Start>" + Days.weekdayFrom(schedule.startDate(booking)) + "T08:00:00</Start>");
            if (booking.workingWeeks() > 0) {
                assertThat(text).contains("<Finish>" + Days.lastWeekdayBefore(schedule.finishDate(booking)) + "T");
            }
        }
    }

    private void same(Network network, @Nullable Schedule schedule, String which) throws IOException {
        Path file = folder.resolve("programme.xml");
        ProjectFile.write(network, schedule, file);
        ProgrammeTables read = read(file);
        Map<String, String> tables = read.programme();
        tables.put("case", read.texts().get("case") + "viewpoint: maker\n");
        Network again = Programmes.network(tables);
        assertThat(Programmes.words(again.programme())).as(which).isEqualTo(Programmes.words(network.programme()));
    }

    private static ProgrammeTables read(Path file) {
        Findings findings = new Findings();
        ProgrammeTables read = ProjectFile.read(file, findings);
        assertThat(findings.sorted()).extracting(Finding::toString).isEqualTo(List.of());
        assertThat(read).isNotNull();
        return java.util.Objects.requireNonNull(read);
    }
}
