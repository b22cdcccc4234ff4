package org.entente.explain.conflict;

import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Mode;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.entente.network.Team;

/** That a team has so many people all along, or that there are so many things of a stock. */
record TeamPromise(int team) implements Promise {

    @Override
    public Network dropped(Network network) {
        return relaxed(network, most(network));
    }

    @Override
    public Network relaxed(Network network, double more) {
        return network.withProgramme(network.programme().withTeam(of(network).withMore((int) Math.round(more))));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    /** Enough for all tasks at once, each in the mode that takes most. */
    @Override
    public double most(Network network) {
        Team of = of(network);
        int least = of.people();
        for (Team.Headcount headcount : of.headcounts()) {
            least = Math.min(least, headcount.people());
        }
        return Math.max(0, wanted(network) - least);
    }

    private int wanted(Network network) {
        int wanted = 0;
        for (Task task : network.programme().tasks()) {
            int most = 0;
            for (Mode mode : task.modes()) {
                int people = mode.staffings().stream()
                        .filter(staffing -> staffing.team().index() == team)
                        .mapToInt(Mode.Staffing::people)
                        .sum();
                most = Math.max(most, people);
            }
            wanted += most;
        }
        return wanted;
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        return "team " + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        return there(of(network));
    }

    @Override
    public String wayOut(Network network, double more) {
        Team of = of(network);
        String number = Words.exact(more);
        return switch (of.kind()) {
            case PEOPLE ->
                "give " + of.name() + " " + (more == 1 ? "1 more" : number + " people more")
                        + (of.headcounts().isEmpty()
                                ? ", " + Words.exact(of.people() + more) + " in all"
                                : " all along");
            case STOCK ->
                "have " + number + " more of " + of.name() + ", " + Words.exact(of.people() + more) + " in all";
        };
    }

    @Override
    public String miss(Network network, double more) {
        return there(of(network)) + ", by " + Words.exact(more);
    }

    @Override
    public String unit(Network network) {
        return of(network).kind() == Team.Kind.PEOPLE ? "people" : "units";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private static String there(Team team) {
        return switch (team.kind()) {
            case PEOPLE ->
                team.name() + " has " + PromiseWords.count(team.people(), "person", "people")
                        + (team.headcounts().isEmpty() ? "" : " at first");
            case STOCK -> "there are " + Words.exact(team.people()) + " of " + team.name();
        };
    }

    private Team of(Network network) {
        return network.programme().teams().get(team);
    }
}
