package org.entente.report.json;

import java.io.IOException;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Entity;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.plan.Ledger;
import org.entente.plan.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** Every amount of money of a plan, one line each. */
final class LedgerJson {
    private LedgerJson() {}

    static void write(Ledger ledger, JsonWriter json) throws IOException {
        json.name("ledger").beginArray();
        for (LedgerEntry entry : ledger.entries()) {
            Company counterparty = entry.counterparty();
            Country country = entry.country();
            Site site = entry.site();
            Product product = entry.product();
            json.beginObject()
                    .field("account", PlanJson.code(entry.account()))
                    .field("company", entry.company().id())
                    .field("counterparty", id(counterparty))
                    .field("country", id(country))
                    .field("site", id(site))
                    .field("product", id(product))
                    .field("activity", id(entry.activity()))
                    .field("period", entry.period().id())
                    .field("amount", entry.amount())
                    .field("weight", entry.weight())
                    .field("share", entry.share())
                    .field("present_value", entry.presentValue())
                    .field("table", entry.row().table())
                    .field("line", entry.row().line())
                    .endObject();
        }
        json.endArray();
    }

    private static @Nullable String id(@Nullable Entity entity) {
        return entity == null ? null : entity.id();
    }
}
