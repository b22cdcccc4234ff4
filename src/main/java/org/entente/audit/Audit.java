package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Network;
import org.entente.solver.Solver;

/**
 * Plans a small case by the documented mathematics and nothing else: the model of docs/concepts, written down as it stands there.
 *
 * <p>It shares no code with the planner. It builds every column and every row, takes no bound from demand, and tries decisions one by one
 * where no bound is to be had. So it is slow, and says so where a case is too large for it.
 */
public final class Audit {
    /** Sites × products × periods, and processes and lanes × periods, that it takes on. */
    static final int MOST_PLACES = 5_000;

    static final int MOST_FLOWS = 600;

    private final Solver solver;

    private Audit(Solver solver) {
        this.solver = solver;
    }

    public static Audit using(Solver solver) {
        return new Audit(solver);
    }

    /** The best plan's value, that there is none, or why the case is not audited. */
    public AuditAnswer of(Network network) {
        List<String> large = new ArrayList<>();
        int periods = network.periods().size();
        long places = (long) network.sites().size() * network.products().size() * periods;
        long ways = (long) (network.processes().size() + network.lanes().size()) * periods;
        if (places > MOST_PLACES || ways > MOST_FLOWS) {
            large.add("The case is too large: " + places + " places and " + ways + " flows, at most " + MOST_PLACES
                    + " and " + MOST_FLOWS + " are audited.");
            return AuditAnswer.notAudited(large);
        }
        Tableau tableau = new Tableau();
        Tariffs tariffs = new Tariffs(network);
        OriginWays origin = new OriginWays(network, tariffs);
        if (!origin.troubles().isEmpty()) {
            return AuditAnswer.notAudited(origin.troubles());
        }
        AuditFlows flows = new AuditFlows(network, tableau, origin);
        new ContentOnAverage(network, tableau, flows, origin).write();
        AuditNominations nominations = new AuditNominations(network, tableau, flows);
        AuditModules modules = new AuditModules(network, tableau, flows);
        TaskStarts starts = new TaskStarts(network, tableau);
        if (starts.all().size() > TaskStarts.MOST_STARTS) {
            return AuditAnswer.notAudited(List.of("The programme is too large: "
                    + starts.all().size() + " starts of tasks by week, at most " + TaskStarts.MOST_STARTS
                    + " are audited."));
        }
        new DoneRows(network.programme(), tableau, starts).write();
        new TeamRows(network.programme(), tableau, starts).write();
        ReleasedPart released = new ReleasedPart(network.programme(), starts);
        AuditReadiness readiness = new AuditReadiness(network, tableau, flows, modules, released);
        readiness.write();
        AuditMoney money = new AuditMoney(network);
        new AuditCosts(network, tableau, flows, nominations, modules, money, tariffs, origin).post();
        new DevelopmentCosts(network, starts, money).post();
        List<String> troubles = new ArrayList<>(readiness.troubles());
        troubles.addAll(new OpenBookCharges(network, money).post());
        boolean revenue = network.settings().goal().countsRevenue();
        tableau.cost(money.presentValue(network.settings().viewpoint(), revenue), 1);
        troubles.addAll(
                new AuditLimits(network, tableau, flows, nominations, money, new AuditLaunch(network, starts)).write());
        return troubles.isEmpty() ? new TableauRun(tableau, solver).answer() : AuditAnswer.notAudited(troubles);
    }
}
