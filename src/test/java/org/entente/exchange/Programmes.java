package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.entente.intake.Intake;
import org.entente.network.Calendar;
import org.entente.network.Gate;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.network.Team;
import org.entente.programme.Booking;
import org.entente.programme.Schedule;

/** Programmes for tests of files: by hand and at random, and what they say as text. */
final class Programmes {
    private static final Map<String, String> NETWORK = Map.of(
            "countries", "country,name,customs_area\nCN,China,\nFR,France,EU\n",
            "companies", "company,country\nmaker,FR\n",
            "fx", "currency,period,rate\nCNY,,0.128\n",
            "periods", "period,start,end\n2026,2026-01-01,2027-01-01\n",
            "sites", "site,company,country,labour_cost\nplant,maker,FR,30\nacdc,maker,CN,9\nfrance,maker,FR,\n",
            "products", "product,mass_kg,hs_code,value\ncar,1200,870380,12000\n",
            "lines", "line,site,existing\nbody,plant,100000\n",
            "processes", "process,site,product,cost,line\nassemble,plant,car,9000,body\n",
            "lanes", "from,to,product,cost\nplant,france,car,100\n",
            "demand", "market,product,period,volume,price,must_serve\nfrance,car,,1000,20000,0\n");

    /** A development of a car as people write it down: routes, learning, holidays of two countries, gates. */
    static final Map<String, String> BY_HAND = Map.of(
            "case",
            "title: Small car\ncurrency: EUR\nviewpoint: maker\nprogramme_start: 2024-01-01\n",
            "calendars",
            """
            calendar,name,from,to,yearly
            france,August,2024-08-05,2024-08-25,yes
            france,"Christmas, New Year",2024-12-24,2025-01-02,yes
            china,Chinese New Year,2024-02-10,2024-02-17,
            china,Chinese New Year,2025-01-28,2025-02-04,
            """,
            "teams",
            """
            team,name,site,kind,people,calendar,rate,currency,hours_per_week,overtime,overtime_premium
            styling,"Styling, Guyancourt",plant,,12,france,62.5,,35,,
            acdc,ACDC Shanghai,acdc,,40,china,110,CNY,44,10%,50%
            cars,Prototype cars,,stock,30,,,,,,
            """,
            "headcounts",
            "team,from,people\nacdc,2024-06-01,60\nacdc,2025-06-01,20\n",
            "tasks",
            """
            task,mode,team,name,milestone,weeks,people,cost,external_cost,currency,learning,learns_from,earliest,latest
            styling,,styling,Styling,concept_freeze,26,10,250000,,,,,2024-01-15,
            engineering,own,styling,"Engineering ""body\""",,80,9,,,,,,,
            engineering,acdc,acdc,,,40,30,1000.5,55000000,CNY,30%,styling,,
            engineering,acdc,styling,,,40,2,,,CNY,30%,styling,,
            prototypes,,cars,Prototypes,prototypes,8,12,,,,,,,
            sop,,,SOP,sop,0,,,,,,,,2026-03-31
            """,
            "precedence",
            """
            before,after,kind,lag_weeks
            styling,engineering,SS,8
            styling,prototypes,FS,-2
            engineering,prototypes,FF,3
            prototypes,sop,,4
            """,
            "gates",
            """
            task,mode,process,line,from,to,market,product,ramp_up_weeks
            sop,,assemble,,,,,,12
            engineering,acdc,,body,,,,,
            sop,,,,plant,france,,car,
            sop,,,,,,france,car,4
            """);

    private Programmes() {}

    /** The network of some tables of a programme, with a small network around it. */
    static Network network(Map<String, String> programme) {
        Map<String, String> all = new LinkedHashMap<>(NETWORK);
        all.putAll(programme);
        var reading = Intake.readText(all, null, null);
        return reading.orThrow();
    }

    static Network random(long seed) {
        Random random = new Random(seed);
        int teams = 1 + random.nextInt(4);
        int tasks = 1 + random.nextInt(12);
        StringBuilder calendars = new StringBuilder("calendar,name,from,to,yearly\n");
        for (int c = 0; c < 3; c++) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                int day = 1 + random.nextInt(19);
                calendars.append("c%d,holiday %d,2025-%02d-%02d,2025-%02d-%02d,%s%n"
                        .formatted(
                                c,
                                i,
                                1 + i * 4,
                                day,
                                1 + i * 4,
                                day + random.nextInt(9),
                                random.nextBoolean() ? "yes" : "no"));
            }
        }
        StringBuilder people =
                new StringBuilder("team,name,site,kind,people,calendar,rate,currency,hours_per_week,overtime\n");
        StringBuilder headcounts = new StringBuilder("team,from,people\n");
        for (int t = 0; t < teams; t++) {
            boolean stock = t > 0 && random.nextInt(4) == 0;
            people.append("t%d,Team <%d> & co,%s,%s,%d,%s,%s,%s,%s,%s%n"
                    .formatted(
                            t,
                            t,
                            random.nextBoolean() ? "plant" : "",
                            stock ? "stock" : "people",
                            (stock ? 150 : 10) + random.nextInt(50),
                            random.nextBoolean() && !stock ? "c" + random.nextInt(3) : "",
                            random.nextInt(1000) / 8.0,
                            random.nextBoolean() ? "CNY" : "",
                            random.nextBoolean() ? "35" : "37.5",
                            random.nextBoolean() ? "0.125" : ""));
            if (!stock && random.nextBoolean()) {
                headcounts.append("t%d,2025-03-03,%d%nt%d,2025-09-17,%d%n"
                        .formatted(t, random.nextInt(60), t, random.nextInt(60)));
            }
        }
        StringBuilder rows = new StringBuilder(
                "task,mode,team,name,milestone,weeks,people,cost,external_cost,currency,learning,learns_from,earliest,latest\n");
        StringBuilder links = new StringBuilder("before,after,kind,lag_weeks\n");
        String[] kinds = {"FS", "SS", "FF", "SF"};
        for (int j = 0; j < tasks; j++) {
            int modes = 1 + random.nextInt(3);
            String day = random.nextInt(3) == 0
                    ? "2025-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))
                    : "";
            String last = random.nextInt(3) == 0
                    ? "2027-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))
                    : "";
            for (int m = 0; m < modes; m++) {
                int weeks = random.nextInt(30);
                String learning = j > 0 && random.nextBoolean() ? "0.25,j" + random.nextInt(j) : ",";
                int of = random.nextInt(teams + 1);
                for (int s = 0; s < Math.max(1, of); s++) {
                    rows.append("j%d,%s,%s,Task %d,,%d,%s,%s,%s,%s,%s,%s,%s%n"
                            .formatted(
                                    j,
                                    modes == 1 ? "" : "m" + m,
                                    of == 0 ? "" : "t" + s,
                                    j,
                                    weeks,
                                    of == 0 ? "" : 1 + random.nextInt(9),
                                    s == 0 && random.nextBoolean() ? random.nextInt(100_000) / 7.0 : "",
                                    s == 0 && random.nextBoolean() ? random.nextInt(100_000) : "",
                                    m == 1 ? "CNY" : "",
                                    learning,
                                    day,
                                    last));
                }
            }
            for (int before = 0; before < j; before++) {
                if (random.nextInt(4) == 0) {
                    links.append(
                            "j%d,j%d,%s,%d%n".formatted(before, j, kinds[random.nextInt(4)], random.nextInt(9) - 3));
                }
            }
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "case",
                "title: Random " + seed + "\ncurrency: EUR\nviewpoint: maker\nprogramme_start: 2025-01-0"
                        + (1 + random.nextInt(7)) + "\n");
        all.put("calendars", calendars.toString());
        all.put("teams", people.toString());
        all.put("headcounts", headcounts.toString());
        all.put("tasks", rows.toString());
        all.put("precedence", links.toString());
        return network(all);
    }

    /** Some schedule, good or bad: a random mode of each task at a random time. */
    static Schedule scheduled(Programme programme, long seed) {
        Random random = new Random(seed);
        List<Booking> bookings = new ArrayList<>();
        for (Task task : programme.tasks()) {
            Mode mode = task.modes().get(random.nextInt(task.modes().size()));
            boolean learned = mode.learnsFrom() != null && random.nextBoolean();
            int weeks = learned ? mode.weeksLearned() : mode.weeks();
            int start = random.nextInt(60);
            if (random.nextInt(6) > 0) {
                bookings.add(new Booking(
                        task, mode, learned, start, start + weeks + (weeks == 0 ? 0 : random.nextInt(3)), weeks));
            }
        }
        return new Schedule(programme, bookings);
    }

    /** All that a programme says, in an order of its own. */
    static String words(Programme programme) {
        List<String> words = new ArrayList<>(List.of("start " + programme.start()));
        List<Calendar> calendars = new ArrayList<>(programme.calendars());
        calendars.sort(Comparator.comparing(Calendar::id));
        for (Calendar calendar : calendars) {
            calendar.closures()
                    .forEach(c -> words.add("calendar " + calendar + " " + c.name() + " " + c.from() + " " + c.to()
                            + " " + c.yearly()));
        }
        for (Team team : programme.teams()) {
            words.add("team " + team + "|" + team.name() + "|" + team.site() + "|" + team.calendar() + "|" + team.kind()
                    + "|" + team.people() + "|" + team.ratePerHour() + "|" + team.hoursPerWeek() + "|" + team.overtime()
                    + "|" + team.overtimePremium() + "|" + team.currency());
            team.headcounts().forEach(h -> words.add("from " + h.from() + " " + h.people()));
        }
        for (Task task : programme.tasks()) {
            words.add("task " + task + "|" + task.name() + "|" + task.milestone() + "|" + task.earliest() + "|"
                    + task.latest());
            for (Mode mode : task.modes()) {
                words.add("mode " + mode.id() + "|" + mode.weeks() + "|" + mode.cost() + "|" + mode.externalCost() + "|"
                        + mode.currency() + "|" + mode.learning() + "|" + mode.learnsFrom());
                mode.staffings().forEach(s -> words.add("staff " + s.team() + " " + s.people()));
            }
        }
        TreeSet<String> links = new TreeSet<>();
        for (Precedence link : programme.precedences()) {
            links.add("link " + link.before() + " " + link.kind().code() + " " + link.after() + " " + link.lagWeeks());
        }
        words.addAll(links);
        TreeSet<String> gates = new TreeSet<>();
        for (Gate gate : programme.gates()) {
            gates.add("gate " + gate.task() + " " + gate.mode() + " "
                    + gate.target().words() + " " + gate.rampUpWeeks());
        }
        words.addAll(gates);
        assertThat(words).isNotEmpty();
        return String.join("\n", words);
    }
}
