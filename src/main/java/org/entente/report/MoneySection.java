package org.entente.report;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Period;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;

/** The ledger by account and period, and how it comes to the present value the plan was chosen by. */
final class MoneySection {
    private static final int MOST_PERIODS = 40;

    private final Brief brief;
    private final Html html;
    private final List<Period> periods;
    private final double[][] borne;
    private final double[] worth = new double[Account.values().length];

    MoneySection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
        this.periods = brief.plan().network().periods();
        this.borne = new double[Account.values().length][periods.size()];
    }

    void write() {
        if (brief.plan().ledger().entries().isEmpty()) {
            return;
        }
        for (LedgerEntry entry : brief.plan().ledger().entries()) {
            borne[entry.account().ordinal()][entry.period().index()] += entry.borne();
            worth[entry.account().ordinal()] += entry.presentValue();
        }
        html.raw(
                "<section id=money><h2>Money by account and period</h2><div class=scroll tabindex=0 role=region aria-label=\"Money by account\"><table><caption class=unseen>Ledger by account and period</caption><thead><tr><th scope=col>Account");
        boolean wide = periods.size() <= MOST_PERIODS;
        if (wide) {
            periods.forEach(period -> html.element("th scope=col class=n", period.id()));
        }
        html.raw("<th scope=col class=n>Sum<th scope=col class=n>Present value</thead><tbody>");
        double[] net = new double[periods.size()];
        for (Account account : Account.values()) {
            double[] row = borne[account.ordinal()];
            if (Arrays.stream(row).anyMatch(money -> money != 0)) {
                row(account.label(), row, worth[account.ordinal()], wide);
                for (int t = 0; t < net.length; t++) {
                    net[t] += row[t];
                }
            }
        }
        html.raw("</tbody><tfoot>");
        row("net cost", net, Arrays.stream(worth).sum(), wide);
        html.raw("</tfoot></table></div><p class=quiet>Costs are positive, income negative, as far as ");
        html.text(brief.plan().network().settings().viewpoint().name());
        html.text(" bears them. Present value at "
                + Numbers.percent(brief.plan().network().settings().discountRate()) + " a year as of "
                + brief.plan().network().settings().start()
                + "; the last cell is what the plan makes as small as it can.");
        html.raw("</p></section>");
    }

    private void row(String label, double[] money, double value, boolean wide) {
        html.raw("<tr>").element("th scope=row", label);
        if (wide) {
            for (double amount : money) {
                html.element("td class=n", amount == 0 ? "–" : brief.largeMoney(amount));
            }
        }
        html.element("td class=n", brief.largeMoney(Arrays.stream(money).sum()))
                .element("td class=n", brief.largeMoney(value))
                .raw("</tr>");
    }
}
