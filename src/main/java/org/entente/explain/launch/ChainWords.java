package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.Words;
import org.entente.network.Programme;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** The sentences of a way to a date. */
final class ChainWords {
    private final Schedule schedule;
    private final Booking booking;
    private final List<Part> parts;
    private final TeamWait wait;

    ChainWords(Schedule schedule, Booking booking, List<Part> parts, TeamWait wait) {
        this.schedule = schedule;
        this.booking = booking;
        this.parts = List.copyOf(parts);
        this.wait = wait;
    }

    static String name(Booking booking) {
        return booking.task().name().isEmpty()
                ? booking.task().id()
                : booking.task().name();
    }

    /**
     * One task on the way.
     *
     * @param whole whether its finish counts, rather than its start
     * @param atFinish whether its finish is what waits
     */
    String sentence(ChainWalk.Driver driver, boolean whole, boolean atFinish) {
        String subject = capitalized(name(booking));
        if (atFinish) {
            return subject + " is finished " + on(booking.finish()) + ", " + reason(driver) + trailing() + ".";
        }
        if (whole && booking.workingWeeks() == 0) {
            boolean waits = booking.start() > driver.start();
            return subject + (waits ? " could be reached " + on(driver.start()) : " is reached " + on(booking.finish()))
                    + reason(driver, ", ") + waiting() + (waits ? "; it is reached " + on(booking.finish()) : "") + ".";
        }
        boolean waits = booking.start() > driver.start();
        StringBuilder text = new StringBuilder(subject)
                .append(waits ? " could start " : " starts ")
                .append(on(Math.max(0, driver.start())))
                .append(reason(driver, ", "))
                .append(waiting());
        if (whole) {
            text.append(waits ? "; it then takes " : "; it takes ").append(Words.weeks(booking.workingWeeks()));
            String team = Floats.team(booking.mode());
            text.append(team.isEmpty() ? "" : " of " + team);
            text.append(booking.learned() ? ", fewer as it has learnt" : "");
            text.append(holidays()).append(", until ").append(day(booking.finish()));
        }
        return text.append('.').toString();
    }

    /** How the weeks to a date add up. */
    static String sum(Schedule schedule, Booking target, List<Step> steps) {
        Map<Part.Kind, Integer> weeks = new EnumMap<>(Part.Kind.class);
        steps.forEach(step -> step.parts().forEach(part -> weeks.merge(part.kind(), part.weeks(), Integer::sum)));
        List<String> terms = new ArrayList<>();
        weeks.forEach((kind, count) -> {
            if (count != 0) {
                String many = Words.number(count);
                terms.add(
                        switch (kind) {
                            case WORK -> (terms.isEmpty() ? Words.weeks(count) : many) + " of work";
                            case HOLIDAY -> many + " of holidays";
                            case TEAM -> many + " waiting for people";
                            case LAG -> many + (count < 0 ? " as tasks overlap" : " between tasks");
                            case DAY -> many + " until a task may start";
                            case ROOM -> many + " of room";
                        });
            }
        });
        Programme programme = schedule.programme();
        return capitalized(Targets.name(schedule, target)) + ": " + Words.day(programme.date(target.finish())) + ", "
                + Words.weeks(target.finish()) + " after the programme starts on " + Words.day(programme.start())
                + (terms.isEmpty() ? "" : ": " + String.join(", ", terms)) + ".";
    }

    private String reason(ChainWalk.Driver driver, String before) {
        String reason = reason(driver);
        return reason.isEmpty() ? "" : before + reason;
    }

    private String reason(ChainWalk.Driver driver) {
        Hold hold = driver.hold();
        if (hold == null) {
            return driver.start() == 0 ? "with the programme" : "the first day allowed";
        }
        Booking holder = schedule.bookings().get(hold.before());
        String event = name(holder)
                + (holder.workingWeeks() == 0 ? " is reached" : hold.fromFinish() ? " is finished" : " starts");
        if (hold.cause() == Hold.Cause.LEARNING) {
            return "when " + event + ", from which it learns";
        }
        return hold.lagWeeks() == 0
                ? "when " + event
                : Words.weeks(Math.abs(hold.lagWeeks())) + (hold.lagWeeks() > 0 ? " after " : " before ") + event;
    }

    private String waiting() {
        StringBuilder text = new StringBuilder();
        if (wait.team() != null && wait.weeks() > 0) {
            int people = TeamOrder.people(booking, wait.team());
            String there =
                    Words.number(wait.team().peopleOn(schedule.programme().date(booking.start())));
            String until = day(booking.start() - after());
            text.append("; it waits ").append(Words.weeks(wait.weeks())).append(" for ");
            if (wait.joining() > 0) {
                text.append(people(wait.joining()))
                        .append(" who join ")
                        .append(wait.name())
                        .append(" on ")
                        .append(until);
            } else {
                text.append(
                                Words.number(people).equals(there)
                                        ? "the " + there
                                        : Words.number(people) + " of the " + there)
                        .append(" people of ")
                        .append(wait.name())
                        .append(", who work on ")
                        .append(Words.list(
                                wait.holders().stream().map(ChainWords::name).toList()))
                        .append(" until ")
                        .append(until);
            }
        }
        int held = leading();
        if (held > 0) {
            text.append("; ")
                    .append(names(holidayParts().subList(0, held)))
                    .append(held == 1 ? " holds" : " hold")
                    .append(" it up");
        }
        int room = parts.stream()
                .filter(part -> part.kind() == Part.Kind.ROOM)
                .mapToInt(Part::weeks)
                .sum();
        if (room > 0) {
            text.append("; it is planned ").append(Words.weeks(room)).append(" later than need be");
        }
        return text.toString();
    }

    /** Weeks between the release of its people and its start. */
    private int after() {
        int weeks = 0;
        for (Part part : parts) {
            if (part.kind() == Part.Kind.WORK) {
                break;
            }
            weeks += part.kind() == Part.Kind.HOLIDAY || part.kind() == Part.Kind.ROOM ? part.weeks() : 0;
        }
        return weeks;
    }

    /** Holidays before its work begins, as a number of parts. */
    private int leading() {
        int count = 0;
        for (Part part : parts) {
            if (part.kind() == Part.Kind.WORK) {
                break;
            }
            count += part.kind() == Part.Kind.HOLIDAY ? 1 : 0;
        }
        return count;
    }

    private String holidays() {
        List<Part> all = holidayParts();
        List<Part> within = all.subList(leading(), all.size());
        if (within.isEmpty()) {
            return "";
        }
        return within.size() == 1
                ? ", and " + within.getFirst().label() + " adds "
                        + Words.weeks(within.getFirst().weeks())
                : ", and " + names(within) + " add to it";
    }

    private String trailing() {
        List<Part> all = holidayParts();
        return all.isEmpty() ? "" : ", held up by " + names(all);
    }

    private List<Part> holidayParts() {
        return parts.stream().filter(part -> part.kind() == Part.Kind.HOLIDAY).toList();
    }

    private static String names(List<Part> holidays) {
        return Words.list(holidays.stream()
                .map(part -> part.label() + " (" + Words.weeks(part.weeks()) + ")")
                .toList());
    }

    private String on(int week) {
        return "on " + day(week);
    }

    private String day(int week) {
        return Words.day(schedule.programme().date(week));
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : Words.number(count) + " people";
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
