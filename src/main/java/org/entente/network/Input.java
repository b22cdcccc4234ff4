package org.entente.network;

/**
 * A bill-of-materials line: what one unit of a process's product uses.
 *
 * @param quantity units of the product per unit made, &gt; 0
 */
public record Input(Product product, double quantity, TableRow row) {}
