package org.entente.plan;

import java.util.List;

/** All money of a plan; the objective is its {@link #total()}. */
public record Ledger(List<LedgerEntry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** Present value of net cost for the viewpoint company, in the case's currency. */
    public double total() {
        return entries.stream().mapToDouble(LedgerEntry::presentValue).sum();
    }

    /** What the viewpoint bears in all cost accounts over the horizon, not discounted. */
    public double costBorne() {
        return entries.stream()
                .filter(entry -> entry.account().isCost())
                .mapToDouble(LedgerEntry::borne)
                .sum();
    }
}
