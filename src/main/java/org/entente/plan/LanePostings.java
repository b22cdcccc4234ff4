package org.entente.plan;

import java.util.List;
import org.entente.network.Company;
import org.entente.network.Duty;
import org.entente.network.Lane;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Price;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Money of moving: transfer price, freight, duty and the capital tied up under way.
 *
 * <p>The Incoterm says who bears freight and duty between companies; within one company it bears both. Customs value = what
 * is paid for the goods (the transfer price, or the product's value where there is none) plus freight to the border where the
 * buyer pays it or no price is agreed: the CIF value of the Union Customs Code, Regulation (EU) 952/2013, art. 70 and 71.
 * Stock under way costs value · holding rate · lead time. Every unit is charged the lane's duty; the part that originates under an
 * agreement is credited the difference to the preference, the part that enters under an undertaking the countervailing duty.
 */
final class LanePostings {
    private static final double DAYS_PER_YEAR = 365;

    private final Network network;
    private final Columns columns;
    private final PriceBook prices;
    private final LaneDuties duties;
    private final GradedColumns graded;

    LanePostings(Network network, Columns columns, LaneDuties duties, GradedColumns graded) {
        this.network = network;
        this.columns = columns;
        this.prices = new PriceBook(network);
        this.duties = duties;
        this.graded = graded;
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
        Company importer = LaneDuties.importer(lane);
        Company ownerUnderWay = trade && lane.incoterm().sellerOwnsInTransit() ? seller : buyer;
        Posting freight = posting(Account.FREIGHT, carrierPayer, lane, lane.row());
        Posting pipeline = posting(Account.PIPELINE, ownerUnderWay, lane, lane.row());
        Formula capitalUnderWay = new Formula.Cell(lane.leadTimeDays(), lane.row(), "lead_time_days")
                .times(network.settings().holdingRate() / DAYS_PER_YEAR);
        boolean dutiable = duties.isDutiable(lane);
        for (int t = 0; t < network.periods().size(); t++) {
            int move = columns.move(lane.index(), t);
            if (move == Columns.NONE) {
                continue;
            }
            Period period = network.periods().get(t);
            Price price = prices.on(lane, period);
            Formula value = GoodsValue.paid(lane, price, period);
            books.pay(freight, move, period, GoodsValue.carriage(lane, period));
            if (dutiable) {
                postDuty(lane, importer, move, period, GoodsValue.customs(lane, price, period), books);
            }
            books.pay(pipeline, move, period, value.times(capitalUnderWay));
            if (price != null && seller.pricing() == Company.Pricing.PRICE) {
                postPrice(lane, price.row(), move, period, value, books);
            }
        }
    }

    /** Duty on every unit, and what those pay otherwise that have a preference or enter under an undertaking. */
    private void postDuty(Lane lane, Company importer, int move, Period period, Formula customsValue, Books books) {
        List<Duty> lines = duties.lines(lane, period);
        Duty customs = Tariff.of(lines, false);
        Duty sure = graded.sureLine(lane, period);
        for (Duty duty : lines) {
            Duty charged = sure != null && duty.equals(customs) ? sure : duty;
            books.pay(
                    posting(Account.DUTY, importer, lane, charged.row()),
                    move,
                    period,
                    rate(charged).times(customsValue));
        }
        Formula rate = sure != null ? rate(sure) : customs == null ? new Formula.Number(0) : rate(customs);
        for (Graded part : graded.on(lane, period)) {
            switch (part) {
                case Graded.Moved moved -> {
                    Duty line = moved.line();
                    if (line != null) {
                        Posting posting = posting(Account.DUTY, importer, lane, line.row());
                        books.pay(
                                posting,
                                moved.column(),
                                period,
                                rate(line).minus(rate).times(customsValue));
                    }
                }
                case Graded.Undertaken undertaken ->
                    postUndertaking(undertaken, importer, rate, customsValue, Tariff.of(lines, true), books);
                case Graded.Made _, Graded.Used _, Graded.Kept _, Graded.Sold _, Graded.Paid _ -> {}
            }
        }
    }

    /** The countervailing duty falls away; up to the least price the seller is paid more, and duty is due on that too. */
    private static void postUndertaking(
            Graded.Undertaken part,
            Company importer,
            Formula rate,
            Formula customsValue,
            @Nullable Duty countervailing,
            Books books) {
        Duty.Undertaking undertaking = part.undertaking().undertaking();
        if (undertaking == null || countervailing == null) {
            return;
        }
        Lane lane = part.lane();
        Period period = part.period();
        TableRow row = part.undertaking().row();
        Formula raise = undertaking.raise(customsValue.value(), period) == 0
                ? new Formula.Number(0)
                : new Formula.Cell(undertaking.minPrice(), row, "min_price")
                        .times(Formula.rate(undertaking.currency(), period))
                        .minus(customsValue);
        Posting freed = posting(Account.DUTY, importer, lane, row);
        books.pay(
                freed,
                part.column(),
                period,
                rate.times(raise).minus(rate(countervailing).times(customsValue)));
        if (lane.betweenCompanies()) {
            postPrice(lane, row, part.column(), period, raise, books);
        }
    }

    private static Formula rate(Duty duty) {
        return new Formula.Cell(duty.rate(), duty.row(), "rate");
    }

    private static void postPrice(Lane lane, TableRow row, int move, Period period, Formula amount, Books books) {
        Posting purchase = new Posting(
                Account.TRANSFER,
                lane.to().company(),
                lane.from().company(),
                lane.from().country(),
                lane.from(),
                lane.product(),
                lane,
                row);
        books.transfer(purchase, lane.from().company(), move, period, amount);
    }

    private static Posting posting(Account account, Company payer, Lane lane, TableRow row) {
        return new Posting(account, payer, null, null, lane.from(), lane.product(), lane, row);
    }
}
