package org.entente.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.exchange.xml.XmlText;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Team;
import org.entente.network.Team.Headcount;

/** Writes teams as resources: people as so many units of work, stocks as material. */
final class ResourcesOut {
    private static final String BEGINNING = "1984-01-01T00:00:00";
    private static final String END = "2049-12-31T23:59:00";

    private final Programme programme;
    private final CalendarsOut calendars;
    private final WorkTime time;
    private final Period period;

    ResourcesOut(Programme programme, CalendarsOut calendars, WorkTime time, Period period) {
        this.programme = programme;
        this.calendars = calendars;
        this.time = time;
        this.period = period;
    }

    static int uid(Team team) {
        return team.index() + 1;
    }

    /** Pay of a project's hour in the case's currency: the team's week costs what it does, whatever the project's week is. */
    double rate(Team team) {
        return team.ratePerWeek() * team.currency().rate(period) * 60 / time.minutesPerWeek();
    }

    void write(XmlText out) throws IOException {
        out.open("Resources");
        for (Team team : programme.teams()) {
            boolean people = team.kind() == Team.Kind.PEOPLE;
            out.open("Resource").element("UID", uid(team)).element("ID", uid(team));
            out.element("Name", team.name()).element("Type", people ? 1 : 0).element("IsNull", 0);
            if (!people) {
                out.element("MaterialLabel", "units");
            }
            if (team.site() != null) {
                out.element("Group", team.site().name());
            }
            String rate = amount(rate(team));
            if (people) {
                out.element("MaxUnits", most(team));
            }
            out.element("StandardRate", rate).element("StandardRateFormat", people ? 2 : 8);
            if (people) {
                out.element("OvertimeRate", amount(rate(team) * (1 + team.overtimePremium())));
                out.element("OvertimeRateFormat", 2).element("CalendarUID", calendars.uid(team));
            }
            out.element("Notes", remarks(team, rate).text());
            out.open("ExtendedAttribute").element("FieldID", Names.RESOURCE_TEXT1);
            out.element("Value", team.id()).close();
            if (people && !team.headcounts().isEmpty()) {
                availability(out, team);
            }
            out.close();
        }
        out.close();
    }

    private static int most(Team team) {
        return team.headcounts().stream().mapToInt(Headcount::people).reduce(team.people(), Math::max);
    }

    private static Remarks remarks(Team team, String rate) {
        Rows teams = new Rows("teams", ProgrammeRows.TEAMS);
        ProgrammeRows.team(team, teams);
        Rows headcount = new Rows("headcounts", ProgrammeRows.HEADCOUNT);
        ProgrammeRows.headcount(team, headcount);
        return new Remarks()
                .shown("rate", rate)
                .shown("people", people(team))
                .with(teams)
                .with(headcount);
    }

    /** People over time as one text: {@code 10 2026-09-01:14}. */
    private static String people(Team team) {
        List<String> parts = new ArrayList<>();
        if (team.kind() == Team.Kind.PEOPLE) {
            parts.add(Integer.toString(team.people()));
            team.headcounts().forEach(later -> parts.add(later.from() + ":" + later.people()));
        }
        return String.join(" ", parts);
    }

    private static void availability(XmlText out, Team team) throws IOException {
        out.open("AvailabilityPeriods");
        String from = BEGINNING;
        int people = team.people();
        for (Headcount later : team.headcounts()) {
            stretch(out, from, later.from().minusDays(1) + "T23:59:00", people);
            from = later.from() + "T00:00:00";
            people = later.people();
        }
        stretch(out, from, END, people);
        out.close();
    }

    private static void stretch(XmlText out, String from, String to, int people) throws IOException {
        out.open("AvailabilityPeriod").element("AvailableFrom", from);
        out.element("AvailableTo", to).element("AvailableUnits", people).close();
    }

    /** At most four decimals. */
    static String amount(double value) {
        return ProgrammeRows.number(Math.round(value * 1e4) / 1e4);
    }
}
