package org.entente.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Company;

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

    /**
     * What leaves the viewpoint's hands: the entries it bears a share of, with payments between companies counted at the share by which the
     * payer is more the viewpoint's than the payee. Inside a fully owned group nothing is left of them; of what a partner buys from
     * the viewpoint neither.
     */
    public List<LedgerEntry> outside() {
        record Books(int company, int period) {}
        Map<Books, Double> shares = new HashMap<>();
        for (LedgerEntry entry : entries) {
            shares.put(new Books(entry.company().index(), entry.period().index()), entry.share());
        }
        List<LedgerEntry> left = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            Company other = entry.counterparty();
            // what one pays the other receives, so that both stand in the same period
            double share = other == null
                    ? entry.share()
                    : outside(
                            entry.amount(),
                            entry.share(),
                            shares.getOrDefault(
                                    new Books(other.index(), entry.period().index()), 0.0));
            if (share != 0 && entry.amount() != 0) {
                left.add(share == entry.share() ? entry : entry.withShare(share));
            }
        }
        return left;
    }

    /**
     * Share of a payment between two companies that leaves the viewpoint's hands.
     *
     * @param amount positive in the books of who pays, negative in those of who is paid
     * @param share the viewpoint's of the company in whose books it is
     * @param other the viewpoint's of the other company
     */
    static double outside(double amount, double share, double other) {
        return amount > 0 ? Math.max(0, share - other) : 0;
    }
}
