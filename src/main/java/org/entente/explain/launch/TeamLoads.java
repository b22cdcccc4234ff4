package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Calendar;
import org.entente.network.Programme;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** Works out how full each team is, and which tasks on the ways wait for it. */
final class TeamLoads {
    private TeamLoads() {}

    static List<TeamLoad> of(Schedule schedule, List<Chain> chains) {
        return schedule.programme().teams().stream()
                .filter(team -> team.kind() == Team.Kind.PEOPLE)
                .map(team -> of(schedule, team, chains))
                .filter(load -> load.peak() > 0)
                .sorted(Comparator.comparingInt(TeamLoad::waitWeeks)
                        .thenComparingInt(TeamLoad::fullWeeks)
                        .thenComparingDouble(TeamLoad::usage)
                        .reversed())
                .toList();
    }

    private static TeamLoad of(Schedule schedule, Team team, List<Chain> chains) {
        Programme programme = schedule.programme();
        Calendar calendar = team.calendar();
        int weeks = schedule.makespan();
        int[] load = new int[weeks];
        int first = weeks;
        int last = 0;
        for (Booking booking : schedule.bookings()) {
            int people = TeamOrder.people(booking, team);
            if (people > 0 && booking.finish() > booking.start()) {
                first = Math.min(first, booking.start());
                last = Math.max(last, booking.finish());
                for (int week = booking.start(); week < booking.finish(); week++) {
                    load[week] += people;
                }
            }
        }
        List<Integer> loads = new ArrayList<>();
        List<Integer> there = new ArrayList<>();
        int full = 0;
        int overtime = 0;
        int peak = 0;
        double worked = 0;
        double available = 0;
        for (int week = 0; week < weeks; week++) {
            boolean closed = calendar != null && calendar.closesWeekOf(programme.date(week));
            int people = closed ? 0 : team.peopleOn(programme.date(week));
            int busy = closed ? 0 : load[week];
            loads.add(busy);
            there.add(people);
            full += busy > 0 && busy >= people ? 1 : 0;
            overtime += busy > people ? 1 : 0;
            peak = Math.max(peak, busy);
            if (week >= first && week < last) {
                worked += busy;
                available += people;
            }
        }
        List<String> waiting = new ArrayList<>();
        int waits = 0;
        List<Booking> told = new ArrayList<>();
        for (Chain chain : chains) {
            for (Step step : chain.steps()) {
                int weeksWaited = step.parts().stream()
                        .filter(part ->
                                part.kind() == Part.Kind.TEAM && part.label().equals(team.name()))
                        .mapToInt(Part::weeks)
                        .sum();
                if (weeksWaited > 0 && !told.contains(step.booking())) {
                    told.add(step.booking());
                    waits += weeksWaited;
                    waiting.add(ChainWords.name(step.booking()));
                }
            }
        }
        double usage = available == 0 ? 0 : worked / available;
        String sentence = team.name() + ": " + Words.wholePercent(usage) + " of its person-weeks are used from "
                + Words.day(programme.date(first)) + " to " + Words.day(programme.date(last))
                + (full == 0 ? ", never all its people at once" : ", all its people in " + Words.weeks(full))
                + (overtime == 0 ? "" : ", with overtime in " + Words.weeks(overtime))
                + (waits == 0
                        ? "; no date waits for it."
                        : "; " + Words.list(waiting) + " on the way to launch "
                                + (waiting.size() == 1 ? "waits " : "wait ") + Words.weeks(waits) + " for it.");
        return new TeamLoad(team, loads, there, full, overtime, peak, usage, waits, waiting, sentence);
    }
}
