package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Duties;
import org.entente.intake.tables.Prices;
import org.entente.intake.tables.Stocks;
import org.entente.network.Agreement;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Demand;
import org.entente.network.Duty;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;
import org.entente.network.Validity;

/** Prices, duties, stocks and demand. */
final class Trade {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Trade(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    void prices() {
        Map<String, List<Price>> byKey = new HashMap<>();
        for (Typed row : assembly.rows(Prices.TABLE)) {
            Company seller = names.find(row, Prices.SELLER, names.companies);
            Company buyer = names.find(row, Prices.BUYER, names.companies);
            List<Product> products = names.findEach(row, Prices.PRODUCT, names.products);
            Currency currency = assembly.currency(row, Prices.CURRENCY);
            Days.check(row, Prices.VALID_FROM, Prices.VALID_UNTIL, findings);
            if (seller == null || buyer == null) {
                continue;
            }
            if (seller.index() == buyer.index()) {
                findings.error(
                        row.place(Prices.BUYER),
                        buyer.id(),
                        "Seller and buyer are the same company.",
                        "Name two companies, or remove the row.");
                continue;
            }
            if (seller.pricing() == Company.Pricing.OPEN_BOOK) {
                findings.warning(
                        row.place(Prices.SELLER),
                        seller.id(),
                        "The price is not used: '" + seller.id() + "' has an open book and charges its costs.",
                        "Remove the row, or write pricing price in " + assembly.sheets.fileOf("companies") + ".");
            }
            Validity validity = row.validity(Prices.VALID_FROM, Prices.VALID_UNTIL);
            for (Product product : products) {
                Price price =
                        new Price(seller, buyer, product, row.number(Prices.PRICE), currency, validity, row.tableRow());
                List<Price> same = byKey.computeIfAbsent(
                        seller.id() + "\0" + buyer.id() + "\0" + product.id(), k -> new ArrayList<>(1));
                for (Price other : same) {
                    if (Days.overlap(other.validity(), validity)) {
                        findings.error(
                                row.place(Prices.PRODUCT),
                                product.id(),
                                "The price of " + product.id() + " from " + seller.id() + " to " + buyer.id()
                                        + " overlaps in time with that in row "
                                        + other.row().line() + ".",
                                "Give each price its own days with valid_from and valid_until, or remove one.");
                        break;
                    }
                }
                same.add(price);
                assembly.builder.price(price);
            }
        }
    }

    void duties(List<Country> countries) {
        List<String> codes = new ArrayList<>();
        codes.add("*");
        for (Country country : countries) {
            codes.add(country.id());
            codes.add(country.customsArea());
        }
        for (Typed row : assembly.rows(Duties.TABLE)) {
            boolean sound = code(row, Duties.ORIGIN, codes) & code(row, Duties.DESTINATION, codes);
            Company producer = names.find(row, Duties.PRODUCER, names.companies);
            Agreement agreement = names.find(row, Duties.AGREEMENT, names.agreements);
            Currency currency = assembly.currency(row, Duties.CURRENCY);
            Goods goods = Goods.of(row, Duties.HS_CODE, Duties.PRODUCT, names, findings);
            Days.check(row, Duties.VALID_FROM, Duties.VALID_UNTIL, findings);
            Duty.Kind kind = Days.enumOf(Duty.Kind.class, row.choice(Duties.KIND), Duty.Kind.MFN);
            sound &= agreement != null || !row.given(Duties.AGREEMENT);
            sound &= DutyKinds.check(row, kind, findings);
            if (sound && goods != null) {
                boolean promised = kind == Duty.Kind.UNDERTAKING;
                assembly.builder.duty(new Duty(
                        row.text(Duties.ORIGIN),
                        row.text(Duties.DESTINATION),
                        goods.hsPrefix(),
                        goods.product(),
                        producer,
                        row.number(Duties.RATE),
                        kind,
                        agreement,
                        promised
                                ? new Duty.Undertaking(
                                        row.number(Duties.MIN_PRICE), currency, row.number(Duties.MAX_VOLUME))
                                : null,
                        row.validity(Duties.VALID_FROM, Duties.VALID_UNTIL),
                        row.tableRow()));
            }
        }
    }

    private boolean code(Typed row, org.entente.intake.tables.Column column, List<String> codes) {
        String code = row.text(column);
        if (code.isEmpty() || codes.contains(code) || assembly.sheets.isUnreadable("countries")) {
            return !code.isEmpty();
        }
        findings.error(
                row.place(column),
                code,
                "There is no country or customs area '" + Findings.shorten(code) + "'."
                        + org.entente.intake.finding.Suggest.phrase(code, codes),
                "Both are declared in " + assembly.sheets.fileOf("countries") + "; * is anywhere.");
        return false;
    }

    void stocks() {
        for (Typed row : assembly.rows(Stocks.TABLE)) {
            Site site = names.find(row, Stocks.SITE, names.sites);
            Product product = names.find(row, Stocks.PRODUCT, names.products);
            Currency currency = assembly.currency(row, Stocks.CURRENCY);
            if (site != null && product != null) {
                assembly.builder.stock(new Stock(
                        site,
                        product,
                        row.number(Stocks.OPENING),
                        row.number(Stocks.MAX),
                        row.number(Stocks.COST),
                        row.number(Stocks.SCRAP_COST),
                        currency,
                        row.tableRow()));
            }
        }
    }

    void demand() {
        List<Period> periods = assembly.builder.periods();
        Map<String, Typed> seen = new HashMap<>();
        for (Typed row : assembly.rows(Demands.TABLE)) {
            Site market = names.find(row, Demands.MARKET, names.sites);
            Product product = names.find(row, Demands.PRODUCT, names.products);
            Period period = names.find(row, Demands.PERIOD, names.periods);
            Currency currency = assembly.currency(row, Demands.CURRENCY);
            if (market == null || product == null || period == null && row.given(Demands.PERIOD)) {
                continue;
            }
            for (Period at : period == null ? periods : List.of(period)) {
                Typed first = seen.putIfAbsent(market.id() + "\0" + product.id() + "\0" + at.id(), row);
                if (first != null) {
                    findings.error(
                            row.place(Demands.PERIOD),
                            at.id(),
                            "Demand of " + market.id() + " for " + product.id() + " in " + at.id()
                                    + " is there twice, first in " + Duplicates.where(first.row(), row.row()) + ".",
                            "A row with a blank period stands for each period: remove it, or the rows for single periods.");
                    break;
                }
                assembly.builder.demand(new Demand(
                        market,
                        product,
                        at,
                        row.number(Demands.VOLUME),
                        row.number(Demands.PRICE),
                        row.number(Demands.VAT),
                        row.number(Demands.DISTRIBUTION),
                        row.number(Demands.MUST_SERVE),
                        currency,
                        row.tableRow()));
            }
        }
    }
}
