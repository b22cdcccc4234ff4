package org.entente.network;

/**
 * What a row of a task's mode costs beside the pay of its people, in the mode's currency.
 *
 * @param cost prototypes, tests, licences
 * @param externalCost what is paid to others
 */
public record Outlay(double cost, double externalCost, TableRow row) {}
