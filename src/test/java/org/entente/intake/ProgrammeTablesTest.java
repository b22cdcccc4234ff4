package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Finding;
import org.entente.network.Gate;
import org.entente.network.Milestone;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.junit.jupiter.api.Test;

/** What the tables of a development programme say. */
class ProgrammeTablesTest {
    private static final Map<String, String> ALONE = Map.of(
            "case",
            "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n",
            "companies",
            "company,country\nmaker,FR\n",
            "calendars",
            "calendar,name,from,to,yearly\nfrance,August,2024-08-05,2024-08-25,yes\n",
            "teams",
            "team,people,calendar,rate\nengineers,10,france,50\nmodels,4,,\n",
            "headcounts",
            "team,from,people\nengineers,2025-01-01,20\n",
            "tasks",
            """
            task,mode,team,name,milestone,weeks,people,cost,external_cost
            design,own,engineers,Design,design_freeze,20,8,1000,
            design,own,models,,,20,2,,
            design,bought,,,,10,,,90000
            sop,,,,sop,0,,,
            """,
            "precedence",
            "before,after,kind,lag_weeks\ndesign,sop,FS,4\n");

    private static Network network(Map<String, String> tables) {
        return Intake.readText(tables, null, null).orThrow();
    }

    @Test
    void aProgrammeAloneNeedsNoPeriodAndNoProduct() {
        Programme programme = network(ALONE).programme();
        assertThat(programme.start()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(programme.tasks()).extracting(Task::id).containsExactly("design", "sop");
        Task design = programme.tasks().getFirst();
        assertThat(design.milestone()).isEqualTo(Milestone.DESIGN_FREEZE);
        assertThat(design.modes()).extracting(Mode::id).containsExactly("own", "bought");
        assertThat(design.modes().getFirst().staffings()).hasSize(2);
        assertThat(design.modes()
                        .getFirst()
                        .staffCost(20, network(ALONE).periods().getFirst()))
                .isEqualTo(8 * 20 * 40 * 50.0);
        Precedence precedence = programme.precedences().getFirst();
        assertThat(precedence.kind()).isEqualTo(Precedence.Kind.FINISH_START);
        assertThat(precedence.lagWeeks()).isEqualTo(4);
    }

    @Test
    void augustIsClosedEveryYear() {
        var calendar = network(ALONE).programme().calendars().getFirst();
        assertThat(calendar.closesWeekOf(LocalDate.of(2024, 8, 5))).isTrue();
        assertThat(calendar.closesWeekOf(LocalDate.of(2026, 8, 10))).isTrue();
        assertThat(calendar.closesWeekOf(LocalDate.of(2024, 7, 29))).isFalse();
        assertThat(calendar.closesWeekOf(LocalDate.of(2024, 8, 1)))
                .as("three working days of the seven: Monday to Wednesday")
                .isTrue();
    }

    @Test
    void headcountsHoldFromTheirDayOn() {
        var engineers = network(ALONE).programme().teams().getFirst();
        assertThat(engineers.peopleOn(LocalDate.of(2024, 12, 31))).isEqualTo(10);
        assertThat(engineers.peopleOn(LocalDate.of(2025, 1, 1))).isEqualTo(20);
    }

    @Test
    void teamsOfAModeAgreeOnTheirWeeks() {
        Map<String, String> other = new HashMap<>(ALONE);
        other.put("tasks", "task,mode,team,weeks,people\ndesign,own,engineers,20,8\ndesign,own,models,21,2\n");
        other.put("precedence", "before,after\n");
        List<Finding> findings = Intake.readText(other, null, null).findings();
        assertThat(findings)
                .extracting(Finding::message)
                .contains("Task 'design' in mode 'own' has another weeks in row 2: 20.");
    }

    @Test
    void gatesReleaseWhatTheyName() {
        Network network = TinyCase.text()
                .table("tasks", "task,weeks\nramp-up,12\n")
                .table("gates", "task,process,ramp_up_weeks\nramp-up,assemble,8\n")
                .network();
        assertThat(network.programme().gates()).hasSize(1);
        Gate gate = network.programme().gates().getFirst();
        assertThat(gate.rampUpWeeks()).isEqualTo(8);
        assertThat(gate.target())
                .isInstanceOfSatisfying(
                        Gate.OfProcess.class,
                        of -> assertThat(network.process(of).id()).isEqualTo("assemble"));
    }

    @Test
    void oneGateReleasesTheLanesOfEveryMode() {
        Network network = TinyCase.text()
                .table("tasks", "task,weeks\nroute,12\n")
                .table(
                        "lanes",
                        "from,to,product,mode,incoterm\nningde,novo-mesto,battery,sea,FOB\nnovo-mesto,france,,road,\nnovo-mesto,france,,rail,\n")
                .table("gates", "task,from,to\nroute,novo-mesto,france\n")
                .network();
        assertThat(network.programme().gates()).hasSize(2);
    }
}
