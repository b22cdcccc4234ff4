package org.entente.exchange;

import java.util.List;
import org.entente.exchange.xml.Node;

/** Reads links; one of a summary task becomes one of each task in it where that says the same. */
final class LinksIn {
    private static final int FINISH_START = 1;
    private static final int START_START = 3;
    private static final String[] KINDS = {"FF", "FS", "SF", "SS"};

    private final TasksIn tasks;
    private final WorkTime time;
    private final Told told;
    private final Rows rows = new Rows("precedence", ProgrammeRows.PRECEDENCE);

    LinksIn(TasksIn tasks, WorkTime time, Told told) {
        this.tasks = tasks;
        this.time = time;
        this.told = told;
        for (Node task : tasks.outline().tasks()) {
            int uid = task.whole("UID", -1);
            task.all("PredecessorLink").forEach(link -> read(link, List.of(uid)));
        }
        for (Node summary : tasks.outline().summaries()) {
            List<Integer> under = tasks.outline().under(summary.whole("UID", -1));
            summary.all("PredecessorLink").forEach(link -> {
                int type = link.whole("Type", FINISH_START);
                if (type == FINISH_START || type == START_START) {
                    read(link, under);
                } else {
                    told.warn(
                            link,
                            summary.text("Name"),
                            "A link to the end of a summary task is not taken over.",
                            "Link the tasks in it.");
                }
            });
        }
    }

    Rows rows() {
        return rows;
    }

    private void read(Node link, List<Integer> afters) {
        int before = link.whole("PredecessorUID", -1);
        int type = Math.clamp(link.whole("Type", FINISH_START), 0, 3);
        List<Integer> befores = tasks.id(before) == null ? tasks.outline().under(before) : List.of(before);
        boolean ofSummary = tasks.id(before) == null && !befores.isEmpty();
        if (link.is("CrossProject") || befores.isEmpty()) {
            told.warn(
                    link,
                    link.text("PredecessorUID"),
                    "The link leads to a task that is not taken over, and is left out.",
                    "Give earliest in tasks.csv to the task that waits.");
            return;
        }
        if (ofSummary && type >= 2) {
            told.warn(
                    link,
                    link.text("PredecessorUID"),
                    "A link from the start of a summary task is not taken over.",
                    "Link the tasks in it.");
            return;
        }
        for (int from : befores) {
            int lag = lag(link, from);
            for (int to : afters) {
                String first = tasks.id(from);
                String second = tasks.id(to);
                if (first != null && second != null && !first.equals(second)) {
                    rows.add(
                            first,
                            second,
                            type == FINISH_START ? "" : KINDS[type],
                            lag == 0 ? "" : Integer.toString(lag));
                }
            }
        }
    }

    private int lag(Node link, int before) {
        double said = link.number("LinkLag");
        int unit = link.whole("LagFormat", 7);
        if (Double.isNaN(said) || said == 0) {
            return 0;
        }
        double weeks;
        if (WorkTime.isPercent(unit)) {
            weeks = said / 100 * tasks.weeks(before);
            told.warn(
                    link,
                    Told.number(said) + " %",
                    "The lag is a share of the task before; it was read as whole weeks.",
                    "Change lag_weeks in precedence.csv when the task changes.");
        } else {
            weeks = time.lagWeeks(said, unit);
        }
        int whole = Told.up(weeks);
        if (Math.abs(whole - weeks) > 0.02 && !WorkTime.isPercent(unit)) {
            told.warn(
                    link,
                    Told.number(weeks) + " weeks",
                    "The lag is no whole number of weeks; it was rounded up.",
                    "Change lag_weeks in precedence.csv where that is too long.");
        }
        return whole;
    }
}
