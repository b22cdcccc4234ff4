package org.entente.plan;

import java.util.List;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * Families {@link Family#NOMINATION}, {@link Family#ONCE} and {@link Family#MINIMUM}: for each process p that must be
 * nominated, with nominated[p,t] = Σ_{u ≤ t} nominate[p,u],
 *
 * <pre>
 *   make[p,t] ≤ most[p,t] · nominated[p,t]
 *   Σ_t nominate[p,t] ≤ 1
 *   make[p,t] ≥ minimum[p] · years[t] · nominated[p,t]
 * </pre>
 *
 * most[p,t] is the rolled-up demand ({@link NeedBounds}). Reason: tooling is paid once, in the period from which on the
 * process may run, and a supplier is promised a minimum from then on.
 */
final class NominationRows {
    private final Draft draft;
    private final Network network;
    private final IntList linkKeys = new IntList();
    private final IntList onceKeys = new IntList();
    private final IntList minimumKeys = new IntList();

    private NominationRows(Draft draft) {
        this.draft = draft;
        this.network = draft.network();
    }

    static void add(Draft draft, NeedBounds needs) {
        NominationRows rows = new NominationRows(draft);
        rows.addLinks(needs);
        rows.addOnce();
        rows.addMinimums();
    }

    private void addLinks(NeedBounds needs) {
        int first = draft.problem().rows();
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                int make = draft.columns().make(process, period);
                if (make != Columns.NONE && draft.columns().isNominated(process)) {
                    addRow(process, period, make, needs.of(process, period), linkKeys);
                }
            }
        }
        draft.rows().enter(first, linkKeys.size(), place -> note(place, linkKeys, Family.NOMINATION));
    }

    private void addMinimums() {
        int first = draft.problem().rows();
        for (Process process : network.processes()) {
            if (process.minPerYear() > 0) {
                for (Period period : network.periods()) {
                    int make = draft.columns().make(process, period);
                    if (make != Columns.NONE) {
                        addRow(process, period, make, process.minPerYear() * period.years(), minimumKeys);
                    }
                }
            }
        }
        draft.rows().enter(first, minimumKeys.size(), place -> note(place, minimumKeys, Family.MINIMUM));
    }

    /** make − level · nominated so far, at most 0 for the link and at least 0 for the minimum. */
    private void addRow(Process process, Period period, int make, double level, IntList keys) {
        boolean link = keys == linkKeys;
        int row = draft.problem().row(link ? Double.NEGATIVE_INFINITY : 0, link ? 0 : Double.POSITIVE_INFINITY);
        keys.add(process.index() * network.periods().size() + period.index());
        draft.problem().entry(row, make, 1);
        for (Period before : network.periods().subList(0, period.index() + 1)) {
            int nominate = draft.columns().nominate(process, before);
            if (nominate != Columns.NONE) {
                draft.problem().entry(row, nominate, -level);
            }
        }
    }

    private void addOnce() {
        int first = draft.problem().rows();
        for (Process process : network.processes()) {
            int columns = (int) network.periods().stream()
                    .filter(period -> draft.columns().nominate(process, period) != Columns.NONE)
                    .count();
            if (columns > 1) {
                int row = draft.problem().row(Double.NEGATIVE_INFINITY, 1);
                onceKeys.add(process.index() * network.periods().size());
                for (Period period : network.periods()) {
                    int nominate = draft.columns().nominate(process, period);
                    if (nominate != Columns.NONE) {
                        draft.problem().entry(row, nominate, 1);
                    }
                }
            }
        }
        draft.rows().enter(first, onceKeys.size(), place -> note(place, onceKeys, Family.ONCE));
    }

    private RowNote note(int place, IntList keys, Family family) {
        Process process =
                network.processes().get(keys.get(place) / network.periods().size());
        Period period =
                network.periods().get(keys.get(place) % network.periods().size());
        String what = process.name() + " at " + process.site().name();
        return switch (family) {
            case MINIMUM ->
                new RowNote(
                        family,
                        "minimum[" + process.id() + "," + period.id() + "]",
                        what + ", once nominated, makes its minimum in " + period.id(),
                        process.product().unit(),
                        List.of(process.row()));
            case ONCE ->
                new RowNote(
                        family,
                        "once[" + process.id() + "]",
                        what + " is nominated once",
                        "nominations",
                        List.of(process.row()));
            case NOMINATION, BALANCE, CAPACITY, MODULES, LINK, LIMIT ->
                new RowNote(
                        family,
                        "nomination[" + process.id() + "," + period.id() + "]",
                        what + " makes nothing in " + period.id() + " unless it is nominated",
                        process.product().unit(),
                        List.of(process.row()));
        };
    }
}
