package org.entente.audit;

import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Process;

/** Rows CONTENT: clauses of rules of origin that hold on average of what a process makes so in a period. */
final class ContentOnAverage {
    private final Network network;
    private final Tableau tableau;
    private final AuditFlows flows;
    private final OriginWays origin;

    ContentOnAverage(Network network, Tableau tableau, AuditFlows flows, OriginWays origin) {
        this.network = network;
        this.tableau = tableau;
        this.flows = flows;
        this.origin = origin;
    }

    /** Rows for what has to hold on average. */
    void write() {
        for (Process process : network.processes()) {
            for (Period period : network.periods()) {
                for (OriginRule rule : network.law().rules()) {
                    LinearSum over = new LinearSum();
                    int bit = origin.bits(rule.agreement());
                    for (AuditFlows.Made made : flows.made()) {
                        if (made.process().index() == process.index()
                                && made.period().index() == period.index()
                                && made.way().onAverage().contains(rule)) {
                            boolean[] originates = new boolean[made.way().inputs().length];
                            for (int i = 0; i < originates.length; i++) {
                                originates[i] = (made.way().inputs()[i] & bit) != 0;
                            }
                            over.plus(made.column(), origin.clauses().over(rule, process, period, originates));
                        }
                    }
                    if (!over.isZero()) {
                        tableau.atMost("CONTENT", over, 0);
                    }
                }
            }
        }
    }
}
