package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.explain.Shut;
import org.entente.network.Company;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.plan.Planner;
import org.entente.plan.Solved;

/** Gives limits on participation that are left open their value: what the company earns without the viewpoint. */
public final class Participation {
    private Participation() {}

    /** Whether a limit asks for an outside option that is not worked out yet. */
    public static boolean isOpen(Limit limit) {
        return limit.kind() == Limit.Kind.PARTICIPATION && Double.isNaN(limit.value());
    }

    /**
     * The network with every such limit at its value; the same network where there is none.
     *
     * @throws UnfinishedException when the plan of an outside option was not worked out to the end
     * @throws org.entente.plan.UnplannableException as for planning
     */
    public static Network filled(Network network, Planner planner) {
        if (network.limits().stream().noneMatch(Participation::isOpen)) {
            return network;
        }
        List<Limit> limits = new ArrayList<>();
        for (Limit limit : network.limits()) {
            limits.add(
                    isOpen(limit) && isOfPartner(limit, network)
                            ? limit.withValue(value(network, limit, planner))
                            : limit);
        }
        return network.withLimits(limits);
    }

    /** What the viewpoint earns without itself is no question: such a limit is left for the model to refuse. */
    private static boolean isOfPartner(Limit limit, Network network) {
        List<Company> companies = limit.scope().companies();
        return companies.size() == 1
                && companies.getFirst().index()
                        != network.settings().viewpoint().index();
    }

    /** The outside option of the limit's company, in the limit's period, in the case's currency. */
    private static double value(Network network, Limit limit, Planner planner) {
        Company company = limit.scope().companies().getFirst();
        Sides sides = Sides.of(network, network.settings().viewpoint(), company, null);
        // a route the case keeps shut is one the partner has
        OutsideOption option =
                new OutsideOptions(planner).partner(Shut.of(network).opened(network), sides);
        Solved solved = option.solved();
        if (solved == null) {
            return 0;
        }
        Period period = limit.period();
        return period == null ? option.value() : earned(solved, period);
    }

    private static double earned(Solved solved, Period period) {
        return -solved.plan().ledger().entries().stream()
                .filter(entry -> Objects.equals(entry.period(), period))
                .mapToDouble(entry -> entry.presentValue())
                .sum();
    }
}
