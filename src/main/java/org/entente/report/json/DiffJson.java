package org.entente.report.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.explain.Claim;
import org.entente.explain.attribution.Answer;
import org.entente.explain.attribution.Attribution;
import org.entente.explain.attribution.Effect;
import org.entente.intake.difference.Difference;
import org.entente.intake.difference.Said;
import org.entente.intake.difference.Step;
import org.entente.intake.difference.Witness;
import org.entente.intake.finding.Place;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What two cases say differently as JSON; the shape is {@code docs/reference/diff.schema.json}. */
public final class DiffJson {
    private static final String FORMAT = "entente-diff/1";

    private DiffJson() {}

    /** Writes the differences, the steps and what they do. */
    public static void write(DiffResult diff, ReplayJson replay, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        Attribution attribution = diff.attribution();
        json.beginObject().field("format", FORMAT);
        end("from", diff.fromName(), diff.from(), attribution == null ? null : attribution.from(), json);
        end("to", diff.toName(), diff.to(), attribution == null ? null : attribution.to(), json);
        json.field("message", diff.refusal());
        json.name("differences").beginArray();
        for (Difference difference : diff.differences()) {
            difference(difference, json);
        }
        json.endArray().name("steps").beginArray();
        for (Step step : diff.steps()) {
            json.beginObject().field("words", step.words()).field("phase", PlanJson.code(step.phase()));
            numbers("differences", step.differences(), json);
            json.endObject();
        }
        json.endArray();
        if (attribution != null) {
            attribution(attribution, diff, replay, json);
        }
        json.endObject().finish();
    }

    private static void end(String name, String called, Network network, @Nullable Plan plan, JsonWriter json)
            throws IOException {
        json.name(name).beginObject().field("name", called);
        PlanJson.writeCase(network.settings(), json);
        if (plan == null) {
            json.field("hash", network.hash());
        } else {
            json.field("hash", plan.provenance().networkHash())
                    .field("status", PlanJson.code(plan.status()))
                    .field("message", plan.message())
                    .field("objective", plan.objective());
            answer("answer", plan.hasPlan() ? Answer.of(plan) : null, json);
        }
        json.endObject();
    }

    private static void difference(Difference difference, JsonWriter json) throws IOException {
        json.beginObject();
        switch (difference) {
            case Difference.Cell cell -> {
                json.field("kind", "cell")
                        .field("table", cell.table())
                        .field("key", cell.row())
                        .field("column", cell.column());
                said("from", cell.from(), json);
                said("to", cell.to(), json);
            }
            case Difference.Added row -> {
                json.field("kind", "added").field("table", row.table()).field("key", row.row());
                place(row.place(), json);
                contents(row.cells(), json);
                witness(row.witness(), json);
            }
            case Difference.Removed row -> {
                json.field("kind", "removed").field("table", row.table()).field("key", row.row());
                place(row.place(), json);
                contents(row.cells(), json);
                witness(row.witness(), json);
            }
        }
        json.field("bearing", PlanJson.code(difference.bearing())).endObject();
    }

    private static void said(String name, Said said, JsonWriter json) throws IOException {
        json.name(name)
                .beginObject()
                .field("words", said.words())
                .field("value", said.value())
                .field("unit", said.unit());
        place(said.place(), json);
        witness(said.witness(), json);
        json.endObject();
    }

    private static void place(Place place, JsonWriter json) throws IOException {
        json.field("file", place.file()).field("row", place.row());
    }

    private static void witness(Witness witness, JsonWriter json) throws IOException {
        json.name("says")
                .beginObject()
                .field("assumption", witness.isAssumption())
                .field("source", witness.source().isEmpty() ? null : witness.source())
                .field("title", witness.title())
                .field("publisher", witness.publisher())
                .field("date", witness.date())
                .field("as_of", witness.asOf())
                .field("confidence", witness.confidence())
                .field("note", witness.note())
                .field("edit", witness.edit())
                .endObject();
    }

    private static void contents(List<Difference.Content> contents, JsonWriter json) throws IOException {
        json.name("cells").beginObject();
        for (Difference.Content content : contents) {
            json.field(content.column(), content.words());
        }
        json.endObject();
    }

    private static void attribution(Attribution attribution, DiffResult diff, ReplayJson replay, JsonWriter json)
            throws IOException {
        List<Step> made = new ArrayList<>();
        json.name("attribution")
                .beginObject()
                .field("complete", attribution.isComplete())
                .field("proven", attribution.isProven())
                .name("effects")
                .beginArray();
        for (Effect effect : attribution.effects()) {
            json.beginObject();
            numbers("steps", effect.steps(), json);
            json.field("value", effect.valueCents() / 100.0);
            units("unit_cost", effect.unitCents(), json);
            answer("after", effect.after(), json);
            json.field("status", PlanJson.code(effect.plan().status()))
                    .field("hash", effect.plan().provenance().networkHash());
            decisions(effect.decisions(), json);
            effect.steps().forEach(step -> made.add(diff.steps().get(step)));
            replay.member(diff.edits().apply(made), Claim.Said.of(effect.plan()), json);
            Answer alone = effect.alone();
            if (alone != null) {
                json.field(
                        "alone",
                        alone.valueOver(attribution.effects().getFirst().before()) / 100.0);
            }
            json.endObject();
        }
        json.endArray();
        numbers("lost", attribution.lost(), json);
        json.field("sum", attribution.isComplete() ? attribution.sumCents() / 100.0 : Double.NaN);
        decisions(attribution.decisions(), json);
        json.endObject();
    }

    private static void answer(String name, @Nullable Answer answer, JsonWriter json) throws IOException {
        json.name(name);
        if (answer == null) {
            json.value((String) null);
            return;
        }
        json.beginObject().field("value", answer.valueCents() / 100.0);
        units("unit_cost", answer.unitCents(), json);
        json.endObject();
    }

    private static void units(String name, Map<String, Long> cents, JsonWriter json) throws IOException {
        json.name(name).beginObject();
        for (Map.Entry<String, Long> unit : cents.entrySet()) {
            json.field(unit.getKey(), unit.getValue() / 100.0);
        }
        json.endObject();
    }

    private static void decisions(List<Configuration.Difference> decisions, JsonWriter json) throws IOException {
        json.name("decisions").beginArray();
        for (Configuration.Difference decision : decisions) {
            json.beginObject()
                    .field("kind", PlanJson.code(decision.kind()))
                    .field("id", decision.id())
                    .field("sentence", decision.sentence())
                    .endObject();
        }
        json.endArray();
    }

    private static void numbers(String name, List<Integer> numbers, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (int number : numbers) {
            json.value(number);
        }
        json.endArray();
    }
}
