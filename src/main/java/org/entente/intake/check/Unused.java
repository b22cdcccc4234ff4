package org.entente.intake.check;

import java.util.HashSet;
import java.util.Set;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Lines;
import org.entente.intake.tables.Processes;
import org.entente.intake.tables.Products;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Sites;
import org.entente.intake.tables.Strategies;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.entente.network.TableRow;

/** Rows nothing else in the case refers to: often a name that was meant and not written. */
final class Unused {
    private final Checks checks;
    private final Network network;
    private final String edits;
    private final Set<Entity> used = new HashSet<>();

    private Unused(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        this.edits = edits(checks);
    }

    static void check(Checks checks) {
        Unused unused = new Unused(checks);
        unused.collect();
        unused.report();
    }

    /** All that strategies and scenarios say: what they mention is used in one of them. */
    private static String edits(Checks checks) {
        StringBuilder text = new StringBuilder();
        for (Row row : checks.sheets.sheet(Strategies.TABLE).rows()) {
            say(text, row, Strategies.EDIT);
        }
        for (Row row : checks.sheets.sheet(Scenarios.TABLE).rows()) {
            say(text, row, Scenarios.EDIT);
        }
        return text.toString();
    }

    private static void say(StringBuilder text, Row row, Scenarios.Edit edit) {
        text.append(row.text(edit.filter())).append('\n');
        text.append(row.text(edit.column())).append('\n');
        text.append(row.text(edit.change())).append('\n');
    }

    private void collect() {
        for (Process process : network.processes()) {
            used.add(process.site());
            used.add(process.product());
            if (process.line() != null) {
                used.add(process.line());
            }
            for (Input input : process.inputs()) {
                used.add(input.product());
            }
        }
        for (Lane lane : network.lanes()) {
            used.add(lane.from());
            used.add(lane.to());
            used.add(lane.product());
        }
        for (Stock stock : network.stocks()) {
            used.add(stock.site());
            used.add(stock.product());
        }
        for (Demand demand : network.demands()) {
            used.add(demand.market());
            used.add(demand.product());
        }
    }

    private void report() {
        Set<Product> needed = new HashSet<>();
        Set<Site> markets = new HashSet<>();
        for (Demand demand : network.demands()) {
            needed.add(demand.product());
            markets.add(demand.market());
        }
        network.processes().forEach(process -> process.inputs().forEach(input -> needed.add(input.product())));
        for (Product product : network.products()) {
            idle(product, product.row(), Products.PRODUCT, "No process, lane or demand names product ");
        }
        for (Site site : network.sites()) {
            if (site.role().equals("market") && !markets.contains(site) && !mentioned(site.id())) {
                checks.findings.warning(
                        checks.place(site.row(), Sites.ROLE),
                        site.id(),
                        "Market " + site.id() + " has no demand.",
                        "Add rows to " + checks.sheets.fileOf("demand") + ", or remove the site.");
            } else {
                idle(site, site.row(), Sites.SITE, "No process, lane or demand names site ");
            }
        }
        for (Line line : network.lines()) {
            idle(line, line.row(), Lines.LINE, "No process runs on line ");
        }
        for (Process process : network.processes()) {
            if (!needed.contains(process.product())
                    && !mentioned(process.id())
                    && !mentioned(process.product().id())) {
                checks.findings.warning(
                        checks.place(process.row(), Processes.PRODUCT),
                        process.product().id(),
                        "Process " + process.id() + " makes "
                                + process.product().id() + ", which no process uses and no market demands.",
                        "Add it to " + checks.sheets.fileOf("inputs") + " or " + checks.sheets.fileOf("demand")
                                + ", or remove the process.");
            }
        }
    }

    private void idle(Entity entity, TableRow row, Column column, String message) {
        if (!used.contains(entity) && !mentioned(entity.id())) {
            checks.findings.warning(
                    checks.place(row, column), entity.id(), message + entity.id() + ".", "Use it, or remove the row.");
        }
    }

    private boolean mentioned(String id) {
        return edits.contains(id);
    }
}
