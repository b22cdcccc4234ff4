package org.entente.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.exchange.xml.Node;
import org.jspecify.annotations.Nullable;

/** Reads resources: people as teams, material and costs as costs of the tasks they are assigned to. */
final class ResourcesIn {
    private static final LocalDate ALWAYS = LocalDate.of(1985, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(2049, 1, 1);

    private final CalendarsIn calendars;
    private final WorkTime time;
    private final String currency;
    private final Told told;
    private final Ids names = new Ids();
    private final Map<Integer, Resource> resources = new HashMap<>();
    private final Rows teams = new Rows("teams", ProgrammeRows.TEAMS);
    private final Rows headcount = new Rows("headcounts", ProgrammeRows.HEADCOUNT);

    /**
     * A resource as it was read.
     *
     * @param team id of the team it is, or null when its assignments only cost
     * @param stock whether it is used up
     * @param costPerUse added each time it is assigned
     */
    record Resource(@Nullable String team, boolean stock, double costPerUse, String calendar) {}

    ResourcesIn(Node root, CalendarsIn calendars, WorkTime time, String currency, Told told) {
        this.calendars = calendars;
        this.time = time;
        this.currency = currency;
        this.told = told;
        for (Node resource : root.all("Resources", "Resource")) {
            read(resource);
        }
    }

    Rows teams() {
        return teams;
    }

    Rows headcount() {
        return headcount;
    }

    @Nullable
    Resource of(int uid) {
        return resources.get(uid);
    }

    private void read(Node resource) {
        int uid = resource.whole("UID", -1);
        String name = resource.text("Name");
        if (resource.is("IsNull") || name.isEmpty()) {
            return;
        }
        Remarks remarks = Remarks.of(resource.text("Notes"));
        boolean work = resource.whole("Type", 1) == 1 && !resource.is("IsCostResource");
        if (!work && remarks == null) {
            told.warn(
                    resource,
                    name,
                    "Material and cost resources are no teams; what they cost is counted in the tasks they are assigned to.",
                    "Make a team of kind stock of it where it is scarce.");
            resources.put(uid, new Resource(null, true, 0, ""));
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        String id;
        if (remarks != null && remarks.rows("teams").size() == 1) {
            row.putAll(remarks.rows("teams").getFirst());
            id = names.keep(row.getOrDefault("team", "team-" + uid));
        } else {
            id = names.of(name, "team-" + uid);
        }
        row.put("team", id);
        row.put("name", name);
        String calendar = work ? calendars.id(resource.whole("CalendarUID", -1)) : "";
        row.put("calendar", calendar);
        if (work) {
            people(resource, id, remarks, row);
        }
        rate(resource, remarks, row);
        teams.add(row);
        double perUse = resource.number("CostPerUse");
        if (perUse > 0) {
            told.warn(
                    resource,
                    resource.text("CostPerUse"),
                    "The resource has a cost per use; it is counted in the cost of its tasks.",
                    "");
        }
        resources.put(uid, new Resource(id, !work, perUse > 0 ? perUse : 0, calendar));
    }

    /** From a day on, so many units. */
    private record Step(LocalDate from, double units) {}

    private void people(Node resource, String id, @Nullable Remarks remarks, Map<String, String> row) {
        List<Step> steps = steps(resource);
        StringBuilder now = new StringBuilder(
                Integer.toString(whole(resource, steps.getFirst().units())));
        for (Step later : steps.subList(1, steps.size())) {
            now.append(' ').append(later.from()).append(':').append(whole(resource, later.units()));
        }
        if (remarks != null && remarks.same("people", now.toString())) {
            remarks.rows("headcounts").forEach(headcount::add);
            return;
        }
        row.put("people", Integer.toString(whole(resource, steps.getFirst().units())));
        for (Step later : steps.subList(1, steps.size())) {
            headcount.add(id, later.from().toString(), Integer.toString(whole(resource, later.units())));
        }
    }

    /** Units over time, the first from the beginning. */
    private static List<Step> steps(Node resource) {
        double most = resource.number("MaxUnits");
        List<Step> steps = new ArrayList<>();
        List<Node> periods = new ArrayList<>(resource.all("AvailabilityPeriods", "AvailabilityPeriod"));
        periods.sort(Comparator.comparing(period -> period.text("AvailableFrom")));
        LocalDate covered = LocalDate.MIN;
        for (Node period : periods) {
            LocalDate from = Days.day(period.text("AvailableFrom"));
            LocalDate to = Days.day(period.text("AvailableTo"));
            double units = period.number("AvailableUnits");
            if (Double.isNaN(units)) {
                continue;
            }
            LocalDate since = from == null || from.isBefore(ALWAYS) ? LocalDate.MIN : from;
            boolean begins = since.equals(LocalDate.MIN);
            if (!begins && (steps.isEmpty() || covered.plusDays(1).isBefore(since))) {
                steps.add(new Step(steps.isEmpty() ? LocalDate.MIN : covered.plusDays(1), 0));
            }
            steps.add(new Step(since, units));
            covered = to == null || !to.isBefore(FOREVER) ? FOREVER : to;
        }
        if (!steps.isEmpty() && covered.isBefore(FOREVER)) {
            steps.add(new Step(covered.plusDays(1), 0));
        }
        if (steps.isEmpty()) {
            steps.add(new Step(LocalDate.MIN, Double.isNaN(most) ? 1 : most));
        }
        return steps;
    }

    private int whole(Node resource, double units) {
        if (Math.abs(units - Math.rint(units)) > 0.005) {
            told.warn(
                    resource,
                    Told.number(units * 100) + " %",
                    "A team has whole people; the units were rounded up.",
                    "Change people in teams.csv.");
        }
        return (int) Math.max(0, Math.ceil(units - 0.005));
    }

    private void rate(Node resource, @Nullable Remarks remarks, Map<String, String> row) {
        String written = resource.text("StandardRate");
        double now = resource.number("StandardRate");
        String shown = remarks == null ? null : remarks.shown("rate");
        if (shown != null && (written.isEmpty() || same(shown, now))) {
            return;
        }
        row.put("rate", Double.isNaN(now) || now == 0 ? "" : ProgrammeRows.number(now));
        row.put("currency", currency);
        row.put("hours_per_week", ProgrammeRows.number(time.minutesPerWeek() / 60.0));
        long rates = resource.all("Rates", "Rate").stream()
                .filter(rate -> rate.whole("RateTable", 0) == 0)
                .count();
        if (rates > 1) {
            told.warn(resource, "", "The resource's rate changes over time; one rate is kept.", "");
        }
    }

    private static boolean same(String shown, double now) {
        try {
            return Math.abs(Double.parseDouble(shown) - now) < 0.005;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
