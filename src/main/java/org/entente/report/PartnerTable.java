package org.entente.report;

import java.util.List;
import org.entente.network.Period;
import org.entente.partners.OwnerValue;
import org.entente.partners.PartnerAccount;
import org.entente.partners.PartnerAccounts;
import org.entente.partners.Statement;

/** What each company of a case earns by a plan, period by period, and to whom it belongs in the end. */
final class PartnerTable {
    private static final int MOST_PERIODS = 20;
    private static final int MOST_OWNERS = 30;

    private final PartnerAccounts accounts;
    private final String currency;
    private final Html html;

    PartnerTable(PartnerAccounts accounts, Html html) {
        this.accounts = accounts;
        this.currency = accounts.network().settings().currency().id();
        this.html = html;
    }

    void write() {
        present();
        if (accounts.network().periods().size() > 1) {
            periods();
        }
        owners();
        if (accounts.partners().stream().anyMatch(account -> !account.costsKnown())) {
            html.element(
                    "p class=quiet",
                    "* Its own costs are not in the case: a supplier that is its price alone, whose profit means nothing.");
        }
    }

    private void present() {
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=Partners><table class=partners><caption class=unseen>"
                        + "Each company's money as a present value</caption><thead><tr><th scope=col>Company");
        boolean residual = accounts.partners().stream()
                .anyMatch(account -> account.present().residual() != 0);
        for (String column : List.of(
                "Share of it", "From customers", "From partners", "To partners", "Own cost", "Profit", "Investment")) {
            html.element("th scope=col class=n", column);
        }
        if (residual) {
            html.element("th scope=col class=n", "Residual value");
        }
        html.element("th scope=col class=n", "Present value");
        html.raw("</thead><tbody>");
        double all = 0;
        for (PartnerAccount account : accounts.partners()) {
            Statement money = account.present();
            all += account.presentValue();
            name(account);
            html.element("td class=n", share(account));
            cells(List.of(
                    money.income(), money.received(), money.paid(), money.cost(), money.profit(), money.investment()));
            if (residual) {
                cells(List.of(money.residual()));
            }
            cells(List.of(money.cashFlow()));
        }
        html.raw("</tbody><tfoot><tr><th scope=row>all together<td colspan=" + (residual ? 8 : 7) + ">");
        html.element("td class=n", money(all)).raw("</tr></tfoot></table></div>");
        html.element(
                "p class=quiet",
                "Present values at the start of the programme. Share of it: what of the company's money counts for "
                        + accounts.network().settings().viewpoint().name()
                        + " through all tiers of ownership. Profit is before investment, present value after it"
                        + (residual ? " and with the residual value of what outlives the horizon." : ".")
                        + " What one partner pays another receives.");
    }

    private void periods() {
        List<Period> periods = accounts.network().periods();
        List<Period> shown = periods.subList(0, Math.min(MOST_PERIODS, periods.size()));
        html.raw(
                "<h3>Cash flow by period</h3><div class=scroll tabindex=0 role=region aria-label=\"Cash flow by period\">"
                        + "<table><caption class=unseen>Cash flow of each company by period</caption><thead><tr><th"
                        + " scope=col>Company");
        shown.forEach(period -> html.element("th scope=col class=n", period.id()));
        html.raw("</thead><tbody>");
        for (PartnerAccount account : accounts.partners()) {
            name(account);
            cells(shown.stream()
                    .map(period -> account.periods().get(period.index()).cashFlow())
                    .toList());
        }
        html.raw("</tbody></table></div>");
        html.element(
                "p class=quiet",
                "After investment, not discounted."
                        + (shown.size() < periods.size()
                                ? " The first " + shown.size() + " of " + periods.size() + " periods."
                                : ""));
    }

    private void owners() {
        List<OwnerValue> owners = accounts.owners();
        if (owners.size() < 2) {
            return;
        }
        html.raw("<h3>Whose it is in the end</h3><div class=scroll tabindex=0 role=region aria-label=Owners><table"
                + " class=narrow><caption class=unseen>Present value by ultimate owner</caption><thead><tr><th"
                + " scope=col>Ultimate owner<th scope=col class=n>Present value</thead><tbody>");
        for (OwnerValue owner : owners.subList(0, Math.min(MOST_OWNERS, owners.size()))) {
            html.raw("<tr>").element("th scope=row", owner.label());
            html.element("td class=n", money(owner.presentValue())).raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void name(PartnerAccount account) {
        html.raw("<tr>").element("th scope=row", account.company().name() + (account.costsKnown() ? "" : " *"));
    }

    private void cells(List<Double> amounts) {
        amounts.forEach(amount -> html.element("td class=n", amount == 0 ? "–" : money(amount)));
        html.raw("</tr>");
    }

    private static String share(PartnerAccount account) {
        double least =
                account.shares().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most =
                account.shares().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return least == most ? Numbers.percent(most) : Numbers.percent(least) + " – " + Numbers.percent(most);
    }

    private String money(double amount) {
        return Numbers.largeMoney(amount, currency);
    }
}
