package org.entente.plan;

import org.entente.network.CaseSettings;
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
            Posting fixed = posting(Account.FIXED, line);
            for (Period opened : network.periods()) {
                double rate = line.currency().rate(opened);
                books.pay(fixed, Journal.FIXED, opened, line.existingFixedPerYear() * opened.years() * rate);
                int column = columns.open(line, opened);
                if (column != Columns.NONE) {
                    books.pay(investment, column, opened, line.investment() * rate);
                    if (network.settings().residual() == CaseSettings.Residual.STRAIGHT_LINE) {
                        postResidual(line, opened, 1, column, network, books);
                    }
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

    /** What is left of modules at the end of the horizon, straight line over their life. */
    static void postResidual(Line line, Period opened, double modules, int column, Network network, Books books) {
        Period last = network.periods().getLast();
        double left = LineCapacity.lifeLeft(line, opened, last.end());
        double paid = line.investment() * line.currency().rate(opened);
        books.pay(posting(Account.RESIDUAL, line).atHorizonsEnd(), column, last, -left * modules * paid);
    }

    private static Posting posting(Account account, Line line) {
        Site site = line.site();
        return new Posting(account, site.company(), null, site.country(), site, null, line, line.row());
    }
}
