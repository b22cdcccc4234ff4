package org.entente.app;

/**
 * A question about a choice.
 *
 * @param filter what is chosen, such as {@code process=motor-at-cleon}
 * @param without whether the plan is to do without it rather than with it
 * @param share least share the chosen sources make, above 0 and up to 1
 */
public record ChoiceQuestion(String filter, boolean without, double share) {}
