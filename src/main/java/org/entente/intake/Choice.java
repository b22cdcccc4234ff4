package org.entente.intake;

/**
 * A strategy or scenario that a case offers.
 *
 * @param note the first note among its rows, or empty
 */
public record Choice(String name, String note) {}
