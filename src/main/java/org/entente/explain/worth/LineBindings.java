package org.entente.explain.worth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.plan.LineLoad;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Lines that are full, that have all the modules they may get, or that open on their first possible day. */
final class LineBindings {
    private final Network network;
    private final Quantities quantities;
    private final List<Binding> bindings;

    private LineBindings(Network network, Quantities quantities, List<Binding> bindings) {
        this.network = network;
        this.quantities = quantities;
        this.bindings = bindings;
    }

    static void add(Plan plan, Quantities quantities, List<Binding> bindings) {
        LineBindings lines = new LineBindings(plan.network(), quantities, bindings);
        Map<Integer, List<LineLoad>> loads = new LinkedHashMap<>();
        plan.loads()
                .forEach(load -> loads.computeIfAbsent(load.line().index(), any -> new ArrayList<>())
                        .add(load));
        loads.forEach((index, of) -> {
            Line line = plan.network().lines().get(index);
            lines.addModules(line);
            lines.addCapacity(line, of);
            lines.addDate(line);
        });
    }

    private void addModules(Line line) {
        int opened = network.periods().stream()
                .mapToInt(period -> quantities.opened(line.index(), period))
                .sum();
        addMinimum(line, opened);
        if (opened == 0 || opened < line.maxModules()) {
            return;
        }
        String currency = line.currency().id();
        bindings.add(new Binding(
                BindingKind.MODULES,
                Words.name(line) + ": at most " + line.maxModules() + (line.maxModules() == 1 ? " module" : " modules"),
                line.maxModules() == 1
                        ? "the one allowed is opened"
                        : "all " + line.maxModules() + " allowed are opened",
                "One more module of " + Words.name(line) + ", " + Words.number(line.modulePerYear()) + " a year for "
                        + Words.money(line.investment(), currency) + ",",
                1,
                "modules",
                line.row(),
                () -> network.withLine(line.withModules(line.minModules(), line.maxModules() + 1))));
    }

    private void addMinimum(Line line, int opened) {
        if (line.minModules() == 0 || opened > line.minModules()) {
            return;
        }
        bindings.add(new Binding(
                BindingKind.MINIMUM_MODULES,
                Words.name(line) + ": at least " + line.minModules()
                        + (line.minModules() == 1 ? " module" : " modules"),
                "no more are opened than are decided already",
                "Leave to open one module fewer of " + Words.name(line),
                1,
                "modules",
                line.row(),
                () -> network.withLine(line.withModules(line.minModules() - 1, line.maxModules()))));
    }

    private void addCapacity(Line line, List<LineLoad> loads) {
        // A line on which nothing can ever stand is at its limit too: room on it may be what is missing.
        boolean none = line.existingPerYear() == 0 && line.maxModules() == 0;
        List<Period> full = new ArrayList<>();
        double most = 0;
        for (LineLoad load : loads) {
            if ((load.capacity() > 0 || none) && Quantities.isFull(load.used(), load.capacity())) {
                full.add(load.period());
                most = Math.max(most, load.capacity() / load.period().years());
            }
        }
        if (full.isEmpty()) {
            return;
        }
        double step = Steps.counted(most, Steps.VOLUME);
        bindings.add(new Binding(
                BindingKind.LINE_CAPACITY,
                Words.name(line) + (none ? ": no capacity" : ": " + Words.number(most) + " a year"),
                none ? "it has none" : "it is full in " + BindingWords.periods(full),
                Words.number(step) + " a year more on " + Words.name(line),
                step,
                "line use per year",
                line.row(),
                () -> network.withLine(line.withExistingPerYear(line.existingPerYear() + step))));
    }

    private void addDate(Line line) {
        LocalDate earliest = line.earliest();
        Period first = firstOpening(line);
        if (earliest == null
                || first == null
                || !earliest.isAfter(network.periods().getFirst().start())
                || quantities.opened(line.index(), first) == 0) {
            return;
        }
        LocalDate earlier = earliest.minusMonths(1);
        bindings.add(new Binding(
                BindingKind.LINE_DATE,
                Words.name(line) + ": not before " + earliest,
                "it opens as soon as it may",
                Words.name(line) + " one month earlier, from " + earlier + " instead of " + earliest + ",",
                1,
                "months",
                line.row(),
                () -> network.withLine(line.withEarliest(earlier))));
    }

    /** The first period in which a module may be opened. */
    private @Nullable Period firstOpening(Line line) {
        LocalDate earliest = line.earliest();
        for (Period period : network.periods()) {
            if (earliest == null || earliest.isBefore(period.end())) {
                return period;
            }
        }
        return null;
    }
}
