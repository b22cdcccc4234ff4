package org.entente.intake.check;

import java.util.List;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.entente.intake.finding.Severity;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.network.Network;
import org.entente.network.TableRow;

/** Runs the checks that look at the network as a whole. */
public final class Checks {
    /** Tables without which nothing can be said about what reaches what. */
    private static final List<String> STRUCTURE = List.of(
            "case",
            "periods",
            "companies",
            "countries",
            "sites",
            "products",
            "groups",
            "lines",
            "processes",
            "inputs",
            "lanes",
            "stocks",
            "demand",
            "strategies",
            "scenarios");

    /** Tables the development programme is made of. */
    private static final List<String> PROGRAMME =
            List.of("case", "calendars", "teams", "headcounts", "tasks", "precedence", "gates");

    final Network network;
    final Sheets sheets;
    final Findings findings;

    private Checks(Network network, Sheets sheets, Findings findings) {
        this.network = network;
        this.sheets = sheets;
        this.findings = findings;
    }

    /** Checks the network as far as the tables it came from are sound: a broken row would only bring false alarms. */
    public static void run(Network network, Sheets sheets, Findings findings) {
        Checks checks = new Checks(withoutWhatTasksRelease(network), sheets, findings);
        List<Finding> before = findings.sorted();
        boolean structure = checks.sound(before, STRUCTURE);
        boolean trade = structure && checks.sound(before, List.of("prices", "duties", "fx", "stakes"));
        boolean programme = checks.sound(before, PROGRAMME);
        Horizon.check(checks);
        if (checks.sound(before, List.of("companies", "countries", "periods", "stakes", "strategies", "scenarios"))) {
            Shareholdings.check(checks);
        }
        if (programme) {
            Development.check(checks, structure);
        }
        if (structure && !Loops.check(checks)) {
            Supply supply = new Supply(network);
            Reachability.check(checks, supply);
            Capacity.check(checks);
            LeastVolumes.check(checks);
            Sizes.check(checks, Capacity.topDown(network));
            Unused.check(checks);
            if (trade) {
                Deals.check(checks, supply);
                StockValues.check(checks);
                MixedOrigins.check(checks);
                OriginValues.check(checks);
            }
        }
    }

    /** What a task releases in a market must be served only from then on, and when that is a plan decides. */
    private static Network withoutWhatTasksRelease(Network network) {
        if (network.programme().gates().isEmpty()) {
            return network;
        }
        return network.withDemands(demand -> ReleasesInTime.isReleased(
                        network.programme(), demand.market(), demand.product().index())
                ? demand.withMustServe(0)
                : demand);
    }

    /** Whether no strategy and no scenario is applied: those may well leave unused what others need. */
    boolean isBase() {
        return network.settings().strategy().equals("base")
                && network.settings().scenario().equals("base");
    }

    private boolean sound(List<Finding> found, List<String> tables) {
        if (tables.stream().anyMatch(sheets::isUnreadable)) {
            return false;
        }
        List<String> files = tables.stream().map(sheets::fileOf).toList();
        for (Finding finding : found) {
            if (finding.severity() == Severity.ERROR && files.contains(finding.file())) {
                return false;
            }
        }
        return true;
    }

    Place place(TableRow row, Column column) {
        return new Place(sheets.fileOf(row.table()), row.line(), column.name());
    }

    Place place(TableRow row) {
        return Place.row(sheets.fileOf(row.table()), row.line());
    }
}
