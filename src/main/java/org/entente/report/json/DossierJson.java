package org.entente.report.json;

import java.io.IOException;
import java.util.Map;
import org.entente.explain.evidence.Age;
import org.entente.explain.evidence.Dossier;
import org.entente.explain.evidence.Exhibit;
import org.entente.explain.evidence.FlipDistance;
import org.entente.explain.evidence.Grade;
import org.entente.explain.evidence.SourceWeight;
import org.entente.network.Figure;
import org.entente.network.Source;
import org.entente.plan.Plan;

/** What a plan rests on as JSON; the shape is {@code docs/reference/evidence.schema.json}. */
public final class DossierJson {
    private static final String FORMAT = "entente-evidence/1";

    private DossierJson() {}

    /** Writes every figure and source, and what hangs on them. */
    public static void write(Plan plan, Dossier dossier, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(plan.network().settings(), json);
        json.field("status", PlanJson.code(plan.status()))
                .field("message", plan.message())
                .field("hash", plan.provenance().networkHash())
                .field("day", dossier.day().toString())
                .field("assumed_share", dossier.assumedShare())
                .name("by_grade")
                .beginObject();
        for (Grade grade : Grade.values()) {
            json.field(PlanJson.code(grade), share(dossier.byGrade(), grade));
        }
        json.endObject().name("by_age").beginObject();
        for (Age age : Age.values()) {
            json.field(PlanJson.code(age), share(dossier.byAge(), age));
        }
        json.endObject();
        figures(dossier, json);
        json.name("sources").beginArray();
        for (SourceWeight weight : dossier.sources()) {
            source(weight, json);
        }
        json.endArray().endObject().finish();
    }

    private static <K> double share(Map<K, Double> shares, K key) {
        return shares.isEmpty() ? Double.NaN : shares.getOrDefault(key, 0.0);
    }

    /** A line per figure; the name of its row is that in the plan's other lists. */
    static void figures(Dossier dossier, JsonWriter json) throws IOException {
        json.name("figures").beginArray();
        for (Exhibit exhibit : dossier.exhibits()) {
            Figure figure = exhibit.figure();
            Source source = figure.source();
            FlipDistance flip = exhibit.flip().orElse(null);
            json.beginObject()
                    .field("row", figure.row().toString())
                    .field("table", figure.row().table())
                    .field("line", figure.row().line())
                    .field("key", figure.key())
                    .field("column", figure.column())
                    .field("value", figure.value())
                    .field("unit", figure.unit())
                    .field("low", figure.low())
                    .field("high", figure.high())
                    .field("assumption", figure.isAssumption())
                    .field("grade", PlanJson.code(exhibit.grade()))
                    .field("source", source == null ? null : source.id())
                    .field("as_of", figure.asOf())
                    .field(
                            "age_days",
                            exhibit.days().isPresent() ? exhibit.days().getAsLong() : Double.NaN)
                    .field("cost", exhibit.money())
                    .field("cost_share", exhibit.share())
                    .field("note", figure.note());
            if (flip != null) {
                json.name("flip")
                        .beginObject()
                        .field("value", flip.value())
                        .field("closeness", flip.closeness())
                        .field("sentence", flip.sentence())
                        .endObject();
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void source(SourceWeight weight, JsonWriter json) throws IOException {
        Source source = weight.source();
        json.beginObject()
                .field("source", source.id())
                .field("title", source.title())
                .field("publisher", source.publisher())
                .field("date", source.date())
                .field("address", source.address())
                .field("figures", weight.figures())
                .field("cost_share", weight.share())
                .endObject();
    }
}
