package org.entente.explain.flip;

import java.util.Map;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/** A case whose numbers can be asked to be others; safe to share between threads. */
public interface WhatIf {
    /** The case as it is. */
    Network network();

    /** The case with other values of some of its figures; null where that is no case any more. */
    @Nullable
    Network with(Map<Figure, Double> values);

    /** Which values a figure may have. */
    Allowed allowed(Figure figure);

    /**
     * The values a figure may have.
     *
     * @param least in the figure's unit, or -infinity
     * @param most in the figure's unit, or infinity
     * @param whole whether only whole numbers make sense
     */
    record Allowed(double least, double most, boolean whole) {}
}
