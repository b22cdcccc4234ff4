package org.entente.solver.cpsat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Way;

/** The starts that a job's window and calendar leave, by way and by the time from start to finish. */
final class Ways {
    private Ways() {}

    /** From the time between start and finish to the starts that have it, ascending; empty where a way is impossible. */
    static SortedMap<Integer, List<Integer>> startsBySize(Job job, Way way) {
        SortedMap<Integer, List<Integer>> sizes = new TreeMap<>();
        for (int start = job.earliestStart(); start <= job.latestFinish(); start++) {
            int finish = way.finish(start);
            if (finish >= job.earliestFinish() && finish <= job.latestFinish() && finish >= start) {
                sizes.computeIfAbsent(finish - start, size -> new ArrayList<>()).add(start);
            }
        }
        return sizes;
    }

    static long[] toLongs(List<Integer> values) {
        return values.stream().mapToLong(Integer::longValue).toArray();
    }
}
