package org.entente.exchange;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.exchange.xml.XmlText;
import org.entente.network.Calendar;
import org.entente.network.Programme;
import org.entente.network.Team;

/** Writes calendars: a standard one, one for each of the programme, and one for each team that has one, made from it. */
final class CalendarsOut {
    static final int STANDARD = 1;
    private static final int HOURS_BEFORE_NOON = 4;

    private final Programme programme;
    private final WorkTime time;
    private final int firstYear;
    private final int lastYear;

    CalendarsOut(Programme programme, WorkTime time, int lastYear) {
        this.programme = programme;
        this.time = time;
        this.firstYear = programme.start().getYear();
        this.lastYear = lastYear;
    }

    /** Days closed, from and to inclusive. */
    record Span(String name, LocalDate from, LocalDate to) {}

    /** What is closed in some years, by rows as the table has them: those of every year once for each. */
    static List<Span> spans(List<Calendar.Closure> closures, int firstYear, int lastYear) {
        List<Span> spans = new ArrayList<>();
        for (Calendar.Closure closure : closures) {
            if (!closure.yearly()) {
                spans.add(new Span(closure.name(), closure.from(), closure.to()));
                continue;
            }
            long days = closure.to().toEpochDay() - closure.from().toEpochDay();
            // one that runs over the turn of the year began in the year before
            for (int year = firstYear - 1; year <= lastYear; year++) {
                LocalDate from = closure.from().withYear(year);
                if (from.plusDays(days).getYear() >= firstYear) {
                    spans.add(new Span(closure.name(), from, from.plusDays(days)));
                }
            }
        }
        spans.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
        return spans;
    }

    /** A text that is another where other days are closed. */
    static String signature(List<Span> spans) {
        List<String> days = spans.stream()
                .map(span -> span.from() + "/" + span.to())
                .distinct()
                .sorted()
                .toList();
        return Integer.toHexString(days.hashCode());
    }

    static int uid(Calendar calendar) {
        return STANDARD + 1 + calendar.index();
    }

    int uid(Team team) {
        Calendar calendar = team.calendar();
        return calendar == null
                ? STANDARD
                : STANDARD + 1 + programme.calendars().size() + team.index();
    }

    void remark(Remarks remarks) {
        Rows rows = new Rows("calendars", ProgrammeRows.CALENDARS);
        remarks.shown("years", firstYear + "-" + lastYear);
        for (Calendar calendar : programme.calendars()) {
            ProgrammeRows.calendar(calendar, rows);
            remarks.shown("calendar " + calendar.id(), signature(spans(calendar.closures(), firstYear, lastYear)));
        }
        remarks.with(rows);
    }

    void write(XmlText out) throws IOException {
        out.open("Calendars");
        base(out, STANDARD, "Standard", List.of());
        for (Calendar calendar : programme.calendars()) {
            base(out, uid(calendar), calendar.id(), spans(calendar.closures(), firstYear, lastYear));
        }
        for (Team team : programme.teams()) {
            Calendar calendar = team.calendar();
            if (calendar != null && team.kind() == Team.Kind.PEOPLE) {
                out.open("Calendar").element("UID", uid(team)).element("Name", team.name());
                out.element("IsBaseCalendar", 0).element("BaseCalendarUID", uid(calendar));
                out.close();
            }
        }
        out.close();
    }

    private void base(XmlText out, int uid, String name, List<Span> spans) throws IOException {
        out.open("Calendar").element("UID", uid).element("Name", name);
        out.element("IsBaseCalendar", 1).element("BaseCalendarUID", -1).open("WeekDays");
        for (int day = 1; day <= 7; day++) {
            // Project counts from Sunday
            DayOfWeek weekday = DayOfWeek.of(day == 1 ? 7 : day - 1);
            boolean working = weekday.compareTo(DayOfWeek.FRIDAY) <= 0;
            out.open("WeekDay").element("DayType", day).element("DayWorking", working ? 1 : 0);
            if (working) {
                hours(out);
            }
            out.close();
        }
        // the same once more as older programs look for it
        for (Span span : spans) {
            out.open("WeekDay").element("DayType", 0).element("DayWorking", 0);
            period(out, span);
            out.close();
        }
        out.close();
        if (!spans.isEmpty()) {
            out.open("Exceptions");
            for (Span span : spans) {
                out.open("Exception").element("EnteredByOccurrences", 0);
                period(out, span);
                long days = span.to().toEpochDay() - span.from().toEpochDay() + 1;
                out.element("Occurrences", days).element("Name", span.name()).element("Type", 1);
                out.element("DayWorking", 0).close();
            }
            out.close();
        }
        out.close();
    }

    private static void period(XmlText out, Span span) throws IOException {
        out.open("TimePeriod").element("FromDate", span.from() + "T00:00:00");
        out.element("ToDate", span.to() + "T23:59:00").close();
    }

    /** A day's work from eight on, with a noon break where the day allows it. */
    private void hours(XmlText out) throws IOException {
        int minutes = time.minutesPerDay();
        out.open("WorkingTimes");
        if (minutes <= HOURS_BEFORE_NOON * 60 || minutes > 15 * 60) {
            int from = minutes > 16 * 60 ? 0 : 8 * 60;
            stretch(out, from, from + minutes);
        } else {
            stretch(out, 8 * 60, 12 * 60);
            stretch(out, 13 * 60, 13 * 60 + minutes - HOURS_BEFORE_NOON * 60);
        }
        out.close();
    }

    private static void stretch(XmlText out, int from, int to) throws IOException {
        out.open("WorkingTime").element("FromTime", clock(from));
        out.element("ToTime", clock(to)).close();
    }

    static String clock(int minute) {
        int at = minute % (24 * 60);
        return "%02d:%02d:00".formatted(at / 60, at % 60);
    }

    /** When a working day ends. */
    String evening() {
        int minutes = time.minutesPerDay();
        return clock(
                minutes <= HOURS_BEFORE_NOON * 60
                        ? 8 * 60 + minutes
                        : minutes > 15 * 60 ? Math.min(23 * 60 + 59, 8 * 60 + minutes) : 9 * 60 + minutes);
    }
}
