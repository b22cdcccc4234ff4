package org.entente.plan;

import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Site;

/** Money of lines: investment when a module opens, what is left of it at the horizon's end, fixed cost over its life, fixed cost of what stands, used or not. */
final class LinePostings {
    private LinePostings() {}

    static void post(Network network, Columns columns, Books books) {
        for (Line line : network.lines()) {
            Posting investment = posting(Account.INVESTMENT, line);
            Posting residual = posting(Account.RESIDUAL, line).atHorizonsEnd();
            Posting fixed = posting(Account.FIXED, line);
            for (Period opened : network.periods()) {
                double rate = line.currency().rate(opened);
                books.pay(fixed, Journal.FIXED, opened, line.existingFixedPerYear() * opened.years() * rate);
                int column = columns.open(line, opened);
                if (column != Columns.NONE) {
                    books.pay(investment, column, opened, line.investment() * rate);
                    double left = left(line, opened, network);
                    books.pay(residual, column, network.periods().getLast(), -left * line.investment() * rate);
                    for (Period period : network.periods()
                            .subList(opened.index(), network.periods().size())) {
                        double years = LineCapacity.yearsAlive(line, opened, period);
                        books.pay(
                                fixed,
                                column,
                                period,
                                line.fixedCostPerYear()
                                        * years
                                        * line.currency().rate(period));
                    }
                }
            }
        }
    }

    /** Share of a module's investment that is left at the end of the horizon. */
    private static double left(Line line, Period opened, Network network) {
        return switch (network.settings().residual()) {
            case NONE -> 0;
            case STRAIGHT_LINE ->
                LineCapacity.lifeLeft(line, opened, network.periods().getLast().end());
        };
    }

    private static Posting posting(Account account, Line line) {
        Site site = line.site();
        return new Posting(account, site.company(), null, site.country(), site, null, line, line.row());
    }
}
