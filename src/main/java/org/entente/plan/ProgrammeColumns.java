package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.network.Gate;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.entente.programme.DevelopmentCost;
import org.entente.programme.Manner;
import org.entente.programme.Project;
import org.entente.programme.Times;
import org.entente.solver.ProblemBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of the programme as columns: {@code start[j] ≥ 0}, and for each task j, manner o and stretch of weeks k ({@link
 * Stage}) {@code chosen[j,o,k]} yes or no and {@code finish[j,o,k]}, which is the week of the finish where chosen. So the finish
 * of a task is Σ finish[j,o,k], and anything linear on each stretch is linear in the columns: the convex hull of a piecewise linear
 * function (Balas 1998), without a big constant.
 */
final class ProgrammeColumns {
    private final Network network;
    private final Project project;
    private final List<List<Stage>> stages = new ArrayList<>();
    private final int[] start;
    private final boolean[] always;
    private final int first;
    private final int after;
    private final Map<Integer, String> names = new HashMap<>();

    ProgrammeColumns(Network network, ProblemBuilder problem) {
        this.network = network;
        Programme programme = network.programme();
        this.project = new Project(programme, Release.horizon(network));
        this.start = new int[programme.tasks().size()];
        this.always = new boolean[start.length];
        this.first = problem.columns();
        int[][] ways = Times.possibleWays(project);
        Times earliest = Objects.requireNonNull(Times.of(project, ways, null));
        for (Task task : programme.tasks()) {
            always[task.index()] = releasesNothing(task, programme);
            start[task.index()] = problem.column(0, project.horizon(), false);
            names.put(start[task.index()], "start[" + task.id() + "]");
            stages.add(ways[task.index()].length == 0 ? List.of() : stages(task, earliest, problem));
        }
        this.after = problem.columns();
    }

    Project project() {
        return project;
    }

    /** The stages of a task; none when it can never be finished. */
    List<Stage> stages(Task task) {
        return stages.get(task.index());
    }

    /** The stages of all tasks. */
    List<Stage> all() {
        return stages.stream().flatMap(List::stream).toList();
    }

    int start(Task task) {
        return start[task.index()];
    }

    /** Whether a task is done in any case: nothing hangs on it that could be left out. */
    boolean isAlwaysDone(Task task) {
        return always[task.index()];
    }

    boolean has(int column) {
        return column >= first && column < after;
    }

    /** First column of the programme. */
    int first() {
        return first;
    }

    /** First column after those of the programme. */
    int after() {
        return after;
    }

    String name(int column) {
        return names.getOrDefault(column, "programme[" + column + "]");
    }

    /** Whether neither the task nor a task after it, directly or not, releases anything. */
    private static boolean releasesNothing(Task task, Programme programme) {
        boolean[] seen = new boolean[programme.tasks().size()];
        List<Task> open = new ArrayList<>(List.of(task));
        while (!open.isEmpty()) {
            Task next = open.removeLast();
            if (seen[next.index()]) {
                continue;
            }
            seen[next.index()] = true;
            if (programme.gates().stream().anyMatch(gate -> gate.task().index() == next.index())) {
                return false;
            }
            programme.precedences().stream()
                    .filter(precedence -> precedence.before().index() == next.index())
                    .forEach(precedence -> open.add(precedence.after()));
        }
        return true;
    }

    private List<Stage> stages(Task task, Times earliest, ProblemBuilder problem) {
        int j = task.index();
        List<Stage> made = new ArrayList<>();
        int last = project.latestFinish(task);
        List<Manner> manners = project.manners(task);
        for (int way = 0; way < manners.size(); way++) {
            int low = earliest.finish()[j];
            for (int cut : cuts(task, low, last)) {
                Stage stage = stage(task, manners.get(way), way, low, cut, earliest.start()[j], problem);
                if (stage != null) {
                    made.add(stage);
                }
                low = cut + 1;
            }
        }
        return List.copyOf(made);
    }

    private @Nullable Stage stage(
            Task task, Manner manner, int way, int low, int high, int earliestStart, ProblemBuilder problem) {
        int leastStart = -1;
        int leastWeeks = Integer.MAX_VALUE;
        int mostWeeks = 0;
        int leastFinish = Integer.MAX_VALUE;
        int mostFinish = -1;
        int[] finish = manner.finishByStart();
        for (int at = Math.max(0, earliestStart); at < finish.length; at++) {
            if (finish[at] >= low && finish[at] <= high) {
                leastStart = leastStart < 0 ? at : leastStart;
                leastWeeks = Math.min(leastWeeks, finish[at] - at);
                mostWeeks = Math.max(mostWeeks, finish[at] - at);
                leastFinish = Math.min(leastFinish, finish[at]);
                mostFinish = Math.max(mostFinish, finish[at]);
            }
        }
        if (leastStart < 0) {
            return null;
        }
        int chosen = problem.column(0, 1, true);
        int finishes = problem.column(0, mostFinish, promises(task));
        Period period = period(high);
        String key = Stage.key(task, manner, mostFinish);
        names.put(chosen, "chosen" + key);
        names.put(finishes, "finish" + key);
        return new Stage(
                task,
                manner,
                way,
                leastFinish,
                mostFinish,
                period,
                chosen,
                finishes,
                leastStart,
                leastWeeks,
                mostWeeks);
    }

    /**
     * Whether a launch hangs on the task that promises to serve its market from then on: then an earlier finish is not always as good,
     * and only whole weeks tell.
     */
    boolean promises(Task task) {
        return network.programme().gates().stream()
                .anyMatch(gate -> gate.task().index() == task.index()
                        && gate.target() instanceof Gate.OfMarket market
                        && network.demands().stream()
                                .anyMatch(demand -> demand.mustServe() > 0
                                        && demand.market().index()
                                                == market.market().index()
                                        && demand.product().index()
                                                == market.product().index()));
    }

    /** The period in which a finish falls: its last day is in it; the first for whatever is finished before. */
    private Period period(int finish) {
        for (Period period : network.periods()) {
            if (finish <= network.programme().weekBy(period.end())) {
                return period;
            }
        }
        return network.periods().getLast();
    }

    /** Last weeks of the stretches between two weeks. */
    private int[] cuts(Task task, int low, int high) {
        TreeSet<Integer> cuts = new TreeSet<>();
        Programme programme = network.programme();
        boolean costs = project.manners(task).stream()
                .anyMatch(manner -> DevelopmentCost.of(
                                manner.mode(),
                                manner.workingWeeks(),
                                network.periods().getFirst())
                        > 0);
        for (Period period : network.periods()) {
            if (costs) {
                cuts.add(programme.weekBy(period.end()));
            }
            for (Gate gate : programme.gates()) {
                if (gate.task().index() == task.index()) {
                    for (double edge :
                            new double[] {Release.start(programme, period), Release.end(programme, period)}) {
                        cuts.add((int) Math.floor(edge));
                        cuts.add((int) Math.floor(edge - gate.rampUpWeeks()));
                    }
                }
            }
        }
        cuts.add(high);
        return Arrays.stream(cuts.stream().mapToInt(Integer::intValue).toArray())
                .filter(cut -> cut >= low && cut <= high)
                .toArray();
    }
}
