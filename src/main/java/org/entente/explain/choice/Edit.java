package org.entente.explain.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.Lane;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Validity;
import org.entente.plan.Decision;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/** One change of a network by which a choice is forced; things are named by index, so that it fits the network's relaxations. */
sealed interface Edit {

    /** The network with the edit. */
    Network on(Network network);

    /** Whether a plan of the network without the edit does already what it asks for. */
    boolean keptBy(Plan plan);

    /** The process makes nothing from a day on. */
    record StopProcess(int process, LocalDate from) implements Edit {
        @Override
        public Network on(Network network) {
            Process of = network.processes().get(process);
            return network.withProcess(of.withValidity(until(of.validity(), from)));
        }

        @Override
        public boolean keptBy(Plan plan) {
            return plan.flows().stream()
                    .noneMatch(flow -> flow instanceof Flow.Made made
                            && made.process().index() == process
                            && stops(made.period(), from));
        }
    }

    /** The lane carries nothing from a day on. */
    record StopLane(int lane, LocalDate from) implements Edit {
        @Override
        public Network on(Network network) {
            Lane of = network.lanes().get(lane);
            return network.withLane(of.withValidity(until(of.validity(), from)));
        }

        @Override
        public boolean keptBy(Plan plan) {
            return plan.flows().stream()
                    .noneMatch(flow -> flow instanceof Flow.Moved moved
                            && moved.lane().index() == lane
                            && stops(moved.period(), from));
        }
    }

    /** A process that the case keeps shut, its greatest quantity 0, is open. */
    record OpenProcess(int process) implements Edit {
        @Override
        public Network on(Network network) {
            return network.withProcess(network.processes().get(process).withMaxPerYear(Double.POSITIVE_INFINITY));
        }

        @Override
        public boolean keptBy(Plan plan) {
            return true;
        }
    }

    /** So many modules of a line are opened, over all periods. */
    record Modules(int line, int least, int most) implements Edit {
        @Override
        public Network on(Network network) {
            Line of = network.lines().get(line);
            return network.withLine(of.withModules(least, most));
        }

        @Override
        public boolean keptBy(Plan plan) {
            int opened = plan.decisions().stream()
                    .mapToInt(decision -> decision instanceof Decision.Open open
                                    && open.line().index() == line
                            ? open.modules()
                            : 0)
                    .sum();
            return opened >= least && opened <= most;
        }
    }

    /**
     * Processes make at least a share of all that is made of a product in a period.
     *
     * @param limit the same as a limit; its index is given anew by each network
     */
    record Share(Limit limit) implements Edit {
        private static final double TOLERANCE = 1e-6;

        @Override
        public Network on(Network network) {
            List<Limit> limits = new ArrayList<>(network.limits());
            limits.add(limit.withIndex(limits.size()));
            return network.withLimits(limits);
        }

        @Override
        public boolean keptBy(Plan plan) {
            double all = 0;
            double chosen = 0;
            for (Flow flow : plan.flows()) {
                if (flow instanceof Flow.Made made
                        && made.period().equals(limit.period())
                        && limit.scope().products().contains(made.product())) {
                    all += made.quantity();
                    boolean isChosen = limit.scope().processes().stream()
                            .anyMatch(
                                    process -> process.index() == made.process().index());
                    chosen += isChosen ? made.quantity() : 0;
                }
            }
            return chosen >= limit.value() * all - TOLERANCE * Math.max(1, all);
        }
    }

    private static Validity until(Validity validity, LocalDate day) {
        LocalDate until = validity.until();
        return new Validity(validity.from(), until == null || day.isBefore(until) ? day : until);
    }

    private static boolean stops(Period period, LocalDate from) {
        return !new Validity(null, from).holdsIn(period);
    }
}
