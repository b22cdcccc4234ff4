package org.entente.plan;

import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Stock;

/** Money at rest and at the end: handling of stock, capital on it ({@link StockLots}), scrapping, and what customers pay less tax and distribution. */
final class MarketPostings {
    private MarketPostings() {}

    static void post(Network network, Columns columns, StockLots lots, Books books) {
        postStocks(network, columns, books);
        lots.post(books);
        // With the goal "cost" revenue is no part of the objective, and so of no ledger.
        if (network.settings().goal().countsRevenue()) {
            postSales(network, columns, books);
        }
    }

    private static void postStocks(Network network, Columns columns, Books books) {
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            Site site = stock.site();
            Product product = stock.product();
            Posting holding = new Posting(
                    Account.HOLDING, site.company(), null, site.country(), site, product, site, stock.row());
            Posting scrapping =
                    new Posting(Account.SCRAP, site.company(), null, site.country(), site, product, site, stock.row());
            for (Period period : network.periods()) {
                int column = columns.stock(s, period);
                if (column != Columns.NONE) {
                    Formula handling = new Formula.Cell(stock.costPerYear(), stock.row(), "cost")
                            .times(Formula.rate(stock.currency(), period));
                    books.pay(holding, column, period, handling.times(period.years()));
                }
                int scrap = columns.scrap(s, period);
                if (scrap != Columns.NONE) {
                    Formula each = new Formula.Cell(stock.scrapCost(), stock.row(), "scrap_cost")
                            .times(Formula.rate(stock.currency(), period));
                    books.pay(scrapping, scrap, period, each);
                }
            }
        }
    }

    /** What is left of the price of one unit: {@link Demand#netShare}. */
    private static Formula net(Demand demand) {
        Formula price = new Formula.Cell(demand.price(), demand.row(), "price");
        Formula kept = new Formula.Cell(demand.distribution(), demand.row(), "distribution")
                .times(-1)
                .plus(1);
        Formula taxed = new Formula.Cell(demand.vat(), demand.row(), "vat").plus(1);
        return price.times(kept).dividedBy(taxed).times(Formula.rate(demand.currency(), demand.period()));
    }

    private static void postSales(Network network, Columns columns, Books books) {
        for (int d = 0; d < network.demands().size(); d++) {
            Demand demand = network.demands().get(d);
            Site market = demand.market();
            Posting revenue = new Posting(
                    Account.REVENUE,
                    market.company(),
                    null,
                    market.country(),
                    market,
                    demand.product(),
                    market,
                    demand.row());
            books.earn(revenue, columns.sell(d), demand.period(), net(demand));
        }
    }
}
