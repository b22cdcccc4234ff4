package org.entente.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.flip.WhatIf;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.intake.edit.EditLine;
import org.entente.network.Figure;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.partners.Participation;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * A case's tables as what the search for flips asks: explanations know nothing of tables.
 *
 * @param together figures that stand for several, which they move by the same factor
 * @param promises limits whose value was worked out for today's numbers, and stays; by id
 */
public record CaseWhatIf(CaseTables tables, Map<Figure, List<Figure>> together, Map<String, Limit> promises)
        implements WhatIf {
    public CaseWhatIf(CaseTables tables) {
        this(tables, Map.of());
    }

    public CaseWhatIf(CaseTables tables, Map<Figure, List<Figure>> together) {
        this(tables, together, Map.of());
    }

    /** The same with what partners earn without the viewpoint worked out where a limit asks for it: a promise made today. */
    CaseWhatIf promised(Solver solver, Watcher watcher) {
        Network today = tables.reading().orThrow();
        return today.limits().stream().anyMatch(Participation::isOpen)
                ? promised(Participating.filled(today, solver, Settings.DEFAULT, watcher))
                : this;
    }

    /** The same with the open limits as a network has them. */
    CaseWhatIf promised(Network filled) {
        Map<String, Limit> held = new HashMap<>();
        for (Limit open : tables.reading().orThrow().limits()) {
            if (Participation.isOpen(open)) {
                held.put(open.id(), filled.limits().get(open.index()));
            }
        }
        return new CaseWhatIf(tables, together, held);
    }

    private Network held(Network network) {
        return promises.isEmpty()
                ? network
                : network.withLimits(network.limits().stream()
                        .map(limit -> Participation.isOpen(limit)
                                ? limit.withValue(
                                        promises.getOrDefault(limit.id(), limit).value())
                                : limit)
                        .toList());
    }

    /**
     * A figure that stands for several of one column, none of them zero: the factor by which all of them are moved, 1 today. Its range is what the
     * ranges of all of them allow; without, it has none.
     *
     * @param name what they are called together
     */
    public static Figure factor(String name, List<Figure> figures) {
        Figure first = figures.getFirst();
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (Figure figure : figures) {
            low = Math.max(low, figure.low() / figure.value());
            high = Math.min(high, figure.high() / figure.value());
        }
        boolean ranged = low <= 1 && high >= 1 && high < Double.POSITIVE_INFINITY;
        return new Figure(
                new TableRow(first.row().table(), 0),
                name,
                first.column(),
                1,
                "share of today's",
                null,
                "",
                "",
                figures.size() + " numbers moved together",
                ranged ? low : Double.NaN,
                ranged ? high : Double.NaN,
                "");
    }

    @Override
    public Network network() {
        return held(tables.reading().orThrow());
    }

    /** The edits of the tables that make {@link #with} of these values, promises that were worked out today included. */
    public List<EditLine> edits(Map<Figure, Double> values) {
        List<EditLine> lines = new ArrayList<>(tables.edits(changes(values)));
        if (!promises.isEmpty()) {
            lines.addAll(tables.edits(network()));
        }
        return lines;
    }

    @Override
    public @Nullable Network with(Map<Figure, Double> values) {
        Network changed = tables.network(changes(values));
        return changed == null ? null : held(changed);
    }

    private List<CellChange> changes(Map<Figure, Double> values) {
        Map<Figure, Double> each = new LinkedHashMap<>();
        values.forEach((figure, value) -> {
            List<Figure> several = together.get(figure);
            if (several == null) {
                each.put(figure, value);
            } else {
                several.forEach(one -> each.put(one, one.value() * value));
            }
        });
        List<CellChange> changes = new ArrayList<>();
        each.forEach((figure, value) -> changes.add(new CellChange(figure, value)));
        return changes;
    }

    @Override
    public Allowed allowed(Figure figure) {
        List<Figure> several = together.get(figure);
        if (several == null) {
            CaseTables.Allowed allowed = tables.allowed(figure);
            return new Allowed(allowed.least(), allowed.most(), allowed.whole());
        }
        double most = Double.POSITIVE_INFINITY;
        for (Figure one : several) {
            most = Math.min(most, tables.allowed(one).most() / one.value());
        }
        return new Allowed(0, most, false);
    }
}
