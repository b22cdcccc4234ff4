package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Suggest;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Gates;
import org.entente.network.Gate;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Mode;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/** What finished tasks release: rows of table gates, groups spelled out. */
final class Releases {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;
    private final List<Lane> lanes;
    private final Map<String, Typed> seen = new HashMap<>();

    Releases(Assembly assembly, List<Lane> lanes) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
        this.lanes = lanes;
    }

    List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        for (Typed row : assembly.rows(Gates.TABLE)) {
            Task task = names.find(row, Gates.TASK, names.tasks);
            for (Gate.Target target : targets(row)) {
                if (task != null && !again(row, target)) {
                    gates.add(new Gate(
                            task, mode(row, task), target, (int) row.number(Gates.RAMP_UP_WEEKS), row.tableRow()));
                }
            }
        }
        return gates;
    }

    private @Nullable String mode(Typed row, Task task) {
        if (!row.given(Gates.MODE)) {
            return null;
        }
        String mode = row.text(Gates.MODE);
        if (task.mode(mode) == null) {
            List<String> modes = task.modes().stream().map(Mode::id).toList();
            findings.error(
                    row.place(Gates.MODE),
                    mode,
                    "Task '" + task.id() + "' has no mode '" + Findings.shorten(mode) + "'."
                            + Suggest.phrase(mode, modes),
                    "Its modes are declared in " + assembly.sheets.fileOf("tasks") + ".");
        }
        return mode;
    }

    /** Whether the same task releases the target in an earlier row in the same mode or in any. */
    private boolean again(Typed row, Gate.Target target) {
        String key = row.text(Gates.TASK) + "\0" + target.words();
        Typed first = seen.putIfAbsent(key + "\0" + row.text(Gates.MODE), row);
        // one row releases all lanes between two sites, whatever their mode
        if (first == null || first == row) {
            return false;
        }
        findings.error(
                row.place(Gates.TASK),
                row.text(Gates.TASK),
                "Task '" + row.text(Gates.TASK) + "' releases " + target.words() + " twice, first in row "
                        + first.tableRow().line() + ".",
                "Remove one of the two rows.");
        return true;
    }

    private List<Gate.Target> targets(Typed row) {
        boolean lane = row.given(Gates.FROM) || row.given(Gates.TO);
        boolean market = !lane && (row.given(Gates.MARKET) || row.given(Gates.PRODUCT));
        int kinds = (row.given(Gates.PROCESS) ? 1 : 0)
                + (row.given(Gates.LINE) ? 1 : 0)
                + (lane ? 1 : 0)
                + (market ? 1 : 0);
        if (kinds != 1) {
            findings.error(
                    row.place(),
                    row.row().key(),
                    kinds == 0 ? "The gate releases nothing." : "The gate releases several things at once.",
                    "Name one of process, line, a lane by from and to, or a product in a market; one row for each.");
            return List.of();
        }
        List<Gate.Target> targets = new ArrayList<>();
        if (row.given(Gates.PROCESS)) {
            for (Process process : names.findEach(row, Gates.PROCESS, names.processes)) {
                targets.add(new Gate.OfProcess(process));
            }
        } else if (row.given(Gates.LINE)) {
            for (Line line : names.findEach(row, Gates.LINE, names.lines)) {
                targets.add(new Gate.OfLine(line));
            }
        } else if (lane) {
            lanes(row, targets);
        } else {
            markets(row, targets);
        }
        return targets;
    }

    private void lanes(Typed row, List<Gate.Target> targets) {
        List<Site> from = names.findEach(row, Gates.FROM, names.sites);
        List<Site> to = names.findEach(row, Gates.TO, names.sites);
        List<Product> goods = names.findEach(row, Gates.PRODUCT, names.products);
        boolean any = false;
        for (Lane lane : lanes) {
            if (has(from, lane.from(), row, Gates.FROM)
                    && has(to, lane.to(), row, Gates.TO)
                    && (!row.given(Gates.PRODUCT) || has(goods, lane.product(), row, Gates.PRODUCT))) {
                targets.add(new Gate.OfLane(lane));
                any = true;
            }
        }
        boolean named = (!row.given(Gates.FROM) || !from.isEmpty()) && (!row.given(Gates.TO) || !to.isEmpty());
        if (!any && named && !(row.given(Gates.PRODUCT) && goods.isEmpty())) {
            findings.error(
                    row.place(Gates.FROM),
                    row.text(Gates.FROM),
                    "No lane goes from " + row.text(Gates.FROM, "anywhere") + " to " + row.text(Gates.TO, "anywhere")
                            + (row.given(Gates.PRODUCT) ? " with " + row.text(Gates.PRODUCT) : "") + ".",
                    "Lanes are declared in " + assembly.sheets.fileOf("lanes") + ".");
        }
    }

    private static <T> boolean has(List<T> things, T thing, Typed row, Column column) {
        return !row.given(column) || things.contains(thing);
    }

    private void markets(Typed row, List<Gate.Target> targets) {
        List<Product> products = names.findEach(row, Gates.PRODUCT, names.products);
        if (!row.given(Gates.PRODUCT)) {
            findings.error(
                    row.place(Gates.PRODUCT),
                    "",
                    "The gate names a market, but no product to be sold there.",
                    "Name the product whose sale it releases.");
            return;
        }
        List<Site> markets = names.findEach(row, Gates.MARKET, names.sites);
        for (Product product : products) {
            List<Site> of = row.given(Gates.MARKET) ? markets : marketsOf(product);
            of.forEach(market -> targets.add(new Gate.OfMarket(market, product)));
            if (of.isEmpty() && !row.given(Gates.MARKET)) {
                findings.error(
                        row.place(Gates.PRODUCT),
                        product.id(),
                        "No market asks for '" + product.id() + "', so that the gate releases nothing.",
                        "Name a product of " + assembly.sheets.fileOf("demand")
                                + ", or what makes it in column process.");
            }
        }
    }

    private List<Site> marketsOf(Product product) {
        List<Site> markets = new ArrayList<>();
        for (Typed row : assembly.rows(Demands.TABLE)) {
            Site market = names.sites.get(row.text(Demands.MARKET));
            if (market != null && row.text(Demands.PRODUCT).equals(product.id()) && !markets.contains(market)) {
                markets.add(market);
            }
        }
        return markets;
    }
}
