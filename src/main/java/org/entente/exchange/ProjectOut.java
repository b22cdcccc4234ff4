package org.entente.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.exchange.xml.XmlText;
import org.entente.network.CaseSettings;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Team;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/** Writes a programme, scheduled or not, as a Microsoft Project XML file. Elements stand in the order of the schema. */
final class ProjectOut {
    private static final double USUAL_HOURS = 40;
    private static final int YEARS_AHEAD = 2;
    private static final int YEARS_UNPLANNED = 6;

    private ProjectOut() {}

    static void write(Network network, @Nullable Schedule schedule, Path file) throws IOException {
        Programme programme = network.programme();
        Period period = network.periods().getFirst();
        CaseSettings settings = network.settings();
        WorkTime time = WorkTime.of(hoursPerWeek(programme));
        int end = schedule == null
                ? programme.start().getYear() + YEARS_UNPLANNED
                : programme.date(schedule.makespan()).getYear() + YEARS_AHEAD;
        CalendarsOut calendars = new CalendarsOut(programme, time, end);
        ResourcesOut resources = new ResourcesOut(programme, calendars, time, period);
        TasksOut tasks = new TasksOut(network, schedule, calendars, resources, time, period);
        String title = settings.title().isEmpty() ? settings.caseId() : settings.title();
        Remarks remarks = new Remarks().shown("start", programme.start().toString());
        calendars.remark(remarks);
        remarks.with(rates(network, period));
        XmlText.write(file, "Project", Names.NAMESPACE, out -> {
            out.element("SaveVersion", 14).element("Name", title).element("Title", title);
            out.element("ScheduleFromStart", 1);
            out.element("StartDate", Days.weekdayFrom(programme.start()) + "T08:00:00");
            out.element("CurrencyDigits", 2)
                    .element("CurrencySymbol", settings.currency().id());
            out.element("CurrencyCode", settings.currency().id()).element("CurrencySymbolPosition", 3);
            out.element("CalendarUID", CalendarsOut.STANDARD);
            out.element("DefaultStartTime", "08:00:00").element("DefaultFinishTime", calendars.evening());
            out.element("MinutesPerDay", time.minutesPerDay()).element("MinutesPerWeek", time.minutesPerWeek());
            out.element("DaysPerMonth", 20).element("DefaultTaskType", 1);
            out.element("DurationFormat", WorkTime.WEEKS).element("WeekStartDay", 1);
            out.open("ExtendedAttributes");
            field(out, Names.TASK_TEXT1, "Text1", "Entente task");
            field(out, Names.TASK_TEXT2, "Text2", "Entente mode");
            field(out, Names.RESOURCE_TEXT1, "Text1", "Entente team");
            out.close();
            calendars.write(out);
            tasks.tasks(out, title, remarks);
            resources.write(out);
            tasks.assignments(out);
        });
    }

    /** The currencies of its amounts, beside the case's own. */
    private static Rows rates(Network network, Period period) {
        Rows rates = new Rows("fx", "currency", "rate");
        Set<String> own = new HashSet<>(Set.of(network.settings().currency().id()));
        Programme programme = network.programme();
        Stream.concat(
                        programme.teams().stream().map(Team::currency),
                        programme.tasks().stream()
                                .flatMap(task -> task.modes().stream())
                                .map(Mode::currency))
                .filter(currency -> own.add(currency.id()))
                .forEach(currency -> rates.add(currency.id(), ProgrammeRows.number(currency.rate(period))));
        return rates;
    }

    private static void field(XmlText out, String id, String name, String alias) throws IOException {
        out.open("ExtendedAttribute").element("FieldID", id).element("FieldName", name);
        out.element("Alias", alias).close();
    }

    /** The week that most teams have. */
    private static double hoursPerWeek(Programme programme) {
        Map<Double, Integer> teams = new HashMap<>();
        for (Team team : programme.teams()) {
            if (team.kind() == Team.Kind.PEOPLE) {
                teams.merge(team.hoursPerWeek(), 1, Integer::sum);
            }
        }
        return teams.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(USUAL_HOURS);
    }
}
