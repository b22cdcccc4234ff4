package org.entente.explain.flip;

import java.util.Map;
import org.entente.app.CaseWhatIf;
import org.entente.intake.CaseTables;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** The tables of a tiny case, to be asked what if. */
record Tables(CaseWhatIf whatIf) implements WhatIf {
    Tables(CaseTables tables) {
        this(new CaseWhatIf(tables));
    }

    @Override
    public Network network() {
        return whatIf.network();
    }

    @Override
    public @Nullable Network with(Map<Figure, Double> values) {
        return whatIf.with(values);
    }

    @Override
    public Allowed allowed(Figure figure) {
        return whatIf.allowed(figure);
    }

    Figure figure(String key, String column) {
        return network().figures().stream()
                .filter(other -> other.key().equals(key) && other.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + ", " + column));
    }
}
