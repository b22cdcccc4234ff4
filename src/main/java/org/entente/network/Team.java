package org.entente.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People, or a stock, that tasks need.
 *
 * @param site where it works, or null for a programme without a network
 * @param calendar its holidays, or null for none
 * @param people available from the start of the programme; for {@link Kind#STOCK} units for the whole programme
 * @param headcounts people from later days on, in order of days
 * @param ratePerHour cost of an hour of one of its people, in {@code currency}
 * @param hoursPerWeek paid hours of one of its people in a working week
 * @param overtime by which share it may be loaded beyond its people (0.1 = 10 %)
 * @param overtimePremium what an hour beyond costs more, as a share of the rate (0.25 = 25 %)
 */
public record Team(
        int index,
        String id,
        String name,
        @Nullable Site site,
        @Nullable Calendar calendar,
        Kind kind,
        int people,
        List<Headcount> headcounts,
        double ratePerHour,
        double hoursPerWeek,
        double overtime,
        double overtimePremium,
        Currency currency,
        TableRow row)
        implements Entity {
    public Team {
        headcounts = List.copyOf(headcounts);
    }

    /** What a team lends to tasks. */
    public enum Kind {
        /** People, free again when the task is finished. */
        PEOPLE,
        /** A number of things that are used up, such as prototype cars or the weeks of a contract. */
        STOCK
    }

    /** From a day on, another number of people. */
    public record Headcount(LocalDate from, int people, TableRow row) {}

    /** People available on a day, without overtime. */
    public int peopleOn(LocalDate day) {
        int now = people;
        for (Headcount headcount : headcounts) {
            if (!headcount.from().isAfter(day)) {
                now = headcount.people();
            }
        }
        return now;
    }

    /** Cost of one of its people for a working week, in {@code currency}. */
    public double ratePerWeek() {
        return ratePerHour * hoursPerWeek;
    }

    /** The team with more people, or fewer, all along; never below none. */
    public Team withMore(int more) {
        return new Team(
                index,
                id,
                name,
                site,
                calendar,
                kind,
                Math.max(0, people + more),
                headcounts.stream()
                        .map(h -> new Headcount(h.from(), Math.max(0, h.people() + more), h.row()))
                        .toList(),
                ratePerHour,
                hoursPerWeek,
                overtime,
                overtimePremium,
                currency,
                row);
    }

    /** The team with another calendar, or with no holidays. */
    public Team withCalendar(@Nullable Calendar changed) {
        return new Team(
                index,
                id,
                name,
                site,
                changed,
                kind,
                people,
                headcounts,
                ratePerHour,
                hoursPerWeek,
                overtime,
                overtimePremium,
                currency,
                row);
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
