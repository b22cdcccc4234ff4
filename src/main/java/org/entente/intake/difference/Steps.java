package org.entente.intake.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Orders the differences that move the answer into steps: settings first, then what opens, numbers, what closes, and limits last;
 * within each in the order of the tables and their columns.
 */
public final class Steps {
    private final Differences differences;

    private Steps(Differences differences) {
        this.differences = differences;
    }

    /**
     * The way from the one case to the other.
     *
     * @param most steps wanted; where there are more, those of one column become one, then those of one table, then of a phase
     */
    public static List<Step> of(Differences differences, int most) {
        List<Step> steps = new Steps(differences).fine();
        steps = merged(steps, most, differences, step -> step.phase() + column(step, differences));
        steps = merged(steps, most, differences, step -> step.phase() + table(step, differences));
        return merged(steps, most, differences, step -> step.phase().toString());
    }

    private List<Step> fine() {
        List<Integer> moving = IntStream.range(0, differences.list().size())
                .filter(i -> differences.list().get(i).bearing() == Bearing.ANSWER)
                .boxed()
                .toList();
        List<Step> steps = new ArrayList<>();
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (List<Integer> set : Dependence.sets(differences, moving)) {
            if (set.size() == 1 && differences.list().get(set.getFirst()) instanceof Difference.Cell cell) {
                String column = phase(set.getFirst()) + " " + cell.table() + " " + cell.column();
                columns.computeIfAbsent(column, any -> new ArrayList<>()).add(set.getFirst());
            } else if (set.size() == 1) {
                rows.computeIfAbsent(StepWords.rowAlike(set.getFirst(), differences), any -> new ArrayList<>())
                        .add(set.getFirst());
            } else {
                steps.add(new Step(StepWords.ofRows(set, differences), set, phase(set)));
            }
        }
        for (List<Integer> alike : rows.values()) {
            steps.add(new Step(StepWords.ofRows(alike, differences), alike, phase(alike.getFirst())));
        }
        for (List<Integer> cells : columns.values()) {
            for (Alike.Group group : Alike.groups(cells, differences)) {
                String words = StepWords.ofCells(group.cells(), group.how(), differences);
                steps.add(new Step(words, group.cells(), phase(group.cells().getFirst())));
            }
        }
        steps.sort(order());
        return steps;
    }

    private static Comparator<Step> order() {
        return Comparator.comparing(Step::phase)
                .thenComparing(step -> step.differences().getFirst());
    }

    private Step.Phase phase(int difference) {
        return Loosening.phase(differences.list().get(difference), differences.spot(difference));
    }

    /** Things that hang together are made where the first of them has its place; rows that come, before those that go. */
    private Step.Phase phase(List<Integer> set) {
        List<Step.Phase> phases =
                set.stream().map(this::phase).distinct().sorted().toList();
        boolean mixed = phases.size() > 1 && phases.contains(Step.Phase.CLOSES) && phases.contains(Step.Phase.OPENS);
        return mixed ? Step.Phase.NUMBERS : phases.getFirst();
    }

    private static String table(Step step, Differences differences) {
        return differences.list().get(step.differences().getFirst()).table();
    }

    private static String column(Step step, Differences differences) {
        return table(step, differences) + " "
                + step.differences().stream()
                        .map(i -> differences.list().get(i))
                        .map(difference -> difference instanceof Difference.Cell cell ? cell.column() : "")
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static List<Step> merged(List<Step> steps, int most, Differences differences, Function<Step, String> by) {
        if (steps.size() <= most) {
            return steps;
        }
        Map<String, List<Step>> alike = new LinkedHashMap<>();
        for (Step step : steps) {
            alike.computeIfAbsent(by.apply(step), any -> new ArrayList<>()).add(step);
        }
        List<Step> merged = new ArrayList<>();
        for (List<Step> group : alike.values()) {
            Step first = group.getFirst();
            List<Integer> all = group.stream()
                    .flatMap(step -> step.differences().stream())
                    .sorted()
                    .toList();
            merged.add(group.size() == 1 ? first : new Step(StepWords.ofMany(all, differences), all, first.phase()));
        }
        merged.sort(order());
        return merged;
    }

    /** How many differences each table has, in the order of the tables. */
    static Map<String, Long> byTable(List<Integer> set, Differences differences) {
        Map<Integer, String> first = new TreeMap<>();
        set.forEach(i -> first.put(i, differences.list().get(i).table()));
        return first.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }
}
