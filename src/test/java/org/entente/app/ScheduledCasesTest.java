package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.network.Network;
import org.entente.programme.Schedule;
import org.entente.programme.ScheduleAnswer;
import org.entente.programme.ScheduleGoal;
import org.entente.programme.ScheduleRules;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The programmes of the worked cases take as many weeks and cost as much as their {@code expected.json} says: the shortest, and of these the cheapest. */
class ScheduledCasesTest {
    static Stream<CaseChoice> strategies() {
        return Stream.of("twingo", "acdc")
                .map(name -> Path.of("cases").resolve(name))
                .flatMap(folder -> expected(folder).propertyNames().stream()
                        .map(strategy -> new CaseChoice(folder, strategy, CaseChoice.BASE)));
    }

    private static JsonNode expected(Path folder) {
        return new ObjectMapper()
                .readTree(folder.resolve("expected.json").toFile())
                .path("schedules");
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void isTheShortestAndOfTheseTheCheapest(CaseChoice choice) {
        JsonNode expected = expected(choice.path()).path(choice.strategy());
        Network network = Objects.requireNonNull(Entente.standard().read(choice).network());

        ScheduleAnswer answer =
                Timetabling.schedule(network, ScheduleGoal.MAKESPAN, Settings.DEFAULT, aim -> Watcher.NONE);

        assertThat(answer.status()).isEqualTo(Status.OPTIMAL);
        Schedule schedule = Objects.requireNonNull(answer.schedule());
        assertThat(ScheduleRules.broken(schedule)).isEmpty();
        assertThat(schedule.makespan()).isEqualTo(expected.path("weeks").asInt());
        assertThat(answer.cost()).isCloseTo(expected.path("cost").asDouble(), within(0.5));
    }
}
