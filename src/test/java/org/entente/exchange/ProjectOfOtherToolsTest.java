package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.intake.Intake;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of other tools open; what they say that has no place here is said, none of it lost in silence. */
class ProjectOfOtherToolsTest {
    private static final Path SAMPLE = Path.of("src/test/resources/exchange/body-in-white.xml");

    @TempDir
    private Path folder;

    private final Findings findings = new Findings();

    @Test
    void aProjectInTheFormOfMicrosoftProjectBecomesTables() {
        ProgrammeTables read = Objects.requireNonNull(ProjectFile.read(SAMPLE, findings));

        assertThat(read.texts().get("case"))
                .isEqualTo("title: Body in white\ncurrency: EUR\nprogramme_start: 2026-01-05\n");
        assertThat(read.rows("tasks").stream()
                        .map(row -> row.get("task") + " " + row.get("weeks") + " " + row.get("team") + " "
                                + row.get("people") + " " + row.get("cost") + " " + row.get("latest")))
                .containsExactly(
                        "side-panels 8 body-engineers 4 12500 ",
                        "floor 3 body-engineers 3  ",
                        "tools 12 toolmaker 1 3000 2026-08-03",
                        "design-freeze 0    ");
        assertThat(read.rows("tasks").getFirst())
                .containsEntry("name", "Engineering / Side panels")
                .containsEntry("earliest", "2026-01-12");
        assertThat(read.rows("tasks").getLast()).containsEntry("milestone", "design_freeze");
        assertThat(read.rows("precedence").stream().map(row -> String.join(" ", row.values())))
                .containsExactly(
                        "side-panels floor SS 2", "side-panels tools  -1", "floor tools  -1", "floor design-freeze  ");
        assertThat(read.rows("teams").stream()
                        .map(row -> row.get("team") + " " + row.get("people") + " " + row.get("rate") + " "
                                + row.get("calendar")))
                .containsExactly("body-engineers 12 65.5 standard", "toolmaker 1  toolmaker");
        assertThat(read.rows("headcounts"))
                .containsExactly(Map.of("team", "body-engineers", "from", "2026-06-01", "people", "6"));
        assertThat(read.rows("calendars").stream().map(row -> String.join(" ", row.values())))
                .containsExactlyInAnyOrder(
                        "standard Works holiday 2026-04-06 2026-04-10 ",
                        "standard Labour day 2026-05-01 2026-05-01 yes",
                        "toolmaker August 2026-08-03 2026-08-21 ",
                        "toolmaker Works holiday 2026-04-06 2026-04-10 ",
                        "toolmaker Labour day 2026-05-01 2026-05-01 yes");
    }

    @Test
    void whatHasNoPlaceIsSaidWithItsLine() {
        ProjectFile.read(SAMPLE, findings);

        assertThat(findings.sorted()).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(findings.sorted().stream().map(f -> f.row() + " " + f.value() + ": " + f.message()))
                .containsExactlyInAnyOrder(
                        "0 : Summary tasks (1) are no work of their own; their names stand before the names of the tasks in them.",
                        "0 : Baselines of tasks (1) are not taken over.",
                        "0 : Progress of tasks (1) is not taken over: they are planned whole.",
                        "98 Floor: The duration is an estimate.",
                        "98 2.5 weeks: The duration is no whole number of weeks; it was rounded up.",
                        "114 Weekly meeting: Recurring tasks are not taken over.",
                        "128 Steel: Material and cost resources are no teams; what they cost is counted in the tasks they are"
                                + " assigned to.",
                        "132 250 %: A task takes whole people all the time it lasts; the units of the assignment were rounded up.");
    }

    @Test
    void whatWasReadIsACaseThatCanBeScheduled() {
        ProgrammeTables read = Objects.requireNonNull(ProjectFile.read(SAMPLE, findings));

        var network = Intake.readText(read.alone(findings).texts(), null, null).orThrow();

        assertThat(network.programme().tasks()).hasSize(4);
        assertThat(network.programme().precedences()).hasSize(4);
    }

    @Test
    void anyEncodingThatIsNamedIsRead() throws IOException {
        String text =
                "<?xml version=\"1.0\" encoding=\"%s\"?><Project><StartDate>2026-01-05T08:00:00</StartDate><CurrencyCode>EUR"
                        + "</CurrencyCode><Tasks><Task><UID>1</UID><Name>Été</Name><Duration>PT40H0M0S</Duration></Task></Tasks></Project>";
        for (String encoding : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"}) {
            Path file = Files.writeString(
                    folder.resolve("encoded.xml"),
                    text.formatted(encoding),
                    java.nio.charset.Charset.forName(encoding));
            assertThat(Objects.requireNonNull(ProjectFile.read(file, findings))
                            .rows("tasks")
                            .getFirst())
                    .as(encoding)
                    .containsEntry("name", "Été")
                    .containsEntry("task", "ete");
        }
        Files.writeString(folder.resolve("mark.xml"), "\uFEFF" + text.formatted("UTF-8"));
        assertThat(ProjectFile.read(folder.resolve("mark.xml"), findings)).isNotNull();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void gatesAndSitesNeedTheirCase() throws IOException {
        Path file = folder.resolve("programme.xml");
        ProjectFile.write(Programmes.network(Programmes.BY_HAND), null, file);
        ProgrammeTables read = Objects.requireNonNull(ProjectFile.read(file, findings));

        assertThat(Intake.readText(read.alone(findings).texts(), null, null)
                        .orThrow()
                        .programme()
                        .gates())
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::message)
                .containsExactly(
                        "The file says at which sites its teams are; a case without a network has no sites.",
                        "The file says what 4 gates release; a case without a network has no gates.");
    }

    @Test
    void constraintsWithoutACounterpartAreSaid() throws IOException {
        String[] constraints = {"1", "2", "3", "5", "6"};
        for (String type : constraints) {
            assertThat(warnings("<Duration>PT40H0M0S</Duration><DurationFormat>7</DurationFormat><ConstraintType>"
                            + type + "</ConstraintType><ConstraintDate>2026-03-02T08:00:00</ConstraintDate>"))
                    .as("constraint %s", type)
                    .hasSize(1);
        }
    }

    @Test
    void elapsedTimeSharesAndOtherProjectsAreSaid() throws IOException {
        assertThat(warnings("<Duration>PT336H0M0S</Duration><DurationFormat>8</DurationFormat>"))
                .singleElement()
                .asString()
                .contains("elapsed");
        assertThat(
                        warnings(
                                "<Duration>PT80H0M0S</Duration><PredecessorLink><PredecessorUID>1</PredecessorUID><LinkLag>50</LinkLag><LagFormat>19</LagFormat></PredecessorLink>"))
                .singleElement()
                .asString()
                .contains("share of the task before");
        assertThat(
                        warnings(
                                "<Duration>PT80H0M0S</Duration><PredecessorLink><PredecessorUID>77</PredecessorUID></PredecessorLink>"))
                .singleElement()
                .asString()
                .contains("not taken over");
        assertThat(warnings("<Active>0</Active><Duration>PT80H0M0S</Duration>"))
                .singleElement()
                .asString()
                .contains("inactive");
        assertThat(warnings("<ExternalTask>1</ExternalTask>"))
                .singleElement()
                .asString()
                .contains("another project");
    }

    private List<String> warnings(String ofSecondTask) throws IOException {
        Path file = folder.resolve("small.xml");
        Files.writeString(
                file,
                "<Project xmlns='http://schemas.microsoft.com/project'><StartDate>2026-01-05T08:00:00</StartDate>"
                        + "<CurrencyCode>EUR</CurrencyCode><Tasks><Task><UID>1</UID><Name>First</Name><Duration>PT40H0M0S</Duration></Task>"
                        + "<Task><UID>2</UID><Name>Second</Name>" + ofSecondTask + "</Task></Tasks></Project>");
        Findings found = new Findings();
        ProjectFile.read(file, found);
        return found.sorted().stream().map(Finding::message).toList();
    }
}
