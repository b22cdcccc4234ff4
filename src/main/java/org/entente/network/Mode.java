package org.entente.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to do a task: by whom, how long, for how much.
 *
 * @param index its place in the task's list
 * @param weeks working weeks of its team's calendar; 0 for a milestone
 * @param staffings who does it; empty when it needs nobody of ours
 * @param outlays what it costs beside its people's pay, in {@code currency}: one of each row it stands in
 * @param learning share of the weeks saved when one of its teams has finished {@code learnsFrom} before (0.3 = 30 %)
 * @param learnsFrom id of the task it learns from, or null
 */
public record Mode(
        int index,
        String id,
        int weeks,
        List<Staffing> staffings,
        List<Outlay> outlays,
        Currency currency,
        double learning,
        @Nullable String learnsFrom,
        TableRow row) {
    public Mode {
        staffings = List.copyOf(staffings);
        outlays = List.copyOf(outlays);
    }

    /** A mode that stands in one row. */
    public Mode(
            int index,
            String id,
            int weeks,
            List<Staffing> staffings,
            double cost,
            double externalCost,
            Currency currency,
            double learning,
            @Nullable String learnsFrom,
            TableRow row) {
        this(
                index,
                id,
                weeks,
                staffings,
                List.of(new Outlay(cost, externalCost, row)),
                currency,
                learning,
                learnsFrom,
                row);
    }

    /** Beside its people's pay: prototypes, tests, licences; in {@code currency}. */
    public double cost() {
        return outlays.stream().mapToDouble(Outlay::cost).sum();
    }

    /** What is paid to others for it, in {@code currency}. */
    public double externalCost() {
        return outlays.stream().mapToDouble(Outlay::externalCost).sum();
    }

    /** People of a team, all the time the task takes; of a stock, units once. */
    public record Staffing(Team team, int people, TableRow row) {}

    /** Weeks it takes when its team has done what it learns from. */
    public int weeksLearned() {
        return (int) Math.ceil(weeks * (1 - learning) - 1e-9);
    }

    /** The team whose calendar it follows and who answers for it: the first that has people; null for none. */
    public @Nullable Team team() {
        for (Staffing staffing : staffings) {
            if (staffing.team().kind() == Team.Kind.PEOPLE) {
                return staffing.team();
            }
        }
        return null;
    }

    /** Pay of its people in regular hours for so many working weeks, in the case's currency at the rates of a period. */
    public double staffCost(int workingWeeks, Period period) {
        double pay = 0;
        for (Staffing staffing : staffings) {
            Team team = staffing.team();
            if (team.kind() == Team.Kind.PEOPLE) {
                pay += staffing.people()
                        * workingWeeks
                        * team.ratePerWeek()
                        * team.currency().rate(period);
            }
        }
        return pay;
    }

    /** The mode with another number of weeks. */
    public Mode withWeeks(int changed) {
        return new Mode(index, id, changed, staffings, outlays, currency, learning, learnsFrom, row);
    }
}
