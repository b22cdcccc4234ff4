package org.entente.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.exchange.xml.Node;
import org.entente.exchange.xml.XmlFile;
import org.entente.intake.finding.Findings;
import org.jspecify.annotations.Nullable;

/** Reads a project as tables of a case. */
final class ProjectIn {
    /** Every element that is looked at; the rest of a file, most of it, is passed over. */
    private static final Set<String> KEPT = Set.of(
            ("Name Title ScheduleFromStart StartDate CurrencyCode CalendarUID MinutesPerDay MinutesPerWeek DaysPerMonth"
                            + " ExtendedAttribute FieldID Value Calendars Calendar UID IsBaseCalendar BaseCalendarUID WeekDays"
                            + " WeekDay DayType DayWorking TimePeriod FromDate ToDate Exceptions Exception Type Period Month"
                            + " MonthDay Occurrences WorkWeeks WorkWeek Tasks Task IsNull Active Start Finish Duration"
                            + " DurationFormat Recurring Summary ExternalTask IsSubproject FixedCost ConstraintType"
                            + " ConstraintDate Deadline Notes PredecessorLink PredecessorUID CrossProject LinkLag LagFormat"
                            + " OutlineLevel PercentComplete Baseline ActualStart Resources Resource MaxUnits StandardRate"
                            + " CostPerUse IsCostResource AvailabilityPeriods AvailabilityPeriod AvailableFrom AvailableTo"
                            + " AvailableUnits Rates Rate RateTable Assignments Assignment TaskUID ResourceUID Units Work Cost")
                    .split(" "));

    private static final String NO_TASKS = "The project has no tasks.";

    private ProjectIn() {}

    static @Nullable ProgrammeTables read(Path path, Findings findings) {
        String file = String.valueOf(path.getFileName());
        Told told = new Told(file, findings);
        Node root = XmlFile.read(path, KEPT, findings);
        if (root == null || !isProject(root, told)) {
            return null;
        }
        Remarks remarks = remarks(root);
        WorkTime time = new WorkTime(minutes(root, "MinutesPerDay", 480), minutes(root, "MinutesPerWeek", 2400));
        String currency = root.text("CurrencyCode");
        if (currency.isEmpty()) {
            currency = "EUR";
            told.warn("The file names no currency; its amounts were read as EUR.", "Change currency in case.yaml.");
        }
        if (!root.text("ScheduleFromStart").isEmpty() && !root.is("ScheduleFromStart")) {
            told.warn(
                    "The project is scheduled back from its end; Entente schedules forward.",
                    "Give a date with entente schedule --by.");
        }
        CalendarsIn calendars = new CalendarsIn(root, remarks, told);
        ResourcesIn resources = new ResourcesIn(root, calendars, time, currency, told);
        TasksIn tasks = new TasksIn(root, calendars, resources, time, currency, told);
        if (tasks.outline().tasks().isEmpty()) {
            told.error(root, "", NO_TASKS, "Check that the right project was saved.");
            return null;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("title", title(root, file));
        settings.put("currency", currency);
        settings.put("programme_start", start(root, remarks, told));
        return new ProgrammeTables(
                file,
                settings,
                List.of(
                        rates(remarks),
                        calendars.rows(),
                        resources.teams(),
                        resources.headcount(),
                        tasks.tasks(),
                        new LinksIn(tasks, time, told).rows(),
                        tasks.gates()));
    }

    private static boolean isProject(Node root, Told told) {
        String tool = switch (root.name()) {
            case "Project" -> "";
            case "project" -> "It is a file of GanttProject or another tool, not Microsoft Project XML.";
            case "APIBusinessObjects", "WBS" -> "It is a Primavera file, not Microsoft Project XML.";
            default ->
                "Its root is <" + Findings.shorten(root.name()) + ">, not <Project>: it is no Microsoft Project XML.";
        };
        if (!tool.isEmpty()) {
            told.error(root, root.name(), tool, "Export the project as Microsoft Project XML (MSPDI).");
            return false;
        }
        if (root.all("Tasks", "Task").isEmpty()) {
            told.error(root, "", NO_TASKS, "Check that the right project was saved.");
            return false;
        }
        return true;
    }

    /** What Entente said about the project when it wrote the file; nothing for other files. */
    private static Remarks remarks(Node root) {
        Node first = root.all("Tasks", "Task").getFirst();
        Remarks remarks = first.whole("UID", -1) == 0 ? Remarks.of(first.text("Notes")) : null;
        return remarks == null ? new Remarks() : remarks;
    }

    private static Rows rates(Remarks remarks) {
        Rows rates = new Rows(ProgrammeTables.RATES, "currency", "rate");
        remarks.rows(ProgrammeTables.RATES).forEach(rates::add);
        return rates;
    }

    private static int minutes(Node root, String name, int usual) {
        int minutes = root.whole(name, usual);
        return minutes > 0 ? minutes : usual;
    }

    private static String title(Node root, String file) {
        String title = root.text("Title");
        String name = title.isEmpty() ? root.text("Name") : title;
        String stem = (name.isEmpty() ? file : name).replaceFirst("(?i)\\.(xml|mpp)$", "");
        return stem.isBlank() ? "Programme" : stem;
    }

    private static String start(Node root, Remarks remarks, Told told) {
        LocalDate day = Days.day(root.text("StartDate"));
        String kept = remarks.shown("start");
        LocalDate written = kept == null ? null : Days.day(kept);
        if (written != null && (day == null || Days.weekdayFrom(written).equals(day))) {
            return written.toString();
        }
        if (day == null) {
            day = root.all("Tasks", "Task").stream()
                    .map(task -> Days.day(task.text("Start")))
                    .filter(java.util.Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
        }
        if (day == null) {
            told.warn("The project has no start date.", "Give programme_start in case.yaml.");
            return "";
        }
        // weeks run from a Monday, as planners' weeks do
        return day.minusDays(day.getDayOfWeek().getValue() - 1L).toString();
    }
}
