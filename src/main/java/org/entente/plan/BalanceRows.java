package org.entente.plan;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;

/**
 * Family {@link Family#BALANCE}: for each site s, product k and period t that can take part,
 *
 * <pre>
 *   Σ_{p makes k at s} make[p,t] + Σ_{a into s} move[a,t] + stock[s,k,t−1]
 *     = Σ_{p at s} quantity[p,k] · make[p,t] + Σ_{a out of s} move[a,t] + Σ_d sell[d] + stock[s,k,t]
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
    private final int[] rowAt;
    private final IntList keys = new IntList();

    private BalanceRows(Draft draft) {
        this.draft = draft;
        this.network = draft.network();
        this.periods = network.periods().size();
        this.rowAt = new int[draft.reach().nodes().count() * periods];
        Arrays.fill(rowAt, NONE);
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
        double[] opening = new double[draft.reach().nodes().count()];
        for (Stock stock : network.stocks()) {
            opening[
                    draft.reach()
                            .nodes()
                            .find(stock.site().index(), stock.product().index())] += stock.opening();
        }
        for (int node = 0; node < opening.length; node++) {
            if (draft.reach().isActive(node)) {
                for (int t = 0; t < periods; t++) {
                    double supply = t == 0 ? -opening[node] : 0;
                    rowAt[node * periods + t] = draft.problem().row(supply, supply);
                    keys.add(node * periods + t);
                }
            }
        }
        draft.rows().enter(first, keys.size(), this::note);
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
            if (!draft.reach().isActive(lane)) {
                continue;
            }
            for (Period period : network.periods()) {
                int column = draft.columns().move(lane, period);
                if (column != Columns.NONE) {
                    entry(draft.reach().from(lane), period, column, -1);
                    entry(draft.reach().to(lane), period, column, 1);
                }
            }
        }
    }

    private void addStocks() {
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            int node = draft.reach()
                    .nodes()
                    .find(stock.site().index(), stock.product().index());
            for (Period period : network.periods()) {
                int column = draft.columns().stock(s, period);
                if (column != Columns.NONE) {
                    entry(node, period, column, -1);
                    if (period.index() + 1 < periods) {
                        entry(node, network.periods().get(period.index() + 1), column, 1);
                    }
                }
            }
        }
    }

    private void addSales() {
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            int node = draft.reach()
                    .nodes()
                    .find(demand.market().index(), demand.product().index());
            entry(node, demand.period(), draft.columns().sell(d), -1);
        }
    }

    private void entry(int node, Period period, int column, double coefficient) {
        draft.problem().entry(rowAt[node * periods + period.index()], column, coefficient);
    }

    private RowNote note(int place) {
        int node = keys.get(place) / periods;
        Period period = network.periods().get(keys.get(place) % periods);
        Site site = network.sites().get(draft.reach().nodes().site(node));
        Product product = network.products().get(draft.reach().nodes().product(node));
        return new RowNote(
                Family.BALANCE,
                "balance[" + site.id() + "," + product.id() + "," + period.id() + "]",
                "All " + product.name() + " that comes to " + site.name() + " in " + period.id()
                        + " is used, shipped, sold or kept",
                product.unit(),
                List.of(site.row(), product.row()));
    }
}
