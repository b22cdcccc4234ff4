package org.entente.explain.worth;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.explain.Words;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Processes and lanes in use in the first or last period they may be: the step is one period more, as a row holds in a whole
 * period or not at all.
 */
final class DateBindings {
    private final Network network;
    private final List<Binding> bindings;

    private DateBindings(Network network, List<Binding> bindings) {
        this.network = network;
        this.bindings = bindings;
    }

    static void add(Network network, Quantities quantities, List<Binding> bindings) {
        DateBindings dates = new DateBindings(network, bindings);
        for (Process process : network.processes()) {
            dates.add(
                    BindingKind.PROCESS_DATE,
                    Words.name(process),
                    process.validity(),
                    process.row(),
                    period -> quantities.made(process, period) > 0,
                    validity -> network.withProcess(process.withValidity(validity)));
        }
        for (Lane lane : network.lanes()) {
            dates.add(
                    BindingKind.LANE_DATE,
                    Words.name(lane),
                    lane.validity(),
                    lane.row(),
                    period -> quantities.moved(lane, period) > 0,
                    validity -> network.withLane(lane.withValidity(validity)));
        }
    }

    private void add(
            BindingKind kind,
            String name,
            Validity validity,
            TableRow row,
            Predicate<Period> used,
            Function<Validity, Network> moved) {
        Period first = period(validity, 0, 1);
        LocalDate from = validity.from();
        if (from != null && first != null && first.index() > 0 && used.test(first)) {
            Period before = network.periods().get(first.index() - 1);
            bindings.add(new Binding(
                    kind,
                    name + ": not before " + from,
                    "it is used from its first period, " + first.id() + ", on",
                    name + " in " + before.id() + " already, from " + before.start() + " instead of " + from + ",",
                    1,
                    "periods",
                    row,
                    () -> moved.apply(new Validity(before.start(), validity.until()))));
        }
        Period last = period(validity, network.periods().size() - 1, -1);
        LocalDate until = validity.until();
        if (until != null && last != null && last.index() < network.periods().size() - 1 && used.test(last)) {
            Period after = network.periods().get(last.index() + 1);
            bindings.add(new Binding(
                    kind,
                    name + ": only until " + until,
                    "it is used to its last period, " + last.id(),
                    name + " in " + after.id() + " too, until " + after.end() + " instead of " + until + ",",
                    1,
                    "periods",
                    row,
                    () -> moved.apply(new Validity(validity.from(), after.end()))));
        }
    }

    /** The first period, in the direction of {@code step}, in which a row holds. */
    private @Nullable Period period(Validity validity, int start, int step) {
        for (int t = start; t >= 0 && t < network.periods().size(); t += step) {
            if (validity.holdsIn(network.periods().get(t))) {
                return network.periods().get(t);
            }
        }
        return null;
    }
}
