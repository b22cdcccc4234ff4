package org.entente.plan;

import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Site;

/** Money of making: material, conversion, labour and energy per unit; tooling once; fixed cost a year from nomination on. */
final class ProcessPostings {
    private ProcessPostings() {}

    static void post(Network network, Columns columns, Books books) {
        for (Process process : network.processes()) {
            postMaking(process, network, columns, books);
            if (columns.isNominated(process)) {
                postNomination(process, network, columns, books);
            }
        }
    }

    private static void postMaking(Process process, Network network, Columns columns, Books books) {
        Site site = process.site();
        Posting material = posting(Account.MATERIAL, process);
        Posting conversion = posting(Account.CONVERSION, process);
        Posting labour = posting(Account.LABOUR, process);
        Posting energy = posting(Account.ENERGY, process);
        for (Period period : network.periods()) {
            int make = columns.make(process, period);
            if (make != Columns.NONE) {
                double own = process.currency().rate(period);
                double local = site.currency().rate(period);
                books.pay(material, make, period, process.materialCost() * own);
                books.pay(conversion, make, period, process.conversionCost() * own);
                books.pay(labour, make, period, process.labourHours() * site.labourCost() * local);
                books.pay(energy, make, period, process.energyKwh() * site.energyCost() * local);
            }
        }
    }

    private static void postNomination(Process process, Network network, Columns columns, Books books) {
        Posting tooling = posting(Account.TOOLING, process);
        Posting fixed = posting(Account.FIXED, process);
        for (Period nominated : network.periods()) {
            int column = columns.nominate(process, nominated);
            if (column != Columns.NONE) {
                books.pay(
                        tooling,
                        column,
                        nominated,
                        process.tooling() * process.currency().rate(nominated));
                for (Period period : network.periods()
                        .subList(nominated.index(), network.periods().size())) {
                    if (process.validity().holdsIn(period)) {
                        double year =
                                process.fixedCostPerYear() * process.currency().rate(period);
                        books.pay(fixed, column, period, year * period.years());
                    }
                }
            }
        }
    }

    private static Posting posting(Account account, Process process) {
        Site site = process.site();
        return new Posting(
                account, site.company(), null, site.country(), site, process.product(), process, process.row());
    }
}
