package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.entente.intake.Choice;
import org.entente.intake.Reading;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;
import org.entente.solver.Settings;
import org.entente.solver.Watcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The worked cases still say what their {@code expected.json} says, and every scenario of theirs can be planned. */
class WorkedCasesTest {
    private static final Path CASES = Path.of("cases");
    private static final List<String> NAMES = List.of("twingo", "cleon", "acdc", "horse", "electricity-alliance");

    /** The solver may stop anywhere within its gap of 1e-6; twice that, for a best found on either side. */
    private static final double OBJECTIVE_TOLERANCE = 2e-6;

    private static final double UNIT_COST_TOLERANCE = 0.05;

    private final Entente entente = Entente.standard();

    static Stream<CaseChoice> strategies() {
        return NAMES.stream().flatMap(name -> {
            Path folder = CASES.resolve(name);
            Stream<String> offered =
                    Entente.standard().choices(folder).strategies().stream().map(Choice::name);
            return Stream.concat(Stream.of(CaseChoice.BASE), offered)
                    .map(strategy -> new CaseChoice(folder, strategy, CaseChoice.BASE));
        });
    }

    static Stream<CaseChoice> scenarios() {
        return NAMES.stream().flatMap(name -> {
            Path folder = CASES.resolve(name);
            return Entente.standard().choices(folder).scenarios().stream()
                    .map(scenario -> new CaseChoice(folder, CaseChoice.BASE, scenario.name()));
        });
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void everyStrategyGivesThePinnedPlan(CaseChoice choice) {
        JsonNode expected = expected(choice.path()).path("strategies").path(choice.strategy());
        assertThat(expected.isMissingNode())
                .as(choice + " stands in expected.json")
                .isFalse();

        Plan plan = plan(choice);

        assertThat(plan.status().label()).isEqualTo(expected.path("status").asText());
        double objective = expected.path("objective").asDouble();
        assertThat(plan.objective()).isCloseTo(objective, within(Math.abs(objective) * OBJECTIVE_TOLERANCE));
        assertThat(plan.limits())
                .extracting(result -> result.limit().id(), LimitResult::holds)
                .as("verdict of " + choice)
                .containsExactlyElementsOf(verdict(expected));
        for (UnitCost cost : plan.unitCosts()) {
            assertThat(cost.amount())
                    .as(cost.product().id() + " in " + cost.market().id())
                    .isCloseTo(
                            expected.path("unit_cost")
                                    .path(cost.product().id())
                                    .path(cost.market().id())
                                    .asDouble(),
                            within(UNIT_COST_TOLERANCE));
        }
        assertThat(plan.unitCosts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioCanBePlanned(CaseChoice choice) {
        assertThat(plan(choice).status().label()).isEqualTo("proven");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twingo", "cleon", "acdc", "horse", "electricity-alliance"})
    void everyPinnedStrategyExists(String name) {
        List<String> offered = strategies()
                .filter(choice -> choice.path().endsWith(name))
                .map(CaseChoice::strategy)
                .toList();

        assertThat(expected(CASES.resolve(name)).path("strategies").propertyNames())
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    /** Nothing unsourced without a range: every doubt of the check would be a warning. */
    @ParameterizedTest
    @ValueSource(strings = {"twingo", "cleon", "acdc", "horse", "electricity-alliance"})
    void theCheckHasNothingToSay(String name) {
        Reading reading = entente.read(new CaseChoice(CASES.resolve(name), CaseChoice.BASE, CaseChoice.BASE));

        assertThat(reading.findings()).isEmpty();
    }

    private Plan plan(CaseChoice choice) {
        Plan plan = entente.plan(
                entente.read(choice).orThrow(),
                entente.solver(entente.solverNames().getFirst()).orElseThrow(),
                Settings.DEFAULT,
                Watcher.NONE);
        assertThat(plan.certificate()).as(choice + ": " + plan.message()).isNotNull();
        assertThat(plan.certificate().holds()).isTrue();
        assertThat(plan.ledger().total()).isCloseTo(plan.objective(), within(0.01));
        return plan;
    }

    private static List<Tuple> verdict(JsonNode expected) {
        List<Tuple> verdict = new ArrayList<>();
        expected.path("verdict")
                .properties()
                .forEach(entry ->
                        verdict.add(Tuple.tuple(entry.getKey(), entry.getValue().asBoolean())));
        return verdict;
    }

    private static JsonNode expected(Path folder) {
        return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    }
}
