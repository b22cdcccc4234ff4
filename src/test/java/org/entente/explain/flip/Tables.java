package org.entente.explain.flip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** The tables of a tiny case, to be asked what if. */
record Tables(CaseTables tables) implements WhatIf {
    @Override
    public Network network() {
        return tables.reading().orThrow();
    }

    @Override
    public @Nullable Network with(Map<Figure, Double> values) {
        List<CellChange> changes = new ArrayList<>();
        values.forEach((figure, value) -> changes.add(new CellChange(figure, value)));
        return tables.network(changes);
    }

    @Override
    public Allowed allowed(Figure figure) {
        CaseTables.Allowed allowed = tables.allowed(figure);
        return new Allowed(allowed.least(), allowed.most(), allowed.whole());
    }

    Figure figure(String key, String column) {
        return network().figures().stream()
                .filter(other -> other.key().equals(key) && other.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + ", " + column));
    }
}
