package org.entente.programme;

import java.time.LocalDate;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;

/** How many weeks a schedule may need at most. */
final class Horizons {
    private static final int WEEKS_PER_YEAR = 53;

    private Horizons() {}

    /** Enough for all tasks one after the other in their slowest modes, with lags, first days, growing teams and holidays. */
    static int enough(Programme programme, ScheduleGoal goal) {
        int weeks = 0;
        for (Task task : programme.tasks()) {
            weeks += task.modes().stream().mapToInt(Mode::weeks).max().orElse(0);
        }
        for (Precedence precedence : programme.precedences()) {
            weeks += Math.max(0, precedence.lagWeeks());
        }
        int from = 0;
        for (Task task : programme.tasks()) {
            from = Math.max(from, week(programme, task.earliest()));
        }
        for (var team : programme.teams()) {
            for (var headcount : team.headcounts()) {
                from = Math.max(from, week(programme, headcount.from()));
            }
        }
        boolean holidays = programme.teams().stream().anyMatch(team -> team.calendar() != null);
        // at least a week in two is open in any sensible calendar, and none is closed for longer than a year
        int enough = from + (holidays ? 2 * weeks + WEEKS_PER_YEAR : weeks);
        return goal.deadline() == null ? enough : Math.max(0, Math.min(enough, programme.weekBy(goal.deadline())));
    }

    private static int week(Programme programme, @org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? 0 : Math.max(0, programme.weekFrom(day));
    }
}
