package org.entente.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Inputs;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** Demand that no route can reach, and processes whose inputs cannot come; the missing link is named. */
final class Reachability {
    private final Checks checks;
    private final Supply supply;
    private final Map<Integer, List<Process>> makers = new HashMap<>();
    private final Map<Node, List<Lane>> arriving = new HashMap<>();

    private record Node(int site, int product) {}

    /** Why a product cannot be at a site: a chain of reasons, and what would mend the last. */
    private record Cause(String why, String fix) {
        Cause after(String reason) {
            return new Cause(reason + why, fix);
        }
    }

    private Reachability(Checks checks, Supply supply) {
        this.checks = checks;
        this.supply = supply;
        for (Process process : checks.network.processes()) {
            makers.computeIfAbsent(process.product().index(), k -> new ArrayList<>())
                    .add(process);
        }
        for (Lane lane : checks.network.lanes()) {
            arriving.computeIfAbsent(new Node(lane.to().index(), lane.product().index()), k -> new ArrayList<>())
                    .add(lane);
        }
    }

    static void check(Checks checks, Supply supply) {
        Reachability reachability = new Reachability(checks, supply);
        reachability.demand();
        if (checks.isBase()) {
            reachability.inputs();
        }
    }

    private void demand() {
        if (checks.network.demands().isEmpty() && checks.network.programme().isEmpty()) {
            checks.findings.warning(
                    org.entente.intake.finding.Place.file(checks.sheets.fileOf(Demands.TABLE)),
                    "",
                    "There is no demand: a plan has nothing to make.",
                    "Say in table demand which market needs which product.");
        }
        Set<List<Object>> told = new HashSet<>();
        for (Demand demand : checks.network.demands()) {
            Site market = demand.market();
            Product product = demand.product();
            boolean ever = supply.reaches(market, product, null);
            boolean reached = ever && supply.reaches(market, product, demand.period());
            if (demand.volume() == 0 || reached || ever && demand.mustServe() == 0) {
                continue; // what need not be served may well come later
            }
            Period when = ever ? demand.period() : null;
            if (!told.add(List.of(market.id(), product.id(), when == null ? "" : when.id()))) {
                continue;
            }
            Cause cause = cause(market, product, when, new HashSet<>());
            String message = "Demand of " + market.id() + " for " + product.id() + " cannot be met"
                    + (when == null ? "" : " in " + when.id()) + ": " + cause.why + ".";
            if (demand.mustServe() > 0) {
                checks.findings.error(checks.place(demand.row(), Demands.PRODUCT), product.id(), message, cause.fix);
            } else {
                checks.findings.warning(checks.place(demand.row(), Demands.PRODUCT), product.id(), message, cause.fix);
            }
        }
    }

    private void inputs() {
        for (Process process : checks.network.processes()) {
            for (Input input : process.maxPerYear() == 0 ? List.<Input>of() : process.inputs()) {
                if (!supply.reaches(process.site(), input.product(), null)) {
                    Cause cause = cause(process.site(), input.product(), null, new HashSet<>());
                    checks.findings.warning(
                            checks.place(input.row(), Inputs.PRODUCT),
                            input.product().id(),
                            "Process " + process.id() + " can never run: " + cause.why + ".",
                            cause.fix);
                }
            }
        }
    }

    private Cause cause(Site site, Product product, @Nullable Period period, Set<Node> seen) {
        seen.add(new Node(site.index(), product.index()));
        List<Process> makers = this.makers.getOrDefault(product.index(), List.of());
        List<Lane> lanes = arriving.getOrDefault(new Node(site.index(), product.index()), List.of());
        for (Process process : makers) {
            if (process.site().index() == site.index() && Supply.holds(process, period)) {
                return starved(process, period, seen);
            }
        }
        for (Lane lane : lanes) {
            if (Supply.holds(lane, period)
                    && !seen.contains(new Node(lane.from().index(), product.index()))) {
                Cause deeper = cause(lane.from(), product, period, seen);
                return deeper.after(product.id() + " comes from " + lane.from().id() + ", but ");
            }
        }
        if (makers.isEmpty()) {
            return new Cause(
                    "nothing makes or buys " + product.id(),
                    "Add a process for " + product.id() + " in " + file("processes") + ".");
        }
        Cause shut = shut(site, product, period, makers, lanes);
        if (shut != null) {
            return shut;
        }
        Set<String> places = new LinkedHashSet<>();
        makers.forEach(process -> places.add(process.site().id()));
        String first = places.iterator().next();
        return new Cause(
                "no lane brings " + product.id() + " to " + site.id() + "; it is made at " + some(places),
                "Add a lane from " + first + " to " + site.id() + " for " + product.id() + " in " + file("lanes")
                        + ", or a process for it at " + site.id() + ".");
    }

    private Cause starved(Process process, @Nullable Period period, Set<Node> seen) {
        for (Input input : process.inputs()) {
            if (!supply.reaches(process.site(), input.product(), period)
                    && !seen.contains(
                            new Node(process.site().index(), input.product().index()))) {
                Cause deeper = cause(process.site(), input.product(), period, seen);
                return deeper.after("process " + process.id() + " at "
                        + process.site().id() + " needs " + input.product().id() + ", and ");
            }
        }
        return new Cause(
                "process " + process.id() + " waits for its own product",
                "Check its inputs in " + file("inputs") + ".");
    }

    /** Whether only dates or a greatest volume of 0 stand in the way of what would serve. */
    private @Nullable Cause shut(
            Site site, Product product, @Nullable Period period, List<Process> makers, List<Lane> lanes) {
        for (Process process : makers) {
            if (process.site().index() == site.index()) {
                String what = "process " + process.id() + " at " + site.id();
                return process.maxPerYear() == 0 || period == null
                        ? volume(what, "processes")
                        : dates(what, process.validity(), period, "processes");
            }
        }
        for (Lane lane : lanes) {
            if (!Supply.holds(lane, period)) {
                String what = "the lane from " + lane.from().id() + " for " + product.id();
                return lane.maxPerYear() == 0 || period == null
                        ? volume(what, "lanes")
                        : dates(what, lane.validity(), period, "lanes");
            }
        }
        return null;
    }

    private Cause volume(String what, String table) {
        return new Cause(what + " has a max_volume of 0", "Raise it in " + file(table) + ", or add another way.");
    }

    private Cause dates(String what, Validity validity, Period period, String table) {
        String from = validity.from() == null ? "" : " from " + validity.from();
        String until = validity.until() == null ? "" : " until " + validity.until();
        return new Cause(
                what + " holds only" + from + until + ", not on the middle day of the period, " + period.middle(),
                "Change its dates in " + file(table) + ", lower must_serve in that period, or add another way.");
    }

    private String file(String table) {
        return checks.sheets.fileOf(table);
    }

    private static String some(Set<String> names) {
        List<String> list = new ArrayList<>(names);
        return list.size() <= 4
                ? String.join(", ", list)
                : String.join(", ", list.subList(0, 4)) + " and " + (list.size() - 4) + " more";
    }
}
