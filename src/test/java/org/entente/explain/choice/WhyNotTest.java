package org.entente.explain.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WhyInfeasible;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.intake.CaseTables;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.solver.Watcher;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tiny cases worked out by hand, one text each in the folder {@code choice}: a hundred cars that need a motor, cheap from Wuhan
 * or dear from Cléon, and what the case changes of that; what is asked; what must be answered.
 */
class WhyNotTest {
    private static final Path FOLDER = Path.of("src/test/resources/choice");

    private static final Map<String, String> BASE = Map.of(
            "case",
            """
            title: Example
            currency: EUR
            viewpoint: maker
            discount_rate: 0
            holding_rate: 0
            start: 2026-01-01
            goal: cost
            """,
            "periods",
            "period,start,end\n2026,2026-01-01,2027-01-01\n",
            "countries",
            "country,name,customs_area\nFR,France,EU\nCN,China,EU\n",
            "companies",
            "company,country,group\nmaker,FR,\nmotors,FR,maker\n",
            "sites",
            "site,name,company,country\nplant,Plant,maker,FR\ncleon,Cléon,motors,FR\nwuhan,Wuhan,maker,CN\n",
            "products",
            "product,name\ncar,Car\nmotor,Motor\n",
            "processes",
            """
            process,name,site,product,cost
            car,Assembly,plant,car,5
            motor-fr,French motor,cleon,motor,25
            motor-cn,Chinese motor,wuhan,motor,10
            """,
            "inputs",
            "process,product,quantity\ncar,motor,1\n",
            "lanes",
            "from,to,product,mode,cost\nwuhan,plant,motor,sea,2\ncleon,plant,motor,road,1\n",
            "demand",
            "market,product,period,volume\nplant,car,2026,100\n");

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredAsWorkedOutByHand(String name) throws IOException {
        Map<String, String> sections = sections(Files.readString(FOLDER.resolve(name)));
        ChoiceAnswer answer = ask(sections);
        for (String line : lines(sections, "answer")) {
            int blank = line.indexOf(' ');
            expect(answer, line.substring(0, blank), line.substring(blank + 1));
        }
        reconciles(answer);
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatIs() {
        Network network = tables(Map.of()).reading().orThrow();
        assertThatThrownBy(() -> ChoiceReader.read(network, Map.of(), "process=motor-rf"))
                .isInstanceOfSatisfying(UnknownChoiceException.class, e -> {
                    assertThat(e).hasMessage("the case has no process 'motor-rf'.");
                    assertThat(e.typed()).isEqualTo("motor-rf");
                    assertThat(e.known()).containsExactly("car", "motor-fr", "motor-cn");
                });
        assertThatThrownBy(() -> ChoiceReader.read(network, Map.of(), "procces=motor-fr"))
                .hasMessage("there is no key 'procces'.");
        assertThatThrownBy(() -> ChoiceReader.read(network, Map.of(), "motor-fr"))
                .hasMessageContaining("is no condition");
        assertThatThrownBy(() -> ChoiceReader.read(network, Map.of(), "site=wuhan & product=car"))
                .hasMessageContaining("no process of the case has all of: site=wuhan & product=car");
        assertThatThrownBy(() -> ChoiceReader.read(network, Map.of(), "from=wuhan & company=maker"))
                .hasMessage("A lane is chosen by from, to, product and mode; leave out 'company'.");
    }

    @Test
    void aShareIsForSourcesAlone() {
        CaseTables tables = tables(Map.of());
        Network network = tables.reading().orThrow();
        Choice lane = ChoiceReader.read(network, Map.of(), "mode=sea");
        assertThatThrownBy(() -> whyNot().force(network, "mode=sea", lane, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCaseWithoutAnyPlanHasNothingToCompareWith() {
        CaseTables tables = tables(Map.of("limits", "limit,kind,product,value\nceiling,unit_cost,car,1\n"));
        Network network = tables.reading().orThrow();
        ChoiceAnswer answer = whyNot().force(
                        network, "process=motor-fr", ChoiceReader.read(network, Map.of(), "process=motor-fr"), 1);
        assertThat(answer.verdict()).isEqualTo(ChoiceAnswer.Verdict.NO_PLAN);
    }

    private static void expect(ChoiceAnswer answer, String key, String value) {
        switch (key) {
            case "verdict" ->
                assertThat(answer.verdict().name().toLowerCase(Locale.ROOT)).isEqualTo(value);
            case "meaning" -> assertThat(answer.meanings()).contains(value);
            case "sentence" -> assertThat(answer.sentences()).contains(value);
            case "recommended" ->
                assertThat(answer.recommended().objective()).isCloseTo(Double.parseDouble(value), within(1e-6));
            case "forced" -> {
                Plan forced = answer.forced();
                assertThat(forced).isNotNull();
                if (forced != null) {
                    assertThat(forced.objective()).isCloseTo(Double.parseDouble(value), within(1e-6));
                }
            }
            case "change" ->
                assertThat(answer.changes()).extracting(Difference::sentence).contains(value);
            case "part" -> assertStep(answer.unitCosts().getFirst().byPart(), value);
            case "account" -> assertStep(answer.unitCosts().getFirst().byAccount(), value);
            case "value" -> {
                Waterfall of = answer.value();
                assertThat(of).isNotNull();
                assertStep(of == null ? List.of() : of.byAccount(), value);
            }
            case "conflict" -> assertThat(said(answer)).contains(value);
            case "wayout" -> assertThat(ways(answer)).contains(value);
            default -> throw new AssertionError("what is " + key + "?");
        }
    }

    private static void assertStep(List<Step> steps, String expected) {
        int blank = expected.lastIndexOf(' ');
        String label = expected.substring(0, blank);
        assertThat(steps).anySatisfy(step -> {
            assertThat(step.label()).isEqualTo(label);
            assertThat(step.amount()).isEqualTo(Double.parseDouble(expected.substring(blank + 1)));
        });
    }

    private static List<String> said(ChoiceAnswer answer) {
        Infeasibility why = answer.infeasibility();
        assertThat(why).isNotNull();
        return why == null
                ? List.of()
                : why.conflicts().stream()
                        .flatMap(conflict -> conflict.promises().stream())
                        .map(promise -> promise.sentence())
                        .toList();
    }

    private static List<String> ways(ChoiceAnswer answer) {
        Infeasibility why = answer.infeasibility();
        assertThat(why).isNotNull();
        return why == null
                ? List.of()
                : why.waysOut().stream().map(way -> way.sentence()).toList();
    }

    /** Plans are certified; every waterfall starts and ends at its plan and its steps sum to the difference, to the cent. */
    static void reconciles(ChoiceAnswer answer) {
        Plans.certify(answer.recommended());
        Plan forced = answer.forced();
        Waterfall value = answer.value();
        if (forced == null || value == null) {
            return;
        }
        Plans.certify(forced);
        assertThat(value.start()).isCloseTo(answer.recommended().objective(), within(0.0051));
        assertThat(value.end()).isCloseTo(forced.objective(), within(0.0051));
        sumsUp(value);
        answer.unitCosts().forEach(WhyNotTest::sumsUp);
    }

    private static void sumsUp(Waterfall waterfall) {
        long difference = waterfall.toCents() - waterfall.fromCents();
        assertThat(cents(waterfall.byPart())).isEqualTo(difference);
        assertThat(cents(waterfall.byAccount())).isEqualTo(difference);
        waterfall
                .byPart()
                .forEach(part -> assertThat(cents(part.steps())).isEqualTo(part.toCents() - part.fromCents()));
    }

    private static long cents(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> step.toCents() - step.fromCents())
                .sum();
    }

    private static ChoiceAnswer ask(Map<String, String> sections) {
        Map<String, String> changed = new LinkedHashMap<>(sections);
        changed.keySet().removeAll(List.of("", "ask", "answer"));
        CaseTables tables = tables(changed);
        Network network = tables.reading().orThrow();
        List<String> asked = lines(sections, "ask");
        String question = asked.getFirst();
        String filter = question.substring(question.indexOf(' ') + 1);
        Choice choice = ChoiceReader.read(network, tables.groups(), filter);
        if (question.startsWith("without ")) {
            return whyNot().forbid(network, filter, choice);
        }
        double share = asked.size() == 1 ? 1 : Double.parseDouble(asked.get(1).replace("share ", ""));
        return whyNot().force(network, filter, choice, share);
    }

    private static WhyNot whyNot() {
        HighsSolver solver = new HighsSolver();
        return WhyNot.using(Planner.using(solver), WhyInfeasible.using(solver, Watcher.NONE, Duration.ofSeconds(60)));
    }

    private static CaseTables tables(Map<String, String> changed) {
        Map<String, String> tables = new LinkedHashMap<>(BASE);
        tables.putAll(changed);
        return Intake.tables(tables, null, null);
    }

    private static List<String> lines(Map<String, String> sections, String name) {
        return sections.getOrDefault(name, "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String part : text.split("(?m)^## ")) {
            int end = part.indexOf('\n');
            sections.put(sections.isEmpty() ? "" : part.substring(0, end).strip(), part.substring(end + 1));
        }
        return sections;
    }
}
