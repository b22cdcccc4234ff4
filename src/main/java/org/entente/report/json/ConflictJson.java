package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.conflict.Breach;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.network.CaseSettings;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.plan.Plan;
import org.entente.plan.UnitCost;
import org.jspecify.annotations.Nullable;

/** What cannot hold together and the ways out as JSON, within a plan or alone ({@code docs/reference/why.schema.json}). */
public final class ConflictJson {
    private static final String FORMAT = "entente-why/1";

    private ConflictJson() {}

    /** Writes the answer to "why is there no plan?". */
    public static void write(Network network, Infeasibility why, ReplayJson replay, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(network.settings(), json);
        json.field("answer", PlanJson.code(why.answer()));
        boolean none = why.answer() == Infeasibility.Answer.INFEASIBLE;
        replay.member(none ? Claim.noPlan(network) : null, json);
        write(none ? why : null, network.settings(), replay, json);
        json.endObject().finish();
    }

    /** The keys {@code conflict} and {@code ways_out}; null and empty where there is a plan. */
    static void write(@Nullable Infeasibility why, CaseSettings settings, ReplayJson replay, JsonWriter json)
            throws IOException {
        json.name("conflict");
        if (why == null) {
            json.value((String) null).name("ways_out").beginArray().endArray();
            return;
        }
        json.beginObject()
                .field("headline", why.headline())
                .field("complete", why.complete())
                .field("solves", why.solves())
                .field("seconds", why.seconds())
                .name("missing")
                .beginArray();
        for (String missing : why.missing()) {
            json.value(missing);
        }
        json.endArray().name("sets").beginArray();
        for (Conflict conflict : why.conflicts()) {
            set(conflict, replay, json);
        }
        json.endArray().endObject().name("ways_out").beginArray();
        for (WayOut way : why.waysOut()) {
            way(way, why.waysOut(), settings, replay, json);
        }
        json.endArray();
    }

    /** The key {@code breaches}: limits with a penalty that the plan misses. */
    static void breaches(Plan plan, JsonWriter json) throws IOException {
        json.name("breaches").beginArray();
        for (Breach breach : Breach.of(plan)) {
            json.beginObject()
                    .field("limit", breach.result().limit().id())
                    .field("sentence", breach.sentence())
                    .field("missed_by", breach.result().missedBy())
                    .field("cost", breach.cost())
                    .field("present_value", breach.presentValue())
                    .endObject();
        }
        json.endArray();
    }

    private static void set(Conflict conflict, ReplayJson replay, JsonWriter json) throws IOException {
        json.beginObject().field("verified", conflict.verified());
        replay.member(conflict.claim(), json);
        json.name("promises").beginArray();
        for (Conflict.Said promise : conflict.promises()) {
            json.beginObject().field("promise", promise.key()).field("sentence", promise.sentence());
            rows(promise.rows(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void way(WayOut way, List<WayOut> all, CaseSettings settings, ReplayJson replay, JsonWriter json)
            throws IOException {
        json.beginObject()
                .field("sentence", way.sentence())
                .field("verified", way.verified())
                .field("measure", way.isProfit() ? "net_present_value" : "present_value_of_cost")
                .field("value", way.value())
                .field("worse_than_best_by", way.worseThan(WayOut.best(all)))
                .field("currency", settings.currency().id());
        replay.member(Claim.of(way.plan()), json);
        json.name("unit_cost").beginArray();
        for (UnitCost cost : way.plan().unitCosts()) {
            json.beginObject()
                    .field("product", cost.product().id())
                    .field("market", cost.market().id())
                    .field("amount", cost.amount())
                    .endObject();
        }
        json.endArray().name("steps").beginArray();
        for (WayOut.Step step : way.steps()) {
            json.beginObject()
                    .field("promise", step.key())
                    .field("sentence", step.sentence())
                    .field("amount", step.amount())
                    .field("unit", step.unit());
            rows(step.rows(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void rows(List<TableRow> rows, JsonWriter json) throws IOException {
        json.name("rows").beginArray();
        for (TableRow row : rows) {
            json.value(row.toString());
        }
        json.endArray();
    }
}
