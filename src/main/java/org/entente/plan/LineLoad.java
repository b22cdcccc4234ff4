package org.entente.plan;

import org.entente.network.Line;
import org.entente.network.Period;

/**
 * How full a line is in a period, in units of line use.
 *
 * @param capacity what stands, with opened modules at their ramp-up
 * @param used by the processes that run on it
 */
public record LineLoad(Line line, Period period, double capacity, double used) {}
