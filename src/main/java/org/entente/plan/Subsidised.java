package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Agreement;
import org.entente.network.Demand;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Subsidy;
import org.jspecify.annotations.Nullable;

/** Which sales and processes a subsidy is paid on, and which columns count the units. */
final class Subsidised {
    private final Network network;
    private final Columns columns;

    Subsidised(Network network, Columns columns) {
        this.network = network;
        this.columns = columns;
    }

    /**
     * Units of one flow that a subsidy may be paid for.
     *
     * @param columns whose sum they are
     */
    record Payable(Graded.Flowing of, Period period, int[] columns) {}

    /** Positions of the demand rows whose sales a subsidy is paid on. */
    List<Integer> demands(Subsidy subsidy) {
        List<Integer> places = new ArrayList<>();
        for (int d = 0; d < network.demands().size(); d++) {
            if (isPaid(subsidy, network.demands().get(d))) {
                places.add(d);
            }
        }
        return places;
    }

    private static boolean isPaid(Subsidy subsidy, Demand demand) {
        return subsidy.site() == null
                && subsidy.product().index() == demand.product().index()
                && (subsidy.market() == null
                        || subsidy.market().index() == demand.market().index())
                && subsidy.validity().holdsIn(demand.period());
    }

    /** The processes whose making a subsidy is paid on. */
    List<Process> processes(Subsidy subsidy) {
        return network.processes().stream()
                .filter(process -> isPaid(subsidy, process))
                .toList();
    }

    private static boolean isPaid(Subsidy subsidy, Process process) {
        return subsidy.site() != null
                && subsidy.site().index() == process.site().index()
                && subsidy.product().index() == process.product().index();
    }

    /** The conditions of the subsidies on a sale. */
    List<Agreement> conditions(Demand demand) {
        return agreements(network.law().subsidies().stream()
                .filter(subsidy -> isPaid(subsidy, demand))
                .toList());
    }

    /** The conditions of the subsidies on making. */
    List<Agreement> conditions(Process process, Period period) {
        return agreements(network.law().subsidies().stream()
                .filter(subsidy ->
                        isPaid(subsidy, process) && subsidy.validity().holdsIn(period))
                .toList());
    }

    private static List<Agreement> agreements(List<Subsidy> subsidies) {
        List<Agreement> agreements = new ArrayList<>();
        for (Subsidy subsidy : subsidies) {
            Agreement agreement = subsidy.agreement();
            if (agreement != null) {
                agreements.add(agreement);
            }
        }
        return agreements;
    }

    /** Whether no subsidy with a condition before this one is paid on the same sale. */
    boolean isFirst(Subsidy subsidy, int place) {
        Demand demand = network.demands().get(place);
        return network.law().subsidies().stream()
                .limit(subsidy.index())
                .noneMatch(other -> other.agreement() != null && isPaid(other, demand));
    }

    /** Whether no subsidy with a condition before this one is paid on the same making. */
    boolean isFirst(Subsidy subsidy, Process process, Period period) {
        return subsidy.validity().holdsIn(period)
                && network.law().subsidies().stream()
                        .limit(subsidy.index())
                        .noneMatch(other -> other.agreement() != null
                                && isPaid(other, process)
                                && other.validity().holdsIn(period));
    }

    /** All units a subsidy may be paid for, flow by flow. */
    List<Payable> payables(Subsidy subsidy, List<Graded> graded, @Nullable Grades grades, Reach reach) {
        Agreement agreement = subsidy.agreement();
        List<Graded> fitting =
                graded.stream().filter(part -> fits(part, agreement)).toList();
        List<Payable> payables = new ArrayList<>();
        for (int place : demands(subsidy)) {
            Demand demand = network.demands().get(place);
            int node = reach.demand(place);
            boolean any = agreement == null || grades != null && grades.sure(agreement, node, demand.period());
            int[] eligible = any
                    ? new int[] {columns.sell(place)}
                    : fitting.stream()
                            .filter(part -> part instanceof Graded.Sold sold && sold.place() == place)
                            .mapToInt(Graded::column)
                            .toArray();
            add(payables, new Graded.Flowing.Sale(demand), demand.period(), eligible);
        }
        for (Process process : processes(subsidy)) {
            for (Period period : network.periods()) {
                int make = columns.make(process, period);
                if (make != Columns.NONE && subsidy.validity().holdsIn(period)) {
                    int[] eligible = agreement == null
                            ? new int[] {make}
                            : fitting.stream()
                                    .filter(part -> part instanceof Graded.Made made
                                            && made.process().index() == process.index()
                                            && made.period().index() == period.index())
                                    .mapToInt(Graded::column)
                                    .toArray();
                    add(payables, new Graded.Flowing.Making(process), period, eligible);
                }
            }
        }
        return payables;
    }

    private static void add(List<Payable> payables, Graded.Flowing of, Period period, int[] eligible) {
        if (eligible.length > 0) {
            payables.add(new Payable(of, period, eligible));
        }
    }

    private static boolean fits(Graded part, @Nullable Agreement agreement) {
        long grade =
                part instanceof Graded.Sold sold ? sold.grade() : part instanceof Graded.Made made ? made.grade() : 0;
        return agreement != null && (grade >> agreement.index() & 1) != 0;
    }
}
