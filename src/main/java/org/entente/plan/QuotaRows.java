package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Duty;
import org.entente.network.Period;
import org.entente.network.TableRow;

/**
 * Family {@link Family#QUOTA}: an undertaking and a subsidy with a greatest volume hold for so many units a year, over all lanes and
 * sales they cover,
 *
 * <pre>
 *   Σ_a moveU[a,t] ≤ volume a year · years        Σ paid[·,t] ≤ volume a year · years
 * </pre>
 *
 * Reason: what is promised or paid is promised or paid up to a volume.
 */
final class QuotaRows {
    private final Draft draft;
    private final List<RowNote> notes = new ArrayList<>();
    private final Map<String, Integer> rowOf = new LinkedHashMap<>();

    private QuotaRows(Draft draft) {
        this.draft = draft;
    }

    static void add(Draft draft, GradedColumns graded) {
        QuotaRows rows = new QuotaRows(draft);
        int first = draft.problem().rows();
        for (Graded part : graded.all()) {
            switch (part) {
                case Graded.Undertaken undertaken -> rows.enter(undertaken);
                case Graded.Paid paid -> {
                    String name =
                            "quota[" + paid.subsidy().id() + "," + paid.period().id() + "]";
                    String sentence = "The subsidy " + paid.subsidy().id() + " is paid for no more units in "
                            + paid.period().id() + " than it says";
                    rows.enter(
                            name,
                            sentence,
                            paid.subsidy().maxPerYear(),
                            paid.period(),
                            paid.subsidy().row(),
                            paid.column());
                }
                case Graded.Made _, Graded.Used _, Graded.Moved _, Graded.Kept _, Graded.Sold _ -> {}
            }
        }
        draft.rows().enter(first, rows.notes.size(), rows.notes::get);
    }

    private void enter(Graded.Undertaken part) {
        Duty.Undertaking undertaking = part.undertaking().undertaking();
        if (undertaking == null || Double.isInfinite(undertaking.maxPerYear())) {
            return;
        }
        // the same line covers several lanes, and stands in the list once
        int place = draft.network().duties().indexOf(part.undertaking());
        enter(
                "quota[undertaking " + (place + 1) + "," + part.period().id() + "]",
                "No more units enter under the undertaking in " + part.period().id() + " than it allows",
                undertaking.maxPerYear(),
                part.period(),
                part.undertaking().row(),
                part.column());
    }

    private void enter(String name, String sentence, double perYear, Period period, TableRow about, int column) {
        Integer row = rowOf.get(name);
        if (row == null) {
            row = draft.problem().row(Double.NEGATIVE_INFINITY, perYear * period.years());
            rowOf.put(name, row);
            notes.add(new RowNote(Family.QUOTA, name, sentence, "units", List.of(about)));
        }
        draft.problem().entry(row, column, 1);
    }
}
