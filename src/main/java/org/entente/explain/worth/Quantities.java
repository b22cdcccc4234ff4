package org.entente.explain.worth;

import java.util.IdentityHashMap;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.plan.Decision;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/** What a plan makes, moves, keeps, sells and opens, by thing and period. */
final class Quantities {
    /** A quantity is at its limit when it is this close, in proportion; plans are proven to 1e-6 themselves. */
    private static final double CLOSE = 1e-6;

    private final int periods;
    private final double[] made;
    private final double[] moved;
    private final Map<Stock, double[]> kept = new IdentityHashMap<>();
    private final Map<Demand, Double> sold = new IdentityHashMap<>();
    private final int[] opened;

    Quantities(Plan plan) {
        Network network = plan.network();
        periods = network.periods().size();
        made = new double[network.processes().size() * periods];
        moved = new double[network.lanes().size() * periods];
        opened = new int[network.lines().size() * periods];
        for (Flow flow : plan.flows()) {
            int period = flow.period().index();
            switch (flow) {
                case Flow.Made of -> made[of.process().index() * periods + period] += of.quantity();
                case Flow.Moved of -> moved[of.lane().index() * periods + period] += of.quantity();
                case Flow.Stocked of ->
                    kept.computeIfAbsent(of.stock(), any -> new double[periods])[period] += of.quantity();
                case Flow.Scrapped _ -> {}
                case Flow.Sold of -> sold.merge(of.demand(), of.quantity(), Double::sum);
            }
        }
        for (Decision decision : plan.decisions()) {
            if (decision instanceof Decision.Open open) {
                opened[open.line().index() * periods + open.period().index()] += open.modules();
            }
        }
    }

    double made(Process process, Period period) {
        return made[process.index() * periods + period.index()];
    }

    double moved(Lane lane, Period period) {
        return moved[lane.index() * periods + period.index()];
    }

    double kept(Stock stock, Period period) {
        double[] of = kept.get(stock);
        return of == null ? 0 : of[period.index()];
    }

    double sold(Demand demand) {
        return sold.getOrDefault(demand, 0.0);
    }

    int opened(int line, Period period) {
        return opened[line * periods + period.index()];
    }

    /** Whether a quantity is at its ceiling or above. */
    static boolean isFull(double quantity, double ceiling) {
        return quantity >= ceiling - CLOSE * Math.max(1, Math.abs(ceiling));
    }

    /** Whether a quantity is at its floor or below. */
    static boolean isLeast(double quantity, double floor) {
        return quantity <= floor + CLOSE * Math.max(1, Math.abs(floor));
    }
}
