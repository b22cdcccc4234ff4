package org.entente.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.exchange.xml.Node;

/** Which tasks of a file are work, and what the summary tasks above them are called. */
final class Outline {
    private final Told told;
    private final List<Node> work = new ArrayList<>();
    private final List<Node> summaries = new ArrayList<>();
    private final Map<Node, String> names = new HashMap<>();
    private final Map<Integer, List<Integer>> leaves = new HashMap<>();

    Outline(List<Node> tasks, Told told) {
        this.told = told;
        List<Node> above = new ArrayList<>();
        int skipBelow = Integer.MAX_VALUE;
        for (int i = 0; i < tasks.size(); i++) {
            Node task = tasks.get(i);
            int level = task.whole("OutlineLevel", 1);
            boolean project = task.whole("UID", -1) == 0 || level == 0;
            if (project || task.is("IsNull")) {
                continue;
            }
            while (!above.isEmpty() && above.getLast().whole("OutlineLevel", 1) >= level) {
                above.removeLast();
            }
            if (level > skipBelow) {
                continue;
            }
            skipBelow = Integer.MAX_VALUE;
            boolean parent = i + 1 < tasks.size() && tasks.get(i + 1).whole("OutlineLevel", 1) > level;
            if (isLeftOut(task)) {
                skipBelow = level;
            } else if (task.is("Summary") || parent) {
                summaries.add(task);
                above.add(task);
            } else {
                leaf(task, above);
            }
        }
        counted(tasks);
    }

    private void leaf(Node task, List<Node> above) {
        work.add(task);
        StringBuilder name = new StringBuilder();
        for (Node summary : above) {
            name.append(summary.text("Name")).append(" / ");
            leaves.computeIfAbsent(summary.whole("UID", -1), uid -> new ArrayList<>())
                    .add(task.whole("UID", -1));
        }
        String own = task.text("Name");
        names.put(
                task,
                name.append(own.isEmpty() ? "Task " + task.whole("UID", 0) : own)
                        .toString());
    }

    /** Tasks that are no work of this project; each is said. */
    private boolean isLeftOut(Node task) {
        String name = task.text("Name");
        if (task.is("Recurring")) {
            told.warn(task, name, "Recurring tasks are not taken over.", "");
        } else if (task.is("ExternalTask")) {
            told.warn(
                    task,
                    name,
                    "A task of another project is not taken over.",
                    "Give earliest in tasks.csv to what waits for it.");
        } else if (task.is("IsSubproject")) {
            told.warn(task, name, "An inserted project is not read.", "Save it as XML and read it by itself.");
        } else if (task.text("Active").equals("0") && Remarks.of(task.text("Notes")) == null) {
            told.warn(task, name, "An inactive task is not taken over.", "");
        } else {
            return false;
        }
        return true;
    }

    /** What many tasks have and a plan from today has no place for: said once for the file. */
    private void counted(List<Node> tasks) {
        if (!summaries.isEmpty()) {
            told.warn(
                    "Summary tasks (" + summaries.size()
                            + ") are no work of their own; their names stand before the names of the tasks in them.",
                    "");
        }
        long baselines =
                tasks.stream().filter(task -> task.first("Baseline") != null).count();
        if (baselines > 0) {
            told.warn("Baselines of tasks (" + baselines + ") are not taken over.", "");
        }
        long begun = tasks.stream()
                .filter(task -> task.number("PercentComplete") > 0 || task.first("ActualStart") != null)
                .count();
        if (begun > 0) {
            told.warn(
                    "Progress of tasks (" + begun + ") is not taken over: they are planned whole.",
                    "Remove what is done, and set programme_start to the day from which on to plan.");
        }
    }

    List<Node> tasks() {
        return work;
    }

    List<Node> summaries() {
        return summaries;
    }

    /** The task's name after those of its summary tasks. */
    String name(Node task) {
        return names.getOrDefault(task, task.text("Name"));
    }

    /** The tasks in a summary task by their numbers; empty for a number that is none. */
    List<Integer> under(int summary) {
        return leaves.getOrDefault(summary, List.of());
    }
}
