package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.Process;
import org.entente.network.Stock;

/**
 * What units in stock are worth, where capital on them is charged by the holding rate: the transfer price paid for them, or the
 * product's value where none was paid. Family {@link Family#LOT}: where units of different worth v can lie in a stock s,
 *
 * <pre>
 *   lot[s,v,t] ≤ lot[s,v,t−1] + Σ of what comes in at worth v in t,  with the opening stock before the first period
 *   Σ_v lot[s,v,t] = stock[s,t]
 * </pre>
 *
 * Reason: the price that was paid earlier is what is tied up, not the price of the day. A stock of one worth needs no lots.
 */
final class StockLots {
    private final Draft draft;
    private final Network network;
    private final PriceBook prices;
    private final List<StockLot> lots = new ArrayList<>();
    private final Map<Integer, String> names = new HashMap<>();

    private StockLots(Draft draft) {
        this.draft = draft;
        this.network = draft.network();
        this.prices = new PriceBook(network);
    }

    /** Adds columns and rows of lots; nothing where stock is charged no capital. */
    static StockLots of(Draft draft) {
        StockLots lots = new StockLots(draft);
        if (draft.network().settings().stockRate() > 0) {
            for (int s = 0; s < draft.network().stocks().size(); s++) {
                if (draft.reach().isActive(draft.reach().stock(s))) {
                    lots.add(s);
                }
            }
        }
        return lots;
    }

    /** Whether a column says what units in stock are worth. */
    boolean has(int column) {
        return names.containsKey(column);
    }

    /** Name of a column in exported models and messages. */
    String name(int column) {
        return java.util.Objects.requireNonNull(names.get(column));
    }

    /** Books the capital on stock at each period's end. */
    void post(Books books) {
        double rate = network.settings().stockRate();
        for (StockLot lot : lots) {
            Stock stock = network.stocks().get(lot.stock);
            Posting capital = new Posting(
                    Account.HOLDING,
                    stock.site().company(),
                    null,
                    stock.site().country(),
                    stock.site(),
                    stock.product(),
                    stock.site(),
                    lot.row);
            for (Period period : network.periods()) {
                int column = lot.columns[period.index()];
                if (column != Columns.NONE) {
                    books.pay(capital, column, period, lot.worth[period.index()].times(rate * period.years()));
                }
            }
        }
    }

    private void add(int s) {
        List<StockLot> of = gather(s);
        boolean alone = of.size() == 1;
        for (StockLot lot : of) {
            for (Period period : network.periods()) {
                int t = period.index();
                lot.columns[t] = alone ? draft.columns().stock(s, period) : Columns.NONE;
                if (!alone && t >= lot.first()) {
                    lot.columns[t] = draft.problem().column(0, Double.POSITIVE_INFINITY, false);
                    names.put(lot.columns[t], name(lot, period));
                }
            }
        }
        lots.addAll(of);
        if (!alone) {
            of.forEach(this::addLot);
            network.periods().forEach(period -> addSum(s, of, period));
        }
    }

    /** The lots of a stock: one for each price at which units come, and one for what nobody paid a price for. */
    private List<StockLot> gather(int s) {
        Stock stock = network.stocks().get(s);
        int node = draft.reach().stock(s);
        Map<Double, StockLot> bought = new LinkedHashMap<>();
        Formula[] values = network.periods().stream()
                .map(period -> GoodsValue.own(stock.product(), period))
                .toArray(Formula[]::new);
        StockLot own = new StockLot(s, stock.product().row(), values);
        for (Lane lane : network.lanes()) {
            if (draft.reach().isActive(lane) && draft.reach().to(lane) == node) {
                for (Period period : network.periods()) {
                    int move = draft.columns().move(lane, period);
                    if (move != Columns.NONE) {
                        lot(lane, period, s, bought, own)
                                .arrivals
                                .get(period.index())
                                .add(move);
                    }
                }
            }
        }
        for (Process process : network.processes()) {
            if (draft.reach().isActive(process) && draft.reach().node(process) == node) {
                for (Period period : network.periods()) {
                    int make = draft.columns().make(process, period);
                    if (make != Columns.NONE) {
                        own.arrivals.get(period.index()).add(make);
                    }
                }
            }
        }
        opening(stock, s, bought, own);
        List<StockLot> all = new ArrayList<>(bought.values());
        if (own.first() < values.length || all.isEmpty()) {
            all.add(own);
        }
        return all;
    }

    private StockLot lot(Lane lane, Period period, int s, Map<Double, StockLot> bought, StockLot own) {
        Price price = prices.on(lane, period);
        if (price == null) {
            return own;
        }
        Formula paid = GoodsValue.paid(lane, price, period);
        return bought.computeIfAbsent(paid.value(), worth -> bought(s, paid, price));
    }

    /**
     * What lay there before: worth the product's value, or the one price at which lanes bring it in the first period where it has
     * none, whether or not anything can come over them.
     */
    private void opening(Stock stock, int s, Map<Double, StockLot> bought, StockLot own) {
        Period first = network.periods().getFirst();
        Map<Double, StockLot> paid = new LinkedHashMap<>();
        for (Lane lane : network.lanes()) {
            if (lane.to().index() == stock.site().index()
                    && lane.product().index() == stock.product().index()
                    && lane.validity().holdsIn(first)) {
                Price price = prices.on(lane, first);
                if (price != null) {
                    Formula worth = GoodsValue.paid(lane, price, first);
                    paid.put(worth.value(), bought(s, worth, price));
                }
            }
        }
        StockLot lot = own;
        if (stock.opening() > 0 && stock.product().value() == 0 && paid.size() == 1) {
            Map.Entry<Double, StockLot> one = paid.entrySet().iterator().next();
            lot = bought.computeIfAbsent(one.getKey(), worth -> one.getValue());
        }
        lot.opening += stock.opening();
    }

    private StockLot bought(int s, Formula paid, Price price) {
        Formula[] worth = new Formula[network.periods().size()];
        Arrays.fill(worth, paid);
        return new StockLot(s, price.row(), worth);
    }

    private void addLot(StockLot lot) {
        int first = draft.problem().rows();
        for (int t = lot.first(); t < lot.columns.length; t++) {
            int row = draft.problem().row(Double.NEGATIVE_INFINITY, t == 0 ? lot.opening : 0);
            draft.problem().entry(row, lot.columns[t], 1);
            if (t > lot.first()) {
                draft.problem().entry(row, lot.columns[t - 1], -1);
            }
            for (int column : lot.arrivals.get(t)) {
                draft.problem().entry(row, column, -1);
            }
        }
        draft.rows().enter(first, lot.columns.length - lot.first(), place -> {
            Period period = network.periods().get(lot.first() + place);
            return note(lot.stock, name(lot, period), "bought earlier and kept, or bought in " + period.id());
        });
    }

    private void addSum(int s, List<StockLot> of, Period period) {
        int row = draft.problem().row(0, 0);
        draft.problem().entry(row, draft.columns().stock(s, period), -1);
        for (StockLot lot : of) {
            int column = lot.columns[period.index()];
            if (column != Columns.NONE) {
                draft.problem().entry(row, column, 1);
            }
        }
        Stock stock = network.stocks().get(s);
        String name = "lots[" + stock.site().id() + "," + stock.product().id() + "," + period.id() + "]";
        draft.rows().enter(row, 1, place -> note(s, name, "of one lot or another at the end of " + period.id()));
    }

    private RowNote note(int s, String name, String what) {
        Stock stock = network.stocks().get(s);
        return new RowNote(
                Family.LOT,
                name,
                "What is in stock of " + stock.product().name() + " at "
                        + stock.site().name() + " is " + what,
                stock.product().unit(),
                List.of(stock.row()));
    }

    private String name(StockLot lot, Period period) {
        Stock stock = network.stocks().get(lot.stock);
        return "lot[" + stock.site().id() + "," + stock.product().id() + "," + lot.worth[period.index()].value() + ","
                + period.id() + "]";
    }
}
