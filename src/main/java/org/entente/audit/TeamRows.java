package org.entente.audit;

import org.entente.audit.TaskStarts.Start;
import org.entente.network.Mode;
import org.entente.network.Programme;
import org.entente.network.Team;

/** In no week do tasks take more people than a team has; of a stock, never more than there is of it. */
final class TeamRows {
    private final Programme programme;
    private final Tableau tableau;
    private final TaskStarts starts;

    TeamRows(Programme programme, Tableau tableau, TaskStarts starts) {
        this.programme = programme;
        this.tableau = tableau;
        this.starts = starts;
    }

    void write() {
        programme.teams().forEach(this::team);
    }

    private void team(Team team) {
        if (team.kind() == Team.Kind.STOCK) {
            LinearSum used = new LinearSum();
            starts.all().forEach(each -> used.plus(each.column(), people(each.mode(), team)));
            tableau.atMost(DoneRows.SCHEDULE, used, team.people());
            return;
        }
        for (int week = 0; week < starts.weeks(); week++) {
            LinearSum used = new LinearSum();
            for (Start each : starts.all()) {
                if (each.start() <= week && week < each.finish()) {
                    used.plus(each.column(), people(each.mode(), team));
                }
            }
            tableau.atMost(DoneRows.SCHEDULE, used, team.peopleOn(programme.date(week)));
        }
    }

    private static int people(Mode mode, Team team) {
        return mode.staffings().stream()
                .filter(staffing -> staffing.team().index() == team.index())
                .mapToInt(Mode.Staffing::people)
                .sum();
    }
}
