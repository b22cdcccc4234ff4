package org.entente.plan;

import java.util.List;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * Families {@link Family#NOMINATION}, {@link Family#ONCE}, {@link Family#MINIMUM} and {@link Family#SHARE}: for each process p
 * that must be nominated, with nominated[p,t] = Σ_{u ≤ t} nominate[p,u],
 *
 * <pre>
 *   make[p,t] ≤ most[p,t] · nominated[p,t]
 *   Σ_t nominate[p,t] ≤ 1
 *   make[p,t] ≥ minimum[p] · years[t] · nominated[p,t]
 *   make[p,t] ≥ share[p] · (Σ_{q of the same product} make[q,t] − need[k,t] · (1 − nominated[p,t]))
 * </pre>
 *
 * most[p,t] and need[k,t] are the rolled-up demand ({@link NeedBounds}). Reason: tooling is paid once, in the period from
 * which on the process may run; a supplier is promised a minimum quantity or share from then on, without which a second
 * source could be nominated and given nothing.
 */
final class NominationRows {
    private final Draft draft;
    private final Network network;
    private final NeedBounds needs;

    private NominationRows(Draft draft, NeedBounds needs) {
        this.draft = draft;
        this.network = draft.network();
        this.needs = needs;
    }

    static void add(Draft draft, NeedBounds needs) {
        NominationRows rows = new NominationRows(draft, needs);
        rows.addLinks();
        rows.addOnce();
        rows.addMinimums();
        rows.addShares();
    }

    private void addLinks() {
        Rows rows = new Rows(Family.NOMINATION, "nomination", "makes nothing in %s unless it is nominated");
        forEachMake((process, period, make) -> {
            if (draft.columns().isNominated(process)) {
                int row = rows.add(process, period, Double.NEGATIVE_INFINITY, 0);
                draft.problem().entry(row, make, 1);
                addNominated(row, process, period, -needs.of(process, period));
            }
        });
        rows.enter();
    }

    private void addMinimums() {
        Rows rows = new Rows(Family.MINIMUM, "minimum", "once nominated, makes its minimum in %s");
        forEachMake((process, period, make) -> {
            if (process.minPerYear() > 0) {
                int row = rows.add(process, period, 0, Double.POSITIVE_INFINITY);
                draft.problem().entry(row, make, 1);
                addNominated(row, process, period, -process.minPerYear() * period.years());
            }
        });
        rows.enter();
    }

    private void addShares() {
        Rows rows = new Rows(Family.SHARE, "share", "once nominated, makes its share in %s");
        forEachMake((process, period, make) -> {
            if (process.minShare() > 0) {
                double most = process.minShare() * needs.of(process.product(), period);
                int row = rows.add(process, period, -most, Double.POSITIVE_INFINITY);
                draft.problem().entry(row, make, 1);
                for (Process other : network.processes()) {
                    int made = other.product().index() == process.product().index()
                            ? draft.columns().make(other, period)
                            : Columns.NONE;
                    if (made != Columns.NONE) {
                        draft.problem().entry(row, made, -process.minShare());
                    }
                }
                addNominated(row, process, period, -most);
            }
        });
        rows.enter();
    }

    private void addOnce() {
        Rows rows = new Rows(Family.ONCE, "once", "is nominated once");
        for (Process process : network.processes()) {
            long columns = network.periods().stream()
                    .filter(period -> draft.columns().nominate(process, period) != Columns.NONE)
                    .count();
            if (columns > 1) {
                Period last = network.periods().getLast();
                addNominated(rows.add(process, last, Double.NEGATIVE_INFINITY, 1), process, last, 1);
            }
        }
        rows.enter();
    }

    /** Adds {@code coefficient · nominated[p,t]} to a row. */
    private void addNominated(int row, Process process, Period period, double coefficient) {
        for (Period before : network.periods().subList(0, period.index() + 1)) {
            int nominate = draft.columns().nominate(process, before);
            if (nominate != Columns.NONE) {
                draft.problem().entry(row, nominate, coefficient);
            }
        }
    }

    private interface Make {
        void accept(Process process, Period period, int column);
    }

    private void forEachMake(Make action) {
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                int make = draft.columns().make(process, period);
                if (make != Columns.NONE) {
                    action.accept(process, period, make);
                }
            }
        }
    }

    /** The rows of one family, each about a process in a period, entered in the catalogue together. */
    private final class Rows {
        private final Family family;
        private final String word;
        private final String says;
        private final int first = draft.problem().rows();
        private final IntList keys = new IntList();

        Rows(Family family, String word, String says) {
            this.family = family;
            this.word = word;
            this.says = says;
        }

        int add(Process process, Period period, double low, double high) {
            keys.add(process.index() * network.periods().size() + period.index());
            return draft.problem().row(low, high);
        }

        void enter() {
            draft.rows().enter(first, keys.size(), this::note);
        }

        private RowNote note(int place) {
            Process process =
                    network.processes().get(keys.get(place) / network.periods().size());
            Period period =
                    network.periods().get(keys.get(place) % network.periods().size());
            boolean dated = family != Family.ONCE;
            return new RowNote(
                    family,
                    word + "[" + process.id() + (dated ? "," + period.id() : "") + "]",
                    process.name() + " at " + process.site().name() + " " + says.replace("%s", period.id()),
                    dated ? process.product().unit() : "nominations",
                    List.of(process.row()));
        }
    }
}
