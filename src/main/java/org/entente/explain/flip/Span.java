package org.entente.explain.flip;

import org.entente.network.Figure;

/**
 * How far from today's value a figure is searched: through its range and well beyond, as a decision that would only change
 * far outside is worth knowing too, as being safe. Down to zero, up to ten times today's value or ten widths of the range
 * above it, within what the column allows.
 */
record Span(double lowest, double highest) {
    private static final double FAR = 10;

    static Span of(Figure figure, WhatIf.Allowed allowed) {
        double value = figure.value();
        double width = figure.hasRange() ? figure.high() - figure.low() : Math.abs(value);
        double far = Math.max(FAR * Math.abs(value), Math.abs(value) + FAR * width);
        double lowest =
                allowed.least() >= 0 ? Math.min(value, allowed.least()) : Math.max(allowed.least(), value - far);
        double highest = Math.min(allowed.most(), Math.max(value, far));
        return allowed.whole() ? new Span(Math.ceil(lowest), Math.floor(highest)) : new Span(lowest, highest);
    }
}
