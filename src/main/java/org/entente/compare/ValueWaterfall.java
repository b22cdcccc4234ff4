package org.entente.compare;

import org.entente.network.Entity;
import org.entente.network.Product;
import org.entente.plan.LedgerEntry;

/** The way of the objective from one plan to another, out of the ledgers. */
final class ValueWaterfall {
    private ValueWaterfall() {}

    static Waterfall between(Candidate from, Candidate to) {
        return Amounts.waterfall(new Waterfall.Ends(from.name(), to.name(), null), amounts(from), amounts(to));
    }

    private static Amounts amounts(Candidate candidate) {
        Amounts amounts = new Amounts();
        for (LedgerEntry entry : candidate.plan().ledger().entries()) {
            amounts.add(subject(entry), entry.account().label(), entry.presentValue());
        }
        return amounts;
    }

    private static String subject(LedgerEntry entry) {
        Product product = entry.product();
        Entity activity = entry.activity();
        return product != null
                ? product.name()
                : activity != null ? activity.id() : entry.account().label();
    }
}
