package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Limit;
import org.entente.network.Limit.Enforcement;

/**
 * Family {@link Family#LIMIT}: for each limit that is to be kept, with numerator N, denominator D and value v ({@link
 * LimitForms}),
 *
 * <pre>
 *   N(x) − v · D(x) − miss ≤ 0      for a ceiling, ≥ 0 with + miss for a floor;  miss ≥ 0, only where missing has a price
 * </pre>
 *
 * Reason: a ratio with a fixed ceiling is linear once multiplied out. The miss is in the numerator's unit: for a unit cost,
 * money over the ceiling summed over the cars.
 */
final class LimitRows {
    private LimitRows() {}

    /** The column by which a penalty limit is missed. */
    record Miss(Limit limit, int column) {}

    /** Adds the rows; throws {@link UnplannableException} for a limit to be kept that the model cannot hold. */
    static List<Miss> add(Draft draft, List<LimitForm> forms) {
        List<Miss> misses = new ArrayList<>();
        List<Limit> kept = new ArrayList<>();
        int first = draft.problem().rows();
        for (LimitForm form : forms) {
            Limit limit = form.limit();
            if (limit.enforcement() != Enforcement.REPORT) {
                if (!form.whyNoRow().isEmpty()) {
                    throw new UnplannableException("limit " + limit.id() + " (" + limit.row()
                            + ") cannot be kept by the plan: " + form.whyNoRow()
                            + ". Widen its scope to all of them as one group, or set enforce to report");
                }
                addRow(draft, form, misses);
                kept.add(limit);
            }
        }
        draft.rows().enter(first, kept.size(), place -> note(kept.get(place)));
        return misses;
    }

    private static void addRow(Draft draft, LimitForm form, List<Miss> misses) {
        boolean ceiling = form.limit().sense() == Limit.Sense.AT_MOST;
        double constant =
                form.value() * form.denominator().constant() - form.numerator().constant();
        int row = draft.problem()
                .row(ceiling ? Double.NEGATIVE_INFINITY : constant, ceiling ? constant : Double.POSITIVE_INFINITY);
        form.numerator().addTo(draft.problem(), row, 1);
        form.denominator().addTo(draft.problem(), row, -form.value());
        if (form.limit().enforcement() == Enforcement.PENALTY) {
            int miss = draft.problem().column(0, Double.POSITIVE_INFINITY, false);
            draft.problem().entry(row, miss, ceiling ? -1 : 1);
            misses.add(new Miss(form.limit(), miss));
        }
    }

    private static RowNote note(Limit limit) {
        String period = limit.period() == null ? "" : "," + limit.period().id();
        return new RowNote(
                Family.LIMIT,
                "limit[" + limit.id() + period + "]",
                "Limit " + limit.id() + (limit.sense() == Limit.Sense.AT_MOST ? " is not exceeded" : " is reached"),
                limit.kind().unit(),
                List.of(limit.row()));
    }
}
