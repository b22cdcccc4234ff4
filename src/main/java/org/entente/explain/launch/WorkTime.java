package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.network.Calendar;
import org.entente.network.Mode;
import org.entente.network.Programme;
import org.entente.network.Team;

/**
 * When the teams of a mode work, in units of time counted from the start of the programme: a week is one unit, or as many as it
 * has working days. A week that is closed for one of them is closed in all its units. Beyond the horizon every unit is open.
 */
public final class WorkTime {
    private final boolean[] open;
    /** Open units before each unit. */
    private final int[] before;
    /** Of the n-th open unit, n from 1: the unit after it. */
    private final int[] end;

    private WorkTime(boolean[] open) {
        this.open = open;
        this.before = new int[open.length + 1];
        int[] ends = new int[open.length + 1];
        int count = 0;
        for (int i = 0; i < open.length; i++) {
            before[i] = count;
            if (open[i]) {
                count++;
                ends[count] = i + 1;
            }
        }
        before[open.length] = count;
        this.end = Arrays.copyOf(ends, count + 1);
    }

    /**
     * The time of a mode.
     *
     * @param horizonWeeks weeks to look ahead
     * @param unitsPerWeek 1 to count in weeks, 5 to count in working days
     */
    public static WorkTime of(Programme programme, Mode mode, int horizonWeeks, int unitsPerWeek) {
        boolean[] open = new boolean[horizonWeeks * unitsPerWeek];
        List<Calendar> calendars = calendars(mode);
        for (int week = 0; week < horizonWeeks; week++) {
            LocalDate first = programme.date(week);
            boolean works = calendars.stream().noneMatch(calendar -> calendar.closesWeekOf(first));
            Arrays.fill(open, week * unitsPerWeek, (week + 1) * unitsPerWeek, works);
        }
        return new WorkTime(open);
    }

    /** The calendars that hold a mode up, each once. */
    static List<Calendar> calendars(Mode mode) {
        return mode.staffings().stream()
                .filter(staffing -> staffing.team().kind() == Team.Kind.PEOPLE)
                .map(staffing -> staffing.team().calendar())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public boolean isOpen(int at) {
        return at < 0 || at >= open.length || open[at];
    }

    /** The first open unit from here on. */
    public int nextOpen(int at) {
        int unit = at;
        while (!isOpen(unit)) {
            unit++;
        }
        return unit;
    }

    /** The last open unit up to here. */
    public int lastOpen(int at) {
        int unit = at;
        while (!isOpen(unit)) {
            unit--;
        }
        return unit;
    }

    /** Closed units in [from, to). */
    public int closed(int from, int to) {
        return to <= from ? 0 : to - from - (openBefore(to) - openBefore(from));
    }

    /** The unit after the last worked, when so much work starts here. */
    public int finish(int start, int work) {
        return work == 0 ? start : end(openBefore(start) + work);
    }

    /** The latest start from which so much work is finished by a unit; negative when there is none. */
    public int latestStart(int finish, int work) {
        return work == 0 ? finish : end(openBefore(finish) - work + 1) - 1;
    }

    /** The earliest start from which so much work is finished at a unit or after it; 0 or before when any is. */
    public int earliestStart(int finish, int work) {
        if (work == 0) {
            return finish;
        }
        int opened = openBefore(finish - 1) + 1 - work;
        return opened <= 0 ? Math.min(0, finish - work) : end(opened);
    }

    private int openBefore(int at) {
        return at <= 0 ? at : at <= open.length ? before[at] : before[open.length] + at - open.length;
    }

    private int end(int nth) {
        return nth <= 0 ? nth : nth < end.length ? end[nth] : open.length + nth - end.length + 1;
    }
}
