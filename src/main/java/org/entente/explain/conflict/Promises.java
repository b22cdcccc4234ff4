package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.explain.conflict.DatePromise.What;
import org.entente.network.Calendar;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Programme;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.network.Validity;

/** Lists what a case promises, the most telling first: limits and volumes before capacities, dates and the rest. */
final class Promises {
    private final Network network;
    private final List<Promise> promises = new ArrayList<>();

    private Promises(Network network) {
        this.network = network;
    }

    static List<Promise> of(Network network) {
        Promises promises = new Promises(network);
        promises.limits();
        promises.demands();
        network.lines().forEach(promises::line);
        network.processes().forEach(promises::process);
        network.lanes().forEach(promises::lane);
        promises.closed();
        promises.duties();
        promises.programme();
        return promises.promises;
    }

    /** The pieces of a promise that have no parts. */
    static Stream<Promise> leaves(Promise promise, Network network) {
        List<Promise> parts = promise.parts(network);
        return parts.isEmpty() ? Stream.of(promise) : parts.stream().flatMap(part -> leaves(part, network));
    }

    /** Pieces said together where a planner would: markets of one period, and everything that is closed. */
    static List<Promise> joined(List<Promise> pieces, Network network) {
        List<Promise> joined = new ArrayList<>();
        Map<Integer, List<Integer>> demands = new TreeMap<>();
        List<Integer> processes = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        for (Promise piece : pieces) {
            switch (piece) {
                case DemandPromise demand
                when demand.isOfOnePeriod(network) ->
                    demands.computeIfAbsent(demand.place(network), key -> new ArrayList<>())
                            .addAll(demand.demands());
                case DemandPromise demand -> joined.add(demand);
                case ClosedPromise closed -> {
                    processes.addAll(closed.processes());
                    lanes.addAll(closed.lanes());
                }
                case LimitPromise one -> joined.add(one);
                case CapacityPromise one -> joined.add(one);
                case ModulesPromise one -> joined.add(one);
                case DatePromise one -> joined.add(one);
                case RampUpPromise one -> joined.add(one);
                case VolumePromise one -> joined.add(one);
                case MinimumPromise one -> joined.add(one);
                case DutyPromise one -> joined.add(one);
                case OriginPromise one -> joined.add(one);
                case QuotaPromise one -> joined.add(one);
                case TaskDatePromise one -> joined.add(one);
                case TeamPromise one -> joined.add(one);
                case HolidayPromise one -> joined.add(one);
                case GateRampUpPromise one -> joined.add(one);
            }
        }
        demands.values().forEach(demand -> joined.add(new DemandPromise(demand)));
        if (!processes.isEmpty() || !lanes.isEmpty()) {
            joined.add(new ClosedPromise(processes, lanes));
        }
        joined.sort(Comparator.comparingInt(Promises::rank));
        return joined;
    }

    /** What a reader is told first: what is asked for, then what stands in the way. */
    private static int rank(Promise promise) {
        return switch (promise) {
            case LimitPromise limit -> 0;
            case DemandPromise demand -> 1;
            case CapacityPromise capacity -> 2;
            case ModulesPromise modules -> 2;
            case DatePromise date -> 2;
            case RampUpPromise rampUp -> 2;
            case VolumePromise volume -> 2;
            case MinimumPromise minimum -> 2;
            case TaskDatePromise date -> 2;
            case TeamPromise team -> 2;
            case GateRampUpPromise rampUp -> 2;
            case HolidayPromise holiday -> 3;
            case ClosedPromise closed -> 3;
            case DutyPromise duty -> 3;
            case OriginPromise origin -> 3;
            case QuotaPromise quota -> 3;
        };
    }

    private void limits() {
        Map<Object, List<Integer>> byRow = new LinkedHashMap<>();
        for (Limit limit : network.limits()) {
            if (limit.enforcement() == Limit.Enforcement.HARD) {
                Object row = limit.row().equals(TableRow.NONE) ? limit : limit.row();
                byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(limit.index());
            }
        }
        byRow.values().forEach(limits -> promises.add(new LimitPromise(limits)));
    }

    private void demands() {
        Map<Integer, List<Integer>> byProduct = new LinkedHashMap<>();
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            if (demand.mustServe() > 0 && demand.volume() > 0) {
                byProduct
                        .computeIfAbsent(demand.product().index(), key -> new ArrayList<>())
                        .add(d);
            }
        }
        byProduct.values().forEach(demands -> promises.add(new DemandPromise(demands)));
    }

    private void line(Line line) {
        boolean extended = line.modulePerYear() > 0;
        if (line.existingPerYear() > 0 || !extended) {
            promises.add(new CapacityPromise(line.index()));
        }
        if (extended) {
            promises.add(new ModulesPromise(line.index(), false));
        }
        if (line.minModules() > 0) {
            promises.add(new ModulesPromise(line.index(), true));
        }
        if (line.earliest() != null
                && line.earliest().isAfter(network.periods().getFirst().start())) {
            promises.add(new DatePromise(What.LINE, line.index(), true));
        }
        if (line.rampUp().stream().anyMatch(rate -> rate < 1)) {
            promises.add(new RampUpPromise(line.index()));
        }
    }

    private void process(Process process) {
        dates(What.PROCESS, process.index(), process.validity());
        if (Double.isFinite(process.maxPerYear()) && process.maxPerYear() > 0) {
            promises.add(new VolumePromise(false, process.index()));
        }
        if (process.minPerYear() > 0) {
            promises.add(new MinimumPromise(process.index(), false));
        }
        if (process.minShare() > 0) {
            promises.add(new MinimumPromise(process.index(), true));
        }
    }

    private void lane(Lane lane) {
        dates(What.LANE, lane.index(), lane.validity());
        if (Double.isFinite(lane.maxPerYear()) && lane.maxPerYear() > 0) {
            promises.add(new VolumePromise(true, lane.index()));
        }
    }

    private void closed() {
        List<Integer> processes = network.processes().stream()
                .filter(process -> process.maxPerYear() == 0)
                .map(Process::index)
                .toList();
        List<Integer> lanes = network.lanes().stream()
                .filter(lane -> lane.maxPerYear() == 0)
                .map(Lane::index)
                .toList();
        if (!processes.isEmpty() || !lanes.isEmpty()) {
            promises.add(new ClosedPromise(processes, lanes));
        }
    }

    /** Duties and what frees from them weigh on costs alone: without a ceiling on cost or price they stand in nobody's way. */
    private void duties() {
        boolean priced = network.limits().stream()
                .anyMatch(limit -> limit.enforcement() == Limit.Enforcement.HARD
                        && limit.sense() == Limit.Sense.AT_MOST
                        && (limit.kind() == Limit.Kind.UNIT_COST || limit.kind() == Limit.Kind.RETAIL_PRICE));
        List<Integer> charged = new ArrayList<>();
        for (int d = 0; d < network.duties().size() && priced; d++) {
            if (network.duties().get(d).rate() > 0) {
                charged.add(d);
            }
        }
        if (!charged.isEmpty()) {
            promises.add(new DutyPromise(charged));
        }
        int rules = priced ? network.law().rules().size() : 0;
        if (rules > 0) {
            promises.add(new OriginPromise(IntStream.range(0, rules).boxed().toList()));
        }
        for (int d = 0; d < network.duties().size() && priced; d++) {
            Duty.Undertaking undertaking = network.duties().get(d).undertaking();
            if (undertaking != null && Double.isFinite(undertaking.maxPerYear())) {
                promises.add(new QuotaPromise(d));
            }
        }
    }

    private void programme() {
        Programme programme = network.programme();
        for (Task task : programme.tasks()) {
            if (task.earliest() != null && task.earliest().isAfter(programme.start())) {
                promises.add(new TaskDatePromise(task.index(), true));
            }
            if (task.latest() != null) {
                promises.add(new TaskDatePromise(task.index(), false));
            }
        }
        for (Team team : programme.teams()) {
            TeamPromise promise = new TeamPromise(team.index());
            if (promise.most(network) > 0) {
                promises.add(promise);
            }
        }
        Map<TableRow, List<Integer>> rampUps = new LinkedHashMap<>();
        for (int g = 0; g < programme.gates().size(); g++) {
            Gate gate = programme.gates().get(g);
            if (gate.rampUpWeeks() > 0) {
                rampUps.computeIfAbsent(gate.row(), key -> new ArrayList<>()).add(g);
            }
        }
        rampUps.values().forEach(gates -> promises.add(new GateRampUpPromise(gates)));
        for (Calendar calendar : programme.calendars()) {
            boolean kept = programme.teams().stream()
                    .anyMatch(team -> team.calendar() != null && team.calendar().index() == calendar.index());
            for (int c = 0; kept && c < calendar.closures().size(); c++) {
                promises.add(new HolidayPromise(calendar.index(), c));
            }
        }
    }

    private void dates(What what, int index, Validity validity) {
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
