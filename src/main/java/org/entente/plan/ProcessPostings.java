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
                Formula own = Formula.rate(process.currency(), period);
                Formula local = Formula.rate(site.currency(), period);
                Formula hour = new Formula.Cell(site.labourCost(), site.row(), "labour_cost").times(local);
                Formula kwh = new Formula.Cell(site.energyCost(), site.row(), "energy_cost").times(local);
                books.pay(
                        material,
                        make,
                        period,
                        cell(process.materialCost(), process, "cost").times(own));
                books.pay(
                        conversion,
                        make,
                        period,
                        cell(process.conversionCost(), process, "conversion_cost")
                                .times(own));
                books.pay(
                        labour,
                        make,
                        period,
                        cell(process.labourHours(), process, "labour_hours").times(hour));
                books.pay(
                        energy,
                        make,
                        period,
                        cell(process.energyKwh(), process, "energy_kwh").times(kwh));
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
                        cell(process.tooling(), process, "tooling").times(Formula.rate(process.currency(), nominated)));
                for (Period period : network.periods()
                        .subList(nominated.index(), network.periods().size())) {
                    if (process.validity().holdsIn(period)) {
                        Formula year = cell(process.fixedCostPerYear(), process, "fixed_cost")
                                .times(Formula.rate(process.currency(), period));
                        books.pay(fixed, column, period, year.times(period.years()));
                    }
                }
            }
        }
    }

    private static Formula cell(double value, Process process, String column) {
        return new Formula.Cell(value, process.row(), column);
    }

    private static Posting posting(Account account, Process process) {
        Site site = process.site();
        return new Posting(
                account, site.company(), null, site.country(), site, process.product(), process, process.row());
    }
}
