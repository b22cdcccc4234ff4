package org.entente.explain.launch;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Task;
import org.entente.programme.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * Why a schedule's dates are when they are: {@code LaunchReasons.of(schedule)}.
 *
 * @param tasks float of each task, in the schedule's order
 * @param chains for each start of production and launch the way to it; where there is none, to the last finish
 * @param teams those that have people and work, the one most waited for first
 */
public record LaunchReasons(Schedule schedule, List<TaskTimes> tasks, List<Chain> chains, List<TeamLoad> teams) {
    public LaunchReasons {
        tasks = List.copyOf(tasks);
        chains = List.copyOf(chains);
        teams = List.copyOf(teams);
    }

    /** Explains a schedule that keeps its programme; all lists are empty for an empty one. */
    public static LaunchReasons of(Schedule schedule) {
        Holds holds = Holds.of(schedule);
        List<Integer> targets = Targets.of(schedule);
        List<Chain> chains = new ArrayList<>();
        for (int target : targets) {
            chains.add(new ChainWalk(holds).to(target));
        }
        return new LaunchReasons(schedule, Floats.of(holds, targets), chains, TeamLoads.of(schedule, chains));
    }

    /** The float of a task, or null when it is not done. */
    public @Nullable TaskTimes of(Task task) {
        for (TaskTimes times : tasks) {
            if (times.booking().task().index() == task.index()) {
                return times;
            }
        }
        return null;
    }

    /** The ways to tell: of one that leads through the date of another, the longer. */
    public List<Chain> telling() {
        return chains.stream()
                .filter(chain -> chains.stream()
                        .noneMatch(other -> !other.equals(chain)
                                && other.steps().stream()
                                        .anyMatch(step -> step.booking().equals(chain.target()))))
                .toList();
    }

    /** The tasks that may not slip, in order of time. */
    public List<TaskTimes> critical() {
        return tasks.stream()
                .filter(TaskTimes::critical)
                .sorted(java.util.Comparator.comparingInt(
                                (TaskTimes times) -> times.booking().start())
                        .thenComparingInt(times -> times.booking().finish()))
                .toList();
    }
}
