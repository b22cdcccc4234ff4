package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.explain.Words;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Stock;

/** Processes, lanes and stocks at their greatest quantity. */
final class VolumeBindings {
    private final Network network;
    private final Quantities quantities;
    private final List<Binding> bindings;

    private VolumeBindings(Network network, Quantities quantities, List<Binding> bindings) {
        this.network = network;
        this.quantities = quantities;
        this.bindings = bindings;
    }

    static void add(Network network, Quantities quantities, List<Binding> bindings) {
        VolumeBindings volumes = new VolumeBindings(network, quantities, bindings);
        network.processes().forEach(volumes::add);
        network.lanes().forEach(volumes::add);
        for (int s = 0; s < network.stocks().size(); s++) {
            volumes.add(s, network.stocks().get(s));
        }
    }

    private void add(Process process) {
        double most = process.maxPerYear();
        List<Period> full = full(most, period -> quantities.made(process, period));
        if (full.isEmpty()) {
            return;
        }
        double step = Steps.counted(most, Steps.VOLUME);
        bindings.add(new Binding(
                BindingKind.PROCESS_MAXIMUM,
                Words.name(process) + ": at most " + Words.number(most) + " a year",
                "its maximum is reached in " + BindingWords.periods(full),
                Words.number(step) + " a year more of " + Words.name(process),
                step,
                process.product().unit() + " per year",
                process.row(),
                () -> network.withProcess(process.withMaxPerYear(most + step))));
    }

    private void add(Lane lane) {
        double most = lane.maxPerYear();
        List<Period> full = full(most, period -> quantities.moved(lane, period));
        if (full.isEmpty()) {
            return;
        }
        double step = Steps.counted(most, Steps.VOLUME);
        bindings.add(new Binding(
                BindingKind.LANE_MAXIMUM,
                Words.name(lane) + ": at most " + Words.number(most) + " a year",
                "the lane is full in " + BindingWords.periods(full),
                Words.number(step) + " a year more of " + Words.name(lane),
                step,
                lane.product().unit() + " per year",
                lane.row(),
                () -> network.withLane(lane.withMaxPerYear(most + step))));
    }

    private void add(int at, Stock stock) {
        double most = stock.max();
        List<Period> full = new ArrayList<>();
        for (Period period : network.periods()) {
            double kept = quantities.kept(stock, period);
            if (kept > 0 && Quantities.isFull(kept, most)) {
                full.add(period);
            }
        }
        if (full.isEmpty()) {
            return;
        }
        double step = Steps.counted(most, Steps.VOLUME);
        String name = stock.product().name() + " at " + stock.site().name();
        bindings.add(new Binding(
                BindingKind.STOCK_MAXIMUM,
                "stock of " + name + ": at most " + Words.number(most),
                "the store is full at the end of " + BindingWords.periods(full),
                "Room for " + Words.number(step) + " more " + name,
                step,
                stock.product().unit(),
                stock.row(),
                () -> network.withStock(at, stock.withMax(most + step))));
    }

    /** Periods in which a quantity is at a yearly maximum; one that is not zero, as a maximum of nothing is a way to say no. */
    private List<Period> full(double mostPerYear, ToDoubleFunction<Period> quantity) {
        List<Period> full = new ArrayList<>();
        for (Period period : network.periods()) {
            double of = quantity.applyAsDouble(period);
            if (of > 0 && Quantities.isFull(of, mostPerYear * period.years())) {
                full.add(period);
            }
        }
        return full;
    }
}
