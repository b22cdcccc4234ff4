package org.entente.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.exchange.xml.Node;
import org.entente.network.Milestone;
import org.jspecify.annotations.Nullable;

/** Reads tasks with who does them. */
final class TasksIn {
    private final ResourcesIn resources;
    private final CalendarsIn calendars;
    private final WorkTime time;
    private final String currency;
    private final Told told;
    private final Outline outline;
    private final Ids names = new Ids();
    private final Map<Integer, List<Node>> assignments = new HashMap<>();
    private final Map<Integer, String> ids = new LinkedHashMap<>();
    private final Map<Integer, Integer> weeks = new HashMap<>();
    private final Rows tasks = new Rows("tasks", ProgrammeRows.TASKS);
    private final Rows gates = new Rows("gates", ProgrammeRows.GATES);

    TasksIn(Node root, CalendarsIn calendars, ResourcesIn resources, WorkTime time, String currency, Told told) {
        this.resources = resources;
        this.calendars = calendars;
        this.time = time;
        this.currency = currency;
        this.told = told;
        outline = new Outline(root.all("Tasks", "Task"), told);
        for (Node assignment : root.all("Assignments", "Assignment")) {
            assignments
                    .computeIfAbsent(assignment.whole("TaskUID", -1), uid -> new ArrayList<>())
                    .add(assignment);
        }
        for (Node task : outline.tasks()) {
            ids.put(task.whole("UID", -1), id(task));
        }
        outline.tasks().forEach(this::read);
        outline.summaries().forEach(this::summary);
    }

    Rows tasks() {
        return tasks;
    }

    Rows gates() {
        return gates;
    }

    Outline outline() {
        return outline;
    }

    /** The id of a task by its number in the file, or null where it was left out. */
    @Nullable
    String id(int uid) {
        return ids.get(uid);
    }

    int weeks(int uid) {
        return weeks.getOrDefault(uid, 0);
    }

    private String id(Node task) {
        Remarks remarks = Remarks.of(task.text("Notes"));
        String kept = remarks == null || remarks.rows("tasks").isEmpty()
                ? ""
                : remarks.rows("tasks").getFirst().getOrDefault("task", "");
        for (Node attribute : task.all("ExtendedAttribute")) {
            if (kept.isEmpty() && attribute.text("FieldID").equals(Names.TASK_TEXT1) && remarks != null) {
                kept = attribute.text("Value");
            }
        }
        return kept.isEmpty() ? names.of(task.text("Name"), "task-" + task.whole("UID", 0)) : names.keep(kept);
    }

    /** What a summary task says beyond its name. */
    private void summary(Node task) {
        if (task.number("FixedCost") > 0 || assignments.containsKey(task.whole("UID", -1))) {
            told.warn(
                    task,
                    task.text("Name"),
                    "Costs and people of a summary task are not taken over.",
                    "Give them to the tasks in it.");
        }
    }

    private void read(Node task) {
        int uid = task.whole("UID", -1);
        String id = ids.getOrDefault(uid, "");
        Remarks remarks = Remarks.of(task.text("Notes"));
        Staffed staffed = staffed(task);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("task", id);
        row.put("name", outline.name(task));
        int length = new Durations(time, told).weeks(task);
        weeks.put(uid, length);
        if (remarks != null && !remarks.rows("tasks").isEmpty()) {
            kept(task, row, remarks, length, staffed);
        } else {
            Milestone milestone = Names.milestone(task.text("Name"));
            row.put("milestone", milestone == null ? "" : Names.code(milestone));
            row.put("weeks", Integer.toString(length));
            row.put("cost", cost(task, staffed, staffed.costs()));
            row.put("currency", row.getOrDefault("cost", "").isEmpty() ? "" : currency);
            row.put("earliest", new Constraints(told).earliest(task));
            row.put("latest", new Constraints(told).latest(task));
            rows(row, staffed.people());
            calendar(task, staffed);
        }
    }

    /** Rows of one mode: one for each of its teams, what is summed over them in the first. */
    private void rows(Map<String, String> row, Map<String, Integer> people) {
        if (people.isEmpty()) {
            tasks.add(row);
        }
        boolean first = true;
        for (Map.Entry<String, Integer> each : people.entrySet()) {
            Map<String, String> one = new LinkedHashMap<>(row);
            one.put("team", each.getKey());
            one.put("people", Integer.toString(each.getValue()));
            if (!first) {
                one.put("cost", "");
                one.put("external_cost", "");
            }
            first = false;
            tasks.add(one);
        }
    }

    /** A task that Entente wrote: its modes as they were, but for what was changed since. */
    private void kept(Node task, Map<String, String> now, Remarks remarks, int length, Staffed staffed) {
        String mode = remarks.shown("mode");
        String cents = ProgrammeRows.number(task.number("FixedCost"));
        boolean sameCost = remarks.same("cost", cents) && staffed.costs() == 0 || task.first("FixedCost") == null;
        boolean sameStaff = remarks.same("staff", staffed.shown());
        boolean sameWeeks = remarks.same("weeks", Integer.toString(length));
        Map<String, String> common = new LinkedHashMap<>(now);
        LocalDate from = Days.day(task.text("ConstraintDate"));
        boolean sameStart =
                remarks.same("start", from == null || task.whole("ConstraintType", 0) < 2 ? "" : from.toString());
        LocalDate deadline = Days.day(task.text("Deadline"));
        boolean sameEnd = remarks.same("deadline", deadline == null ? "" : deadline.toString());
        if (!sameStart) {
            common.put("earliest", new Constraints(told).earliest(task));
        }
        if (!sameEnd) {
            common.put("latest", new Constraints(told).latest(task));
        }
        boolean done = false;
        for (Map<String, String> before : remarks.rows("tasks")) {
            Map<String, String> row = new LinkedHashMap<>(before);
            row.putAll(common);
            boolean shown = before.getOrDefault("mode", "").equals(mode == null ? "" : mode);
            if (shown && !sameWeeks) {
                row.put("weeks", Integer.toString(length));
            }
            if (shown && !sameCost) {
                row.put("cost", done ? "" : cost(task, staffed, staffed.costs()));
                row.put("external_cost", "");
                row.put("currency", currency);
            }
            if (!shown || sameStaff) {
                tasks.add(row);
            } else if (!done) {
                row.put("team", "");
                row.put("people", "");
                rows(row, staffed.people());
            }
            done |= shown;
        }
        for (Map<String, String> gate : remarks.rows("gates")) {
            Map<String, String> row = new LinkedHashMap<>(gate);
            row.put("task", now.getOrDefault("task", ""));
            gates.add(row);
        }
    }

    private static String cost(Node task, Staffed staffed, double others) {
        double cents = task.number("FixedCost");
        double cost = (Double.isNaN(cents) ? 0 : cents / 100) + others + staffed.perUse();
        return cost == 0 ? "" : ProgrammeRows.number(Math.round(cost * 100) / 100.0);
    }

    private void calendar(Node task, Staffed staffed) {
        int own = task.whole("CalendarUID", -1);
        if (own >= 0 && !staffed.calendars().contains(calendars.id(own))) {
            told.warn(
                    task,
                    task.text("Name"),
                    "The task has a calendar of its own; here a task pauses with its team's calendar.",
                    "Give its team that calendar in teams.csv.");
        }
    }

    /**
     * Who does a task.
     *
     * @param people by team, units of stocks as well
     * @param shown as the remarks say it: number of the resource and units
     * @param costs of material and cost resources
     * @param perUse what its resources cost each time
     */
    private record Staffed(
            Map<String, Integer> people, String shown, double costs, double perUse, List<String> calendars) {}

    private Staffed staffed(Node task) {
        Map<String, Integer> people = new LinkedHashMap<>();
        Map<String, Integer> shown = new TreeMap<>();
        List<String> ofTeams = new ArrayList<>();
        double costs = 0;
        double perUse = 0;
        for (Node assignment : assignments.getOrDefault(task.whole("UID", -1), List.of())) {
            int uid = assignment.whole("ResourceUID", -1);
            ResourcesIn.Resource resource = resources.of(uid);
            double units = assignment.number("Units");
            if (resource == null) {
                if (uid > 0) {
                    told.warn(assignment, "" + uid, "The assignment names a resource that the file does not have.", "");
                }
                continue;
            }
            if (resource.team() == null) {
                double cents = assignment.number("Cost");
                costs += Double.isNaN(cents) ? 0 : cents / 100;
                continue;
            }
            int whole = whole(assignment, Double.isNaN(units) ? 1 : units);
            people.merge(resource.team(), whole, Integer::sum);
            shown.merge("" + uid, whole, Integer::sum);
            perUse += resource.costPerUse();
            ofTeams.add(resource.calendar());
            part(task, assignment, resource, whole);
        }
        String text = shown.entrySet().stream()
                .map(each -> each.getKey() + ":" + each.getValue())
                .sorted()
                .reduce("", (all, next) -> all.isEmpty() ? next : all + " " + next);
        return new Staffed(people, text, costs, perUse, ofTeams);
    }

    private int whole(Node assignment, double units) {
        if (Math.abs(units - Math.rint(units)) > 0.005) {
            told.warn(
                    assignment,
                    Told.number(units * 100) + " %",
                    "A task takes whole people all the time it lasts; the units of the assignment were rounded up.",
                    "Change people in tasks.csv.");
        }
        return (int) Math.max(1, Math.ceil(units - 0.005));
    }

    /** Work that is much less than everybody all the time. */
    private void part(Node task, Node assignment, ResourcesIn.Resource resource, int people) {
        double work = WorkTime.minutes(assignment.text("Work"));
        double all = WorkTime.minutes(task.text("Duration")) * people;
        if (!resource.stock() && work > 0 && all > 0 && work < 0.6 * all) {
            told.warn(
                    assignment,
                    assignment.text("Work"),
                    "The people work for part of the task only; here they are taken all the time it lasts.",
                    "Split the task, or change people in tasks.csv.");
        }
    }
}
