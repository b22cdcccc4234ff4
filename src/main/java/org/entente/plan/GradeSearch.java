package org.entente.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Agreement;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.network.Subsidy;

/**
 * Finds the graded parts of flows that matter, backward: from lanes on which originating units pay less, and from subsidies under a
 * condition, through whatever may bring units of the grade asked for.
 */
final class GradeSearch {
    /** What no unit there can have. */
    private static final long IMPOSSIBLE = -1;

    private final Draft draft;
    private final Network network;
    private final Reach reach;
    private final Columns columns;
    private final LaneDuties duties;
    private final Grades grades;
    private final MakeChoices choices;
    private final Subsidised subsidised;
    private final int periods;
    private final Incidence lanesIn;
    private final Incidence makers;
    private final Incidence stocks;
    private final List<Graded> found = new ArrayList<>();
    private final Set<GradedColumns.Need> needs = new LinkedHashSet<>();
    private final ArrayDeque<GradedColumns.Need> open = new ArrayDeque<>();
    private final Map<Long, Duty> sureLines = new LinkedHashMap<>();
    private final Map<Long, List<Duty>> benefits = new HashMap<>();

    GradeSearch(Draft draft, LaneDuties duties) {
        this.draft = draft;
        this.network = draft.network();
        this.reach = draft.reach();
        this.columns = draft.columns();
        this.duties = duties;
        if (network.law().agreements().size() > 60) {
            throw new UnplannableException("the case has more than 60 agreements; remove those that nothing hangs on");
        }
        Contents contents = new Contents(new Rulebook(network), new PartValues(network, reach), reach);
        this.grades = new Grades(network, reach, columns, contents);
        this.choices = new MakeChoices(network, reach, grades);
        this.subsidised = new Subsidised(network, columns);
        this.periods = network.periods().size();
        int nodes = reach.nodes().count();
        lanesIn = Incidence.of(
                nodes, network.lanes().size(), a -> reach.to(network.lanes().get(a)));
        makers = Incidence.of(
                nodes,
                network.processes().size(),
                p -> reach.node(network.processes().get(p)));
        stocks = Incidence.of(nodes, network.stocks().size(), reach::stock);
    }

    void run() {
        for (Lane lane : network.lanes()) {
            for (Period period : network.periods()) {
                if (columns.move(lane, period) != Columns.NONE) {
                    border(lane, period);
                }
            }
        }
        network.law().subsidies().stream()
                .filter(subsidy -> subsidy.agreement() != null)
                .forEach(this::conditions);
        while (!open.isEmpty()) {
            bring(open.remove());
        }
        for (Lane lane : network.lanes()) {
            for (Period period : network.periods()) {
                Duty undertaking = columns.move(lane, period) == Columns.NONE ? null : duties.undertaking(lane, period);
                if (undertaking != null) {
                    found.add(new Graded.Undertaken(column(), lane, period, undertaking));
                }
            }
        }
        network.law().subsidies().forEach(this::ceiling);
    }

    List<Graded> found() {
        return found;
    }

    List<GradedColumns.Need> needs() {
        return new ArrayList<>(needs);
    }

    Map<Long, Duty> sureLines() {
        return sureLines;
    }

    Grades grades() {
        return grades;
    }

    private int column() {
        return draft.problem().column(0, Double.POSITIVE_INFINITY, false);
    }

    private static long bit(Agreement agreement) {
        return 1L << agreement.index();
    }

    private static Agreement under(Duty line) {
        return java.util.Objects.requireNonNull(line.agreement());
    }

    /** The part of a grade that not all units at a node have; {@link #IMPOSSIBLE} where none can have it. */
    private long unsure(int node, Period period, long grade) {
        long left = grade;
        for (Agreement agreement : network.law().agreements()) {
            if ((grade & bit(agreement)) != 0) {
                if (!grades.can(agreement, node, period)) {
                    return IMPOSSIBLE;
                }
                left &= grades.sure(agreement, node, period) ? ~bit(agreement) : -1;
            }
        }
        return left;
    }

    private void need(int node, Period period, long grade) {
        GradedColumns.Need need = new GradedColumns.Need(node, period, grade);
        if (grade != 0 && needs.add(need)) {
            open.add(need);
        }
    }

    /** Where originating units pay less on a lane. */
    private void border(Lane lane, Period period) {
        List<Duty> less = duties.preferences(lane, period);
        if (less.isEmpty()) {
            return;
        }
        Duty sure = null;
        for (Duty line : less) {
            if (unsure(reach.from(lane), period, bit(under(line))) == 0
                    && (sure == null || line.rate() < sure.rate())) {
                sure = line;
            }
        }
        long key = (long) lane.index() * periods + period.index();
        if (sure != null) {
            sureLines.put(key, sure);
        }
        double paid = sure == null ? Double.POSITIVE_INFINITY : sure.rate();
        List<Duty> open = less.stream()
                .filter(line -> line.rate() < paid && unsure(reach.from(lane), period, bit(under(line))) > 0)
                .toList();
        if (!open.isEmpty()) {
            benefits.put(key, open);
            move(lane, period, 0);
        }
    }

    /** The ways in which units of the lane can arrive with a grade, or, with 0, use what it saves at this border. */
    private void move(Lane lane, Period period, long delivers) {
        List<Duty> lines = benefits.getOrDefault((long) lane.index() * periods + period.index(), List.of());
        Duty best = null;
        for (Duty line : lines) {
            if ((delivers & bit(under(line))) != 0 && (best == null || line.rate() < best.rate())) {
                best = line;
            }
        }
        if (delivers != 0) {
            move(lane, period, delivers, delivers, best);
        }
        for (Duty line : lines) {
            if ((delivers & bit(under(line))) == 0 && (best == null || line.rate() < best.rate())) {
                move(lane, period, delivers | bit(under(line)), delivers, line);
            }
        }
    }

    private void move(
            Lane lane, Period period, long grade, long delivers, @org.jspecify.annotations.Nullable Duty line) {
        long draws = unsure(reach.from(lane), period, grade);
        if (draws != IMPOSSIBLE) {
            found.add(new Graded.Moved(column(), lane, period, grade, delivers, draws, line));
            need(reach.from(lane), period, draws);
        }
    }

    /** What the condition of a subsidy asks for: graded sales, or units made so that they qualify. */
    private void conditions(Subsidy subsidy) {
        for (int place : subsidised.demands(subsidy)) {
            Demand demand = network.demands().get(place);
            if (subsidised.isFirst(subsidy, place)) {
                sell(place, demand);
            }
        }
        for (Process process : subsidised.processes(subsidy)) {
            for (Period period : network.periods()) {
                if (columns.make(process, period) != Columns.NONE && subsidised.isFirst(subsidy, process, period)) {
                    make(process, period, 0);
                }
            }
        }
    }

    private void sell(int place, Demand demand) {
        long asked = 0;
        for (Agreement agreement : subsidised.conditions(demand)) {
            asked |= unsure(reach.demand(place), demand.period(), bit(agreement)) > 0 ? bit(agreement) : 0;
        }
        for (long grade = asked; grade > 0; grade = grade - 1 & asked) {
            found.add(new Graded.Sold(column(), place, demand, grade, grade));
            need(reach.demand(place), demand.period(), grade);
        }
    }

    /** Everything that may bring units of a grade to a node. */
    private void bring(GradedColumns.Need need) {
        for (int k = lanesIn.from(need.node()); k < lanesIn.until(need.node()); k++) {
            Lane lane = network.lanes().get(lanesIn.item(k));
            if (columns.move(lane, need.period()) != Columns.NONE) {
                move(lane, need.period(), need.grade());
            }
        }
        for (int k = makers.from(need.node()); k < makers.until(need.node()); k++) {
            Process process = network.processes().get(makers.item(k));
            if (columns.make(process, need.period()) != Columns.NONE) {
                make(process, need.period(), need.grade());
            }
        }
        int before = need.period().index() - 1;
        for (int k = stocks.from(need.node()); k < stocks.until(need.node()) && before >= 0; k++) {
            int place = stocks.item(k);
            Stock stock = network.stocks().get(place);
            Period period = network.periods().get(before);
            long draws = unsure(need.node(), period, need.grade());
            if (columns.stock(place, period) != Columns.NONE && draws != IMPOSSIBLE) {
                found.add(new Graded.Kept(column(), place, stock, period, need.grade(), draws));
                need(need.node(), period, draws);
            }
        }
    }

    /**
     * The ways to make units that qualify for what is asked for at the node, for subsidies paid on making, and for averages that
     * they may lift, whatever they are used as.
     */
    private void make(Process process, Period period, long delivers) {
        long paid = 0;
        for (Agreement agreement : subsidised.conditions(process, period)) {
            paid |= bit(agreement);
        }
        long more = (paid | averaged(process, period)) & ~delivers;
        for (long extra = more; extra != 0; extra = extra - 1 & more) {
            if (delivers != 0 || (extra & paid) != 0) {
                makeOf(process, period, delivers | extra, delivers, extra & ~paid);
            }
        }
        if (delivers != 0) {
            makeOf(process, period, delivers, delivers, 0);
        }
    }

    /** The agreements under which the process's product may qualify on average. */
    private long averaged(Process process, Period period) {
        long averaged = 0;
        for (Agreement agreement : network.law().agreements()) {
            boolean any = Grades.isOfZone(process, agreement)
                    && !process.inputs().isEmpty()
                    && grades.ways(process, agreement, period).stream()
                            .anyMatch(way -> way.clauses().stream().anyMatch(Content::isAverage));
            averaged |= any ? bit(agreement) : 0;
        }
        return averaged;
    }

    /** @param lifting agreements under which units are made to lift an average alone: of no use where they do not count in it */
    private void makeOf(Process process, Period period, long grade, long delivers, long lifting) {
        for (MakeChoices.Way way : choices.of(process, period, grade)) {
            if (way.choices().stream()
                    .anyMatch(choice -> !choice.averaged() && (lifting & bit(choice.agreement())) != 0)) {
                continue;
            }
            Graded.Made made =
                    new Graded.Made(column(), process, period, grade, delivers, way.choices(), way.requires());
            found.add(made);
            for (int i = 0; i < way.requires().length; i++) {
                need(reach.inputNode(process, i), period, way.requires()[i]);
            }
            if (made.isAveraged()) {
                lift(made);
            }
        }
    }

    /** Inputs of a higher grade than each unit asks for, where an average counts them. */
    private void lift(Graded.Made made) {
        Process process = made.process();
        for (int i = 0; i < made.requires().length; i++) {
            long counted = 0;
            for (Graded.Choice choice : made.choices()) {
                Contents.Way way = choice.way();
                int input = i;
                if (choice.averaged()
                        && way != null
                        && !choice.required().get(i)
                        && choices.free(process, made.period(), choice.agreement())
                                .get(i)
                        && way.clauses().stream()
                                .anyMatch(clause -> clause.isAverage() && clause.weight()[input] > 0)) {
                    counted |= bit(choice.agreement());
                }
            }
            counted &= ~made.requires()[i];
            for (long more = counted; more > 0; more = more - 1 & counted) {
                long grade = made.requires()[i] | more;
                found.add(new Graded.Used(column(), made, i, grade));
                need(reach.inputNode(process, i), made.period(), grade);
            }
        }
    }

    /** A subsidy for so many units a year needs columns that say which are paid for. */
    private void ceiling(Subsidy subsidy) {
        if (Double.isInfinite(subsidy.maxPerYear())) {
            return;
        }
        for (Subsidised.Payable payable : subsidised.payables(subsidy, found, grades, reach)) {
            found.add(new Graded.Paid(column(), subsidy, payable.period(), payable.columns(), payable.of()));
        }
    }
}
