package org.entente.explain.waterfall;

import org.entente.network.Entity;
import org.entente.network.Line;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.plan.LedgerEntry;

/** The way of the objective from one plan to another, out of the ledgers. */
final class ValueWaterfall {
    private ValueWaterfall() {}

    static Waterfall between(Waterfalls.End from, Waterfalls.End to) {
        return Amounts.waterfall(new Waterfall.Ends(from.name(), to.name(), null), amounts(from), amounts(to));
    }

    private static Amounts amounts(Waterfalls.End end) {
        Amounts amounts = new Amounts();
        for (LedgerEntry entry : end.plan().ledger().entries()) {
            amounts.add(subject(entry), entry.account().label(), entry.presentValue());
        }
        return amounts;
    }

    private static String subject(LedgerEntry entry) {
        Product product = entry.product();
        Entity activity = entry.activity();
        if (product != null) {
            return product.name();
        }
        return switch (activity) {
            case null -> entry.account().label();
            case Line line -> line.name() + " at " + line.site().name();
            case Process process -> process.name() + " at " + process.site().name();
            case Entity other -> other.id();
        };
    }
}
