package org.entente.audit;

import java.util.List;
import org.entente.audit.TaskStarts.Start;
import org.entente.network.Gate;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/** The day of a launch. */
final class AuditLaunch {
    private static final int DAYS_PER_WEEK = 7;

    private final Network network;
    private final TaskStarts starts;

    AuditLaunch(Network network, TaskStarts starts) {
        this.network = network;
        this.starts = starts;
    }

    /** The day on which the task is finished that releases what a limit of kind launch is about; null where that is no one task. */
    @Nullable
    LinearSum day(Limit limit) {
        List<Gate> released = gates(limit);
        List<Task> tasks = released.stream().map(Gate::task).distinct().toList();
        if (tasks.size() != 1) {
            return null;
        }
        int weeks = network.programme().weekBy(network.periods().getLast().end());
        double never = network.programme().date(weeks).toEpochDay();
        LinearSum day = new LinearSum().plus(never);
        for (Start start : starts.all()) {
            if (start.task().index() == tasks.getFirst().index() && ReleasedPart.gate(released, start.mode()) != null) {
                double finished = network.programme().start().toEpochDay() + (double) DAYS_PER_WEEK * start.finish();
                day.plus(start.column(), finished - never);
            }
        }
        return day;
    }

    private List<Gate> gates(Limit limit) {
        List<Product> products = limit.scope().products();
        List<Site> markets = limit.scope().markets();
        List<Gate> ofMarkets = network.programme().gates().stream()
                .filter(gate -> gate.target() instanceof Gate.OfMarket of
                        && products.contains(of.product())
                        && (markets.isEmpty() || markets.contains(of.market())))
                .toList();
        return !ofMarkets.isEmpty()
                ? ofMarkets
                : network.programme().gates().stream()
                        .filter(gate -> gate.target() instanceof Gate.OfProcess of
                                && products.contains(
                                        network.processes().get(of.process()).product()))
                        .toList();
    }
}
