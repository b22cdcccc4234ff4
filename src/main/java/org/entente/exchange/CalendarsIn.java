package org.entente.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.CalendarsOut.Span;
import org.entente.exchange.xml.Node;
import org.jspecify.annotations.Nullable;

/** Reads calendars: the days that are closed, and which calendar a resource has. */
final class CalendarsIn {
    private static final int YEARLY = 2;
    /** A day that comes back in so many years is taken for one of every year. */
    private static final int EVERY_YEAR = 3;

    private final Map<Integer, Node> nodes = new HashMap<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<Node, List<Closed>> closed = new HashMap<>();
    private final Rows rows = new Rows("calendars", ProgrammeRows.CALENDARS);
    private final int usual;
    private final Told told;

    private record Closed(Span span, boolean yearly) {}

    CalendarsIn(Node root, Remarks remarks, Told told) {
        this.told = told;
        usual = root.whole("CalendarUID", -1);
        for (Node calendar : root.all("Calendars", "Calendar")) {
            nodes.put(calendar.whole("UID", -1), calendar);
        }
        Ids names = new Ids();
        Map<String, List<Map<String, String>>> kept = new LinkedHashMap<>();
        remarks.rows("calendars")
                .forEach(row -> kept.computeIfAbsent(row.getOrDefault("calendar", ""), id -> new ArrayList<>())
                        .add(row));
        Set<String> written = new HashSet<>();
        for (Node calendar : root.all("Calendars", "Calendar")) {
            read(calendar, names, kept, remarks, written);
        }
    }

    private void read(
            Node calendar,
            Ids names,
            Map<String, List<Map<String, String>>> kept,
            Remarks remarks,
            Set<String> written) {
        int uid = calendar.whole("UID", -1);
        String name = calendar.text("Name");
        List<Closed> own = closures(calendar);
        closed.put(calendar, own);
        Node base = base(calendar);
        if (base != null && own.isEmpty()) {
            // a resource's calendar that says nothing of its own: the one it is made from may come later in the file
            return;
        }
        List<Closed> all = new ArrayList<>(own);
        if (base != null) {
            all.addAll(closures(base));
        } else {
            week(calendar);
        }
        List<Map<String, String>> before = kept.getOrDefault(name, List.of());
        String signature = CalendarsOut.signature(own.stream().map(Closed::span).toList());
        if (base == null && !before.isEmpty() && written.add(name) && remarks.same("calendar " + name, signature)) {
            before.forEach(rows::add);
            ids.put(uid, names.keep(name));
        } else if (!all.isEmpty()) {
            String id = before.isEmpty() ? names.of(name, "calendar-" + uid) : names.keep(name);
            ids.put(uid, id);
            for (Closed each : all) {
                rows.add(
                        id,
                        each.span().name(),
                        each.span().from().toString(),
                        each.span().to().toString(),
                        each.yearly() ? "yes" : "");
            }
        }
    }

    private @Nullable Node base(Node calendar) {
        boolean isBase = calendar.first("IsBaseCalendar") == null || calendar.is("IsBaseCalendar");
        return isBase ? null : nodes.get(calendar.whole("BaseCalendarUID", -1));
    }

    Rows rows() {
        return rows;
    }

    /** The calendar of a resource or task, blank where it has no closed days. */
    String id(int uid) {
        Node calendar = nodes.get(nodes.containsKey(uid) ? uid : usual);
        if (calendar == null) {
            return "";
        }
        int own = calendar.whole("UID", -1);
        String id = ids.get(own);
        Node base = base(calendar);
        return id != null ? id : base == null ? "" : ids.getOrDefault(base.whole("UID", -1), "");
    }

    private void week(Node calendar) {
        long working = calendar.all("WeekDays", "WeekDay").stream()
                .filter(day -> day.whole("DayType", 0) > 0 && day.is("DayWorking"))
                .count();
        if (working != 0 && working != 5) {
            told.warn(
                    calendar,
                    calendar.text("Name"),
                    "The calendar works on " + working + " days a week; a week of it is taken for a working week.",
                    "");
        }
        if (calendar.first("WorkWeeks") instanceof Node weeks
                && !weeks.all("WorkWeek").isEmpty()) {
            told.warn(
                    calendar,
                    calendar.text("Name"),
                    "The calendar has weeks with other working times; they are not taken over.",
                    "Add what is closed in them to the calendars table.");
        }
    }

    private List<Closed> closures(Node calendar) {
        List<Closed> before = closed.get(calendar);
        if (before != null) {
            return before;
        }
        Map<String, Closed> found = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>(calendar.all("Exceptions", "Exception"));
        // the form of older programs, which newer ones write as well
        calendar.all("WeekDays", "WeekDay").stream()
                .filter(day -> day.whole("DayType", -1) == 0)
                .forEach(all::add);
        for (Node each : all) {
            Node period = each.first("TimePeriod");
            LocalDate from = period == null ? null : Days.day(period.text("FromDate"));
            LocalDate to = period == null ? null : Days.day(period.text("ToDate"));
            if (from == null || to == null || to.isBefore(from)) {
                told.warn(each, "", "A day off in the calendar has no dates; it is not taken over.", "");
            } else if (each.is("DayWorking")) {
                told.warn(
                        each,
                        from.toString(),
                        "The calendar has other working times on some days; they are not taken over.",
                        "");
            } else {
                closed(each, from, to, found);
            }
        }
        return List.copyOf(found.values());
    }

    private void closed(Node each, LocalDate from, LocalDate to, Map<String, Closed> found) {
        int type = each.whole("Type", 1);
        String name = each.text("Name");
        if (type == YEARLY) {
            int times = Math.max(1, each.whole("Occurrences", to.getYear() - from.getYear() + 1));
            LocalDate first = yearly(each, from);
            for (int i = 0; i < (times >= EVERY_YEAR ? 1 : times); i++) {
                Span span = new Span(name, first.plusYears(i), first.plusYears(i));
                found.putIfAbsent(span.from() + "/" + span.to(), new Closed(span, times >= EVERY_YEAR));
            }
        } else if (type <= 1 || type == 9 || from.equals(to)) {
            if (each.whole("Period", 1) > 1 && !from.equals(to)) {
                repeats(each, name);
            } else {
                found.putIfAbsent(from + "/" + to, new Closed(new Span(name, from, to), false));
            }
        } else {
            repeats(each, name);
        }
    }

    private void repeats(Node each, String name) {
        told.warn(
                each,
                name,
                "A day off repeats within the year; it is not taken over.",
                "Single days do not close a week. Add closed weeks to the calendars table.");
    }

    private static LocalDate yearly(Node each, LocalDate from) {
        try {
            LocalDate day = LocalDate.of(
                    from.getYear(),
                    each.whole("Month", from.getMonthValue() - 1) + 1,
                    each.whole("MonthDay", from.getDayOfMonth()));
            return day.isBefore(from) ? day.plusYears(1) : day;
        } catch (DateTimeException e) {
            return from;
        }
    }
}
