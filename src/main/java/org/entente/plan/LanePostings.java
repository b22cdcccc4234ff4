package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.TableRow;

/**
 * Money of moving: transfer price, freight, duty and the capital tied up under way.
 *
 * <p>The Incoterm says who bears freight and duty between companies; within one company it bears both. Customs value = what
 * is paid for the goods (the transfer price, or the product's value where there is none) plus freight to the border where the
 * buyer pays it or no price is agreed: the CIF value of the Union Customs Code, Regulation (EU) 952/2013, art. 70 and 71.
 * Stock under way costs value · holding rate · lead time.
 */
final class LanePostings {
    private static final double DAYS_PER_YEAR = 365;

    private final Network network;
    private final Columns columns;
    private final PriceBook prices;
    private final Tariff tariff;
    private final Origins origins;

    LanePostings(Network network, Columns columns, Reach reach) {
        this.network = network;
        this.columns = columns;
        this.prices = new PriceBook(network);
        this.tariff = new Tariff(network);
        this.origins = new Origins(network, reach);
    }

    void post(Books books) {
        for (Lane lane : network.lanes()) {
            post(lane, books);
        }
    }

    private void post(Lane lane, Books books) {
        Company seller = lane.from().company();
        Company buyer = lane.to().company();
        boolean trade = lane.betweenCompanies();
        Company carrierPayer = trade && lane.incoterm().sellerPaysFreight() ? seller : buyer;
        Company importer = trade && lane.incoterm().sellerPaysDuty() ? seller : buyer;
        Company ownerUnderWay = trade && lane.incoterm().sellerOwnsInTransit() ? seller : buyer;
        Posting freight = posting(Account.FREIGHT, carrierPayer, lane, lane.row());
        Posting pipeline = posting(Account.PIPELINE, ownerUnderWay, lane, lane.row());
        double capitalUnderWay = network.settings().holdingRate() * lane.leadTimeDays() / DAYS_PER_YEAR;
        boolean dutiable = tariff.applies(lane.from().country(), lane.to().country());
        for (int t = 0; t < network.periods().size(); t++) {
            int move = columns.move(lane.index(), t);
            if (move == Columns.NONE) {
                continue;
            }
            Period period = network.periods().get(t);
            double carriage = lane.cost() * lane.currency().rate(period);
            Price price = prices.on(lane, period);
            double value = price == null
                    ? lane.product().value() * lane.product().currency().rate(period)
                    : price.amount() * price.currency().rate(period);
            books.pay(freight, move, period, carriage);
            if (dutiable) {
                boolean freightInPrice =
                        price != null && trade && lane.incoterm().sellerPaysFreight();
                double customsValue = value + (freightInPrice ? 0 : carriage);
                for (Duty duty :
                        tariff.lines(lane.product(), origins.of(lane), lane.to().country(), period)) {
                    Posting posting = posting(Account.DUTY, importer, lane, duty.row());
                    books.pay(posting, move, period, duty.rate() * customsValue);
                }
            }
            books.pay(pipeline, move, period, value * capitalUnderWay);
            if (price != null && seller.pricing() == Company.Pricing.PRICE) {
                postPrice(lane, price, move, period, value, books);
            }
        }
    }

    private static void postPrice(Lane lane, Price price, int move, Period period, double amount, Books books) {
        Posting purchase = new Posting(
                Account.TRANSFER,
                lane.to().company(),
                lane.from().company(),
                lane.from().country(),
                lane.from(),
                lane.product(),
                lane,
                price.row());
        books.transfer(purchase, lane.from().company(), move, period, amount);
    }

    private static Posting posting(Account account, Company payer, Lane lane, TableRow row) {
        return new Posting(account, payer, null, null, lane.from(), lane.product(), lane, row);
    }
}
