package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Period;

/**
 * Writes money into a journal and keeps both sides of a payment: what one company pays another, the other receives.
 *
 * <p>The cost of an open-book supplier is passed on in full to its customer, account by account, with the markup as a
 * transfer; a chain of open books passes on along the chain.
 */
final class Books {
    private static final int MAX_CHAIN = 50;

    private final Journal journal;
    private final OpenBooks openBooks;

    Books(Journal journal, OpenBooks openBooks) {
        this.journal = journal;
        this.openBooks = openBooks;
    }

    /** A company pays the world outside the network. */
    void pay(Posting posting, int column, Period period, Formula perUnit) {
        if (perUnit.value() != 0) {
            journal.post(posting, column, period, perUnit);
            passOn(posting, column, period, perUnit, 0);
        }
    }

    /** A company earns from the world outside the network. */
    void earn(Posting posting, int column, Period period, Formula perUnit) {
        if (perUnit.value() != 0) {
            journal.post(posting, column, period, perUnit.times(-1));
        }
    }

    /** {@code posting.company()} pays {@code seller}, which books the same amount as income. */
    void transfer(Posting posting, Company seller, int column, Period period, Formula perUnit) {
        if (perUnit.value() != 0) {
            journal.post(posting.inBooksOf(posting.company(), seller, Account.TRANSFER), column, period, perUnit);
            journal.post(
                    posting.inBooksOf(seller, posting.company(), Account.TRANSFER), column, period, perUnit.times(-1));
            passOn(posting, column, period, perUnit, 0);
        }
    }

    private void passOn(Posting cost, int column, Period period, Formula perUnit, int depth) {
        Company supplier = cost.company();
        Company payer = openBooks.payer(supplier);
        if (payer == null || depth > MAX_CHAIN) {
            return;
        }
        Posting passed = cost.inBooksOf(payer, supplier, cost.account());
        journal.post(passed, column, period, perUnit);
        journal.post(cost.inBooksOf(supplier, payer, Account.TRANSFER), column, period, perUnit.times(-1));
        passOn(passed, column, period, perUnit, depth + 1);
        Formula markup = perUnit.times(new Formula.Cell(supplier.markup(), supplier.row(), "markup"));
        if (markup.value() != 0) {
            Posting margin = cost.inBooksOf(payer, supplier, Account.TRANSFER);
            journal.post(margin, column, period, markup);
            journal.post(cost.inBooksOf(supplier, payer, Account.TRANSFER), column, period, markup.times(-1));
            passOn(margin, column, period, markup, depth + 1);
        }
    }
}
