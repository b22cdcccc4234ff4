package org.entente.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Agreement;
import org.entente.network.Duty;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Subsidy;
import org.jspecify.annotations.Nullable;

/** Reads the origin of a solution back: which part of each flow counts as originating, how, and what that saves. */
final class OriginSettlement {
    private static final double QUANTITY = 1e-6;

    private final Model model;
    private final Network network;
    private final GradedColumns graded;
    private final Reach reach;
    private final double[] values;
    private final Map<List<Object>, Flow> flows = new LinkedHashMap<>();
    /** Inputs of a higher grade, by the column of the units made of them. */
    private final Map<Integer, List<Graded.Used>> usedOf = new HashMap<>();

    private final PriceBook prices;
    private final LaneDuties duties;
    private final List<PlanOrigin.Share> shares = new ArrayList<>();
    private final List<PlanOrigin.Claim> claims = new ArrayList<>();
    private final List<PlanOrigin.Undertaken> undertaken = new ArrayList<>();

    private OriginSettlement(Model model, double[] values, List<Flow> flows) {
        this.model = model;
        this.network = model.network();
        this.graded = model.graded();
        this.reach = model.reach();
        this.values = values;
        this.prices = new PriceBook(network);
        this.duties = new LaneDuties(network, reach);
        for (Flow flow : flows) {
            this.flows.put(key(flow), flow);
        }
        for (Graded part : graded.all()) {
            if (part instanceof Graded.Used used) {
                usedOf.computeIfAbsent(used.of().column(), key -> new ArrayList<>())
                        .add(used);
            }
        }
    }

    static PlanOrigin of(Model model, double[] values, List<Flow> flows, Ledger ledger) {
        boolean any = !model.graded().isEmpty() || !model.network().law().isEmpty();
        return any ? new OriginSettlement(model, values, flows).read(ledger) : PlanOrigin.NONE;
    }

    private static List<Object> key(Flow flow) {
        return switch (flow) {
            case Flow.Made made ->
                List.of("made", made.process().index(), made.period().index());
            case Flow.Moved moved ->
                List.of("moved", moved.lane().index(), moved.period().index());
            case Flow.Stocked stocked ->
                List.of(
                        "kept",
                        stocked.stock().site().index(),
                        stocked.product().index(),
                        stocked.period().index());
            case Flow.Scrapped scrapped ->
                List.of(
                        "scrapped",
                        scrapped.stock().site().index(),
                        scrapped.product().index(),
                        scrapped.period().index());
            case Flow.Sold sold ->
                List.of(
                        "sold",
                        sold.demand().market().index(),
                        sold.product().index(),
                        sold.period().index());
        };
    }

    private PlanOrigin read(Ledger ledger) {
        Grades grades = graded.grades();
        if (grades != null) {
            flows.values().forEach(flow -> whole(flow, grades));
            for (Graded part : graded.all()) {
                double quantity = values[part.column()];
                if (quantity > QUANTITY) {
                    read(part, quantity, grades);
                }
            }
            sureClaims();
        }
        return new PlanOrigin(shares, claims, undertaken, paid(ledger));
    }

    /** Where every unit originates whatever the plan, all of a flow does. */
    private void whole(Flow flow, Grades grades) {
        for (Agreement agreement : network.law().agreements()) {
            if (grades.sure(agreement, node(flow), flow.period())) {
                List<PlanOrigin.Qualification> how = flow instanceof Flow.Made made
                        ? List.of(surely(made.process(), made.period(), agreement, grades))
                        : List.of();
                shares.add(new PlanOrigin.Share(flow, List.of(agreement), flow.quantity(), true, how));
            }
        }
    }

    private int node(Flow flow) {
        return switch (flow) {
            case Flow.Made made -> reach.node(made.process());
            case Flow.Moved moved -> reach.from(moved.lane());
            case Flow.Stocked stocked ->
                reach.nodes()
                        .find(stocked.stock().site().index(), stocked.product().index());
            case Flow.Scrapped scrapped ->
                reach.nodes()
                        .find(
                                scrapped.stock().site().index(),
                                scrapped.product().index());
            case Flow.Sold sold ->
                reach.nodes()
                        .find(sold.demand().market().index(), sold.product().index());
        };
    }

    /** The alternative that holds for every unit, whatever goes into it. */
    private PlanOrigin.Qualification surely(Process process, Period period, Agreement agreement, Grades grades) {
        BitSet sure = new BitSet();
        for (int i = 0; i < process.inputs().size(); i++) {
            sure.set(i, grades.isSure(process, i, agreement, period));
        }
        BitSet foreign = (BitSet) sure.clone();
        foreign.flip(0, process.inputs().size());
        Contents.Way holding = null;
        if (!Grades.isDeclared(process, agreement)) {
            for (Contents.Way way : grades.ways(process, agreement, period)) {
                boolean holds =
                        way.clauses().stream().allMatch(clause -> clause.allows(RequiredSets.weight(clause, foreign)));
                holding = holding == null && holds ? way : holding;
            }
        }
        double[] originating = new double[process.inputs().size()];
        for (int i = 0; i < originating.length; i++) {
            originating[i] = sure.get(i) ? process.inputs().get(i).quantity() : 0;
        }
        return qualification(process, period, agreement, holding, originating, grades);
    }

    private static PlanOrigin.Qualification qualification(
            Process process,
            Period period,
            Agreement agreement,
            Contents.@Nullable Way way,
            double[] originating,
            Grades grades) {
        double[] worth = grades.values(process, agreement, period);
        List<PlanOrigin.Material> materials = new ArrayList<>();
        for (int i = 0; i < originating.length; i++) {
            Input input = process.inputs().get(i);
            materials.add(new PlanOrigin.Material(input.product(), input.quantity(), originating[i], worth[i]));
        }
        List<PlanOrigin.Clause> clauses = new ArrayList<>();
        if (way != null) {
            for (Content clause : way.clauses()) {
                double foreign = 0;
                for (int i = 0; i < originating.length; i++) {
                    double share = 1 - originating[i] / process.inputs().get(i).quantity();
                    foreign += clause.weight()[i] * share;
                }
                clauses.add(new PlanOrigin.Clause(clause.rule(), foreign, clause.cap(), clause.base()));
            }
        }
        return new PlanOrigin.Qualification(
                agreement, way == null ? "" : way.alternative(), clauses, grades.exWorks(process, period), materials);
    }

    private void read(Graded part, double quantity, Grades grades) {
        switch (part) {
            case Graded.Made made -> {
                List<PlanOrigin.Qualification> how = new ArrayList<>();
                for (Graded.Choice choice : made.choices()) {
                    how.add(qualification(
                            made.process(),
                            made.period(),
                            choice.agreement(),
                            choice.way(),
                            originating(made, choice, quantity, grades),
                            grades));
                }
                long unsure = made.grade();
                for (Graded.Choice choice : made.choices()) {
                    if (grades.sure(choice.agreement(), reach.node(made.process()), made.period())) {
                        unsure &= ~(1L << choice.agreement().index());
                    }
                }
                share(new Flow.Made(made.process(), made.period(), quantity), unsure, quantity, how);
            }
            case Graded.Moved moved -> {
                share(new Flow.Moved(moved.lane(), moved.period(), quantity), moved.draws(), quantity, List.of());
                Duty line = moved.line();
                if (line != null) {
                    claim(moved.lane(), moved.period(), line, graded.sureLine(moved.lane(), moved.period()), quantity);
                }
            }
            case Graded.Kept kept ->
                share(new Flow.Stocked(kept.stock(), kept.period(), quantity), kept.draws(), quantity, List.of());
            case Graded.Sold sold -> share(new Flow.Sold(sold.demand(), quantity), sold.draws(), quantity, List.of());
            case Graded.Undertaken entering -> undertaken(entering, quantity);
            case Graded.Used _, Graded.Paid _ -> {}
        }
    }

    /** How much of each input originates under an agreement, per unit made. */
    private double[] originating(Graded.Made made, Graded.Choice choice, double quantity, Grades grades) {
        double[] originating = new double[made.process().inputs().size()];
        for (int i = 0; i < originating.length; i++) {
            boolean all =
                    choice.required().get(i) || grades.isSure(made.process(), i, choice.agreement(), made.period());
            originating[i] = all ? made.process().inputs().get(i).quantity() : 0;
        }
        for (Graded.Used used : usedOf.getOrDefault(made.column(), List.of())) {
            if (!choice.required().get(used.input())
                    && (used.grade() >> choice.agreement().index() & 1) != 0) {
                originating[used.input()] += values[used.column()] / quantity;
            }
        }
        return originating;
    }

    private void share(Flow part, long grade, double quantity, List<PlanOrigin.Qualification> how) {
        Flow whole = flows.get(key(part));
        if (whole != null && grade != 0) {
            shares.add(new PlanOrigin.Share(whole, graded.agreements(grade), quantity, false, how));
        }
    }

    /** Where every unit has a preference, those that have no better one claim it. */
    private void sureClaims() {
        Map<Flow, Double> claimed = new HashMap<>();
        claims.forEach(claim -> claimed.merge(claim.flow(), claim.quantity(), Double::sum));
        for (Flow flow : flows.values()) {
            if (flow instanceof Flow.Moved moved) {
                Duty line = graded.sureLine(moved.lane(), moved.period());
                double rest = moved.quantity() - claimed.getOrDefault(moved, 0.0);
                if (line != null && rest > QUANTITY) {
                    claim(moved.lane(), moved.period(), line, null, rest);
                }
            }
        }
    }

    private void claim(Lane lane, Period period, Duty line, @Nullable Duty otherwise, double quantity) {
        Flow flow = flows.get(List.<Object>of("moved", lane.index(), period.index()));
        Duty customs = otherwise != null ? otherwise : Tariff.of(duties.lines(lane, period), false);
        if (flow instanceof Flow.Moved moved && customs != null) {
            double saved = (customs.rate() - line.rate()) * customsValue(lane, period) * quantity;
            claims.add(new PlanOrigin.Claim(moved, Objects.requireNonNull(line.agreement()), line, quantity, saved));
        }
    }

    private double customsValue(Lane lane, Period period) {
        Price price = prices.on(lane, period);
        return GoodsValue.customs(lane, price, period).value();
    }

    private void undertaken(Graded.Undertaken entering, double quantity) {
        Flow flow = flows.get(List.<Object>of(
                "moved", entering.lane().index(), entering.period().index()));
        Duty.Undertaking promised = entering.undertaking().undertaking();
        Duty freed = Tariff.of(duties.lines(entering.lane(), entering.period()), true);
        if (flow instanceof Flow.Moved moved && promised != null && freed != null) {
            double value = customsValue(entering.lane(), entering.period());
            undertaken.add(new PlanOrigin.Undertaken(
                    moved,
                    entering.undertaking(),
                    quantity,
                    promised.raise(value, entering.period()),
                    freed.rate() * value * quantity));
        }
    }

    /** What the ledger books as subsidies, by subsidy and period. */
    private List<PlanOrigin.Paid> paid(Ledger ledger) {
        List<PlanOrigin.Paid> paid = new ArrayList<>();
        for (Subsidy subsidy : network.law().subsidies()) {
            for (Period period : network.periods()) {
                double amount = ledger.entries().stream()
                        .filter(entry -> entry.account() == Account.SUBSIDY
                                && entry.company().index() == subsidy.company().index()
                                && entry.period().index() == period.index()
                                && entry.row().equals(subsidy.row()))
                        .mapToDouble(LedgerEntry::amount)
                        .sum();
                double each = subsidy.amount() * subsidy.currency().rate(period);
                if (amount != 0 && each > 0) {
                    paid.add(new PlanOrigin.Paid(subsidy, period, -amount / each, -amount));
                }
            }
        }
        return paid;
    }
}
