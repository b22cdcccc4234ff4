package org.entente.explain.launch;

import org.entente.network.Team;

/**
 * A task of a schedule needs people who join their team only later.
 *
 * @param after index of the booking
 * @param week from which they are there
 */
public record Arrival(int after, Team team, int week, int people) {}
