package org.entente.explain.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.worth.StepWorth.Answer;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/**
 * A car takes one seat: French at 30, Chinese at 10 + 2 of freight, 18 cheaper. Two years of 100 cars, nothing discounted. What a
 * step is worth can be worked out in the head.
 */
class WorthTest {
    private static final double CHEAPER = 18;
    private static final int YEARS = 2;

    private static final Map<String, String> CASE = Map.of(
            "case", settings("cost"),
            "periods", "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2028-01-01\n",
            "countries", "country,name,customs_area\nFR,France,EU\nCN,China,CN\n",
            "companies", "company,country\nmaker,FR\n",
            "sites", "site,name,company,country\nplant,Plant,maker,FR\nwuhan,Wuhan,maker,CN\n",
            "products", "product,name\ncar,Car\nseat,Seat\n",
            "processes", processes("", "", "", ""),
            "inputs", "process,product,quantity\ncar,seat,1\n",
            "lanes", "from,to,product,cost,co2_kg\nwuhan,plant,seat,2,10\n",
            "demand", "market,product,period,volume,price\nplant,car,2026,100,100\nplant,car,2027,100,100\n");

    @Test
    void whatHasRoomToSpareIsNotAskedAbout() {
        BindingLimits binding = worth(Map.of("processes", processes("", "", "max_volume", "100.5")));
        assertThat(binding.steps()).extracting(StepWorth::kind).containsExactly(BindingKind.MUST_SERVE);
        assertThat(binding.solves()).isOne();
    }

    @Test
    void leaveToSellLess() {
        StepWorth step = only(worth(Map.of()), BindingKind.MUST_SERVE);
        assertThat(step.worth()).isCloseTo((10 + 12) * YEARS, within(1e-6));
        assertThat(step.sentence())
                .isEqualTo("Leave to sell 1 Car a year fewer in Plant would be worth €44 over the horizon;"
                        + " just what must be sold is sold in 2026–2027.");
    }

    @Test
    void aProcessAtItsMaximum() {
        StepWorth step =
                only(worth(Map.of("processes", processes("", "", "max_volume", "40"))), BindingKind.PROCESS_MAXIMUM);
        assertThat(step.worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        assertThat(step.least()).isCloseTo(step.worth(), within(1e-6));
        assertThat(step.most()).isCloseTo(step.worth(), within(1e-6));
        assertThat(step.sentence())
                .isEqualTo("1 a year more of Chinese seat at Wuhan would be worth €36 over the horizon;"
                        + " its maximum is reached in 2026–2027.");
        assertThat(step.row().table()).contains("processes");
    }

    @Test
    void aLaneThatIsFull() {
        StepWorth step = only(
                worth(Map.of("lanes", "from,to,product,mode,cost,max_volume\nwuhan,plant,seat,sea,2,40\n")),
                BindingKind.LANE_MAXIMUM);
        assertThat(step.worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        assertThat(step.limit()).isEqualTo("Seat from Wuhan to Plant by sea: at most 40 a year");
    }

    @Test
    void aLineThatIsFull() {
        StepWorth step = only(worth(line("existing,max_modules\n", "40,0")), BindingKind.LINE_CAPACITY);
        assertThat(step.worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        assertThat(step.sentence()).contains("1 a year more on Press at Wuhan", "it is full in 2026–2027");
    }

    @Test
    void aLineOnWhichNothingCanStand() {
        StepWorth step = only(worth(line("existing,max_modules\n", "0,0")), BindingKind.LINE_CAPACITY);
        // nothing says how large a step is meant to be, so it is the usual thousand: more than all seats there are
        assertThat(step.amount()).isEqualTo(1000);
        assertThat(step.worth()).isCloseTo(100 * CHEAPER * YEARS, within(1e-6));
        assertThat(step.limit()).isEqualTo("Press at Wuhan: no capacity");
    }

    @Test
    void anotherModule() {
        BindingLimits binding = worth(line("module,max_modules,investment\n", "40,1,100"));
        StepWorth module = only(binding, BindingKind.MODULES);
        assertThat(module.worth()).isCloseTo(40 * CHEAPER * YEARS - 100, within(1e-6));
        assertThat(module.changes()).anyMatch(change -> change.contains("2 modules"));
        StepWorth capacity = only(binding, BindingKind.LINE_CAPACITY);
        assertThat(capacity.worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        assertThat(binding.steps()).isSortedAccordingTo((a, b) -> Double.compare(b.worth(), a.worth()));
    }

    @Test
    void aModuleThatIsDecidedAlready() {
        StepWorth step = only(
                worth(line("module,min_modules,max_modules,investment\n", "40,1,1,2000")), BindingKind.MINIMUM_MODULES);
        assertThat(step.worth()).isCloseTo(2000 - 40 * CHEAPER * YEARS, within(1e-6));
        assertThat(step.sentence()).startsWith("Leave to open one module fewer of Press at Wuhan would be worth €560");
    }

    @Test
    void aMonthEarlier() {
        StepWorth step = only(
                worth(line("module,max_modules,investment,earliest\n", "120,1,10,2027-01-01")), BindingKind.LINE_DATE);
        assertThat(step.worth()).as("a month of 120 a year").isCloseTo(10 * CHEAPER, within(1e-6));
        assertThat(step.sentence())
                .startsWith("Press at Wuhan one month earlier, from 2026-12-01 instead of 2027-01-01, would be worth");
    }

    @Test
    void aPeriodEarlierAndAPeriodLonger() {
        StepWorth earlier = only(
                worth(Map.of("processes", processes("", "", "valid_from", "2027-01-01"))), BindingKind.PROCESS_DATE);
        assertThat(earlier.worth()).isCloseTo(100 * CHEAPER, within(1e-6));
        assertThat(earlier.step())
                .isEqualTo("Chinese seat at Wuhan in 2026 already, from 2026-01-01 instead of 2027-01-01,");
        StepWorth longer = only(
                worth(Map.of("lanes", "from,to,product,cost,valid_until\nwuhan,plant,seat,2,2027-01-01\n")),
                BindingKind.LANE_DATE);
        assertThat(longer.worth()).isCloseTo(100 * CHEAPER, within(1e-6));
        assertThat(longer.step()).contains("in 2027 too, until 2028-01-01 instead of 2027-01-01");
    }

    @Test
    void aStoreThatIsFull() {
        StepWorth step = only(
                worth(Map.of(
                        "processes",
                        processes("", "", "valid_until", "2027-01-01"),
                        "stocks",
                        "site,product,max\nplant,seat,30\n")),
                BindingKind.STOCK_MAXIMUM);
        assertThat(step.worth()).isCloseTo(CHEAPER, within(1e-6));
    }

    @Test
    void aMinimumPromised() {
        Map<String, String> two =
                Map.of("limits", "limit,kind,product,period,sense,value\ntwo,sources,seat,2026,min,2\n");
        BindingLimits volume = worth(with(two, "processes", processes("min_volume", "20", "", "")));
        assertThat(only(volume, BindingKind.MINIMUM_VOLUME).worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        BindingLimits share = worth(with(two, "processes", processes("min_share", "20%", "", "")));
        StepWorth point = only(share, BindingKind.MINIMUM_SHARE);
        assertThat(point.worth()).isCloseTo(CHEAPER * YEARS, within(1e-6));
        assertThat(point.step()).contains("lower by 1 point, 19 % instead of 20 %");
    }

    @Test
    void moreBuyers() {
        String demand = "market,product,period,volume,price,must_serve\nplant,car,2026,100,100,0\n"
                + "plant,car,2027,100,100,0\n";
        StepWorth step = only(worth(Map.of("case", settings("profit"), "demand", demand)), BindingKind.MARKET);
        assertThat(step.worth()).isCloseTo((100 - 22) * YEARS, within(1e-6));
        assertThat(step.sentence()).startsWith("Buyers for 1 more Car a year in Plant would be worth €156");
    }

    @Test
    void aMarketThatMustBeServedAtALossIsWorthLeavingAndNotWorthGrowing() {
        String demand = "market,product,period,volume,price\nplant,car,2026,100,20\nplant,car,2027,100,20\n";
        BindingLimits binding = worth(Map.of("case", settings("profit"), "demand", demand));
        assertThat(only(binding, BindingKind.MUST_SERVE).worth()).isCloseTo((22 - 20) * YEARS, within(1e-6));
        StepWorth market = only(binding, BindingKind.MARKET);
        assertThat(market.answer()).isEqualTo(Answer.NOTHING);
        assertThat(market.sentence()).contains("would be worth nothing; all of the demand is sold");
    }

    @Test
    void anUnfinishedStepIsSaidToBe() {
        Plan plan = plan(Map.of("processes", processes("", "", "max_volume", "40")));
        BindingLimits binding =
                Worth.using(new HighsSolver()).within(Duration.ZERO).of(plan);
        assertThat(binding.steps()).isNotEmpty().allMatch(step -> step.answer() == Answer.UNFINISHED);
        assertThat(binding.unfinished()).isEqualTo(binding.steps().size());
        assertThat(binding.solves()).isZero();
        assertThat(binding.steps().getFirst().sentence()).startsWith("Time ran out before a step of");
    }

    @Test
    void nothingBindsWhereThereIsNoPlan() {
        BindingLimits binding = worth(Map.of("limits", "limit,kind,product,sense,value\nmore,made,car,min,300\n"));
        assertThat(binding.steps()).isEmpty();
        assertThat(binding.missed()).isEmpty();
    }

    static StepWorth only(BindingLimits binding, BindingKind kind) {
        List<StepWorth> of =
                binding.steps().stream().filter(step -> step.kind() == kind).toList();
        assertThat(of).as(binding.steps().toString()).hasSize(1);
        return of.getFirst();
    }

    static BindingLimits worth(Map<String, String> changed) {
        return Worth.using(new HighsSolver()).of(plan(changed));
    }

    static Plan plan(Map<String, String> changed) {
        Map<String, String> tables = new HashMap<>(CASE);
        tables.putAll(changed);
        Network network = Intake.readText(tables, null, null).orThrow();
        return Planner.using(new HighsSolver()).plan(network);
    }

    static String settings(String goal) {
        return """
                title: Car
                currency: EUR
                viewpoint: maker
                discount_rate: 0
                holding_rate: 0
                start: 2026-01-01
                goal: %s
                """.formatted(goal);
    }

    /** One more column of the French and of the Chinese seat. */
    static String processes(String frenchColumn, String french, String chineseColumn, String chinese) {
        String one = frenchColumn.isEmpty() ? "note" : frenchColumn;
        String other = chineseColumn.isEmpty() ? "source" : chineseColumn;
        return "process,name,site,product,cost,%s,%s\n".formatted(one, other)
                + "car,Assembly,plant,car,10,,\n"
                + "french,French seat,plant,seat,30,%s,\n".formatted(french)
                + "chinese,Chinese seat,wuhan,seat,10,,%s\n".formatted(chinese);
    }

    /** The Chinese seat on a line of its own. */
    static Map<String, String> line(String columns, String values) {
        return Map.of(
                "lines",
                "line,name,site," + columns + "press,Press,wuhan," + values + "\n",
                "processes",
                processes("", "", "line", "press"));
    }

    static Map<String, String> with(Map<String, String> tables, String name, String text) {
        Map<String, String> more = new HashMap<>(tables);
        more.put(name, text);
        return more;
    }
}
