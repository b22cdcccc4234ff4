package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.network.Agreement;
import org.entente.network.Network;
import org.entente.network.TradeLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tiny cases, one question each: the model as it is written down, and the plan as worked out by hand. */
class ExamplesTest {

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheModel(Example example) {
        List<String> expected = example.lines("model");
        if (!expected.isEmpty()) {
            assertThat(ModelText.of(Model.of(example.network()))).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesThePlan(Example example) {
        check(example);
    }

    /** Plans the example and compares the plan with each line of its section {@code plan}. */
    static void check(Example example) {
        Plan plan = Plans.of(example.network());
        assertThat(example.lines("plan"))
                .as("an example without an expected plan tests nothing")
                .isNotEmpty();
        for (String line : example.lines("plan")) {
            check(line.split("\\s+"), line, plan);
        }
    }

    @Test
    void everyFamilyHasAGoldenModel() {
        Set<Family> seen = new HashSet<>();
        for (Example example : Example.all()) {
            if (!example.lines("model").isEmpty()) {
                Model model = Model.of(example.network());
                for (int row = 0; row < model.problem().rows(); row++) {
                    seen.add(model.rows().note(row).family());
                    assertThat(model.rows().note(row).sentence()).isNotBlank();
                }
                assertThat(model.rows().size())
                        .as("every row is in the catalogue")
                        .isEqualTo(model.problem().rows());
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Family.values());
    }

    static void check(String[] words, String line, Plan plan) {
        switch (words[0]) {
            case "status" ->
                assertThat(plan.status().label()).isEqualTo(line.substring(7).strip());
            case "objective" -> assertThat(plan.objective()).as(line).isCloseTo(number(words[1]), within(1e-4));
            case "account" -> assertThat(borne(plan, words[1])).as(line).isCloseTo(number(words[2]), within(1e-4));
            case "company" -> assertThat(books(plan, words[1])).as(line).isCloseTo(number(words[2]), within(1e-4));
            case "decide" ->
                assertThat(decisions(plan)).as(line).contains(line.substring(7).strip());
            case "decisions" -> assertThat(plan.decisions()).as(line).hasSize((int) number(words[1]));
            case "unit" ->
                assertThat(unit(plan, words[1], words[2])).as(line).isCloseTo(number(words[3]), within(1e-4));
            case "limit" -> {
                LimitResult result = plan.limits().stream()
                        .filter(limit -> limit.limit().id().equals(words[1]))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no limit " + words[1]));
                assertThat(result.value()).as(line).isCloseTo(number(words[2]), within(1e-4));
                assertThat(result.holds() ? "holds" : "missed").as(line).isEqualTo(words[3]);
            }
            case "without" ->
                assertThat(Plans.of(withoutRules(plan.network())).objective())
                        .as(line)
                        .isCloseTo(number(words[words.length - 1]), within(1e-4));
            case "originating" ->
                assertThat(originating(plan, words)).as(line).isCloseTo(number(words[words.length - 1]), within(1e-4));
            case "saved" ->
                assertThat(plan.origin().claims().stream()
                                .filter(claim -> claim.agreement().id().equals(words[1]))
                                .mapToDouble(PlanOrigin.Claim::saved)
                                .sum())
                        .as(line)
                        .isCloseTo(number(words[2]), within(1e-4));
            case "undertaken" ->
                assertThat(plan.origin().undertaken().stream()
                                .mapToDouble(PlanOrigin.Undertaken::quantity)
                                .sum())
                        .as(line)
                        .isCloseTo(number(words[1]), within(1e-4));
            case "paid" ->
                assertThat(plan.origin().paid().stream()
                                .filter(paid -> paid.subsidy().id().equals(words[1]))
                                .mapToDouble(PlanOrigin.Paid::quantity)
                                .sum())
                        .as(line)
                        .isCloseTo(number(words[2]), within(1e-4));
            case "make", "move", "stock", "scrap", "sell" ->
                assertThat(flow(plan, words)).as(line).isCloseTo(number(words[words.length - 1]), within(1e-4));
            default -> throw new AssertionError("what is to be checked by: " + line);
        }
    }

    /** {@code originating tca make process period quantity}, {@code originating tca move from to product period quantity}. */
    private static double originating(Plan plan, String[] words) {
        String[] flow = Arrays.copyOfRange(words, 2, words.length);
        Agreement agreement = plan.network().law().agreements().stream()
                .filter(any -> any.id().equals(words[1]))
                .findFirst()
                .orElseThrow();
        return plan.flows().stream()
                .filter(any -> key(any).equals(Arrays.asList(flow).subList(0, flow.length - 1)))
                .mapToDouble(any -> plan.origin().originating(any, agreement))
                .sum();
    }

    /** The same case where whatever is made in a member country originates. */
    private static Network withoutRules(Network network) {
        return network.withLaw(new TradeLaw(
                network.law().agreements(), List.of(), network.law().subsidies()));
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    private static double borne(Plan plan, String account) {
        return plan.ledger().entries().stream()
                .filter(entry -> entry.account() == Account.valueOf(account.toUpperCase(Locale.ROOT)))
                .mapToDouble(LedgerEntry::borne)
                .sum();
    }

    private static double books(Plan plan, String company) {
        return plan.ledger().entries().stream()
                .filter(entry -> entry.company().id().equals(company))
                .mapToDouble(LedgerEntry::amount)
                .sum();
    }

    private static Set<String> decisions(Plan plan) {
        return plan.decisions().stream()
                .map(decision -> switch (decision) {
                    case Decision.Nominate nominate ->
                        "nominate " + nominate.process().id() + " "
                                + nominate.period().id();
                    case Decision.Open open ->
                        "open " + open.modules() + " " + open.line().id() + " "
                                + open.period().id();
                })
                .collect(Collectors.toSet());
    }

    private static double unit(Plan plan, String product, String market) {
        return plan.unitCosts().stream()
                .filter(cost -> cost.product().id().equals(product)
                        && cost.market().id().equals(market))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    /** {@code make process period quantity}; {@code move from to product period quantity}; stock, scrap and sell likewise. */
    private static double flow(Plan plan, String[] words) {
        List<String> key = Arrays.asList(words).subList(0, words.length - 1);
        return plan.flows().stream()
                .filter(flow -> key.equals(key(flow)))
                .mapToDouble(Flow::quantity)
                .sum();
    }

    private static List<String> key(Flow flow) {
        return switch (flow) {
            case Flow.Made made ->
                List.of("make", made.process().id(), made.period().id());
            case Flow.Moved moved ->
                List.of(
                        "move",
                        moved.lane().from().id(),
                        moved.lane().to().id(),
                        moved.product().id(),
                        moved.period().id());
            case Flow.Stocked stocked ->
                List.of(
                        "stock",
                        stocked.stock().site().id(),
                        stocked.product().id(),
                        stocked.period().id());
            case Flow.Scrapped scrapped ->
                List.of(
                        "scrap",
                        scrapped.stock().site().id(),
                        scrapped.product().id(),
                        scrapped.period().id());
            case Flow.Sold sold ->
                List.of(
                        "sell",
                        sold.demand().market().id(),
                        sold.product().id(),
                        sold.period().id());
        };
    }
}
