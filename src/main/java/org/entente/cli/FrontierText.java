package org.entente.cli;

import org.entente.compare.LaunchFrontier;
import org.entente.compare.LaunchPoint;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;

/** Money against launch on a terminal. */
final class FrontierText {
    private static final int WIDTH = 100;

    private FrontierText() {}

    static String of(Network network, LaunchFrontier.Found found, Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.heading("MONEY AGAINST LAUNCH"))
                .append("  ")
                .append(found.product().name())
                .append('\n');
        if (found.points().isEmpty()) {
            return text.append("  No plan launches it; entente why says what stands against it.\n")
                    .toString();
        }
        boolean profit = network.settings().goal().countsRevenue();
        String currency = network.settings().currency().id();
        Plan best = found.points().getFirst().plan();
        TextTable table = new TextTable("  ", "lrrrl");
        table.row(
                style::heading,
                "launch",
                "weeks sooner",
                profit ? "present value" : "present cost",
                "costs",
                "decided otherwise than in the row above");
        for (LaunchPoint point : found.points()) {
            long days = found.points().getFirst().launch().toEpochDay()
                    - point.launch().toEpochDay();
            double costs = point.plan().objective() - best.objective();
            table.row(
                    point.launch().toString(),
                    days == 0 ? "" : Long.toString(days / 7),
                    Words.money(
                            profit ? -point.plan().objective() : point.plan().objective(), currency),
                    days == 0 ? "" : Words.money(costs, currency),
                    Numbers.cut(decided(point), WIDTH));
        }
        text.append(table.text());
        LaunchPoint last = found.points().getLast();
        text.append(
                found.complete()
                        ? "  Proven: no plan of the case as it stands launches it before "
                                + Words.date(last.launch().toEpochDay())
                                + ", and none of these is both later and dearer than another.\n"
                        : "  Stopped here: whether it can be launched before is not known.\n");
        return text.toString();
    }

    private static String decided(LaunchPoint point) {
        return String.join(
                "; ",
                point.decisions().stream()
                        .map(Configuration.Difference::sentence)
                        .toList());
    }
}
