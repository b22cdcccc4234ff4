package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Gate;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * That what a task releases reaches its full rate only weeks later. One row of the table may make several gates, one for each
 * member of a group: they share the promise.
 *
 * @param gates their places, at least one
 */
record GateRampUpPromise(List<Integer> gates) implements Promise {
    GateRampUpPromise {
        gates = List.copyOf(gates);
    }

    @Override
    public Network dropped(Network network) {
        return relaxed(network, most(network));
    }

    @Override
    public Network relaxed(Network network, double fewer) {
        List<Gate> changed = new ArrayList<>(network.programme().gates());
        for (int place : gates) {
            Gate gate = changed.get(place);
            int weeks = Math.max(0, gate.rampUpWeeks() - (int) Math.round(fewer));
            changed.set(place, new Gate(gate.task(), gate.mode(), gate.target(), weeks, gate.row()));
        }
        return network.withProgramme(network.programme().withGates(changed));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
    public double most(Network network) {
        return of(network).rampUpWeeks();
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        Gate of = of(network);
        return "ramp-up after " + of.task().id() + (of.mode() == null ? "" : " " + of.mode());
    }

    @Override
    public String sentence(Network network) {
        Gate of = of(network);
        return of.target().words() + " takes " + PromiseWords.count(of.rampUpWeeks(), "week", "weeks")
                + " to its full rate after " + of.task().name();
    }

    @Override
    public String wayOut(Network network, double fewer) {
        Gate of = of(network);
        return "ramp up " + of.target().words() + " in " + PromiseWords.count(of.rampUpWeeks() - fewer, "week", "weeks")
                + " instead of " + of.rampUpWeeks();
    }

    @Override
    public String miss(Network network, double fewer) {
        return "the ramp-up of " + of(network).target().words() + " by " + PromiseWords.count(fewer, "week", "weeks");
    }

    @Override
    public String unit(Network network) {
        return "weeks";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private Gate of(Network network) {
        return network.programme().gates().get(gates.getFirst());
    }
}
