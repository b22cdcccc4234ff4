package org.entente.intake;

import java.util.List;

/**
 * What a case offers to choose from, in the order of its tables.
 *
 * @param strategies what may be chosen, beside the base
 * @param scenarios what may happen, beside the base
 */
public record Choices(List<Choice> strategies, List<Choice> scenarios) {
    public Choices {
        strategies = List.copyOf(strategies);
        scenarios = List.copyOf(scenarios);
    }
}
