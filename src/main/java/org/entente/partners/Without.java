package org.entente.partners;

import java.util.List;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Site;
import org.entente.network.Stake;

/**
 * The case as it is for one side when there is no deal.
 *
 * <p>For both: nothing goes from one side to the other; shared companies do nothing and belong to nobody's side, as they stand only
 * with the deal. For the viewpoint all else is as it is, its promises too, but that the partner's side takes part is no promise any
 * more. For the partner the viewpoint's side is gone: its sites make, hold, send and buy nothing, and none of its promises bind; the
 * partner asks in its stead. What companies of neither side must be served is their own affair. Limits on the participation of
 * companies of neither side hold, as they would not agree otherwise.
 */
final class Without {
    private Without() {}

    static Network viewpoint(Network network, Sides sides) {
        return withoutShared(network, sides)
                .withLanes(lane ->
                        sides.between(lane) || touches(lane, sides, Side.SHARED) ? lane.withMaxPerYear(0) : lane)
                .withLimits(network.limits().stream()
                        .map(limit -> binds(limit, sides) ? limit : off(limit))
                        .toList());
    }

    static Network partner(Network network, Sides sides) {
        Network gone = withoutShared(network, sides);
        return gone.withSettings(network.settings().withViewpoint(sides.partner()))
                .withLanes(lane -> touches(lane, sides, Side.SHARED) || touches(lane, sides, Side.VIEWPOINT)
                        ? lane.withMaxPerYear(0)
                        : lane)
                .withProcesses(process -> sides.of(process.site()) == Side.VIEWPOINT ? closed(process) : process)
                .withStocks(stock -> sides.of(stock.site()) == Side.VIEWPOINT ? stock.withOpening(0) : stock)
                .withDemands(demand -> own(demand, sides))
                .withLimits(network.limits().stream()
                        .map(limit -> isOfOthers(limit, sides) ? limit : off(limit))
                        .toList());
    }

    /** The same without what must be served; with the goal cost serving is the whole point, so it stays. */
    static Network withoutObligations(Network network) {
        return network.withDemands(demand -> demand.withMustServe(0));
    }

    /** The same without hard limits. */
    static Network withoutLimits(Network network) {
        return network.withLimits(network.limits().stream()
                .map(limit -> limit.enforcement() == Limit.Enforcement.HARD ? off(limit) : limit)
                .toList());
    }

    private static Network withoutShared(Network network, Sides sides) {
        List<Stake> stakes = network.stakes().stream()
                .filter(stake -> sides.of(stake.owned()) != Side.SHARED)
                .toList();
        return network.withStakes(stakes)
                .withProcesses(process -> sides.of(process.site()) == Side.SHARED ? closed(process) : process)
                .withStocks(stock -> sides.of(stock.site()) == Side.SHARED ? stock.withOpening(0) : stock)
                .withDemands(demand -> sides.of(demand.market()) == Side.SHARED ? demand.withVolume(0, 0) : demand);
    }

    private static Demand own(Demand demand, Sides sides) {
        return switch (sides.of(demand.market())) {
            case VIEWPOINT, SHARED -> demand.withVolume(0, 0);
            case PARTNER -> demand;
            case OTHER -> demand.withMustServe(0);
        };
    }

    private static Process closed(Process process) {
        return process.withMinimum(0, 0).withMaxPerYear(0);
    }

    private static boolean touches(Lane lane, Sides sides, Side side) {
        return is(lane.from(), sides, side) || is(lane.to(), sides, side);
    }

    private static boolean is(Site site, Sides sides, Side side) {
        return sides.of(site) == side;
    }

    /** Whether the viewpoint still owes a promise without the deal. */
    private static boolean binds(Limit limit, Sides sides) {
        return limit.kind() != Limit.Kind.PARTICIPATION
                || limit.scope().companies().stream()
                                .allMatch(company ->
                                        sides.of(company) == Side.OTHER || sides.of(company) == Side.VIEWPOINT)
                        && !Double.isNaN(limit.value());
    }

    private static boolean isOfOthers(Limit limit, Sides sides) {
        return limit.kind() == Limit.Kind.PARTICIPATION
                && !Double.isNaN(limit.value())
                && limit.scope().companies().stream().allMatch(company -> sides.of(company) == Side.OTHER);
    }

    private static Limit off(Limit limit) {
        Limit told = limit.withEnforcement(Limit.Enforcement.REPORT);
        return Double.isNaN(limit.value()) ? told.withValue(0) : told;
    }
}
