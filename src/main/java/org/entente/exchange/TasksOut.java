package org.entente.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.exchange.xml.XmlText;
import org.entente.network.Gate;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/** Writes tasks in their chosen modes, with links, and who is assigned to them. */
final class TasksOut {
    private static final int START_NO_EARLIER = 4;

    private final Network network;
    private final Programme programme;
    private final @Nullable Schedule schedule;
    private final CalendarsOut calendars;
    private final ResourcesOut resources;
    private final WorkTime time;
    private final Period period;

    TasksOut(
            Network network,
            @Nullable Schedule schedule,
            CalendarsOut calendars,
            ResourcesOut resources,
            WorkTime time,
            Period period) {
        this.network = network;
        this.programme = network.programme();
        this.schedule = schedule;
        this.calendars = calendars;
        this.resources = resources;
        this.time = time;
        this.period = period;
    }

    /** A task as the file shows it: in the mode chosen, or its first. */
    private record Shown(Task task, Mode mode, @Nullable Booking booking, int weeks) {}

    private Shown shown(Task task) {
        Booking booking = schedule == null ? null : schedule.of(task);
        Mode mode = booking == null ? task.modes().getFirst() : booking.mode();
        return new Shown(task, mode, booking, booking == null ? mode.weeks() : booking.workingWeeks());
    }

    private static int uid(Task task) {
        return task.index() + 1;
    }

    void tasks(XmlText out, String title, Remarks ofProject) throws IOException {
        out.open("Tasks");
        out.open("Task")
                .element("UID", 0)
                .element("ID", 0)
                .element("Name", title)
                .element("Type", 1);
        out.element("IsNull", 0).element("OutlineNumber", "0").element("OutlineLevel", 0);
        out.element("Summary", 1).element("Notes", ofProject.text()).close();
        for (Task task : programme.tasks()) {
            task(out, shown(task));
        }
        out.close();
    }

    private void task(XmlText out, Shown shown) throws IOException {
        Task task = shown.task();
        Mode mode = shown.mode();
        Booking booking = shown.booking();
        boolean milestone = shown.weeks() == 0;
        out.open("Task").element("UID", uid(task)).element("ID", uid(task)).element("Name", task.name());
        if (schedule != null && booking == null) {
            out.element("Active", 0);
        }
        out.element("Type", 1).element("IsNull", 0);
        out.element("WBS", Integer.toString(uid(task))).element("OutlineNumber", Integer.toString(uid(task)));
        out.element("OutlineLevel", 1).element("Priority", 500);
        if (booking != null) {
            out.element("Start", start(booking)).element("Finish", finish(booking));
        }
        out.element("Duration", time.duration(shown.weeks())).element("DurationFormat", WorkTime.WEEKS);
        out.element("EffortDriven", 0).element("Estimated", 0).element("Milestone", milestone ? 1 : 0);
        out.element("Summary", 0);
        long cost = cost(mode);
        out.element("FixedCost", cost).element("FixedCostAccrual", 3);
        String from = constraint(shown);
        out.element("ConstraintType", from.isEmpty() ? 0 : START_NO_EARLIER);
        Team team = mode.team();
        int calendar = team == null || team.calendar() == null ? -1 : CalendarsOut.uid(team.calendar());
        out.element("CalendarUID", calendar);
        if (!from.isEmpty()) {
            out.element("ConstraintDate", from + "T08:00:00");
        }
        String deadline = deadline(task);
        if (!deadline.isEmpty()) {
            out.element("Deadline", deadline + "T" + calendars.evening());
        }
        out.element("IgnoreResourceCalendar", 0);
        out.element("Notes", note(shown) + remarks(shown, from, deadline, cost).text());
        links(out, task);
        attribute(out, Names.TASK_TEXT1, task.id());
        attribute(out, Names.TASK_TEXT2, mode.id());
        out.close();
    }

    private static void attribute(XmlText out, String field, String value) throws IOException {
        if (!value.isEmpty()) {
            out.open("ExtendedAttribute").element("FieldID", field);
            out.element("Value", value).close();
        }
    }

    private String start(Booking booking) {
        LocalDate day = programme.date(booking.start());
        return Days.weekdayFrom(day) + "T08:00:00";
    }

    private String finish(Booking booking) {
        return booking.finish() == booking.start()
                ? start(booking)
                : Days.lastWeekdayBefore(programme.date(booking.finish())) + "T" + calendars.evening();
    }

    /** Its first day, when it has one: that of the schedule, which waits for teams as Project would not. */
    private String constraint(Shown shown) {
        Booking booking = shown.booking();
        if (booking != null) {
            return Days.weekdayFrom(programme.date(booking.start())).toString();
        }
        LocalDate earliest = shown.task().earliest();
        return earliest == null ? "" : Days.weekdayFrom(earliest).toString();
    }

    private static String deadline(Task task) {
        LocalDate latest = task.latest();
        return latest == null ? "" : Days.lastWeekdayBefore(latest).toString();
    }

    /** What the mode costs beside pay, in cents of the case's currency. */
    private long cost(Mode mode) {
        return Math.round((mode.cost() + mode.externalCost()) * mode.currency().rate(period) * 100);
    }

    /** The mode in words, for who reads the note in Project. */
    private String note(Shown shown) {
        if (schedule != null && shown.booking() == null) {
            return "Not done in this plan.\n";
        }
        return shown.task().modes().size() == 1
                ? ""
                : "Mode " + shown.mode().id() + ", one of "
                        + shown.task().modes().stream().map(Mode::id).collect(Collectors.joining(", ")) + ".\n";
    }

    private Remarks remarks(Shown shown, String from, String deadline, long cost) {
        Rows tasks = new Rows("tasks", ProgrammeRows.TASKS);
        ProgrammeRows.task(shown.task(), tasks);
        Rows gates = new Rows("gates", ProgrammeRows.GATES);
        for (Gate gate : programme.gates()) {
            if (gate.task().index() == shown.task().index()) {
                ProgrammeRows.gate(network, gate, gates);
            }
        }
        return new Remarks()
                .shown("mode", shown.mode().id())
                .shown("weeks", Integer.toString(shown.weeks()))
                .shown("start", from)
                .shown("deadline", deadline)
                .shown("cost", Long.toString(cost))
                .shown("staff", staff(shown.mode().staffings()))
                .with(tasks)
                .with(gates);
    }

    private static String staff(List<Mode.Staffing> staffings) {
        return staffings.stream()
                .map(s -> ResourcesOut.uid(s.team()) + ":" + s.people())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private void links(XmlText out, Task task) throws IOException {
        for (Precedence link : programme.precedences()) {
            if (link.after().index() == task.index()) {
                int type = switch (link.kind()) {
                    case FINISH_FINISH -> 0;
                    case FINISH_START -> 1;
                    case START_FINISH -> 2;
                    case START_START -> 3;
                };
                out.open("PredecessorLink").element("PredecessorUID", uid(link.before()));
                out.element("Type", type).element("CrossProject", 0);
                out.element("LinkLag", WorkTime.lag(link.lagWeeks()));
                out.element("LagFormat", WorkTime.ELAPSED_WEEKS).close();
            }
        }
    }

    void assignments(XmlText out) throws IOException {
        out.open("Assignments");
        int uid = 1;
        for (Task task : programme.tasks()) {
            Shown shown = shown(task);
            for (Mode.Staffing staffing : shown.mode().staffings()) {
                assignment(out, uid++, shown, staffing);
            }
        }
        out.close();
    }

    private void assignment(XmlText out, int uid, Shown shown, Mode.Staffing staffing) throws IOException {
        Team team = staffing.team();
        boolean people = team.kind() == Team.Kind.PEOPLE;
        double minutes = people ? (double) staffing.people() * shown.weeks() * time.minutesPerWeek() : 0;
        double pay = people ? minutes / 60 * resources.rate(team) : staffing.people() * resources.rate(team);
        out.open("Assignment").element("UID", uid).element("TaskUID", uid(shown.task()));
        out.element("ResourceUID", ResourcesOut.uid(team)).element("Cost", Math.round(pay * 100));
        Booking booking = shown.booking();
        if (booking != null) {
            out.element("Finish", finish(booking)).element("Start", start(booking));
        }
        out.element("Units", staffing.people());
        out.element("Work", people ? time.duration((double) staffing.people() * shown.weeks()) : "PT0H0M0S");
        out.close();
    }
}
