package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.network.Period;
import org.entente.network.TableRow;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/**
 * A limit with a penalty that a plan does not keep, and what that costs.
 *
 * @param result the limit, what the plan reaches, and by how much it is missed
 * @param cost the penalty, in the case's currency, not discounted
 * @param presentValue what of it the objective counts
 * @param sentence all of it in words
 */
public record Breach(LimitResult result, double cost, double presentValue, String sentence) {
    private record Place(TableRow row, Period period) {}

    /** The penalties a plan pays, in the order of its limits; nothing where it keeps them all. */
    public static List<Breach> of(Plan plan) {
        // Limits and penalties are both in the order of the case: one row of the table may make several of each.
        Map<Place, Iterator<LedgerEntry>> paid = new HashMap<>();
        Map<Place, List<LedgerEntry>> entries = new HashMap<>();
        for (LedgerEntry entry : plan.ledger().entries()) {
            if (entry.account() == Account.PENALTY && Math.abs(entry.amount()) > 1e-6) {
                entries.computeIfAbsent(new Place(entry.row(), entry.period()), place -> new ArrayList<>())
                        .add(entry);
            }
        }
        entries.forEach((place, list) -> paid.put(place, list.iterator()));
        List<Breach> breaches = new ArrayList<>();
        for (LimitResult result : plan.limits()) {
            Limit limit = result.limit();
            Period period = limit.period() == null ? plan.network().periods().getFirst() : limit.period();
            Iterator<LedgerEntry> its = paid.get(new Place(limit.row(), period));
            if (limit.enforcement() == Limit.Enforcement.PENALTY && !result.holds() && its != null && its.hasNext()) {
                breaches.add(of(result, its.next(), plan));
            }
        }
        return breaches;
    }

    private static Breach of(LimitResult result, LedgerEntry entry, Plan plan) {
        Limit limit = result.limit();
        String sentence = "Limit " + limit.id() + " (" + LimitFigures.rule(limit) + ") is missed by "
                + LimitFigures.difference(limit, result.missedBy()) + "; the penalty is "
                + Words.money(
                        entry.amount(), plan.network().settings().currency().id()) + ".";
        return new Breach(result, entry.amount(), entry.presentValue(), sentence);
    }
}
