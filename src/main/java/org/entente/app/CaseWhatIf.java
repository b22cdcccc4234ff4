package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.explain.flip.WhatIf;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** A case's tables as what the search for flips asks: explanations know nothing of tables. */
public record CaseWhatIf(CaseTables tables) implements WhatIf {
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
}
