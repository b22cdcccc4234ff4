package org.entente.report.json;

import java.io.IOException;
import org.entente.network.Period;
import org.entente.partners.OwnerValue;
import org.entente.partners.PartnerAccount;
import org.entente.partners.PartnerAccounts;
import org.entente.partners.Statement;

/** Every company's money in a plan, and to whom it belongs in the end, as members of another object. */
final class PartnersJson {
    private PartnersJson() {}

    static void write(PartnerAccounts accounts, JsonWriter json) throws IOException {
        json.name("partners").beginArray();
        for (PartnerAccount account : accounts.partners()) {
            json.beginObject()
                    .field("company", account.company().id())
                    .field("name", account.company().name())
                    .field("costs_known", account.costsKnown())
                    .name("periods")
                    .beginArray();
            for (Period period : accounts.network().periods()) {
                json.beginObject()
                        .field("period", period.id())
                        .field("share", account.shares().get(period.index()));
                statement(account.periods().get(period.index()), json);
                json.endObject();
            }
            json.endArray().name("present").beginObject();
            statement(account.present(), json);
            json.endObject().endObject();
        }
        json.endArray().name("owners").beginArray();
        for (OwnerValue owner : accounts.owners()) {
            json.beginObject()
                    .field("owner", owner.owner() == null ? null : owner.owner().id())
                    .field(
                            "others_in",
                            owner.unnamedIn() == null ? null : owner.unnamedIn().id())
                    .field("present_value", owner.presentValue())
                    .endObject();
        }
        json.endArray();
    }

    private static void statement(Statement money, JsonWriter json) throws IOException {
        json.field("income", money.income())
                .field("received", money.received())
                .field("paid", money.paid())
                .field("cost", money.cost())
                .field("profit", money.profit())
                .field("investment", money.investment())
                .field("residual", money.residual())
                .field("cash_flow", money.cashFlow())
                .field("penalty", money.penalty());
    }
}
