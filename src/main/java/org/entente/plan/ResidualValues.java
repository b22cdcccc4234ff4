package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;

/**
 * What is left at the end of the horizon of the line modules a plan opens, straight line over their life, whether the case counts it
 * or not.
 *
 * @param amount what the viewpoint has of it, in the case's currency, not discounted
 * @param presentValue the same at the programme's start
 * @param unknown lines the plan opens modules of whose life the case does not say: nothing of them is counted
 */
public record ResidualValues(double amount, double presentValue, List<Line> unknown) {
    public ResidualValues {
        unknown = List.copyOf(unknown);
    }

    /** Those of a plan. */
    public static ResidualValues of(Plan plan) {
        Network network = plan.network();
        Viewpoint viewpoint = Viewpoint.of(network);
        double[] sums = new double[2];
        Books books = new Books(
                (posting, column, period, perUnit) -> {
                    double borne = perUnit.value() * viewpoint.share(posting.company(), period);
                    sums[0] -= borne;
                    sums[1] -= borne * viewpoint.discount(posting, period);
                },
                new OpenBooks(network));
        List<Line> unknown = new ArrayList<>();
        for (Decision decision : plan.decisions()) {
            if (decision instanceof Decision.Open open) {
                Line line = open.line();
                LinePostings.postResidual(line, open.period(), open.modules(), Journal.FIXED, network, books);
                if (line.investment() > 0 && Double.isInfinite(line.lifeYears()) && !unknown.contains(line)) {
                    unknown.add(line);
                }
            }
        }
        return new ResidualValues(sums[0], sums[1], unknown);
    }

    /** Whether there is a module a plan could open of which something would be left, so that the setting can matter. */
    public static boolean canMatter(Network network) {
        Period last = network.periods().getLast();
        for (Line line : network.lines()) {
            for (Period period : network.periods()) {
                if (line.maxModules() > 0
                        && line.modulePerYear() > 0
                        && line.investment() > 0
                        && LineCapacity.canOpen(line, period)
                        && LineCapacity.lifeLeft(line, period, last.end()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
