package org.entente.plan;

import java.util.BitSet;
import java.util.function.Consumer;
import org.entente.network.Company;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;

/**
 * Value added as two sums over the columns: what arises within a limit's scope, and all of it.
 *
 * <pre>
 *   work, duty, carriage    each amount paid to the world outside, where it is paid for
 *   margin of a seller      its prices received − all that is borne for the goods it sells
 * </pre>
 *
 * What a company bears for goods that may be sold on by one and by another whose margins count differently has no linear form: its
 * split follows the flows. Such a limit can only be reported, as {@link ValueTrace} measures it.
 */
final class DependenceForm {
    private final ValueBooks books;
    private final ValueHanding handing;
    private final Network network;

    DependenceForm(Network network, Columns columns) {
        this.network = network;
        books = new ValueBooks(network);
        handing = new ValueHanding(books, columns);
    }

    /** A journal that adds what it hears to both sums; told why there is no linear form, if so. */
    Journal journal(Limit limit, Affine inScope, Affine all, Consumer<String> obstacle) {
        ValueScope scope = new ValueScope(limit.scope(), network);
        return (posting, column, period, formula) -> {
            double perUnit = formula.value();
            Company company = posting.company();
            if (posting.counterparty() == null) {
                ValueAdded.Kind kind = ValueBooks.kind(posting.account(), posting.country(), posting.activity());
                double weight = scope.weight(
                        kind, company, ValueBooks.place(kind, company, posting.country(), posting.activity()), period);
                add(inScope, column, weight * perUnit);
                add(all, column, perUnit);
            }
            switch (books.role(
                    posting.account(), company, posting.counterparty(), posting.activity(), period, perUnit)) {
                case KEPT, SALE -> {
                    add(inScope, column, -margin(scope, company, period) * perUnit);
                    add(all, column, -perUnit);
                }
                case BORNE -> {
                    BitSet sellers = handing.sellers(posting.activity(), posting.product(), company);
                    if (sellers.isEmpty()) {
                        return;
                    }
                    int first = sellers.nextSetBit(0);
                    double counted = counted(scope, first, period);
                    for (int next = first; next >= 0; next = sellers.nextSetBit(next + 1)) {
                        if (counted(scope, next, period) != counted
                                || (next == handing.market()) != (first == handing.market())) {
                            obstacle.accept("what " + company.name()
                                    + " bears for some goods goes both into what is sold on at a price and into what is"
                                    + " sold otherwise");
                        }
                    }
                    if (first != handing.market()) {
                        add(inScope, column, -counted * perUnit);
                        add(all, column, -perUnit);
                    }
                }
            }
        };
    }

    private static void add(Affine sum, int column, double coefficient) {
        if (coefficient != 0) {
            sum.add(column, coefficient);
        }
    }

    private double counted(ValueScope scope, int seller, Period period) {
        return seller == handing.market()
                ? 0
                : margin(scope, network.companies().get(seller), period);
    }

    private static double margin(ValueScope scope, Company company, Period period) {
        return scope.weight(ValueAdded.Kind.MARGIN, company, company.country(), period);
    }
}
