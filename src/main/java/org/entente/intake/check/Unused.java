package org.entente.intake.check;

import java.util.BitSet;
import java.util.List;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Agreements;
import org.entente.intake.tables.Calendars;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Lines;
import org.entente.intake.tables.Processes;
import org.entente.intake.tables.Products;
import org.entente.intake.tables.Scenarios;
import org.entente.intake.tables.Sites;
import org.entente.intake.tables.Strategies;
import org.entente.intake.tables.Teams;
import org.entente.network.Agreement;
import org.entente.network.Calendar;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Entity;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.entente.network.Subsidy;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;

/** Rows nothing else in the case refers to: often a name that was meant and not written. */
final class Unused {
    private final Checks checks;
    private final Network network;
    private final String edits;
    private final BitSet products = new BitSet();
    private final BitSet sites = new BitSet();
    private final BitSet lines = new BitSet();
    private final BitSet markets = new BitSet();
    private final BitSet teams = new BitSet();
    private final BitSet calendars = new BitSet();
    private final BitSet agreements = new BitSet();

    /** Products that a process uses or a market demands. */
    private final BitSet needed = new BitSet();

    private Unused(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        this.edits = edits(checks);
    }

    static void check(Checks checks) {
        Unused unused = new Unused(checks);
        unused.collect();
        unused.collectLaw();
        unused.collectProgramme();
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
            sites.set(process.site().index());
            products.set(process.product().index());
            if (process.line() != null) {
                lines.set(process.line().index());
            }
            for (Input input : process.inputs()) {
                products.set(input.product().index());
                needed.set(input.product().index());
            }
        }
        for (Lane lane : network.lanes()) {
            sites.set(lane.from().index());
            sites.set(lane.to().index());
            products.set(lane.product().index());
        }
        for (Stock stock : network.stocks()) {
            sites.set(stock.site().index());
            products.set(stock.product().index());
        }
        for (Demand demand : network.demands()) {
            sites.set(demand.market().index());
            markets.set(demand.market().index());
            products.set(demand.product().index());
            needed.set(demand.product().index());
        }
    }

    private void collectLaw() {
        for (Duty duty : network.duties()) {
            Agreement agreement = duty.agreement();
            if (agreement != null) {
                agreements.set(agreement.index());
            }
        }
        for (Subsidy subsidy : network.law().subsidies()) {
            Agreement agreement = subsidy.agreement();
            if (agreement != null) {
                agreements.set(agreement.index());
            }
        }
    }

    private void collectProgramme() {
        for (Task task : network.programme().tasks()) {
            for (Mode mode : task.modes()) {
                mode.staffings().forEach(staffing -> teams.set(staffing.team().index()));
            }
        }
        for (Team team : network.programme().teams()) {
            if (team.site() != null) {
                sites.set(team.site().index());
            }
            if (team.calendar() != null) {
                calendars.set(team.calendar().index());
            }
        }
    }

    private void report() {
        for (Team team : checks.isBase() ? network.programme().teams() : List.<Team>of()) {
            idle(teams, team, team.row(), Teams.TEAM, "No task is done by team ");
        }
        for (Calendar calendar : checks.isBase() ? network.programme().calendars() : List.<Calendar>of()) {
            idle(calendars, calendar, calendar.row(), Calendars.CALENDAR, "No team follows calendar ");
        }
        for (Agreement agreement : checks.isBase() ? network.law().agreements() : List.<Agreement>of()) {
            idle(
                    agreements,
                    agreement,
                    agreement.row(),
                    Agreements.AGREEMENT,
                    "No duty and no subsidy hangs on agreement ");
        }
        for (Product product : network.products()) {
            idle(products, product, product.row(), Products.PRODUCT, "No process, lane or demand names product ");
        }
        for (Site site : network.sites()) {
            if (site.role().equals("market") && !markets.get(site.index()) && !mentioned(site.id())) {
                checks.findings.warning(
                        checks.place(site.row(), Sites.ROLE),
                        site.id(),
                        "Market " + site.id() + " has no demand.",
                        "Add rows to " + checks.sheets.fileOf("demand") + ", or remove the site.");
            } else {
                idle(sites, site, site.row(), Sites.SITE, "No process, lane or demand names site ");
            }
        }
        for (Line line : network.lines()) {
            idle(lines, line, line.row(), Lines.LINE, "No process runs on line ");
        }
        for (Process process : network.processes()) {
            Product product = process.product();
            if (!needed.get(product.index()) && !mentioned(process.id()) && !mentioned(product.id())) {
                checks.findings.warning(
                        checks.place(process.row(), Processes.PRODUCT),
                        product.id(),
                        "Process " + process.id() + " makes " + product.id()
                                + ", which no process uses and no market demands.",
                        "Add it to " + checks.sheets.fileOf("inputs") + " or " + checks.sheets.fileOf("demand")
                                + ", or remove the process.");
            }
        }
    }

    private void idle(BitSet used, Entity entity, TableRow row, Column column, String message) {
        if (!used.get(entity.index()) && !mentioned(entity.id())) {
            checks.findings.warning(
                    checks.place(row, column), entity.id(), message + entity.id() + ".", "Use it, or remove the row.");
        }
    }

    private boolean mentioned(String id) {
        return edits.contains(id);
    }
}
