package org.entente.benchmarks.psplib;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.CaseSettings;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Goal;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.NetworkBuilder;
import org.entente.network.Period;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;

/** A project of PSPLIB as a development programme: a unit of time is a week, a resource a team or a stock, a job a task. */
final class ProjectNetwork {
    private static final TableRow CODE = TableRow.NONE;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private ProjectNetwork() {}

    static Network of(ProjectFile file) {
        NetworkBuilder builder = new NetworkBuilder();
        builder.period(i -> new Period(i, "2026", START, START.plusYears(1), CODE));
        Currency euro = builder.currency(i -> new Currency(i, "EUR", List.of(1.0), CODE));
        Country country = builder.country(i -> new Country(i, "FR", "France", "EU", CODE));
        Company company =
                builder.company(i -> new Company(i, "owner", "Owner", country, null, Company.Pricing.PRICE, 0, CODE));
        List<Team> teams = new ArrayList<>();
        for (int r = 0; r < file.available().length; r++) {
            Team.Kind kind = r < file.renewable() ? Team.Kind.PEOPLE : Team.Kind.STOCK;
            String id = "R" + (r + 1);
            teams.add(new Team(
                    r, id, id, null, null, kind, file.available()[r], List.of(), 0, 40, 0, 0, euro, CODE));
        }
        List<Task> tasks = new ArrayList<>();
        for (int j = 0; j < file.jobs(); j++) {
            String id = "J" + (j + 1);
            tasks.add(new Task(j, id, id, null, null, null, modes(file, j, teams, euro), CODE));
        }
        List<Precedence> precedences = new ArrayList<>();
        for (int j = 0; j < file.jobs(); j++) {
            for (int next : file.successors()[j]) {
                precedences.add(
                        new Precedence(tasks.get(j), tasks.get(next), Precedence.Kind.FINISH_START, 0, CODE));
            }
        }
        builder.programme(new Programme(START, List.of(), teams, tasks, precedences, List.of()));
        return builder.build(new CaseSettings(
                file.name(),
                file.name(),
                "How short?",
                euro,
                company,
                0,
                START,
                0,
                1600,
                Goal.COST,
                "base",
                "base",
                ""));
    }

    private static List<Mode> modes(ProjectFile file, int job, List<Team> teams, Currency euro) {
        List<Mode> modes = new ArrayList<>();
        for (int m = 0; m < file.duration()[job].length; m++) {
            List<Mode.Staffing> staffings = new ArrayList<>();
            for (Team team : teams) {
                int amount = file.use()[job][m][team.index()];
                if (amount > 0) {
                    staffings.add(new Mode.Staffing(team, amount, CODE));
                }
            }
            modes.add(new Mode(
                    m, "M" + (m + 1), file.duration()[job][m], staffings, 0, 0, euro, 0, null, CODE));
        }
        return modes;
    }
}
