package org.entente.intake.difference;

import org.entente.intake.finding.Place;

/**
 * What one of two cases says in a cell, and who vouches for it.
 *
 * @param words value with its unit, {@code 4,980 CNY per unit}; what a blank means, in brackets
 * @param value the number; NaN where the cell holds none
 * @param unit of the number, the row's currency filled in; empty for text
 * @param place where it is written: the edit's row where an edit wrote it
 */
public record Said(String words, double value, String unit, Place place, Witness witness) {}
