package org.entente.intake.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.tables.Gates;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Programme;
import org.entente.network.Site;
import org.entente.network.Validity;

/**
 * Gates that nothing can release in time, by the earliest weeks: an error where a demand that must be served hangs on one, else a
 * warning where the gate stays shut to the end.
 */
final class ReleasesInTime {
    private final Checks checks;
    private final Network network;
    private final Programme programme;
    private final EarliestWeeks weeks;
    private final LocalDate[] dates;
    private final Set<Gate> told = new HashSet<>();

    private ReleasesInTime(Checks checks, EarliestWeeks weeks) {
        this.checks = checks;
        this.weeks = weeks;
        this.network = checks.network;
        this.programme = network.programme();
        this.dates = new LocalDate[programme.gates().size()];
        for (int g = 0; g < dates.length; g++) {
            Gate gate = programme.gates().get(g);
            int week = weeks.finish(gate.task(), gate.mode());
            LocalDate latest = gate.task().latest();
            boolean late = latest != null && week > programme.weekBy(latest);
            dates[g] = programme.date(late ? EarliestWeeks.NEVER : week);
        }
    }

    /** @param structure whether the network is sound enough to say what reaches what */
    static void check(Checks checks, EarliestWeeks weeks, boolean structure) {
        ReleasesInTime releases = new ReleasesInTime(checks, weeks);
        if (structure) {
            releases.demands();
        }
        releases.shutToTheEnd();
    }

    /** Whether the product is sold in the market only once a task has released it: then nothing must be served before. */
    static boolean isReleased(Programme programme, Site market, int product) {
        return programme.gates().stream()
                .anyMatch(gate -> gate.target() instanceof Gate.OfMarket of
                        && of.market().index() == market.index()
                        && of.product().index() == product);
    }

    private void demands() {
        Supply open = new Supply(network);
        for (Period period : network.periods()) {
            List<Gate> shut = new ArrayList<>();
            for (int g = 0; g < dates.length; g++) {
                if (!dates[g].isBefore(period.end())) {
                    shut.add(programme.gates().get(g));
                }
            }
            if (shut.isEmpty()) {
                continue;
            }
            Supply supply = new Supply(shut(shut, period));
            for (Demand demand : network.demands()) {
                if (demand.period().index() == period.index()
                        && demand.mustServe() > 0
                        && demand.volume() > 0
                        && !isReleased(
                                programme, demand.market(), demand.product().index())
                        && open.reaches(demand.market(), demand.product(), period)
                        && !supply.reaches(demand.market(), demand.product(), period)) {
                    report(demand, shut);
                }
            }
        }
    }

    /** Names the gate that stands in the way alone, or all that do together. */
    private void report(Demand demand, List<Gate> shut) {
        List<Gate> guilty = shut.stream()
                .filter(gate -> new Supply(shut(
                                shut.stream().filter(other -> other != gate).toList(), demand.period()))
                        .reaches(demand.market(), demand.product(), demand.period()))
                .toList();
        for (Gate gate : guilty.isEmpty() ? shut : guilty) {
            if (gate.target() instanceof Gate.OfMarket || isHopeless(gate) || !told.add(gate)) {
                continue;
            }
            checks.findings.error(
                    checks.place(gate.row(), Gates.TASK),
                    gate.task().id(),
                    demand.product().id() + " must be served to "
                            + demand.market().id() + " in "
                            + demand.period().id() + ", but " + gate.target().words() + " waits for task "
                            + gate.task().id() + ", " + when(gate) + ".",
                    "Shorten what leads to it, begin earlier, lower must_serve in that period, or let the gate release"
                            + " the market too: then only what is sold from then on must be served.");
        }
    }

    private String when(Gate gate) {
        LocalDate latest = gate.task().latest();
        return isNever(gate) && latest != null
                ? "which cannot be finished by " + latest
                : "which cannot be finished before " + date(gate)
                        + ", even with the shortest modes and people enough for all tasks";
    }

    /** Whether its task, or one before it, can never be done in that mode: which was found there. */
    private boolean isHopeless(Gate gate) {
        return isNever(gate) && weeks.finish(gate.task(), gate.mode()) == EarliestWeeks.NEVER;
    }

    private boolean isNever(Gate gate) {
        return !date(gate).isBefore(programme.date(EarliestWeeks.NEVER));
    }

    private LocalDate date(Gate gate) {
        return dates[programme.gates().indexOf(gate)];
    }

    /** The network without what these gates release, as far as the period goes. */
    private Network shut(List<Gate> shut, Period period) {
        Network left = network;
        Validity later = new Validity(period.end(), null);
        for (Gate gate : shut) {
            switch (gate.target()) {
                case Gate.OfProcess of ->
                    left = left.withProcess(left.process(of).withValidity(later));
                case Gate.OfLine of -> {
                    for (Process process : network.processes()) {
                        if (process.line() != null && process.line().index() == of.line()) {
                            left = left.withProcess(
                                    left.processes().get(process.index()).withValidity(later));
                        }
                    }
                }
                case Gate.OfLane of -> {
                    Lane lane = left.lane(of);
                    left = left.withLane(lane.withValidity(later));
                }
                case Gate.OfMarket of -> {}
            }
        }
        return left;
    }

    private void shutToTheEnd() {
        if (network.demands().isEmpty()) {
            return;
        }
        LocalDate end = network.periods().getLast().end();
        for (int g = 0; g < dates.length; g++) {
            Gate gate = programme.gates().get(g);
            if (!dates[g].isBefore(end) && !isHopeless(gate) && told.add(gate)) {
                checks.findings.warning(
                        checks.place(gate.row(), Gates.TASK),
                        gate.task().id(),
                        "There will be none of " + gate.target().words() + ": it waits for task "
                                + gate.task().id() + (gate.mode() == null ? "" : " in mode " + gate.mode()) + ", "
                                + when(gate) + ", and the last period ends on " + end + ".",
                        "Shorten what leads to it, begin earlier, or add periods.");
            }
        }
    }
}
