package org.entente.explain.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Calendar;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Gate;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.network.TradeLaw;
import org.entente.network.Validity;
import org.entente.plan.Planner;
import org.entente.solver.highs.HighsSolver;

/**
 * Asks whether promises can hold together by a way of its own: from their names alone, and by planning in full. Shares nothing
 * with what is tested but the names.
 */
final class Held {
    private static final double PLENTY = 1e7;

    private final Network network;
    private final Set<String> held;

    private Held(Network network, Set<String> held) {
        this.network = network;
        this.held = held;
    }

    /** Whether a network with these promises and no others has a plan. */
    static boolean canHold(Network network, List<String> keys) {
        Set<String> held = new HashSet<>(keys);
        return Planner.using(new HighsSolver())
                .plan(new Held(network, held).alone())
                .hasPlan();
    }

    private Network alone() {
        Network alone = network.withDemands(demand -> isHeld(demand) ? demand : demand.withMustServe(0));
        for (Limit limit : network.limits()) {
            if (limit.enforcement() == Limit.Enforcement.HARD && !isHeld(limit)) {
                alone = alone.withLimit(limit.withEnforcement(Limit.Enforcement.REPORT));
            }
        }
        for (Line line : network.lines()) {
            alone = alone.withLine(alone(line));
        }
        for (var process : network.processes()) {
            var free = process.withLine(
                    process.line() == null
                            ? null
                            : alone.lines().get(process.line().index()));
            String id = process.id();
            if (!held.contains("volume process " + id) && !isClosed(id, free.maxPerYear())) {
                free = free.withMaxPerYear(Double.POSITIVE_INFINITY);
            }
            free = free.withMinimum(
                    held.contains("minimum " + id) ? free.minPerYear() : 0,
                    held.contains("share " + id) ? free.minShare() : 0);
            alone = alone.withProcess(free.withValidity(days(free.validity(), "process " + id)));
        }
        for (var lane : network.lanes()) {
            var free = lane;
            if (!held.contains("volume lane " + lane.id()) && !isClosed(lane.id(), lane.maxPerYear())) {
                free = free.withMaxPerYear(Double.POSITIVE_INFINITY);
            }
            alone = alone.withLane(free.withValidity(days(free.validity(), "lane " + lane.id())));
        }
        boolean priced = network.limits().stream()
                .anyMatch(limit -> limit.enforcement() == Limit.Enforcement.HARD
                        && (limit.kind() == Limit.Kind.UNIT_COST || limit.kind() == Limit.Kind.RETAIL_PRICE));
        for (int d = 0; d < network.duties().size() && priced; d++) {
            var duty = network.duties().get(d);
            String goods =
                    duty.product() == null ? duty.hsPrefix() : duty.product().id();
            String kind = duty.kind() == org.entente.network.Duty.Kind.COUNTERVAILING ? " countervailing" : "";
            if (!held.contains("duty " + duty.origin() + ">" + duty.destination() + " " + goods + kind)) {
                alone = alone.withDuty(d, duty.withRate(0));
            }
            if (duty.undertaking() != null && !held.contains(quota(duty))) {
                alone = alone.withDuty(d, unlimited(duty, duty.undertaking()));
            }
        }
        if (priced) {
            // of products with one way to qualify: without its clauses what is made in a member country originates
            List<OriginRule> rules = network.law().rules().stream()
                    .filter(rule -> held.contains(origin(rule)))
                    .toList();
            alone = alone.withLaw(new TradeLaw(
                    network.law().agreements(), rules, network.law().subsidies()));
        }
        return alone.withProgramme(alone(network.programme()));
    }

    private static String origin(OriginRule rule) {
        String goods = rule.product() == null ? rule.hsPrefix() : rule.product().id();
        return "origin " + rule.agreement().id() + " " + goods + " "
                + rule.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String quota(Duty duty) {
        String producer = duty.producer() == null ? "all" : duty.producer().id();
        return "quota " + duty.origin() + ">" + duty.destination() + " " + producer;
    }

    private static Duty unlimited(Duty duty, Duty.Undertaking undertaking) {
        return new Duty(
                duty.origin(),
                duty.destination(),
                duty.hsPrefix(),
                duty.product(),
                duty.producer(),
                duty.rate(),
                duty.kind(),
                duty.agreement(),
                new Duty.Undertaking(undertaking.minPrice(), undertaking.currency(), Double.POSITIVE_INFINITY),
                duty.validity(),
                duty.row());
    }

    private Programme alone(Programme programme) {
        Programme alone = programme;
        for (Calendar calendar : programme.calendars()) {
            List<Calendar.Closure> kept = calendar.closures().stream()
                    .filter(closure -> held.contains("holiday " + calendar.id() + " " + closure.name()))
                    .toList();
            alone = alone.withCalendar(new Calendar(calendar.index(), calendar.id(), kept, calendar.row()));
        }
        for (Team team : alone.teams()) {
            if (!held.contains("team " + team.id())) {
                alone = alone.withTeam(team.withMore(10_000));
            }
        }
        for (Task task : alone.tasks()) {
            alone = alone.withTask(task.withDays(
                    held.contains("earliest " + task.id()) ? task.earliest() : null,
                    held.contains("latest " + task.id()) ? task.latest() : null));
        }
        return alone.withGates(alone.gates().stream()
                .map(gate -> held.contains("ramp-up after " + gate.task().id())
                        ? gate
                        : new Gate(gate.task(), gate.mode(), gate.target(), 0, gate.row()))
                .toList());
    }

    private Line alone(Line line) {
        Line free = line;
        boolean extended = line.modulePerYear() > 0;
        if (!held.contains("capacity " + line.id()) && (line.existingPerYear() > 0 || !extended)) {
            free = free.withExistingPerYear(PLENTY);
        }
        if (extended) {
            free = free.withModules(
                    held.contains("decided " + line.id()) ? line.minModules() : 0,
                    held.contains("modules " + line.id()) ? line.maxModules() : line.maxModules() + 500);
        }
        if (!held.contains("from line " + line.id())) {
            free = free.withEarliest(null);
        }
        return held.contains("ramp-up " + line.id()) ? free : free.withRampUp(List.of());
    }

    private Validity days(Validity validity, String thing) {
        return new Validity(
                held.contains("from " + thing) ? validity.from() : null,
                held.contains("until " + thing) ? validity.until() : null);
    }

    private boolean isClosed(String id, double most) {
        return most == 0
                && held.stream()
                        .filter(key -> key.startsWith("closed "))
                        .anyMatch(key -> List.of(key.substring(7).split(",")).contains(id));
    }

    private boolean isHeld(Limit limit) {
        return held.contains("limit " + limit.id());
    }

    private boolean isHeld(Demand demand) {
        String product = "demand " + demand.product().id();
        String period = product + " " + demand.period().id();
        return held.contains(product)
                || held.contains(period)
                || held.stream()
                        .filter(key -> key.startsWith(period + " "))
                        .anyMatch(key -> List.of(
                                        key.substring(period.length() + 1).split(","))
                                .contains(demand.market().id()));
    }
}
