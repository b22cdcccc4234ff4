package org.entente.partners;

import org.entente.network.Figure;

/**
 * How a deal's interval moves with one fact that is not sure.
 *
 * @param figure the fact with its range
 * @param atLow the deal at the low end of the range, all planned anew
 * @param atHigh the same at the high end
 */
public record DealRange(Figure figure, At atLow, At atHigh) {

    /**
     * The deal at one value of a fact.
     *
     * @param value of the fact
     * @param least lower end of the interval
     * @param most upper end; below the lower one when it is empty
     * @param nash NaN when there is none
     * @param today gains by today's prices and stakes
     * @param trouble empty, or why there is no deal to work out at that value
     */
    public record At(double value, double least, double most, double nash, Interval.Gains today, String trouble) {

        /** Whether there is an interval in which both gain. */
        public boolean hasInterval() {
            return trouble.isEmpty() && least <= most;
        }
    }
}
