package org.entente.plan;

import org.entente.network.TableRow;

/**
 * How much of an amount moves with a number of a table.
 *
 * @param money the change of the amount in proportion to that of the number, in the case's currency: a rise of the number by one per
 *     cent changes the amount by one per cent of this
 */
public record CellWeight(TableRow row, String column, double money) {}
