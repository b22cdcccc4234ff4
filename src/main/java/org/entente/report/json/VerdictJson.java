package org.entente.report.json;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.entente.explain.LimitWords;
import org.entente.network.Demand;
import org.entente.network.Limit;
import org.entente.network.Period;
import org.entente.plan.Flow;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/** How the plan stands to each limit and each demand. */
final class VerdictJson {
    private VerdictJson() {}

    static void write(Plan plan, JsonWriter json) throws IOException {
        json.name("verdict").beginArray();
        for (LimitResult result : plan.limits()) {
            limit(result, json);
        }
        json.endArray();
        demand(plan, json);
    }

    static void limit(LimitResult result, JsonWriter json) throws IOException {
        Limit limit = result.limit();
        Period period = limit.period();
        json.beginObject()
                .field("limit", limit.id())
                .field("subject", LimitWords.subject(limit))
                .field("kind", PlanJson.code(limit.kind()))
                .field("period", period == null ? null : period.id())
                .field("sense", limit.sense() == Limit.Sense.AT_MOST ? "max" : "min")
                .field("value", result.value())
                .field("ceiling", limit.value());
        entered(limit, json);
        json.field("unit", LimitWords.unit(limit))
                .field("holds", result.holds())
                .field("missed_by", result.missedBy())
                .field("enforcement", PlanJson.code(limit.enforcement()))
                .field("note", limit.note())
                .field("row", limit.row().toString())
                .endObject();
    }

    /** The ceiling or floor as it stands in the table; its currency is null where it is no money. */
    static void entered(Limit limit, JsonWriter json) throws IOException {
        String currency = limit.kind().isMoney() ? limit.entered().currency().id() : null;
        json.field("entered", limit.asEntered(limit.value())).field("entered_currency", currency);
    }

    private static void demand(Plan plan, JsonWriter json) throws IOException {
        // by identity: to hash a demand is to hash everything it refers to
        Map<Demand, Double> sold = new IdentityHashMap<>();
        for (Flow flow : plan.flows()) {
            if (flow instanceof Flow.Sold units) {
                sold.merge(units.demand(), units.quantity(), Double::sum);
            }
        }
        json.name("demand").beginArray();
        for (Demand demand : plan.network().demands()) {
            json.beginObject()
                    .field("market", demand.market().id())
                    .field("product", demand.product().id())
                    .field("period", demand.period().id())
                    .field("volume", demand.volume())
                    .field("must_serve", demand.mustServe() * demand.volume())
                    .field("sold", plan.hasPlan() ? sold.getOrDefault(demand, 0.0) : Double.NaN)
                    .field("price", demand.price())
                    .field("currency", demand.currency().id())
                    .field("row", demand.row().toString())
                    .endObject();
        }
        json.endArray();
    }
}
