package org.entente.explain.alternative;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.plan.Decision;
import org.entente.plan.Flow;
import org.entente.plan.LineLoad;
import org.entente.plan.Plan;

/** How much a plan makes and moves over all periods, and what it nominates and opens when. */
final class Chosen {
    private final Map<Integer, Double> made = new HashMap<>();
    private final Map<Integer, Double> moved = new HashMap<>();
    private final Map<Integer, Integer> nominated = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> opened = new HashMap<>();

    private final Map<Integer, Map<Integer, Double>> room = new HashMap<>();

    Chosen(Plan plan) {
        for (LineLoad load : plan.loads()) {
            room.computeIfAbsent(load.line().index(), line -> new HashMap<>())
                    .put(load.period().index(), load.capacity() - load.used());
        }
        for (Flow flow : plan.flows()) {
            switch (flow) {
                case Flow.Made of -> made.merge(of.process().index(), of.quantity(), Double::sum);
                case Flow.Moved of -> moved.merge(of.lane().index(), of.quantity(), Double::sum);
                case Flow.Stocked _, Flow.Scrapped _ -> {}
                case Flow.Sold _ -> {}
            }
        }
        for (Decision decision : plan.decisions()) {
            switch (decision) {
                case Decision.Nominate of ->
                    nominated.put(of.process().index(), of.period().index());
                case Decision.Open of ->
                    opened.computeIfAbsent(of.line().index(), line -> new HashMap<>())
                            .put(of.period().index(), of.modules());
            }
        }
    }

    double made(Process process) {
        return made.getOrDefault(process.index(), 0.0);
    }

    double moved(Lane lane) {
        return moved.getOrDefault(lane.index(), 0.0);
    }

    boolean isNominated(Process process) {
        return nominated.containsKey(process.index());
    }

    boolean isNominated(Process process, Period period) {
        return nominated.getOrDefault(process.index(), -1) == period.index();
    }

    /** How much more a line could take in a period. */
    double room(Line line, Period period) {
        return room.getOrDefault(line.index(), Map.of()).getOrDefault(period.index(), 0.0);
    }

    boolean isOpened(Line line) {
        return opened.containsKey(line.index());
    }

    int modules(Line line, Period period) {
        return opened.getOrDefault(line.index(), Map.of()).getOrDefault(period.index(), 0);
    }
}
