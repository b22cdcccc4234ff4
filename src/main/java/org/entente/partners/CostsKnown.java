package org.entente.partners;

import org.entente.network.Company;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;

/**
 * Whether a company's own costs are in the case: a supplier may be nothing but its price. Tooling and fixed cost do not stand for the
 * cost of making: a process that costs nothing a unit, of what the company sells at a price, has a cost that is not told.
 */
final class CostsKnown {
    private CostsKnown() {}

    /** Whether those of all companies on the partner's side are. */
    static boolean ofPartner(Network network, Sides sides) {
        return network.companies().stream()
                .filter(company -> sides.of(company) == Side.PARTNER)
                .allMatch(company -> of(network, company));
    }

    static boolean of(Network network, Company company) {
        if (network.processes().stream()
                .anyMatch(process -> process.site().company().index() == company.index()
                        && !costsToMake(process)
                        && isSold(network, process))) {
            return false;
        }
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

    private static boolean isSold(Network network, Process process) {
        return network.prices().stream()
                .anyMatch(price -> price.amount() > 0
                        && price.seller().index() == process.site().company().index()
                        && price.product().index() == process.product().index());
    }

    private static boolean costs(Process process) {
        return costsToMake(process) || process.tooling() > 0 || process.fixedCostPerYear() > 0;
    }

    private static boolean costsToMake(Process process) {
        return process.materialCost() > 0
                || process.conversionCost() > 0
                || process.labourHours() * process.site().labourCost() > 0
                || process.energyKwh() * process.site().energyCost() > 0
                || !process.inputs().isEmpty();
    }
}
