package org.entente.plan;

import java.util.List;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * Families {@link Family#CAPACITY} and {@link Family#MODULES}: for each line l and period t,
 *
 * <pre>
 *   Σ_{p on l} use[p] · make[p,t] − Σ_{u ≤ t} gives[l,u,t] · open[l,u] ≤ existing[l] · years[t]
 *   least[l] ≤ Σ_u open[l,u] ≤ modules[l]
 * </pre>
 *
 * where gives[l,u,t] is what one module opened in u gives in t ({@link LineCapacity}). Reason: capacity is bought in whole
 * modules, ramps up, and dies.
 */
final class CapacityRows {
    private final Draft draft;
    private final Network network;
    private final IntList capacityKeys = new IntList();
    private final IntList moduleKeys = new IntList();

    private CapacityRows(Draft draft) {
        this.draft = draft;
        this.network = draft.network();
    }

    static void add(Draft draft) {
        CapacityRows rows = new CapacityRows(draft);
        rows.addCapacity();
        rows.addModules();
    }

    private void addCapacity() {
        int first = draft.problem().rows();
        Incidence on = Incidence.of(network.lines().size(), network.processes().size(), p -> {
            Process process = network.processes().get(p);
            return process.line() == null || !draft.reach().isActive(process)
                    ? -1
                    : process.line().index();
        });
        for (Line line : network.lines()) {
            if (on.size(line.index()) > 0) {
                for (Period period : network.periods()) {
                    addRow(line, period, on);
                }
            }
        }
        draft.rows().enter(first, capacityKeys.size(), this::capacityNote);
    }

    private void addRow(Line line, Period period, Incidence on) {
        int row = draft.problem().row(Double.NEGATIVE_INFINITY, line.existingPerYear() * period.years());
        capacityKeys.add(line.index() * network.periods().size() + period.index());
        for (int k = on.from(line.index()); k < on.until(line.index()); k++) {
            Process process = network.processes().get(on.item(k));
            int column = draft.columns().make(process, period);
            if (column != Columns.NONE) {
                draft.problem().entry(row, column, process.lineUse());
            }
        }
        for (Period opened : network.periods().subList(0, period.index() + 1)) {
            int column = draft.columns().open(line, opened);
            if (column != Columns.NONE) {
                draft.problem().entry(row, column, -LineCapacity.moduleGives(line, opened, period));
            }
        }
    }

    private void addModules() {
        int first = draft.problem().rows();
        for (Line line : network.lines()) {
            int openings = (int) network.periods().stream()
                    .filter(period -> draft.columns().open(line, period) != Columns.NONE)
                    .count();
            if (openings > 1 || line.minModules() > 0) {
                double least = line.minModules() > 0 ? line.minModules() : Double.NEGATIVE_INFINITY;
                int row = draft.problem().row(least, line.maxModules());
                moduleKeys.add(line.index());
                for (Period period : network.periods()) {
                    int column = draft.columns().open(line, period);
                    if (column != Columns.NONE) {
                        draft.problem().entry(row, column, 1);
                    }
                }
            }
        }
        draft.rows().enter(first, moduleKeys.size(), this::modulesNote);
    }

    private RowNote capacityNote(int place) {
        Line line =
                network.lines().get(capacityKeys.get(place) / network.periods().size());
        Period period = network.periods()
                .get(capacityKeys.get(place) % network.periods().size());
        return new RowNote(
                Family.CAPACITY,
                "capacity[" + line.id() + "," + period.id() + "]",
                line.name() + " at " + line.site().name() + " makes no more in " + period.id() + " than stands there",
                "line use",
                List.of(line.row()));
    }

    private RowNote modulesNote(int place) {
        Line line = network.lines().get(moduleKeys.get(place));
        return new RowNote(
                Family.MODULES,
                "modules[" + line.id() + "]",
                line.name() + " takes "
                        + (line.minModules() > 0 ? "at least " + line.minModules() + " and " : "") + "at most "
                        + line.maxModules() + " more modules",
                "modules",
                List.of(line.row()));
    }
}
