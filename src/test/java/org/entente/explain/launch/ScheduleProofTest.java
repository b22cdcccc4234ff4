package org.entente.explain.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.network.Network;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.solver.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told of a proof: as much as was proven of either aim. */
class ScheduleProofTest {
    private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

    /** A schedule of ten weeks for four million. */
    private static String sentence(ScheduleGoal.Kind aim, Status status, double bound, ScheduleAnswer.Then then) {
        TinyProgramme tiny = new TinyProgramme();
        Task task = tiny.task("body", 10);
        Programme programme = tiny.programme();
        Network network = TinyProgramme.network(programme, java.util.List.of());
        Schedule schedule = new Schedule(
                programme, java.util.List.of(new Booking(task, task.modes().getFirst(), false, 0, 10, 10)));
        double value = aim == ScheduleGoal.Kind.COST ? 4e6 : 10;
        return ScheduleProof.sentence(
                network.settings(), new ScheduleAnswer(aim, status, schedule, value, bound, then, 4e6, "", 0, ""));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "MAKESPAN; OPTIMAL; 10; 4e6; 4e6; Proven: there is no shorter schedule, and none as short is cheaper.",
                "COST; OPTIMAL; 4e6; 10; 10; Proven: there is no cheaper schedule, and none as cheap is shorter.",
                "MAKESPAN; LIMIT; 10; 4e6; 3e6; Proven: there is no shorter schedule. Not proven, time ran out: none as short is cheaper than €3 million.",
                "MAKESPAN; LIMIT; 10; 4e6; -Infinity; Proven: there is no shorter schedule. Not proven, time ran out: some as short may be cheaper.",
                "COST; CANCELLED; 4e6; 10; 8; Proven: there is no cheaper schedule. Not proven, you stopped the search: none as cheap is shorter than 8 weeks.",
                "MAKESPAN; LIMIT; 7; 4e6; 4e6; Not proven, time ran out: none is shorter than 7 weeks. Of those of 10 weeks or fewer none is cheaper.",
                "MAKESPAN; LIMIT; 7; 4e6; 2e6; Not proven, time ran out: none is shorter than 7 weeks. Of those of 10 weeks or fewer none is cheaper than €2 million.",
                "COST; LIMIT; 3e6; 10; -Infinity; Not proven, time ran out: none is cheaper than €3 million.",
                "MAKESPAN; LIMIT; -Infinity; none; none; Not proven, time ran out: some may be shorter.",
            })
    void saysWhatIsProven(
            ScheduleGoal.Kind aim, Status status, double bound, Double value, Double least, String expected) {
        ScheduleAnswer.Then then =
                value == null ? null : new ScheduleAnswer.Then(value, least == null ? UNKNOWN : least);

        assertThat(sentence(aim, status, bound, then)).isEqualTo(expected);
    }
}
