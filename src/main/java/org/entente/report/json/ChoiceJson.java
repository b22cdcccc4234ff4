package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.Measures.Measure;
import org.entente.explain.choice.ChoiceAnswer;
import org.entente.explain.waterfall.Waterfall;
import org.entente.plan.Certificate;
import org.entente.plan.Configuration.Difference;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What a choice changes and costs as JSON; the shape is {@code docs/reference/why-not.schema.json}. */
public final class ChoiceJson {
    private static final String FORMAT = "entente-why-not/1";

    private ChoiceJson() {}

    /** Writes an answer; the lists are empty and the forced plan null where there is none. */
    public static void write(ChoiceAnswer answer, ReplayJson replay, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(answer.recommended().network().settings(), json);
        json.field("filter", answer.filter())
                .field("without", answer.without())
                .field("verdict", PlanJson.code(answer.verdict()));
        texts("meanings", answer.meanings(), json);
        texts("sentences", answer.sentences(), json);
        changes("changes", answer.changes(), json);
        texts("limits", answer.limits(), json);
        measures("measures", answer.measures(), json);
        json.name("recommended");
        plan(answer.recommended(), json);
        json.name("forced");
        plan(answer.forced(), json);
        replay.member(answer.claim(), json);
        WaterfallJson.write("unit_cost_waterfalls", answer.unitCosts(), json);
        Waterfall value = answer.value();
        WaterfallJson.write("objective_waterfalls", value == null ? List.of() : List.of(value), json);
        ConflictJson.write(
                answer.infeasibility(), answer.recommended().network().settings(), replay, json);
        json.endObject().finish();
    }

    static void texts(String name, List<String> texts, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    static void changes(String name, List<Difference> changes, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Difference change : changes) {
            json.beginObject()
                    .field("kind", PlanJson.code(change.kind()))
                    .field("id", change.id())
                    .field("sentence", change.sentence())
                    .endObject();
        }
        json.endArray();
    }

    static void measures(String name, List<Measure> measures, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Measure measure : measures) {
            json.beginObject()
                    .field("kind", PlanJson.code(measure.kind()))
                    .field("label", measure.label())
                    .field("unit", measure.unit())
                    .field("before", measure.before())
                    .field("after", measure.after())
                    .field("change", measure.change())
                    .endObject();
        }
        json.endArray();
    }

    /** A plan in short; the whole of it is what {@code plan --json} writes. */
    static void plan(@Nullable Plan plan, JsonWriter json) throws IOException {
        if (plan == null) {
            json.value((String) null);
            return;
        }
        Certificate certificate = plan.certificate();
        boolean profit = plan.network().settings().goal().countsRevenue();
        json.beginObject()
                .field("status", PlanJson.code(plan.status()))
                .field("message", plan.message())
                .field("objective", plan.objective())
                .field("gap", certificate == null ? Double.NaN : certificate.gap())
                .field("net_present_value", profit ? -plan.objective() : Double.NaN);
        DecisionsJson.decisions(plan.decisions(), json);
        PlanJson.writeProvenance(plan.provenance(), json);
        json.endObject();
    }
}
