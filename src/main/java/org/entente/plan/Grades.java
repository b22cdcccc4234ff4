package org.entente.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Agreement;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * What is known of origin before anything is planned: where units of a product can originate under an agreement, and where all of
 * them do, whatever the plan. Only between the two is there something to decide, and only there columns are added.
 *
 * <p>Opening stock counts as foreign: nobody vouches for it. What passes through a site keeps its origin.
 */
final class Grades {
    private final Network network;
    private final Reach reach;
    private final Columns columns;
    private final Contents contents;
    private final int periods;
    /** By agreement; bits node · periods + period. */
    private final List<BitSet> can = new ArrayList<>();

    private final List<BitSet> mayBeForeign = new ArrayList<>();

    /** The same with each product under a rule taken for foreign: what values are reckoned by. */
    private final List<BitSet> foreignForValue = new ArrayList<>();

    /** Where something is made that is taken for foreign so. */
    private final List<BitSet> madeForeign = new ArrayList<>();

    private record Question(int process, int agreement, int period) {}

    private final Map<Question, List<Contents.Way>> ways = new HashMap<>();

    Grades(Network network, Reach reach, Columns columns, Contents contents) {
        this.network = network;
        this.reach = reach;
        this.columns = columns;
        this.contents = contents;
        this.periods = network.periods().size();
        for (Agreement agreement : network.law().agreements()) {
            foreignForValue.add(
                    spread(true, (process, period, reached) -> isForeignForValue(process, agreement, period)));
            madeForeign.add(madeForeign(agreement));
            mayBeForeign.add(
                    spread(true, (process, period, reached) -> isForeign(process, agreement, period, reached)));
            can.add(spread(false, (process, period, reached) -> canQualify(process, agreement, period, reached)));
        }
    }

    /** Whether some units there can originate. */
    boolean can(Agreement agreement, int node, Period period) {
        return can.get(agreement.index()).get(node * periods + period.index());
    }

    /** Whether all units there originate. */
    boolean sure(Agreement agreement, int node, Period period) {
        return can(agreement, node, period)
                && !mayBeForeign.get(agreement.index()).get(node * periods + period.index());
    }

    /** Whether all units of an input of a process originate. */
    boolean isSure(Process process, int input, Agreement agreement, Period period) {
        return sure(agreement, reach.inputNode(process, input), period);
    }

    /** The ways in which what a process makes may qualify; empty where no rule covers its product. */
    List<Contents.Way> ways(Process process, Agreement agreement, Period period) {
        return ways.computeIfAbsent(
                new Question(process.index(), agreement.index(), period.index()),
                key -> contents.of(process, agreement, period, units(agreement, period)));
    }

    double[] values(Process process, Agreement agreement, Period period) {
        return contents.values(process, agreement, period, units(agreement, period));
    }

    private ForeignUnits units(Agreement agreement, Period period) {
        BitSet at = foreignForValue.get(agreement.index());
        BitSet made = madeForeign.get(agreement.index());
        return new ForeignUnits(
                node -> at.get(node * periods + period.index()), node -> made.get(node * periods + period.index()));
    }

    private boolean isForeignForValue(Process process, Agreement agreement, Period period) {
        return !isDeclared(process, agreement)
                && (!isOfZone(process, agreement)
                        || !contents.rules()
                                .of(agreement, process.product(), period)
                                .isEmpty());
    }

    private BitSet madeForeign(Agreement agreement) {
        BitSet made = new BitSet();
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                if (columns.make(process, period) != Columns.NONE && isForeignForValue(process, agreement, period)) {
                    made.set(reach.node(process) * periods + period.index());
                }
            }
        }
        return made;
    }

    double exWorks(Process process, Period period) {
        return contents.exWorks(process, period);
    }

    /** Whether the place and the case let what the process makes originate. */
    static boolean isOfZone(Process process, Agreement agreement) {
        return process.originating() && agreement.includes(process.site().country());
    }

    /** A process without inputs: its supplier says where its product originates. */
    static boolean isDeclared(Process process, Agreement agreement) {
        return isOfZone(process, agreement) && process.inputs().isEmpty();
    }

    private boolean isForeign(Process process, Agreement agreement, Period period, BitSet reached) {
        if (!isOfZone(process, agreement)) {
            return true;
        }
        List<Contents.Way> ways = isDeclared(process, agreement) ? List.of() : ways(process, agreement, period);
        BitSet foreign = inputs(process, period, reached);
        return !ways.isEmpty() && ways.stream().noneMatch(way -> holds(way, foreign));
    }

    private boolean canQualify(Process process, Agreement agreement, Period period, BitSet reached) {
        if (!isOfZone(process, agreement)) {
            return false;
        }
        List<Contents.Way> ways = isDeclared(process, agreement) ? List.of() : ways(process, agreement, period);
        BitSet foreign = inputs(process, period, reached);
        foreign.flip(0, process.inputs().size());
        return ways.isEmpty() || ways.stream().anyMatch(way -> holds(way, foreign));
    }

    private static boolean holds(Contents.Way way, BitSet foreign) {
        return way.clauses().stream().allMatch(clause -> clause.allows(RequiredSets.weight(clause, foreign)));
    }

    /** The inputs whose nodes are in a set. */
    private BitSet inputs(Process process, Period period, BitSet reached) {
        BitSet inputs = new BitSet();
        for (int i = 0; i < process.inputs().size(); i++) {
            inputs.set(i, reached.get(reach.inputNode(process, i) * periods + period.index()));
        }
        return inputs;
    }

    private interface Starts {
        boolean at(Process process, Period period, BitSet reached);
    }

    /** The places that units of some kind can come to: from the processes that start it, over lanes and through stocks. */
    private BitSet spread(boolean openingStock, Starts starts) {
        BitSet reached = new BitSet();
        for (int s = 0; s < network.stocks().size() && openingStock; s++) {
            if (network.stocks().get(s).opening() > 0 && reach.isActive(reach.stock(s))) {
                reached.set(reach.stock(s) * periods);
            }
        }
        boolean changed = true;
        while (changed) {
            int before = reached.cardinality();
            for (Process process : network.processes()) {
                for (Period period : network.periods()) {
                    if (columns.make(process, period) != Columns.NONE
                            && !reached.get(reach.node(process) * periods + period.index())
                            && starts.at(process, period, reached)) {
                        reached.set(reach.node(process) * periods + period.index());
                    }
                }
            }
            carry(reached);
            changed = reached.cardinality() > before;
        }
        return reached;
    }

    private void carry(BitSet reached) {
        boolean changed = true;
        while (changed) {
            int before = reached.cardinality();
            for (Lane lane : network.lanes()) {
                for (int t = 0; t < periods; t++) {
                    if (columns.move(lane.index(), t) != Columns.NONE && reached.get(reach.from(lane) * periods + t)) {
                        reached.set(reach.to(lane) * periods + t);
                    }
                }
            }
            for (int s = 0; s < network.stocks().size(); s++) {
                int node = reach.stock(s);
                for (Period period : network.periods().subList(0, periods - 1)) {
                    if (columns.stock(s, period) != Columns.NONE && reached.get(node * periods + period.index())) {
                        reached.set(node * periods + period.index() + 1);
                    }
                }
            }
            changed = reached.cardinality() > before;
        }
    }
}
