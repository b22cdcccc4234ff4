package org.entente.explain.worth;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/** Processes that get just the least they were promised. */
final class MinimumBindings {
    private final Network network;
    private final Quantities quantities;
    private final List<Binding> bindings;

    private MinimumBindings(Network network, Quantities quantities, List<Binding> bindings) {
        this.network = network;
        this.quantities = quantities;
        this.bindings = bindings;
    }

    static void add(Network network, Quantities quantities, List<Binding> bindings) {
        MinimumBindings minimums = new MinimumBindings(network, quantities, bindings);
        for (Process process : network.processes()) {
            minimums.addVolume(process);
            minimums.addShare(process);
        }
    }

    private void addVolume(Process process) {
        double least = process.minPerYear();
        List<Period> at = least > 0 ? at(process, period -> least * period.years()) : List.of();
        if (at.isEmpty()) {
            return;
        }
        double step = Math.min(least, Steps.counted(least, Steps.VOLUME));
        bindings.add(new Binding(
                BindingKind.MINIMUM_VOLUME,
                Words.name(process) + ": at least " + Words.number(least) + " a year once nominated",
                "it gets just its minimum in " + BindingWords.periods(at),
                "A minimum for " + Words.name(process) + " lower by " + Words.number(step) + " a year, "
                        + Words.number(least - step) + " instead of " + Words.number(least) + ",",
                step,
                process.product().unit() + " per year",
                process.row(),
                () -> network.withProcess(process.withMinimum(least - step, process.minShare()))));
    }

    private void addShare(Process process) {
        double least = process.minShare();
        List<Period> at = least > 0 ? at(process, period -> least * allMade(process, period)) : List.of();
        if (at.isEmpty()) {
            return;
        }
        double step = Math.min(least, Steps.POINT);
        bindings.add(new Binding(
                BindingKind.MINIMUM_SHARE,
                Words.name(process) + ": at least " + Words.percent(least) + " of the "
                        + process.product().name() + " once nominated",
                "it gets just its share in " + BindingWords.periods(at),
                "A share for " + Words.name(process) + " lower by " + Words.points(step) + ", "
                        + Words.percent(least - step) + " instead of " + Words.percent(least) + ",",
                step,
                "share",
                process.row(),
                () -> network.withProcess(process.withMinimum(process.minPerYear(), least - step))));
    }

    private double allMade(Process process, Period period) {
        return network.processes().stream()
                .filter(other -> other.product().index() == process.product().index())
                .mapToDouble(other -> quantities.made(other, period))
                .sum();
    }

    private List<Period> at(Process process, ToDoubleFunction<Period> floor) {
        return network.periods().stream()
                .filter(period -> {
                    double made = quantities.made(process, period);
                    return made > 0 && Quantities.isLeast(made, floor.applyAsDouble(period));
                })
                .toList();
    }
}
