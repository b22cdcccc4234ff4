package org.entente.report;

import org.entente.partners.PartnerAccounts;

/** What each company of the case earns by the plan. */
final class PartnersSection {
    private final Brief brief;
    private final Html html;

    PartnersSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        PartnerAccounts accounts = PartnerAccounts.of(brief.plan());
        if (accounts.partners().size() < 2) {
            return;
        }
        html.raw("<section id=partners><h2>Partners</h2>");
        new PartnerTable(accounts, html).write();
        html.raw("</section>");
    }
}
