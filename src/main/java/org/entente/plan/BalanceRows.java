package org.entente.plan;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Family {@link Family#BALANCE}: for each site s, product k and period t that can take part,
 *
 * <pre>
 *   Σ_{p makes k at s} make[p,t] + Σ_{a into s} move[a,t] + stock[s,k,t−1]
 *     = Σ_{p at s} quantity[p,k] · make[p,t] + Σ_{a out of s} move[a,t] + Σ_d sell[d] + scrap[s,k,t] + stock[s,k,t]
 * </pre>
 *
 * with the opening stock before the first period. Reason: nothing appears and nothing vanishes. A lane's lead time costs
 * stock under way but does not shift its units to a later period: periods are long against lead times, and intake warns
 * where they are not.
 */
final class BalanceRows {
    private static final int NONE = -1;

    private final Draft draft;
    private final Network network;
    private final int periods;
    private final int[] firstRow;
    private final IntList nodes = new IntList();

    private BalanceRows(Draft draft) {
        this.draft = draft;
        this.network = draft.network();
        this.periods = network.periods().size();
        this.firstRow = new int[draft.reach().nodes().count()];
        Arrays.fill(firstRow, NONE);
    }

    static void add(Draft draft) {
        BalanceRows rows = new BalanceRows(draft);
        rows.addRows();
        rows.addProcesses();
        rows.addLanes();
        rows.addStocks();
        rows.addSales();
    }

    private void addRows() {
        int first = draft.problem().rows();
        double[] opening = new double[firstRow.length];
        for (int i = 0; i < network.stocks().size(); i++) {
            opening[draft.reach().stock(i)] += network.stocks().get(i).opening();
        }
        for (int node = 0; node < firstRow.length; node++) {
            if (draft.reach().isActive(node)) {
                nodes.add(node);
            }
        }
        draft.problem().expectRows(nodes.size() * periods);
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            firstRow[node] = draft.problem().row(-opening[node], -opening[node]);
            for (int t = 1; t < periods; t++) {
                draft.problem().row(0, 0);
            }
        }
        draft.rows().enter(first, nodes.size() * periods, this::note);
    }

    private void addProcesses() {
        for (Process process : network.processes()) {
            if (!draft.reach().isActive(process)) {
                continue;
            }
            List<Input> inputs = process.inputs();
            for (Period period : network.periods()) {
                int column = draft.columns().make(process, period);
                if (column != Columns.NONE) {
                    entry(draft.reach().node(process), period, column, 1);
                    for (int i = 0; i < inputs.size(); i++) {
                        entry(
                                draft.reach().inputNode(process, i),
                                period,
                                column,
                                -inputs.get(i).quantity());
                    }
                }
            }
        }
    }

    private void addLanes() {
        for (Lane lane : network.lanes()) {
            if (draft.reach().isActive(lane)) {
                addLane(lane);
            }
        }
    }

    private void addLane(Lane lane) {
        int from = firstRow[draft.reach().from(lane)];
        int to = firstRow[draft.reach().to(lane)];
        for (int t = 0; t < periods; t++) {
            int column = draft.columns().move(lane.index(), t);
            if (column != Columns.NONE) {
                draft.problem().entry(from + t, column, -1);
                draft.problem().entry(to + t, column, 1);
            }
        }
    }

    private void addStocks() {
        for (int s = 0; s < network.stocks().size(); s++) {
            int row = firstRow[draft.reach().stock(s)];
            for (Period period : network.periods()) {
                int scrap = draft.columns().scrap(s, period);
                if (scrap != Columns.NONE) {
                    draft.problem().entry(row + period.index(), scrap, -1);
                }
                int column = draft.columns().stock(s, period);
                if (column != Columns.NONE) {
                    draft.problem().entry(row + period.index(), column, -1);
                    if (period.index() + 1 < periods) {
                        draft.problem().entry(row + period.index() + 1, column, 1);
                    }
                }
            }
        }
    }

    private void addSales() {
        for (int d = 0; d < network.demands().size(); d++) {
            int period = network.demands().get(d).period().index();
            draft.problem()
                    .entry(
                            firstRow[draft.reach().demand(d)] + period,
                            draft.columns().sell(d),
                            -1);
        }
    }

    private void entry(int node, Period period, int column, double coefficient) {
        draft.problem().entry(firstRow[node] + period.index(), column, coefficient);
    }

    private RowNote note(int place) {
        int node = nodes.get(place / periods);
        Period period = network.periods().get(place % periods);
        Site site = network.sites().get(draft.reach().nodes().site(node));
        Product product = network.products().get(draft.reach().nodes().product(node));
        return new RowNote(
                Family.BALANCE,
                "balance[" + site.id() + "," + product.id() + "," + period.id() + "]",
                "All " + product.name() + " that comes to " + site.name() + " in " + period.id()
                        + " is used, shipped, sold, kept or scrapped",
                product.unit(),
                List.of(site.row(), product.row()));
    }
}
