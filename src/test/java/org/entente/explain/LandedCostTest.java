package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.intake.Intake;
import org.entente.network.Network;
import org.entente.plan.Example;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.Plans;
import org.entente.solver.highs.HighsSolver;
import org.junit.jupiter.api.Test;

/** Landed cost of a car of two motors, one made at home, one imported, worked out by hand. */
class LandedCostTest {
    private static final Map<String, String> CASE = Map.ofEntries(
            Map.entry("case", """
                    title: Car
                    currency: EUR
                    viewpoint: maker
                    discount_rate: 10%
                    holding_rate: 0
                    start: 2026-01-01
                    goal: cost
                    """),
            Map.entry("periods", "period,start,end\n2026,2026-01-01,2027-01-01\n2027,2027-01-01,2028-01-01\n"),
            Map.entry("countries", "country,customs_area\nFR,EU\nCN,CN\n"),
            Map.entry("companies", "company,country\nmaker,FR\ne-drive,CN\n"),
            Map.entry("sites", """
                    site,name,company,country,labour_cost
                    plant,Plant,maker,FR,30
                    shanghai,Shanghai,e-drive,CN,
                    north,North,maker,FR,
                    south,South,maker,FR,
                    """),
            Map.entry("products", "product,name,hs_code\ncar,Car,8703\nmotor,Motor,8501\n"),
            Map.entry("lines", "line,site,module,investment\nassembly,plant,1000,20000\n"),
            Map.entry("processes", """
                    process,name,site,product,cost,labour_hours,line,tooling,max_volume
                    car,Assembly,plant,car,100,2,assembly,1000,
                    motor-home,Home motor,plant,motor,80,,,,100
                    motor-china,Chinese motor,shanghai,motor,,,,,
                    """),
            Map.entry("inputs", "process,product,quantity\ncar,motor,1\n"),
            Map.entry("lanes", """
                    from,to,product,mode,cost,incoterm
                    shanghai,plant,motor,sea,10,FCA
                    plant,north,car,road,5,DAP
                    plant,south,car,road,25,DAP
                    """),
            Map.entry("prices", "seller,buyer,product,price\ne-drive,maker,motor,90\n"),
            Map.entry("duties", "origin,destination,hs_code,rate,kind\n*,EU,8501,10%,mfn\n"),
            Map.entry("demand", """
                    market,product,period,volume
                    north,car,2026,100
                    south,car,2027,300
                    """));

    @Test
    void isTracedThroughPartsRoutesAndAccounts() {
        List<LandedCost> landed = LandedCost.of(plan());
        // Motors: 200 at 80, 200 at 90 + 10 + 10 % of 100 = 110: 95 on average. Tooling and line: 21000 over 400 cars.
        double atPlant = 100 + 60 + 95 + 52.5;
        assertThat(landed).hasSize(2);
        assertThat(landed.get(0).root().perUnit()).isCloseTo(atPlant + 5, within(1e-9));
        assertThat(landed.get(1).root().perUnit()).isCloseTo(atPlant + 25, within(1e-9));

        CostNode route = landed.get(0).root().children().getFirst();
        assertThat(route.label()).isEqualTo("Assembly at Plant by road → North");
        assertThat(account(route, "material")).isCloseTo(100, within(1e-9));
        assertThat(account(route, "labour")).isCloseTo(60, within(1e-9));
        assertThat(account(route, "freight")).isCloseTo(5, within(1e-9));
        assertThat(account(route, "tooling")).isCloseTo(2.5, within(1e-9));
        assertThat(account(route, "investment")).isCloseTo(50, within(1e-9));

        CostNode motor = child(route, "Motor");
        assertThat(motor.kind()).isEqualTo(CostNode.Kind.PART);
        assertThat(motor.perUnit()).isCloseTo(95, within(1e-9));
        CostNode imported = child(motor, "Chinese motor at Shanghai by sea → Plant");
        assertThat(imported.quantity()).isCloseTo(0.5, within(1e-9));
        assertThat(account(imported, "purchase")).isCloseTo(45, within(1e-9));
        assertThat(account(imported, "freight")).isCloseTo(5, within(1e-9));
        assertThat(account(imported, "duty")).isCloseTo(5, within(1e-9));
        assertThat(child(motor, "Home motor at Plant").perUnit()).isCloseTo(40, within(1e-9));
    }

    @Test
    void everyNodeIsTheSumOfItsChildren() {
        for (LandedCost landed : LandedCost.of(plan())) {
            assertSums(landed.root());
        }
    }

    @Test
    void everyAccountLeadsBackToItsTableRows() {
        CostNode route = LandedCost.of(plan()).getFirst().root().children().getFirst();
        assertThat(route.children().stream()
                        .filter(node -> node.kind() == CostNode.Kind.ACCOUNT)
                        .flatMap(node -> node.rows().stream())
                        .map(row -> row.table())
                        .distinct())
                .containsExactlyInAnyOrder("processes", "lines", "lanes");
    }

    @Test
    void dutyLeadsBackToItsTariffLine() {
        CostNode motor =
                child(LandedCost.of(plan()).getFirst().root().children().getFirst(), "Motor");
        CostNode duty = child(child(motor, "Chinese motor at Shanghai by sea → Plant"), "duty");
        assertThat(duty.rows()).hasSize(1).allMatch(row -> row.table().equals("duties"));
    }

    @Test
    void reconcilesWithTheLedgerToTheCent() {
        Plan plan = plan();
        Reconciliation reconciliation = Reconciliation.of(plan, LandedCost.of(plan));
        assertThat(reconciliation.difference()).isCloseTo(0, within(0.01));
        assertThat(reconciliation.ledger()).isCloseTo(400 * 307.5 + 100 * 5 + 300 * 25, within(0.01));
        assertThat(reconciliation.unallocated()).isZero();
    }

    @Test
    void whatNoUnitSoldCarriesIsSaid() {
        Plan plan = Plans.of(Example.named("money-stock-nobody-needs").network());

        assertThat(Reconciliation.of(plan, LandedCost.of(plan)).sentences("EUR"))
                .containsExactly(
                        "€500 is carried by no unit: processes, lines and stock that are paid for and not used.");
    }

    private static void assertSums(CostNode node) {
        if (node.kind() != CostNode.Kind.ACCOUNT) {
            assertThat(node.children().stream().mapToDouble(CostNode::perUnit).sum())
                    .as(node.label())
                    .isCloseTo(node.perUnit(), within(1e-6));
            node.children().forEach(LandedCostTest::assertSums);
        }
    }

    private static CostNode child(CostNode node, String label) {
        return node.children().stream()
                .filter(child -> child.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " under " + node.children()));
    }

    private static double account(CostNode node, String label) {
        return child(node, label).perUnit();
    }

    private static Plan plan() {
        Network network = Intake.readText(CASE, null, null).orThrow();
        return Planner.using(new HighsSolver()).plan(network);
    }
}
