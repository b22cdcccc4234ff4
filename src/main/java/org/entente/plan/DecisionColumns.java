package org.entente.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;

/**
 * The columns of a model by what they decide, for those who look for plans that decide otherwise. Things that cannot take part
 * in any plan have none.
 */
public record DecisionColumns(List<Source> sources, List<Route> routes, List<Opening> openings) {

    /**
     * Who makes a product.
     *
     * @param make columns of the quantities made, by period
     * @param nominate columns of the nominations, empty where there is none
     * @param need most units of the product that can be of use in the network over all periods, rolled up from demand
     * @param most most of them that this process can make
     */
    public record Source(Process process, int[] make, int[] nominate, double need, double most) {}

    /**
     * What comes over a lane.
     *
     * @param move columns of the quantities moved, by period
     * @param need most units of the product that can be of use where the lane ends, over all periods
     * @param most most of them that this lane can carry
     */
    public record Route(Lane lane, int[] move, double need, double most) {}

    /**
     * Modules of a line.
     *
     * @param periods in which a module may be opened
     * @param open columns of the modules opened, one for each of them
     * @param loads how full the line is, for each period of the horizon
     */
    public record Opening(Line line, List<Period> periods, int[] open, List<Load> loads) {}

    /**
     * The capacity row of a line: {@code Σ use · make ≤ existing + Σ gives · open}.
     *
     * @param make columns of what runs on the line
     * @param use line capacity each of them takes per unit
     * @param gives what a module opened in each of the opening's periods gives in this one
     */
    public record Load(Period period, int[] make, double[] use, double existing, double[] gives) {}

    public DecisionColumns {
        sources = List.copyOf(sources);
        routes = List.copyOf(routes);
        openings = List.copyOf(openings);
    }

    static DecisionColumns of(Network network, Columns columns, double beyond) {
        Reach reach = new Reach(network);
        NeedBounds needs = new NeedBounds(network, reach, beyond);
        List<Period> periods = network.periods();
        List<Source> sources = new ArrayList<>();
        for (Process process : network.processes()) {
            int[] make = columns(periods, period -> columns.make(process, period));
            if (make.length > 0) {
                double need = 0;
                double most = 0;
                for (Period period : periods) {
                    need += needs.useful(process.product(), period);
                    most += columns.make(process, period) == Columns.NONE ? 0 : needs.of(process, period);
                }
                int[] nominate = columns(periods, period -> columns.nominate(process, period));
                sources.add(new Source(process, make, nominate, need, most));
            }
        }
        List<Route> routes = new ArrayList<>();
        for (Lane lane : network.lanes()) {
            int[] move = columns(periods, period -> columns.move(lane, period));
            if (move.length > 0) {
                double need = 0;
                double most = 0;
                for (Period period : periods) {
                    need += needs.useful(reach.to(lane), period);
                    most += columns.move(lane, period) == Columns.NONE ? 0 : needs.of(lane, period);
                }
                routes.add(new Route(lane, move, need, most));
            }
        }
        List<Opening> openings = new ArrayList<>();
        for (Line line : network.lines()) {
            List<Period> open = periods.stream()
                    .filter(period -> columns.open(line, period) != Columns.NONE)
                    .toList();
            if (!open.isEmpty()) {
                List<Load> loads = periods.stream()
                        .map(period -> load(network, columns, line, open, period))
                        .toList();
                openings.add(new Opening(line, open, columns(open, period -> columns.open(line, period)), loads));
            }
        }
        return new DecisionColumns(sources, routes, openings);
    }

    private static Load load(Network network, Columns columns, Line line, List<Period> opened, Period period) {
        List<Process> running = network.processes().stream()
                .filter(process -> process.line() != null
                        && process.line().index() == line.index()
                        && columns.make(process, period) != Columns.NONE)
                .toList();
        return new Load(
                period,
                running.stream()
                        .mapToInt(process -> columns.make(process, period))
                        .toArray(),
                running.stream().mapToDouble(Process::lineUse).toArray(),
                line.existingPerYear() * period.years(),
                opened.stream()
                        .mapToDouble(from ->
                                from.index() <= period.index() ? LineCapacity.moduleGives(line, from, period) : 0)
                        .toArray());
    }

    private static int[] columns(List<Period> periods, ToIntFunction<Period> column) {
        return Arrays.stream(periods.stream().mapToInt(column).toArray())
                .filter(found -> found != Columns.NONE)
                .toArray();
    }
}
