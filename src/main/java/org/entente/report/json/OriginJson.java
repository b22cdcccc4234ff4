package org.entente.report.json;

import java.io.IOException;
import org.entente.explain.OriginWords;
import org.entente.network.Agreement;
import org.entente.plan.Flow;
import org.entente.plan.PlanOrigin;

/** What originates in a plan, how, and what it saves, as members of another object. */
final class OriginJson {
    private OriginJson() {}

    static void write(PlanOrigin origin, JsonWriter json) throws IOException {
        json.name("origin").beginObject().name("preferences").beginArray();
        for (PlanOrigin.Claim claim : origin.claims()) {
            json.beginObject()
                    .field("lane", claim.flow().lane().id())
                    .field("product", claim.flow().product().id())
                    .field("period", claim.flow().period().id())
                    .field("agreement", claim.agreement().id())
                    .field("moved", claim.flow().quantity())
                    .field("originating", claim.quantity())
                    .field("duty_saved", claim.saved())
                    .endObject();
        }
        json.endArray().name("made").beginArray();
        for (PlanOrigin.Share share : origin.shares()) {
            if (share.flow() instanceof Flow.Made made) {
                for (PlanOrigin.Qualification how : share.how()) {
                    made(share, made, how, json);
                }
            }
        }
        json.endArray().name("undertakings").beginArray();
        for (PlanOrigin.Undertaken undertaken : origin.undertaken()) {
            json.beginObject()
                    .field("lane", undertaken.flow().lane().id())
                    .field("period", undertaken.flow().period().id())
                    .field("quantity", undertaken.quantity())
                    .field("raise", undertaken.raise())
                    .field("duty_not_paid", undertaken.freed())
                    .endObject();
        }
        json.endArray().name("subsidies").beginArray();
        for (PlanOrigin.Paid paid : origin.paid()) {
            Agreement condition = paid.subsidy().agreement();
            json.beginObject()
                    .field("subsidy", paid.subsidy().id())
                    .field("agreement", condition == null ? null : condition.id())
                    .field("company", paid.subsidy().company().id())
                    .field("period", paid.period().id())
                    .field("quantity", paid.quantity())
                    .field("amount", paid.amount())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private static void made(PlanOrigin.Share share, Flow.Made made, PlanOrigin.Qualification how, JsonWriter json)
            throws IOException {
        json.beginObject()
                .field("process", made.process().id())
                .field("product", made.product().id())
                .field("period", made.period().id())
                .field("agreement", how.agreement().id())
                .field("alternative", how.alternative())
                .field("made", made.quantity())
                .field("originating", share.quantity())
                .field("ex_works_price", how.exWorks())
                .name("clauses")
                .beginArray();
        for (PlanOrigin.Clause clause : how.clauses()) {
            json.beginObject()
                    .field("kind", PlanJson.code(clause.rule().kind()))
                    .field("article", clause.rule().article())
                    .field("sentence", OriginWords.of(clause))
                    .field("foreign", clause.foreign())
                    .field("allowed", clause.allowed())
                    .field("base", clause.base())
                    .endObject();
        }
        json.endArray().name("materials").beginArray();
        for (PlanOrigin.Material material : how.materials()) {
            json.beginObject()
                    .field("product", material.product().id())
                    .field("quantity", material.quantity())
                    .field("originating", material.originating())
                    .field("value", material.value())
                    .endObject();
        }
        json.endArray().endObject();
    }
}
