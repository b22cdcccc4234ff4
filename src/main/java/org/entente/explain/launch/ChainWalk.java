package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Calendar;
import org.entente.network.Programme;
import org.entente.programme.Booking;
import org.jspecify.annotations.Nullable;

/**
 * Walks back from a date to the start of the programme.
 *
 * <p>The walk follows what the programme itself asks for: of all a task waits for by precedence, learning and first days, that
 * which lets it start last. What it waits beyond is waiting for its team, then holidays, then room. So every week before the
 * date is told once, and the parts add up to it.
 */
final class ChainWalk {
    private final Holds holds;
    private final Programme programme;
    private final List<Booking> bookings;
    private final Timetable timetable;
    private final Set<Place> seen = new HashSet<>();

    /** An end of a task on the way. */
    private record Place(int booking, boolean finish) {}

    /** What lets a task start, and when; {@code hold} is null for a day or the start of the programme. */
    record Driver(@Nullable Hold hold, int start) {}

    ChainWalk(Holds holds) {
        this.holds = holds;
        this.programme = holds.schedule().programme();
        this.bookings = holds.schedule().bookings();
        this.timetable = Floats.timetable(holds);
    }

    Chain to(int target) {
        seen.clear();
        List<Step> steps = new ArrayList<>();
        Place place = new Place(target, true);
        while (place != null) {
            seen.add(place);
            Booking booking = bookings.get(place.booking());
            Driver driver = driver(place.booking());
            Hold hold = driver.hold();
            int lag = hold == null ? 0 : hold.lagWeeks();
            boolean atFinish = place.finish() && hold != null && hold.toFinish();
            List<Part> parts = new ArrayList<>();
            TeamWait wait = atFinish ? TeamWait.NONE : TeamWait.of(holds, place.booking(), driver.start());
            int to = place.finish() ? booking.finish() : booking.start();
            int from = hold == null ? 0 : hold.release(bookings.get(hold.before())) - lag;
            if (atFinish) {
                add(parts, Part.Kind.LAG, lag, "");
                rest(parts, place.booking(), from + lag, booking.finish());
            } else {
                add(parts, hold == null ? Part.Kind.DAY : Part.Kind.LAG, driver.start() - from, "");
                add(parts, Part.Kind.TEAM, wait.weeks(), wait.name());
                rest(parts, place.booking(), driver.start() + wait.weeks(), booking.start());
                if (place.finish()) {
                    add(parts, Part.Kind.WORK, booking.workingWeeks(), "");
                    holidays(parts, place.booking(), booking.start(), booking.finish());
                    int told = timetable.time(place.booking()).closed(booking.start(), booking.finish());
                    add(parts, Part.Kind.ROOM, booking.finish() - booking.start() - booking.workingWeeks() - told, "");
                }
            }
            ChainWords words = new ChainWords(holds.schedule(), booking, parts, wait);
            steps.add(new Step(booking, from, to, parts, words.sentence(driver, place.finish(), atFinish)));
            place = hold == null ? null : new Place(hold.before(), hold.fromFinish());
        }
        Booking booking = bookings.get(target);
        List<Step> inOrder = steps.reversed();
        String name = Targets.name(holds.schedule(), booking);
        return new Chain(
                booking,
                name,
                programme.date(booking.finish()),
                inOrder,
                ChainWords.sum(holds.schedule(), booking, inOrder));
    }

    private Driver driver(int booking) {
        int release = Timetable.earliestWeek(holds.schedule(), bookings.get(booking));
        Driver best = new Driver(null, release);
        for (Hold hold : holds.on(booking)) {
            if (hold.cause() == Hold.Cause.TEAM || seen.contains(new Place(hold.before(), hold.fromFinish()))) {
                continue;
            }
            int start = start(hold);
            boolean later = start > best.start();
            boolean asLate = start == best.start()
                    && (best.hold() == null || (best.hold().toFinish() && !hold.toFinish()));
            if (later || asLate) {
                best = new Driver(hold, start);
            }
        }
        return best;
    }

    private int start(Hold hold) {
        int at = hold.release(bookings.get(hold.before()));
        return hold.toFinish()
                ? timetable
                        .time(hold.after())
                        .earliestStart(at, bookings.get(hold.after()).workingWeeks())
                : at;
    }

    /** What is left between two weeks: holidays, then room. */
    private void rest(List<Part> parts, int booking, int from, int to) {
        if (to > from) {
            holidays(parts, booking, from, to);
            add(parts, Part.Kind.ROOM, to - from - timetable.time(booking).closed(from, to), "");
        } else {
            add(parts, Part.Kind.ROOM, to - from, "");
        }
    }

    private void holidays(List<Part> parts, int booking, int from, int to) {
        List<Calendar> calendars = WorkTime.calendars(bookings.get(booking).mode());
        Map<String, Integer> weeks = new LinkedHashMap<>();
        for (int week = from; week < to; week++) {
            if (!timetable.time(booking).isOpen(week)) {
                LocalDate first = programme.date(week);
                String name = calendars.stream()
                        .filter(calendar -> calendar.closesWeekOf(first))
                        .map(calendar -> calendar.closureInWeekOf(first))
                        .filter(closure -> closure != null && !closure.name().isEmpty())
                        .map(Calendar.Closure::name)
                        .findFirst()
                        .orElse("holidays");
                weeks.merge(name, 1, Integer::sum);
            }
        }
        weeks.forEach((name, count) -> add(parts, Part.Kind.HOLIDAY, count, name));
    }

    private static void add(List<Part> parts, Part.Kind kind, int weeks, String label) {
        if (weeks != 0) {
            parts.add(new Part(kind, weeks, label));
        }
    }
}
