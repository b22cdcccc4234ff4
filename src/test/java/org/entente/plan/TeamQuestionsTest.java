package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.entente.intake.CaseText;
import org.entente.network.Programme;
import org.entente.programme.Project;
import org.entente.programme.ScheduleRules;
import org.entente.solver.cpsat.CpSatSolver;
import org.junit.jupiter.api.Test;

/** What a plan asks of the teams where tasks learn from each other: manner 0 takes all weeks, manner 1 those of who has learned. */
class TeamQuestionsTest {
    private static final int WEEKS = 30;
    private static final int[] LEFT_OUT = {};
    private static final int[] WHOLE = {0};
    private static final int[] LEARNED = {1};

    private static final Programme CHAIN = new CaseText()
            .table("case", "currency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n")
            .table("companies", "company,country\nmaker,FR\n")
            .table("teams", "team,people\nengineers,10\n")
            .table("tasks", """
                    task,team,weeks,people,learning,learns_from
                    first,engineers,2,6,,
                    second,engineers,8,6,75%,first
                    third,engineers,8,6,75%,second
                    """)
            .network()
            .programme();

    private static TeamQuestions.Found asked(int[] first, int[] second, int[] third, int until) {
        Project project = new Project(CHAIN, WEEKS);
        return new TeamQuestions(
                        project, new CpSatSolver(), new Patience(() -> java.time.Duration.ofSeconds(30), () -> false))
                .ask(new TeamQuestions.Question(
                        new int[][] {first, second, third}, new int[3], new int[] {WEEKS, WEEKS, until}));
    }

    @Test
    void aTaskWhoseTeamHasLearnedTakesTheShorterTime() {
        // each wants more than half the team, so that they follow one another
        assertThat(asked(WHOLE, LEARNED, LEARNED, 6)).isInstanceOf(TeamQuestions.Found.A.class);
        assertThat(asked(WHOLE, LEARNED, WHOLE, 8)).isInstanceOf(TeamQuestions.Found.A.class);
    }

    @Test
    void learningThatIsDueIsNoOption() {
        TeamQuestions.Found found = asked(WHOLE, WHOLE, LEARNED, WEEKS);

        TeamQuestions.Found.A before = (TeamQuestions.Found.A) found;
        assertThat(ScheduleRules.broken(before.schedule())).isEmpty();
        assertThat(Objects.requireNonNull(before.schedule().of(CHAIN.tasks().get(0)))
                        .start())
                .as("the second takes all its weeks only before the first is finished")
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void noTeacherThatTheQuestionLeavesOutIsToldToUnlearn() {
        assertThat(asked(LEFT_OUT, LEFT_OUT, LEARNED, 6))
                .as("the second is quick enough only after the first, and the question forbids neither")
                .isInstanceOf(TeamQuestions.Found.A.class);
    }
}
