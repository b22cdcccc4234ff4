package org.entente.explain;

import java.util.List;
import org.entente.plan.Ledger;
import org.entente.plan.LedgerEntry;

/**
 * What the viewpoint spends: the cost entries of a ledger it bears a share of, payments between two companies it has a part of
 * only as far as they leave its hands ({@link Ledger#outside()}).
 */
public record Spend(List<LedgerEntry> entries, double total) {

    /** The spend in a ledger. */
    public static Spend of(Ledger ledger) {
        List<LedgerEntry> kept = ledger.outside().stream()
                .filter(entry -> entry.account().isCost())
                .toList();
        return new Spend(kept, kept.stream().mapToDouble(LedgerEntry::borne).sum());
    }
}
