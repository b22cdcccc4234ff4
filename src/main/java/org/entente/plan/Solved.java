package org.entente.plan;

import org.jspecify.annotations.Nullable;

/**
 * A plan with the point of the model it stands for.
 *
 * @param values of the model's columns, null where there is no plan
 */
public record Solved(Model model, Plan plan, double @Nullable [] values) {}
