package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.alternative.Alternative;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.alternative.Trait;

/** Plans nearly as good as the best as JSON; the shape is {@code docs/reference/alternatives.schema.json}. */
public final class AlternativesJson {
    private static final String FORMAT = "entente-alternatives/1";

    private AlternativesJson() {}

    /** Writes them; without a best plan the lists are empty. */
    public static void write(NearBest near, ReplayJson replay, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(near.best().network().settings(), json);
        json.field("within", near.within())
                .field("full_cost", near.fullCost())
                .field("budget", near.budget())
                .field("exhausted", near.exhausted())
                .field("common_proven", near.commonProven());
        ChoiceJson.texts("sentences", near.sentences(), json);
        json.name("best");
        ChoiceJson.plan(near.best(), json);
        json.name("alternatives").beginArray();
        for (Alternative alternative : near.alternatives()) {
            json.beginObject()
                    .field("number", alternative.number())
                    .field("sentence", alternative.sentence())
                    .field("distance", alternative.distance());
            ChoiceJson.changes("changes", alternative.changes(), json);
            ChoiceJson.texts("gains", alternative.gains(), json);
            ChoiceJson.texts("gives_up", alternative.givesUp(), json);
            ChoiceJson.texts("shifts", alternative.shifts(), json);
            ChoiceJson.measures("measures", alternative.measures(), json);
            json.name("plan");
            ChoiceJson.plan(alternative.plan(), json);
            replay.member(alternative.claim(), json);
            json.endObject();
        }
        json.endArray();
        traits("must_have", near.mustHave(), json);
        traits("never", near.never(), json);
        json.field("solves", near.solves()).field("seconds", near.seconds());
        json.endObject().finish();
    }

    private static void traits(String name, List<Trait> traits, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Trait trait : traits) {
            json.beginObject()
                    .field("kind", PlanJson.code(trait.kind()))
                    .field("id", trait.id())
                    .field("sentence", trait.sentence())
                    .field("only", trait.only())
                    .field("row", trait.row().toString())
                    .endObject();
        }
        json.endArray();
    }
}
