package org.entente.explain.waterfall;

import java.util.List;

/**
 * What one part or account adds on the way from one plan to another.
 *
 * @param fromCents its amount in the one, in hundredths of the currency
 * @param toCents its amount in the other
 * @param steps the same, taken apart further; empty, or summing to this step to the cent
 */
public record Step(String label, long fromCents, long toCents, List<Step> steps) {
    public Step {
        steps = List.copyOf(steps);
    }

    public double from() {
        return fromCents / 100.0;
    }

    public double to() {
        return toCents / 100.0;
    }

    /** What it adds, negative where it saves. */
    public double amount() {
        return (toCents - fromCents) / 100.0;
    }
}
