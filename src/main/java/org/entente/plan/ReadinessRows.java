package org.entente.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Demand;
import org.entente.network.Gate;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Programme;
import org.entente.network.TableRow;
import org.entente.network.Task;

/**
 * Family {@link Family#READINESS}: for each thing x that task j releases, and period t,
 *
 * <pre>
 *   amount[x,t] ≤ most[x,t] · released[j,t],        released[j,t] = Σ_k (share at from[k] · chosen[j,k] + slope[k] · (finish[j,k] − from[k] · chosen[j,k]))
 *   sell[d] ≥ must-serve[d] · volume[d] · released[j,t]     for a market
 * </pre>
 *
 * amount is what a process makes, a line's use, what a lane carries, what is sold; most is what it could be at most were it released
 * from the first day, by its own maximum and its line's, and where it has neither, what can be of use ({@link NeedBounds}). Reason: nothing is made before its gate tasks are finished, and a launch within a
 * period leaves the rest of the period only.
 */
final class ReadinessRows {
    private final Draft draft;
    private final ProgrammeColumns columns;
    private final NeedBounds needs;
    private final Programme programme;
    private final List<RowNote> notes = new ArrayList<>();

    private ReadinessRows(Draft draft, ProgrammeColumns columns, NeedBounds needs) {
        this.draft = draft;
        this.columns = columns;
        this.needs = needs;
        this.programme = draft.network().programme();
    }

    /** Gates of one task on one thing: any of them releases it, as the task is done in one mode. */
    private record Key(int task, Gate.Target target) {}

    static void add(Draft draft, ProgrammeColumns columns, NeedBounds needs) {
        ReadinessRows rows = new ReadinessRows(draft, columns, needs);
        int first = draft.problem().rows();
        Map<Key, List<Gate>> byThing = new LinkedHashMap<>();
        for (Gate gate : draft.network().programme().gates()) {
            byThing.computeIfAbsent(new Key(gate.task().index(), gate.target()), key -> new ArrayList<>())
                    .add(gate);
        }
        byThing.values().forEach(rows::thing);
        for (int d = 0; d < draft.network().demands().size(); d++) {
            Demand demand = draft.network().demands().get(d);
            List<List<Gate>> releases = byThing.values().stream()
                    .filter(gates -> gates.getFirst().target() instanceof Gate.OfMarket of && sells(of, demand))
                    .toList();
            if (demand.mustServe() > 0 && draft.columns().sell(d) != Columns.NONE && !releases.isEmpty()) {
                rows.serve(d, releases);
            }
        }
        draft.rows().enter(first, rows.notes.size(), rows.notes::get);
    }

    private void thing(List<Gate> gates) {
        for (Period period : draft.network().periods()) {
            switch (gates.getFirst().target()) {
                case Gate.OfProcess of -> process(gates, draft.network().process(of), period);
                case Gate.OfLine of -> line(gates, draft.network().line(of), period);
                case Gate.OfLane of -> {
                    int move = draft.columns().move(draft.network().lane(of), period);
                    if (move != Columns.NONE) {
                        int row = row(gates, period);
                        draft.problem().entry(row, move, 1);
                        released(
                                row,
                                gates,
                                period,
                                -needs.couldDo(draft.network().lane(of), period));
                    }
                }
                case Gate.OfMarket of -> market(gates, of, period);
            }
        }
    }

    private void process(List<Gate> gates, Process process, Period period) {
        int make = draft.columns().make(process, period);
        if (make != Columns.NONE) {
            int row = row(gates, period);
            draft.problem().entry(row, make, 1);
            released(row, gates, period, -needs.couldDo(process, period));
        }
    }

    private void line(List<Gate> gates, Line line, Period period) {
        double most = (line.existingPerYear() + line.maxModules() * line.modulePerYear()) * period.years();
        if (Double.isInfinite(most)) {
            // a line without a limit is none: what runs on it waits by itself
            draft.network().processes().stream()
                    .filter(process -> process.line() != null && process.line().index() == line.index())
                    .forEach(process -> process(gates, process, period));
            return;
        }
        int row = -1;
        for (Process process : draft.network().processes()) {
            int make = draft.columns().make(process, period);
            if (make != Columns.NONE && process.line() != null && process.line().index() == line.index()) {
                row = row < 0 ? row(gates, period) : row;
                draft.problem().entry(row, make, process.lineUse());
            }
        }
        if (row >= 0) {
            released(row, gates, period, -most);
        }
    }

    private static boolean sells(Gate.OfMarket of, Demand demand) {
        return demand.market().index() == of.market().index()
                && demand.product().index() == of.product().index();
    }

    private void market(List<Gate> gates, Gate.OfMarket of, Period period) {
        for (int d = 0; d < draft.network().demands().size(); d++) {
            Demand demand = draft.network().demands().get(d);
            int sell = draft.columns().sell(d);
            if (!sells(of, demand) || demand.period().index() != period.index() || sell == Columns.NONE) {
                continue;
            }
            draft.problem().bounds(sell, 0, demand.volume());
            int row = row(gates, period);
            draft.problem().entry(row, sell, 1);
            released(row, gates, period, -demand.volume());
        }
    }

    /** Must-serve of a demand that tasks release: by the released part of the last of them. */
    private void serve(int d, List<List<Gate>> releases) {
        Demand demand = draft.network().demands().get(d);
        int sell = draft.columns().sell(d);
        double owed = demand.volume() * demand.mustServe();
        int one = -1;
        if (releases.size() > 1) {
            notes.add(note(releases.getFirst(), demand.period(), "last", " has one release that is the last"));
            one = draft.problem().row(1, 1);
        }
        for (List<Gate> gates : releases) {
            int serve = draft.problem().row(one < 0 ? 0 : -owed, Double.POSITIVE_INFINITY);
            notes.add(note(
                    gates,
                    demand.period(),
                    "serve",
                    " is served as promised from its launch on in "
                            + demand.period().id()));
            draft.problem().entry(serve, sell, 1);
            released(serve, gates, demand.period(), -owed);
            if (one >= 0) {
                int last = draft.problem().column(0, 1, true);
                draft.problem().entry(one, last, 1);
                draft.problem().entry(serve, last, -owed);
            }
        }
    }

    private int row(List<Gate> gates, Period period) {
        notes.add(note(gates, period, "ready", " is there in " + period.id() + " only as far as its task is finished"));
        return draft.problem().row(Double.NEGATIVE_INFINITY, 0);
    }

    private static RowNote note(List<Gate> gates, Period period, String word, String says) {
        Gate gate = gates.getFirst();
        List<TableRow> rows = gates.stream().map(Gate::row).toList();
        return new RowNote(
                Family.READINESS,
                word + "[" + gate.task().id() + "," + gate.target().words() + "," + period.id() + "]",
                gate.target().words() + says + ": " + gate.task().name(),
                "units",
                rows);
    }

    /** {@code coefficient · released[j,t]}, added to a row. */
    private void released(int row, List<Gate> gates, Period period, double coefficient) {
        Task task = gates.getFirst().task();
        for (Stage stage : columns.stages(task)) {
            Gate gate = open(gates, stage);
            if (gate == null) {
                continue;
            }
            double low = Release.share(programme, period, stage.from(), gate.rampUpWeeks());
            double high = Release.share(programme, period, stage.until(), gate.rampUpWeeks());
            double slope = stage.until() > stage.from() ? (high - low) / (stage.until() - stage.from()) : 0;
            draft.problem().entry(row, stage.chosen(), coefficient * (low - slope * stage.from()));
            draft.problem().entry(row, stage.finish(), coefficient * slope);
        }
    }

    /** The gate that a stage's mode opens: one that names the mode before one for any. */
    private static @org.jspecify.annotations.Nullable Gate open(List<Gate> gates, Stage stage) {
        Gate any = null;
        for (Gate gate : gates) {
            if (gate.mode() == null) {
                any = gate;
            } else if (gate.mode().equals(stage.manner().mode().id())) {
                return gate;
            }
        }
        return any;
    }
}
