package org.entente.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.audit.AuditMoney.Use;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Stock;

/** What lies in stock: handling, scrapping, and capital as far as discounting has not counted it. */
final class AuditStocks {
    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final AuditMoney money;
    private final StockWorth worth;

    AuditStocks(Network network, Tableau tableau, AuditFlows flows, AuditMoney money, Tariffs tariffs) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        this.money = money;
        this.worth = new StockWorth(network, flows, tariffs);
    }

    void post() {
        double rate = network.settings().stockRate();
        for (int s = 0; s < network.stocks().size(); s++) {
            Stock stock = network.stocks().get(s);
            for (Period period : network.periods()) {
                double fx = stock.currency().rate(period);
                add(stock, period, flows.stocked(s, period).times(stock.costPerYear() * fx * period.years()));
                if (stock.canBeScrapped()) {
                    add(stock, period, flows.scrapped(s, period).times(stock.scrapCost() * fx));
                }
            }
            if (rate > 0) {
                lots(s, rate);
            }
        }
    }

    private void add(Stock stock, Period period, LinearSum amount) {
        money.add(stock.site().company(), Use.CARRIAGE, period, amount, stock.site(), stock.product());
    }

    /** Units of one worth are a lot; a lot grows by what comes at that worth, and all lots together are the stock. */
    private void lots(int s, double rate) {
        Stock stock = network.stocks().get(s);
        Double opening = worth.opening(stock);
        TreeSet<Double> worths = new TreeSet<>();
        worths.add(StockWorth.OWN);
        worths.add(opening);
        for (Period period : network.periods()) {
            worths.addAll(worth.came(stock, period).keySet());
        }
        Map<Double, LinearSum> before = new TreeMap<>();
        before.put(opening, new LinearSum().plus(stock.opening()));
        for (Period period : network.periods()) {
            Map<Double, LinearSum> came = worth.came(stock, period);
            LinearSum all = new LinearSum();
            for (Double each : worths) {
                LinearSum lot = LinearSum.of(tableau.column("lot"));
                LinearSum most = new LinearSum()
                        .plus(before.getOrDefault(each, new LinearSum()), 1)
                        .plus(came.getOrDefault(each, new LinearSum()), 1);
                tableau.atMost("LOT", lot, most);
                all.plus(lot, 1);
                double value = each.equals(StockWorth.OWN) ? Tariffs.value(stock.product(), period) : each;
                add(stock, period, lot.times(value * rate * period.years()));
                before.put(each, lot);
            }
            tableau.equal("LOT", all, flows.stocked(s, period));
        }
    }
}
