package org.entente.plan;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * Family {@link Family#LINK}: strong linking rows. Where everything of product k at site s comes off one line l on which
 * nothing stands yet, then for each process p on l and each lane a of k out of s,
 *
 * <pre>
 *   make[p,t] ≤ most[p,t] · Σ_{u ≤ t} open[l,u]
 *   move[a,t] ≤ most[a,t] · Σ_{u ≤ t} open[l,u]
 * </pre>
 *
 * Reason: the capacity row alone lets the relaxation open a hundredth of a plant for a hundredth of its volume; these rows,
 * known from facility location, close most of that gap (Cornuéjols, Sridharan, Thizy 1991). They are added where the bound is
 * below what a module gives, so where they cut, and for single-product flows out of a gated line only.
 */
final class LinkRows {
    private static final int FREE = -1;
    private static final int MIXED = -2;

    private final Draft draft;
    private final Network network;
    private final NeedBounds needs;
    private final IntList keys = new IntList();
    private int lanesFrom;

    private LinkRows(Draft draft, NeedBounds needs) {
        this.draft = draft;
        this.network = draft.network();
        this.needs = needs;
    }

    static void add(Draft draft, NeedBounds needs) {
        new LinkRows(draft, needs).addAll();
    }

    private void addAll() {
        int first = draft.problem().rows();
        int periods = network.periods().size();
        for (Process process : network.processes()) {
            Line line = process.line();
            if (line != null && isGate(line)) {
                for (Period period : network.periods()) {
                    int make = draft.columns().make(process, period);
                    double most = make == Columns.NONE ? 0 : needs.of(process, period);
                    if (make != Columns.NONE && most * process.lineUse() < moduleGives(line, period)) {
                        addRow(make, most, line, period);
                        keys.add(process.index() * periods + period.index());
                    }
                }
            }
        }
        lanesFrom = keys.size();
        int[] gate = gates();
        for (Lane lane : network.lanes()) {
            int line = draft.reach().isActive(lane) ? gate[draft.reach().from(lane)] : FREE;
            if (line >= 0) {
                for (Period period : network.periods()) {
                    int move = draft.columns().move(lane, period);
                    double most = move == Columns.NONE ? 0 : needs.of(lane, period);
                    if (move != Columns.NONE
                            && most < moduleGives(network.lines().get(line), period)) {
                        addRow(move, most, network.lines().get(line), period);
                        keys.add(lane.index() * periods + period.index());
                    }
                }
            }
        }
        draft.rows().enter(first, keys.size(), this::note);
    }

    private void addRow(int column, double most, Line line, Period period) {
        int row = draft.problem().row(Double.NEGATIVE_INFINITY, 0);
        draft.problem().entry(row, column, 1);
        for (Period opened : network.periods().subList(0, period.index() + 1)) {
            int open = draft.columns().open(line, opened);
            if (open != Columns.NONE) {
                draft.problem().entry(row, open, -most);
            }
        }
    }

    private static boolean isGate(Line line) {
        return line.existingPerYear() == 0 && line.maxModules() > 0;
    }

    /** What one module gives at full rate: a row below this cuts. */
    private double moduleGives(Line line, Period period) {
        return line.modulePerYear() * needs.years(period);
    }

    /** For each node, the one line all its units come off, or FREE (nothing comes yet) or MIXED. */
    private int[] gates() {
        int[] gate = new int[draft.reach().nodes().count()];
        Arrays.fill(gate, FREE);
        for (Process process : network.processes()) {
            if (draft.reach().isActive(process)) {
                int node = draft.reach().node(process);
                Line line = process.line();
                int of = line != null && isGate(line) && process.lineUse() > 0 ? line.index() : MIXED;
                gate[node] = gate[node] == FREE || gate[node] == of ? of : MIXED;
            }
        }
        for (Lane lane : network.lanes()) {
            if (draft.reach().isActive(lane)) {
                gate[draft.reach().to(lane)] = MIXED;
            }
        }
        for (int s = 0; s < network.stocks().size(); s++) {
            gate[draft.reach().stock(s)] = MIXED;
        }
        return gate;
    }

    private RowNote note(int place) {
        int entity = keys.get(place) / network.periods().size();
        Period period =
                network.periods().get(keys.get(place) % network.periods().size());
        if (place < lanesFrom) {
            Process process = network.processes().get(entity);
            return new RowNote(
                    Family.LINK,
                    "link[" + process.id() + "," + period.id() + "]",
                    process.name() + " at " + process.site().name() + " makes nothing in " + period.id()
                            + " on a shut line",
                    process.product().unit(),
                    List.of(process.row()));
        }
        Lane lane = network.lanes().get(entity);
        return new RowNote(
                Family.LINK,
                "link[" + lane.id() + "," + period.id() + "]",
                "Nothing leaves " + lane.from().name() + " for " + lane.to().name() + " in " + period.id()
                        + " off a shut line",
                lane.product().unit(),
                List.of(lane.row()));
    }
}
