package org.entente.explain.chance;

import java.util.List;

/**
 * How likely the dates of a schedule are.
 *
 * @param draws how often its weeks were drawn
 * @param seed with which they can be drawn again
 * @param uncertain number of its tasks whose weeks have a range; with none, every draw is the schedule itself
 * @param dates of each start of production and launch, or of the last finish
 */
public record Chances(int draws, long seed, int uncertain, List<DateChance> dates) {
    public Chances {
        dates = List.copyOf(dates);
    }
}
