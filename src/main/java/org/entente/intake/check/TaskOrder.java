package org.entente.intake.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.tables.Precedences;
import org.entente.network.Mode;
import org.entente.network.Precedence;
import org.entente.network.Programme;
import org.entente.network.Task;

/**
 * Tasks that wait for each other in a ring that takes time, even with the shortest mode of each: a longest path over the starts
 * and finishes of all tasks that never ends. A ring that takes none is allowed: so are windows between two tasks written.
 */
final class TaskOrder {
    private final Checks checks;
    private final Programme programme;
    private final List<Link> links = new ArrayList<>();

    /** An event waits for another: task t starts at event 2t and finishes at event 2t + 1. */
    private record Link(int from, int to, int weeks, int precedence) {}

    private TaskOrder(Checks checks) {
        this.checks = checks;
        this.programme = checks.network.programme();
        for (Task task : programme.tasks()) {
            int start = 2 * task.index();
            links.add(new Link(start, start + 1, shortest(task), -1));
        }
        for (int p = 0; p < programme.precedences().size(); p++) {
            Precedence precedence = programme.precedences().get(p);
            int before = 2 * precedence.before().index();
            int after = 2 * precedence.after().index();
            links.add(
                    switch (precedence.kind()) {
                        case FINISH_START -> new Link(before + 1, after, precedence.lagWeeks(), p);
                        case START_START -> new Link(before, after, precedence.lagWeeks(), p);
                        case FINISH_FINISH -> new Link(before + 1, after + 1, precedence.lagWeeks(), p);
                        case START_FINISH -> new Link(before, after + 1, precedence.lagWeeks(), p);
                    });
        }
    }

    /** Whether there is such a ring; one is a finding. */
    static boolean check(Checks checks) {
        return new TaskOrder(checks).search();
    }

    /** Weeks a task takes at the least. */
    static int shortest(Task task) {
        return task.modes().stream().mapToInt(TaskOrder::shortest).min().orElse(0);
    }

    static int shortest(Mode mode) {
        return mode.learnsFrom() == null ? mode.weeks() : Math.min(mode.weeks(), mode.weeksLearned());
    }

    private boolean search() {
        int events = 2 * programme.tasks().size();
        long[] at = new long[events];
        int[] by = new int[events];
        java.util.Arrays.fill(by, -1);
        int moved = -1;
        for (int round = 0; round <= events && (round == 0 || moved >= 0); round++) {
            moved = -1;
            for (int l = 0; l < links.size(); l++) {
                Link link = links.get(l);
                if (at[link.from] + link.weeks > at[link.to]) {
                    at[link.to] = at[link.from] + link.weeks;
                    by[link.to] = l;
                    moved = link.to;
                }
            }
        }
        if (moved < 0) {
            return false;
        }
        for (int back = 0; back < events; back++) {
            moved = links.get(by[moved]).from; // now surely within the ring
        }
        report(moved, by);
        return true;
    }

    private void report(int first, int[] by) {
        List<Link> ring = new ArrayList<>();
        int event = first;
        do {
            Link link = links.get(by[event]);
            ring.add(link);
            event = link.from;
        } while (event != first);
        Collections.reverse(ring);
        long weeks = ring.stream().mapToLong(Link::weeks).sum();
        Set<String> names = new LinkedHashSet<>();
        Precedence shown = null;
        for (Link link : ring) {
            names.add(programme.tasks().get(link.from / 2).id());
            if (link.precedence >= 0) {
                Precedence precedence = programme.precedences().get(link.precedence);
                shown = shown == null || precedence.row().line() > shown.row().line() ? precedence : shown;
            }
        }
        if (shown == null) {
            return;
        }
        // the ring is told from the task that the row shown makes wait
        List<String> order = new ArrayList<>(names);
        Collections.rotate(order, -order.indexOf(shown.after().id()));
        checks.findings.error(
                checks.place(shown.row(), Precedences.BEFORE),
                shown.before().id(),
                "Tasks wait for each other in a ring: " + String.join(" → ", order) + " → " + order.getFirst()
                        + "; each would come " + weeks + (weeks == 1 ? " week" : " weeks")
                        + " after itself, even with the shortest mode of every task.",
                "Remove one of these links, or let tasks overlap by that much with a negative lag_weeks.");
    }
}
