package org.entente.intake.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.intake.finding.Place;
import org.entente.intake.tables.Lanes;
import org.entente.intake.tables.Lines;
import org.entente.intake.tables.Processes;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Validity;

/** Dates that leave nothing of a row within the horizon, and lead times longer than a period. */
final class Horizon {
    private final Checks checks;
    private final List<Period> periods;

    private Horizon(Checks checks) {
        this.checks = checks;
        this.periods = checks.network.periods();
    }

    static void check(Checks checks) {
        Horizon horizon = new Horizon(checks);
        for (Line line : checks.network.lines()) {
            horizon.line(line);
        }
        for (Process process : checks.network.processes()) {
            horizon.validity(
                    process.validity(), checks.place(process.row(), Processes.VALID_FROM), "process " + process.id());
        }
        long shortest = Long.MAX_VALUE;
        for (Period period : horizon.periods) {
            shortest = Math.min(shortest, ChronoUnit.DAYS.between(period.start(), period.end()));
        }
        Lane before = null;
        for (Lane lane : checks.network.lanes()) {
            if (before == null || !before.row().equals(lane.row())) {
                horizon.lane(lane, shortest);
            }
            before = lane;
        }
    }

    private void line(Line line) {
        LocalDate end = periods.getLast().end();
        LocalDate earliest = line.earliest();
        if (earliest != null && !earliest.isBefore(end)) {
            checks.findings.warning(
                    checks.place(line.row(), Lines.EARLIEST),
                    earliest.toString(),
                    "The line can be added from " + earliest + " on, after the last period ends on " + end + ".",
                    "Bring it forward, or add periods.");
        }
    }

    private void lane(Lane lane, long shortest) {
        validity(
                lane.validity(),
                checks.place(lane.row(), Lanes.VALID_FROM),
                "lane from " + lane.from().id() + " to " + lane.to().id());
        if (lane.leadTimeDays() > shortest) {
            checks.findings.warning(
                    checks.place(lane.row(), Lanes.LEAD_TIME_DAYS),
                    String.valueOf(lane.leadTimeDays()),
                    "The lead time is longer than the shortest period, " + shortest + " days: goods are counted as"
                            + " arriving in the period in which they leave.",
                    "Check the unit (days), or use longer periods.");
        }
    }

    private void validity(Validity validity, Place place, String what) {
        LocalDate from = validity.from();
        LocalDate until = validity.until();
        if (from == null && until == null || periods.stream().anyMatch(validity::holdsIn)) {
            return;
        }
        if (from != null && until != null && !until.isAfter(from)) {
            return; // found as dates that contradict each other
        }
        checks.findings.warning(
                place,
                from == null ? String.valueOf(until) : from.toString(),
                "The " + what + " holds in no period: a row holds in a period when it holds on its middle day.",
                "Check valid_from and valid_until against the periods, "
                        + periods.getFirst().start() + " to "
                        + periods.getLast().end() + ".");
    }
}
