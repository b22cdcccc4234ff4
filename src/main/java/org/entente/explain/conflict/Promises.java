package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.explain.conflict.DatePromise.What;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Validity;

/** Lists what a case promises, the most telling first: limits and volumes before capacities, dates and the rest. */
final class Promises {
    private Promises() {}

    static List<Promise> of(Network network) {
        List<Promise> promises = new ArrayList<>();
        for (Limit limit : network.limits()) {
            if (limit.enforcement() == Limit.Enforcement.HARD) {
                promises.add(new LimitPromise(limit.index()));
            }
        }
        Set<DemandPromise> demands = new LinkedHashSet<>();
        for (Demand demand : network.demands()) {
            if (demand.mustServe() > 0 && demand.volume() > 0) {
                demands.add(new DemandPromise(
                        demand.product().index(), demand.period().index()));
            }
        }
        promises.addAll(demands);
        for (Line line : network.lines()) {
            promises.add(new CapacityPromise(line.index()));
            if (line.earliest() != null
                    && line.earliest().isAfter(network.periods().getFirst().start())) {
                promises.add(new DatePromise(What.LINE, line.index(), true));
            }
            if (line.minModules() > 0) {
                promises.add(new ModulesPromise(line.index()));
            }
            if (line.rampUp().stream().anyMatch(rate -> rate < 1)) {
                promises.add(new RampUpPromise(line.index()));
            }
        }
        for (Process process : network.processes()) {
            addDates(What.PROCESS, process.index(), process.validity(), network, promises);
            if (Double.isFinite(process.maxPerYear())) {
                promises.add(new VolumePromise(false, process.index()));
            }
            if (process.minPerYear() > 0 || process.minShare() > 0) {
                promises.add(new MinimumPromise(process.index()));
            }
        }
        for (Lane lane : network.lanes()) {
            addDates(What.LANE, lane.index(), lane.validity(), network, promises);
            if (Double.isFinite(lane.maxPerYear())) {
                promises.add(new VolumePromise(true, lane.index()));
            }
        }
        return promises;
    }

    private static void addDates(What what, int index, Validity validity, Network network, List<Promise> promises) {
        if (validity.from() != null
                && validity.from().isAfter(network.periods().getFirst().start())) {
            promises.add(new DatePromise(what, index, true));
        }
        if (validity.until() != null
                && validity.until().isBefore(network.periods().getLast().end())) {
            promises.add(new DatePromise(what, index, false));
        }
    }
}
