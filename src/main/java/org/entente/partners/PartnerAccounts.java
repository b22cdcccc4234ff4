package org.entente.partners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.entente.network.Company;
import org.entente.network.Network;
import org.entente.ownership.Belongings;
import org.entente.ownership.Ownership;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;
import org.entente.plan.Plan;
import org.entente.plan.Viewpoint;

/**
 * Each company's money in a plan, read from the plan's one ledger.
 *
 * <p>What one company pays, another receives: received less paid over all companies is nothing, whatever the prices, and what is
 * left of a company's money goes to its owners: over all companies Σ cash flow = Σ over ultimate owners, the unnamed included.
 * Weighted by the viewpoint's shares and less penalties it is the plan's objective with its sign changed.
 *
 * @param partners companies that any money of the plan touches, in the order of the case
 * @param owners to whom it all belongs in the end, the greatest amount first
 */
public record PartnerAccounts(Network network, List<PartnerAccount> partners, List<OwnerValue> owners) {
    public PartnerAccounts {
        partners = List.copyOf(partners);
        owners = List.copyOf(owners);
    }

    /** The accounts of a plan; empty where there is no plan. */
    public static PartnerAccounts of(Plan plan) {
        Network network = plan.network();
        int periods = network.periods().size();
        int companies = network.companies().size();
        Statement[] worth = new Statement[companies];
        Arrays.fill(worth, Statement.NOTHING);
        double[][] present = new double[periods][companies];
        Statement[][] books = new Statement[companies][periods];
        boolean[] touched = new boolean[companies];
        for (Statement[] ofCompany : books) {
            Arrays.fill(ofCompany, Statement.NOTHING);
        }
        for (LedgerEntry entry : plan.ledger().entries()) {
            int company = entry.company().index();
            int period = entry.period().index();
            touched[company] = true;
            Statement money = statement(entry);
            books[company][period] = books[company][period].plus(money, 1);
            worth[company] = worth[company].plus(money, entry.discount());
            present[period][company] += money.cashFlow() * entry.discount();
        }
        Viewpoint viewpoint = Viewpoint.of(network);
        List<PartnerAccount> partners = new ArrayList<>();
        for (Company company : network.companies()) {
            if (touched[company.index()]) {
                List<Double> shares = network.periods().stream()
                        .map(period -> viewpoint.share(company, period))
                        .toList();
                partners.add(new PartnerAccount(
                        company,
                        shares,
                        CostsKnown.of(network, company),
                        List.of(books[company.index()]),
                        worth[company.index()]));
            }
        }
        return new PartnerAccounts(network, partners, partners.isEmpty() ? List.of() : owners(network, present));
    }

    /** What all companies of the case earn together. */
    public double presentValue() {
        return partners.stream().mapToDouble(PartnerAccount::presentValue).sum();
    }

    private static Statement statement(LedgerEntry entry) {
        double amount = entry.amount();
        Account account = entry.account();
        if (account == Account.PENALTY) {
            return new Statement(0, 0, 0, 0, 0, 0, amount);
        }
        if (entry.counterparty() != null) {
            return amount > 0 ? new Statement(0, 0, amount, 0, 0, 0, 0) : new Statement(0, -amount, 0, 0, 0, 0, 0);
        }
        if (account == Account.REVENUE) {
            return new Statement(-amount, 0, 0, 0, 0, 0, 0);
        }
        if (account == Account.RESIDUAL) {
            return new Statement(0, 0, 0, 0, 0, -amount, 0);
        }
        return account.isInvestment()
                ? new Statement(0, 0, 0, 0, amount, 0, 0)
                : new Statement(0, 0, 0, amount, 0, 0, 0);
    }

    /** Splits the discounted cash flow of each period among those it ultimately belongs to in that period. */
    private static List<OwnerValue> owners(Network network, double[][] present) {
        int companies = network.companies().size();
        double[] named = new double[companies];
        double[] unnamed = new double[companies];
        List<Ownership> ownership = Ownership.of(network);
        for (int t = 0; t < present.length; t++) {
            Belongings belongings = ownership.get(t).split(present[t]);
            for (int c = 0; c < companies; c++) {
                named[c] += belongings.named()[c];
                unnamed[c] += belongings.unnamed()[c];
            }
        }
        List<OwnerValue> owners = new ArrayList<>();
        for (Company company : network.companies()) {
            if (named[company.index()] != 0) {
                owners.add(new OwnerValue(company, null, named[company.index()]));
            }
            if (unnamed[company.index()] != 0) {
                owners.add(new OwnerValue(null, company, unnamed[company.index()]));
            }
        }
        owners.sort(Comparator.comparingDouble(OwnerValue::presentValue).reversed());
        return owners;
    }
}
