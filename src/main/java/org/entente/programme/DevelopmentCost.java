package org.entente.programme;

import java.util.Arrays;
import org.entente.network.Mode;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Team;

/** What tasks cost: pay of the people, own cost, cost paid to others, premium of overtime. In the case's currency, not discounted. */
public final class DevelopmentCost {
    private DevelopmentCost() {}

    /** Of a mode that takes so many working weeks, at the currency rates of a period; without overtime. */
    public static double of(Mode mode, int workingWeeks, Period period) {
        return mode.staffCost(workingWeeks, period)
                + (mode.cost() + mode.externalCost()) * mode.currency().rate(period);
    }

    /** Of a whole schedule at the currency rates of a period, overtime included. */
    public static double of(Schedule schedule, Period period) {
        double cost = 0;
        for (Booking booking : schedule.bookings()) {
            cost += of(booking.mode(), booking.workingWeeks(), period);
        }
        for (Team team : schedule.programme().teams()) {
            cost += overtimePeopleWeeks(schedule, team) * overtimeWeek(team, period);
        }
        return cost;
    }

    /** Of a week of a person's overtime, beyond the pay of regular hours. */
    static double overtimeWeek(Team team, Period period) {
        return team.ratePerWeek() * team.overtimePremium() * team.currency().rate(period);
    }

    /** People of a team that are booked in each week, 0 … makespan − 1. */
    public static int[] load(Schedule schedule, Team team) {
        int[] load = new int[schedule.makespan()];
        for (Booking booking : schedule.bookings()) {
            for (Mode.Staffing staffing : booking.mode().staffings()) {
                if (staffing.team().index() == team.index()) {
                    for (int week = booking.start(); week < booking.finish(); week++) {
                        load[week] += staffing.people();
                    }
                }
            }
        }
        return load;
    }

    private static int overtimePeopleWeeks(Schedule schedule, Team team) {
        if (team.kind() == Team.Kind.STOCK || team.overtime() <= 0) {
            return 0;
        }
        Programme programme = schedule.programme();
        int[] load = load(schedule, team);
        Arrays.setAll(load, week -> Math.max(0, load[week] - team.peopleOn(programme.date(week))));
        return Arrays.stream(load).sum();
    }
}
