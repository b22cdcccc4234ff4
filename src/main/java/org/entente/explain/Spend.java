package org.entente.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.plan.Ledger;
import org.entente.plan.LedgerEntry;

/**
 * What the viewpoint spends: the cost entries of a ledger it bears a share of. Payments between two companies of the
 * viewpoint are left out on both sides, as they cancel.
 */
public record Spend(List<LedgerEntry> entries, double total) {

    /** The spend in a ledger. */
    public static Spend of(Ledger ledger) {
        Set<Integer> inside = new HashSet<>();
        for (LedgerEntry entry : ledger.entries()) {
            if (entry.share() > 0) {
                inside.add(entry.company().index());
            }
        }
        List<LedgerEntry> kept = new ArrayList<>();
        double total = 0;
        for (LedgerEntry entry : ledger.entries()) {
            boolean internal = entry.counterparty() != null
                    && inside.contains(entry.counterparty().index());
            if (entry.account().isCost() && entry.borne() != 0 && !internal) {
                kept.add(entry);
                total += entry.borne();
            }
        }
        return new Spend(List.copyOf(kept), total);
    }
}
