package org.entente.ownership;

/**
 * Amounts of companies, split among those they ultimately belong to. The two lists sum to the sum of the amounts.
 *
 * @param named what belongs to each company nobody owns a part of, by company index; 0 for all others
 * @param unnamed what belongs to the shareholders of each company that the case does not name, by company index
 */
public record Belongings(double[] named, double[] unnamed) {}
