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
                Formula rate = Formula.rate(line.currency(), opened);
                Formula standing = cell(line.existingFixedPerYear(), line, "existing_fixed_cost");
                books.pay(
                        fixed,
                        Journal.FIXED,
                        opened,
                        standing.times(opened.years()).times(rate));
                int column = columns.open(line, opened);
                if (column != Columns.NONE) {
                    books.pay(
                            investment,
                            column,
                            opened,
                            cell(line.investment(), line, "investment").times(rate));
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
                                cell(line.fixedCostPerYear(), line, "fixed_cost")
                                        .times(years)
                                        .times(Formula.rate(line.currency(), period)));
                    }
                }
            }
        }
    }

    /** What is left of modules at the end of the horizon, straight line over their life. */
    static void postResidual(Line line, Period opened, double modules, int column, Network network, Books books) {
        Period last = network.periods().getLast();
        double left = LineCapacity.lifeLeft(line, opened, last.end());
        if (left == 0) {
            return;
        }
        double life = line.lifeYears();
        Formula used = new Formula.Number((1 - left) * life);
        Formula share = used.dividedBy(cell(life, line, "life_years")).times(-1).plus(1);
        Formula paid = cell(line.investment(), line, "investment").times(Formula.rate(line.currency(), opened));
        books.pay(
                posting(Account.RESIDUAL, line).atHorizonsEnd(),
                column,
                last,
                paid.times(share).times(-modules));
    }

    private static Formula cell(double value, Line line, String column) {
        return new Formula.Cell(value, line.row(), column);
    }

    private static Posting posting(Account account, Line line) {
        Site site = line.site();
        return new Posting(account, site.company(), null, site.country(), site, null, line, line.row());
    }
}
