package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Period;
import org.entente.partners.dependence.Breakdown;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.DependenceWords;
import org.entente.partners.dependence.Losses;
import org.entente.partners.dependence.Replacement;
import org.entente.partners.dependence.SingleSource;
import org.entente.partners.dependence.Slice;
import org.entente.partners.dependence.View;
import org.entente.partners.dependence.WithoutPartner;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** On whom a plan depends as JSON; the shape is {@code docs/reference/dependence.schema.json}. */
public final class DependenceJson {
    private static final String FORMAT = "entente-dependence/1";

    private DependenceJson() {}

    /**
     * Writes it; where there is no plan the lists are empty and the status says why.
     *
     * @param trace null without a plan
     * @param losses null where they were not looked for
     */
    public static void write(
            Plan plan, @Nullable DependenceTrace trace, @Nullable Losses losses, ReplayJson replay, Appendable out)
            throws IOException {
        String currency = plan.network().settings().currency().id();
        JsonWriter json = new JsonWriter(out, 3);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(plan.network().settings(), json);
        json.field("status", PlanJson.code(plan.status()))
                .field("message", plan.message())
                .field("currency", currency)
                .field("left", trace == null ? Double.NaN : trace.left());
        strings("sentences", trace == null ? List.of() : DependenceWords.sentences(trace, losses), json);
        json.name("value").beginArray();
        if (trace != null) {
            for (View view : View.values()) {
                breakdown(trace.all(view), json);
                for (Breakdown car : trace.cars(view)) {
                    breakdown(car, json);
                }
                for (Breakdown period : trace.periods(view)) {
                    breakdown(period, json);
                }
            }
        }
        json.endArray().name("parts").beginArray();
        if (trace != null) {
            for (View view : View.values()) {
                breakdown(trace.parts(view, null), json);
                for (Period period : plan.network().periods()) {
                    breakdown(trace.parts(view, period), json);
                }
            }
        }
        json.endArray();
        limits(plan, json);
        json.name("losses");
        if (losses == null) {
            json.value((String) null);
        } else {
            losses(losses, currency, replay, json);
        }
        json.endObject().finish();
    }

    private static void breakdown(Breakdown breakdown, JsonWriter json) throws IOException {
        json.beginObject()
                .field("by", PlanJson.code(breakdown.view()))
                .field(
                        "product",
                        breakdown.product() == null ? null : breakdown.product().id())
                .field(
                        "market",
                        breakdown.market() == null ? null : breakdown.market().id())
                .field(
                        "period",
                        breakdown.period() == null ? null : breakdown.period().id())
                .field("volume", breakdown.volume())
                .field("value", breakdown.value());
        json.name("slices").beginArray();
        for (Slice slice : breakdown.slices()) {
            json.beginObject()
                    .field("id", slice.id())
                    .field("name", slice.name())
                    .field("partner", slice.isOfPartner())
                    .field("amount", slice.amount())
                    .field("share", slice.share());
            json.name("by_tier").beginArray();
            for (double amount : slice.byTier()) {
                json.value(amount);
            }
            json.endArray().endObject();
        }
        json.endArray().endObject();
    }

    private static void limits(Plan plan, JsonWriter json) throws IOException {
        json.name("limits").beginArray();
        for (LimitResult result : plan.limits()) {
            Limit limit = result.limit();
            Limit.Kind kind = limit.kind();
            if (kind == Limit.Kind.DEPENDENCE || kind == Limit.Kind.CORE || kind == Limit.Kind.SPEND_SHARE) {
                json.beginObject()
                        .field("limit", limit.id())
                        .field("kind", PlanJson.code(kind))
                        .field("subject", LimitWords.subject(limit))
                        .field("sense", PlanJson.code(limit.sense()))
                        .field("ceiling_or_floor", limit.value())
                        .field("value", result.value())
                        .field("holds", result.holds())
                        .field("missed_by", result.missedBy())
                        .endObject();
            }
        }
        json.endArray();
    }

    private static void losses(Losses losses, String currency, ReplayJson replay, JsonWriter json) throws IOException {
        json.beginObject()
                .field("unfinished", losses.unfinished())
                .field("solves", losses.solves())
                .field("seconds", losses.seconds());
        json.name("without").beginArray();
        for (WithoutPartner without : losses.without()) {
            without(without, currency, replay, json);
        }
        json.endArray().name("single_sources").beginArray();
        for (SingleSource single : losses.singles()) {
            json.beginObject()
                    .field("product", single.product().id())
                    .field("company", single.company())
                    .field("core", single.core())
                    .field("only_in_case", single.inCase());
            strings("others", single.others(), json);
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void without(WithoutPartner without, String currency, ReplayJson replay, JsonWriter json)
            throws IOException {
        json.beginObject()
                .field("kind", PlanJson.code(without.partner().kind()))
                .field("id", without.partner().id())
                .field("name", without.partner().name())
                .field("outcome", PlanJson.code(without.outcome()))
                .field("cost", without.cost())
                .field("per_unit", without.perCar())
                .field("proven", without.proven())
                .field("fewer_sold", without.sold());
        json.name("launches").beginArray();
        for (WithoutPartner.Delay delay : without.delays()) {
            json.beginObject()
                    .field("product", delay.product().id())
                    .field("weeks", delay.weeks())
                    .endObject();
        }
        json.endArray().name("replacements").beginArray();
        for (Replacement replacement : without.replacements()) {
            json.beginObject().field("product", replacement.product().id());
            strings("makers", replacement.makers(), json);
            json.field("per_unit", replacement.perUnit()).field("weeks", replacement.weeks());
            strings("tasks", replacement.tasks(), json);
            json.endObject();
        }
        json.endArray();
        strings("opened", without.opened(), json);
        strings("breaks", without.breaks(), json);
        replay.members(without.claims(), json);
        json.field("sentence", DependenceWords.sentence(without, currency)).endObject();
    }

    private static void strings(String name, List<String> strings, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String string : strings) {
            json.value(string);
        }
        json.endArray();
    }
}
