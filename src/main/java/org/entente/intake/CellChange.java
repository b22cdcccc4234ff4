package org.entente.intake;

import org.entente.network.Figure;

/**
 * What if a number of a case were another?
 *
 * @param figure the number, of the network these tables gave
 * @param value instead, in the figure's unit
 */
public record CellChange(Figure figure, double value) {}
