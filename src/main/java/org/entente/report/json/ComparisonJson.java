package org.entente.report.json;

import java.io.IOException;
import org.entente.compare.Candidate;
import org.entente.compare.ChoiceRow;
import org.entente.compare.Comparison;
import org.entente.compare.CostRow;
import org.entente.compare.DatesRow;
import org.entente.compare.LimitRow;
import org.entente.explain.LimitWords;
import org.entente.explain.launch.DateMove;
import org.entente.network.Limit;
import org.entente.plan.Certificate;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Plans side by side as JSON; the shape is {@code docs/reference/compare.schema.json}. */
public final class ComparisonJson {
    private static final String FORMAT = "entente-compare/1";

    private ComparisonJson() {}

    /** Writes a comparison; lists of values have one entry per plan, the base first. */
    public static void write(Comparison comparison, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT).name("plans").beginArray();
        for (Candidate candidate : comparison.candidates()) {
            candidate(candidate, json);
        }
        json.endArray().name("verdict").beginArray();
        for (LimitRow row : comparison.limits()) {
            limit(row, json);
        }
        json.endArray().name("unit_cost").beginArray();
        for (CostRow row : comparison.unitCosts()) {
            json.beginObject()
                    .field("product", row.product().id())
                    .field("market", row.market().id())
                    .name("amounts")
                    .beginArray();
            for (double amount : row.amounts()) {
                json.value(amount);
            }
            json.endArray().endObject();
        }
        json.endArray().name("choices").beginArray();
        for (ChoiceRow row : comparison.choices()) {
            json.beginObject()
                    .field("kind", PlanJson.code(row.kind()))
                    .field("id", row.id())
                    .field("label", row.label())
                    .name("answers")
                    .beginArray();
            for (String answer : row.answers()) {
                json.value(answer);
            }
            json.endArray().endObject();
        }
        json.endArray();
        WaterfallJson.write("unit_cost_waterfalls", comparison.waterfalls(), json);
        WaterfallJson.write("objective_waterfalls", comparison.values(), json);
        dates(comparison, json);
        json.endObject().finish();
    }

    private static void dates(Comparison comparison, JsonWriter json) throws IOException {
        json.name("dates").beginArray();
        for (DatesRow row : comparison.dates()) {
            for (DateMove move : row.moves().dates()) {
                json.beginObject()
                        .field("from", row.from())
                        .field("to", row.to())
                        .field("date", move.name())
                        .field("before", move.before().toString())
                        .field("after", move.after().toString())
                        .field("weeks", move.weeks())
                        .field("sentence", move.sentence())
                        .name("terms")
                        .beginArray();
                for (DateMove.Term term : move.terms()) {
                    json.beginObject()
                            .field("name", term.name())
                            .field("weeks", term.weeks())
                            .endObject();
                }
                json.endArray().endObject();
            }
        }
        json.endArray();
    }

    private static void candidate(Candidate candidate, JsonWriter json) throws IOException {
        Plan plan = candidate.plan();
        Certificate certificate = plan.certificate();
        boolean profit = plan.network().settings().goal().countsRevenue();
        json.beginObject().field("name", candidate.name());
        PlanJson.writeCase(plan.network().settings(), json);
        json.field("status", PlanJson.code(plan.status()))
                .field("message", plan.message())
                .field("objective", plan.objective())
                .field("gap", certificate == null ? Double.NaN : certificate.gap())
                .field("net_present_value", profit ? -plan.objective() : Double.NaN)
                .field("sold", candidate.sold())
                .field("demanded", candidate.demanded())
                .field("investment", candidate.investment());
        PlanJson.writeProvenance(plan.provenance(), json);
        json.endObject();
    }

    private static void limit(LimitRow row, JsonWriter json) throws IOException {
        Limit limit = row.limit();
        json.beginObject()
                .field("limit", row.id())
                .field("subject", row.subject())
                .field("kind", PlanJson.code(limit.kind()))
                .field("sense", limit.sense() == Limit.Sense.AT_MOST ? "max" : "min")
                .field("unit", LimitWords.unit(limit))
                .name("results")
                .beginArray();
        for (@Nullable LimitResult result : row.results()) {
            if (result == null) {
                json.value((String) null);
            } else {
                json.beginObject()
                        .field("value", result.value())
                        .field("ceiling", result.limit().value());
                VerdictJson.entered(result.limit(), json);
                json.field("holds", result.holds())
                        .field("missed_by", result.missedBy())
                        .endObject();
            }
        }
        json.endArray().endObject();
    }
}
