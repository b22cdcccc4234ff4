package org.entente.programme;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Precedence;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass: when each task can start and finish at the earliest, calendars, dates and precedences kept, were every team
 * large enough. Longest paths by repeated relaxation, as precedences may run both ways (Bartusch, Möhring and Radermacher 1988).
 *
 * @param start earliest first week of each task
 * @param finish earliest finish of each task
 */
public record Times(int[] start, int[] finish) {
    private static final int NONE = -1;

    /**
     * The forward pass where each task may be done in some of its manners.
     *
     * @param ways for each task the manners it may be done in, by index; empty for a task that is not done
     * @param from first finish allowed of each task, or null
     * @return null when a task cannot finish within the horizon, or precedences run in a circle that never closes
     */
    public static @Nullable Times of(Project project, int[][] ways, int @Nullable [] from) {
        int n = project.programme().tasks().size();
        Times times = new Times(new int[n], new int[n]);
        return pass(project, ways, from, times.start, times.finish) == NONE ? times : null;
    }

    /** The task that cannot finish in time by a forward pass; {@link #NONE} where each can, and then the times are filled in. */
    private static int pass(Project project, int[][] ways, int @Nullable [] from, int[] start, int[] finish) {
        List<Task> tasks = project.programme().tasks();
        int n = tasks.size();
        int[] leastStart = new int[n];
        int[] leastFinish = new int[n];
        for (Task task : tasks) {
            leastStart[task.index()] = project.earliestStart(task);
            leastFinish[task.index()] = from == null ? 0 : Math.max(0, from[task.index()]);
            if (ways[task.index()].length > 0 && !place(project, task, ways, leastStart, leastFinish, start, finish)) {
                return task.index();
            }
        }
        int moved = NONE;
        boolean changed = true;
        for (int pass = 0; changed; pass++) {
            changed = false;
            if (pass > (long) n * (project.horizon() + 1)) {
                return moved;
            }
            for (Precedence precedence : project.programme().precedences()) {
                int i = precedence.before().index();
                int k = precedence.after().index();
                if (ways[i].length == 0
                        || ways[k].length == 0
                        || !push(precedence, start, finish, leastStart, leastFinish)) {
                    continue;
                }
                if (!place(project, precedence.after(), ways, leastStart, leastFinish, start, finish)) {
                    return k;
                }
                changed = true;
                moved = k;
            }
        }
        return NONE;
    }

    /** Whether the precedence holds its task back further than was known. */
    private static boolean push(Precedence precedence, int[] start, int[] finish, int[] leastStart, int[] leastFinish) {
        int i = precedence.before().index();
        int k = precedence.after().index();
        int lag = precedence.lagWeeks();
        int atStart = switch (precedence.kind()) {
            case FINISH_START -> finish[i] + lag;
            case START_START -> start[i] + lag;
            case FINISH_FINISH, START_FINISH -> 0;
        };
        int atFinish = switch (precedence.kind()) {
            case FINISH_FINISH -> finish[i] + lag;
            case START_FINISH -> start[i] + lag;
            case FINISH_START, START_START -> 0;
        };
        boolean held =
                atStart > leastStart[k] && atStart > start[k] || atFinish > leastFinish[k] && atFinish > finish[k];
        leastStart[k] = Math.max(leastStart[k], atStart);
        leastFinish[k] = Math.max(leastFinish[k], atFinish);
        return held;
    }

    private static boolean place(
            Project project, Task task, int[][] ways, int[] leastStart, int[] leastFinish, int[] start, int[] finish) {
        int j = task.index();
        int bestStart = Integer.MAX_VALUE;
        int bestFinish = Integer.MAX_VALUE;
        for (int way : ways[j]) {
            Manner manner = project.manners(task).get(way);
            for (int at = manner.firstStart(leastStart[j]); at >= 0; at = manner.firstStart(at + 1)) {
                if (manner.finishByStart()[at] >= leastFinish[j]) {
                    bestStart = Math.min(bestStart, at);
                    bestFinish = Math.min(bestFinish, manner.finishByStart()[at]);
                    break;
                }
            }
        }
        start[j] = bestStart;
        finish[j] = bestFinish;
        return bestFinish <= project.latestFinish(task);
    }

    /** All manners of every task. */
    public static int[][] allWays(Project project) {
        return project.programme().tasks().stream()
                .map(task -> {
                    int[] all = new int[project.manners(task).size()];
                    Arrays.setAll(all, way -> way);
                    return all;
                })
                .toArray(int[][]::new);
    }

    /**
     * All manners of every task that can be finished within the horizon; none of a task that cannot, nor of what comes after it. What
     * else the programme does need not wait for it.
     */
    public static int[][] possibleWays(Project project) {
        int[][] ways = allWays(project);
        int n = ways.length;
        int late = pass(project, ways, null, new int[n], new int[n]);
        while (late != NONE) {
            drop(project, late, ways);
            late = pass(project, ways, null, new int[n], new int[n]);
        }
        return ways;
    }

    private static void drop(Project project, int late, int[][] ways) {
        ways[late] = new int[0];
        for (Precedence precedence : project.programme().precedences()) {
            int after = precedence.after().index();
            if (precedence.before().index() == late && ways[after].length > 0) {
                drop(project, after, ways);
            }
        }
    }
}
