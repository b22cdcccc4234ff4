package org.entente.programme;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Programme;
import org.entente.network.Team;

/**
 * Which weeks of a programme a mode's teams work, and when a task of so many working weeks is finished. A week that is closed for
 * one of the teams is closed for the mode: the task pauses and keeps its people.
 */
public final class WorkWeeks {
    private final int horizon;
    private final BitSet closed = new BitSet();

    private WorkWeeks(int horizon) {
        this.horizon = horizon;
    }

    /** @param horizon weeks looked at */
    public static WorkWeeks of(Programme programme, Mode mode, int horizon) {
        return of(programme, mode, horizon, new HashMap<>());
    }

    /** The same where several modes are looked at: {@code known} keeps the closed weeks of each calendar. */
    static WorkWeeks of(Programme programme, Mode mode, int horizon, Map<Integer, BitSet> known) {
        WorkWeeks weeks = new WorkWeeks(horizon);
        for (Mode.Staffing staffing : mode.staffings()) {
            Calendar calendar = staffing.team().calendar();
            if (staffing.team().kind() == Team.Kind.PEOPLE && calendar != null) {
                weeks.closed.or(known.computeIfAbsent(calendar.index(), key -> closed(programme, calendar, horizon)));
            }
        }
        return weeks;
    }

    private static BitSet closed(Programme programme, Calendar calendar, int horizon) {
        BitSet closed = new BitSet();
        for (int week = 0; week < horizon; week++) {
            closed.set(week, calendar.closesWeekOf(programme.date(week)));
        }
        return closed;
    }

    /** Whether no week is closed. */
    public boolean alwaysOpen() {
        return closed.isEmpty();
    }

    /**
     * The finish for each start 0 … horizon: the first week by which so many open weeks are over; −1 where the task may not start,
     * in a closed week, or does not end within the horizon. A task of 0 weeks may be at any time.
     */
    public int[] finishByStart(int workingWeeks) {
        int[] finish = new int[horizon + 1];
        Arrays.setAll(finish, week -> workingWeeks == 0 ? week : -1);
        if (workingWeeks == 0) {
            return finish;
        }
        int last = 0;
        int open = 0;
        for (int start = 0; start < horizon; start++) {
            while (open < workingWeeks && last < horizon) {
                open += closed.get(last++) ? 0 : 1;
            }
            if (open < workingWeeks) {
                break;
            }
            if (!closed.get(start)) {
                finish[start] = last;
                open--;
            }
        }
        return finish;
    }
}
