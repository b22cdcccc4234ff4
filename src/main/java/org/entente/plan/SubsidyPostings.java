package org.entente.plan;

import org.entente.network.Entity;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Site;
import org.entente.network.Subsidy;

/** Subsidies: a cost below zero for the company that receives them, for each unit that qualifies. */
final class SubsidyPostings {
    private SubsidyPostings() {}

    static void post(Network network, Columns columns, Reach reach, GradedColumns graded, Books books) {
        Subsidised subsidised = new Subsidised(network, columns);
        for (Subsidy subsidy : network.law().subsidies()) {
            if (Double.isInfinite(subsidy.maxPerYear())) {
                for (Subsidised.Payable payable : subsidised.payables(subsidy, graded.all(), graded.grades(), reach)) {
                    for (int column : payable.columns()) {
                        pay(subsidy, payable.of(), payable.period(), column, books);
                    }
                }
            }
        }
        for (Graded part : graded.all()) {
            if (part instanceof Graded.Paid paid) {
                pay(paid.subsidy(), paid.of(), paid.period(), paid.column(), books);
            }
        }
    }

    private static void pay(Subsidy subsidy, Graded.Flowing of, Period period, int column, Books books) {
        Site site = switch (of) {
            case Graded.Flowing.Sale sale -> sale.demand().market();
            case Graded.Flowing.Making making -> making.process().site();
        };
        Entity activity = switch (of) {
            case Graded.Flowing.Sale sale -> sale.demand().market();
            case Graded.Flowing.Making making -> making.process();
        };
        Posting posting = new Posting(
                Account.SUBSIDY,
                subsidy.company(),
                null,
                site.country(),
                site,
                subsidy.product(),
                activity,
                subsidy.row());
        Formula amount = new Formula.Cell(subsidy.amount(), subsidy.row(), "amount");
        books.pay(
                posting,
                column,
                period,
                amount.times(Formula.rate(subsidy.currency(), period)).times(-1));
    }
}
