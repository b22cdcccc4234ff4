package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.jspecify.annotations.Nullable;

/**
 * A task could start but for its people.
 *
 * @param weeks it waits for them
 * @param team null when it does not wait
 * @param holders tasks that have them until then
 * @param joining people who join the team then; 0 when those that are there are waited for
 */
record TeamWait(int weeks, @Nullable Team team, List<Booking> holders, int joining) {
    static final TeamWait NONE = new TeamWait(0, null, List.of(), 0);

    /** How long a booking waits for people beyond a week in which it could start otherwise. */
    static TeamWait of(Holds holds, int booking, int couldStart) {
        List<Booking> bookings = holds.schedule().bookings();
        int start = bookings.get(booking).start();
        int free = couldStart;
        Team team = null;
        int joining = 0;
        for (Arrival arrival : holds.arrivals()) {
            if (arrival.after() == booking && arrival.week() > free) {
                free = arrival.week();
                team = arrival.team();
                joining = arrival.people();
            }
        }
        List<Hold> teams = holds.on(booking).stream()
                .filter(hold -> hold.cause() == Hold.Cause.TEAM)
                .toList();
        for (Hold hold : teams) {
            if (bookings.get(hold.before()).finish() > free) {
                free = bookings.get(hold.before()).finish();
                team = hold.team();
                joining = 0;
            }
        }
        if (team == null) {
            return NONE;
        }
        List<Booking> holders = new ArrayList<>();
        for (Hold hold : teams) {
            Booking holder = bookings.get(hold.before());
            if (joining == 0 && holder.finish() == free && team.equals(hold.team())) {
                holders.add(holder);
            }
        }
        return new TeamWait(Math.min(start, free) - couldStart, team, holders, joining);
    }

    String name() {
        return team == null ? "" : team.name();
    }
}
