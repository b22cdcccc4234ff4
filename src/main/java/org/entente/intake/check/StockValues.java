package org.entente.intake.check;

import java.util.HashSet;
import java.util.Set;
import org.entente.intake.finding.Place;
import org.entente.intake.tables.CaseTable;
import org.entente.intake.tables.Products;
import org.entente.intake.tables.Settings;
import org.entente.intake.tables.Stocks;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Stock;

/** What stock is worth where capital on it is charged, and stock that lies there for nobody. */
final class StockValues {
    private final Checks checks;
    private final Network network;

    private StockValues(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
    }

    static void check(Checks checks) {
        StockValues values = new StockValues(checks);
        if (!values.network.stocks().isEmpty()) {
            values.rates();
            values.values();
            values.idle();
        }
    }

    private void rates() {
        CaseSettings settings = network.settings();
        if (settings.stockCapital() == CaseSettings.StockCapital.HOLDING_RATE
                && settings.holdingRate() < settings.discountRate()) {
            checks.findings.warning(
                    Place.file(checks.sheets.fileOf(CaseTable.TABLE)).column(Settings.HOLDING_RATE.name()),
                    String.valueOf(settings.holdingRate()),
                    "The holding rate is below the discount rate, " + settings.discountRate()
                            + ": stock is charged no capital beyond what discounting counts.",
                    "Raise the holding rate, or write stock_capital discounting.");
        }
    }

    /** Units for which nobody paid a transfer price are worth the product's value; without one they cost no capital. */
    private void values() {
        if (network.settings().stockRate() == 0) {
            return;
        }
        Set<Integer> said = new HashSet<>();
        for (Stock stock : network.stocks()) {
            String unpriced = unpriced(stock);
            if (stock.product().value() == 0
                    && !unpriced.isEmpty()
                    && said.add(stock.product().index())) {
                checks.findings.warning(
                        checks.place(stock.product().row(), Products.VALUE),
                        "",
                        "Product " + stock.product().id() + " has no value, and no transfer price is paid for "
                                + unpriced + " at " + stock.site().id() + ": in stock it is charged no capital.",
                        "Write what a unit is worth.");
            }
        }
    }

    /** What of a stock came without a transfer price, in words; empty for nothing. */
    private String unpriced(Stock stock) {
        for (Process process : network.processes()) {
            if (process.site().index() == stock.site().index()
                    && process.product().index() == stock.product().index()) {
                return "what is made";
            }
        }
        Set<Double> first = new HashSet<>();
        for (Lane lane : network.lanes()) {
            if (lane.to().index() == stock.site().index()
                    && lane.product().index() == stock.product().index()) {
                for (Period period : network.periods()) {
                    double price = price(lane, period);
                    if (Double.isNaN(price) && Supply.holds(lane, period)) {
                        return "what comes from " + lane.from().id();
                    }
                    if (period.index() == 0 && lane.validity().holdsIn(period) && !Double.isNaN(price)) {
                        first.add(price);
                    }
                }
            }
        }
        return stock.opening() > 0 && first.size() != 1 ? "what lies" : "";
    }

    private double price(Lane lane, Period period) {
        if (lane.betweenCompanies() && lane.from().company().pricing() == Company.Pricing.PRICE) {
            for (Price price : network.prices()) {
                if (price.seller().index() == lane.from().company().index()
                        && price.buyer().index() == lane.to().company().index()
                        && price.product().index() == lane.product().index()
                        && price.validity().holdsIn(period)) {
                    return price.amount() * price.currency().rate(period);
                }
            }
        }
        return Double.NaN;
    }

    /** Opening stock that nothing uses, ships or sells where it lies: it stays, and is charged. */
    private void idle() {
        for (Stock stock : network.stocks()) {
            if (stock.opening() > 0 && !isNeeded(stock)) {
                checks.findings.warning(
                        checks.place(stock.row(), Stocks.OPENING),
                        String.valueOf(stock.opening()),
                        "Nothing uses, ships or sells " + stock.product().id() + " at "
                                + stock.site().id() + ": what lies there stays in stock"
                                + (stock.canBeScrapped() ? " or is scrapped." : "."),
                        stock.canBeScrapped()
                                ? "Check the names of site and product, or leave it so."
                                : "Check the names of site and product, or write a scrap_cost.");
            }
        }
    }

    private boolean isNeeded(Stock stock) {
        int site = stock.site().index();
        int product = stock.product().index();
        for (Process process : network.processes()) {
            if (process.site().index() == site) {
                for (Input input : process.inputs()) {
                    if (input.product().index() == product) {
                        return true;
                    }
                }
            }
        }
        return network.lanes().stream()
                        .anyMatch(lane ->
                                lane.from().index() == site && lane.product().index() == product)
                || network.demands().stream()
                        .anyMatch(demand -> demand.market().index() == site
                                && demand.product().index() == product);
    }
}
