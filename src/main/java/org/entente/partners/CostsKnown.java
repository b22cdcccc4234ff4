package org.entente.partners;

import org.entente.network.Company;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;

/** Whether a company's own costs are in the case: a supplier may be nothing but its price. */
final class CostsKnown {
    private CostsKnown() {}

    static boolean of(Network network, Company company) {
        for (Process process : network.processes()) {
            if (process.site().company().index() == company.index() && costs(process)) {
                return true;
            }
        }
        for (Line line : network.lines()) {
            if (line.site().company().index() == company.index()
                    && (line.investment() > 0 || line.fixedCostPerYear() > 0 || line.existingFixedPerYear() > 0)) {
                return true;
            }
        }
        // a company that makes nothing has no cost to be missing: it trades, or holds shares
        return network.processes().stream()
                .noneMatch(process -> process.site().company().index() == company.index());
    }

    private static boolean costs(Process process) {
        return process.materialCost() > 0
                || process.conversionCost() > 0
                || process.labourHours() * process.site().labourCost() > 0
                || process.energyKwh() * process.site().energyCost() > 0
                || process.tooling() > 0
                || process.fixedCostPerYear() > 0
                || !process.inputs().isEmpty();
    }
}
