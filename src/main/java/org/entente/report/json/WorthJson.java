package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.explain.launch.Gains;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.MissedLimit;
import org.entente.explain.worth.StepWorth;
import org.entente.network.Period;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What binds in a plan as JSON; the shape is {@code docs/reference/worth.schema.json}. */
public final class WorthJson {
    private static final String FORMAT = "entente-worth/1";

    private WorthJson() {}

    /** Writes what binds, and what steps of the programme are worth; where there is no plan the lists are empty and the status says why. */
    public static void write(Plan plan, BindingLimits binding, @Nullable Gains gains, ReplayJson replay, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(plan.network().settings(), json);
        json.field("status", PlanJson.code(plan.status())).field("message", plan.message());
        fields(binding, replay, json);
        TimingJson.worth("programme", gains, json);
        json.endObject().finish();
    }

    /** The members that say what binds, for inside another object. */
    static void fields(BindingLimits binding, ReplayJson replay, JsonWriter json) throws IOException {
        json.field("objective", binding.objective())
                .field("bound", binding.bound())
                .field("currency", binding.currency())
                .field("unfinished", binding.unfinished())
                .field("solves", binding.solves())
                .field("seconds", binding.seconds());
        json.name("binding").beginArray();
        for (StepWorth step : binding.steps()) {
            step(step, replay, json);
        }
        json.endArray();
        json.name("missed").beginArray();
        for (MissedLimit missed : binding.missed()) {
            missed(missed, replay, json);
        }
        json.endArray();
    }

    private static void step(StepWorth step, ReplayJson replay, JsonWriter json) throws IOException {
        json.beginObject()
                .field("kind", PlanJson.code(step.kind()))
                .field("limit", step.limit())
                .field("state", step.state())
                .field("step", step.amount())
                .field("unit", step.unit())
                .field("answer", PlanJson.code(step.answer()))
                .field("worth", step.worth())
                .field("least", step.least())
                .field("most", step.most())
                .field("objective", step.objective())
                .field("bound", step.bound())
                .field("table", step.row().table())
                .field("row", step.row().line())
                .field("sentence", step.sentence());
        changes(step.changes(), json);
        replay.member(step.claim(), json);
        json.endObject();
    }

    private static void missed(MissedLimit missed, ReplayJson replay, JsonWriter json) throws IOException {
        Period period = missed.limit().period();
        json.beginObject()
                .field("limit", missed.limit().id())
                .field("subject", LimitWords.subject(missed.limit()))
                .field("period", period == null ? null : period.id())
                .field("missed_by", missed.missedBy())
                .field("unit", LimitWords.unit(missed.limit()))
                .field("answer", PlanJson.code(missed.answer()))
                .field("cost", missed.cost())
                .field("least", missed.least())
                .field("most", missed.most())
                .field("table", missed.limit().row().table())
                .field("row", missed.limit().row().line())
                .field("sentence", missed.sentence());
        changes(missed.changes(), json);
        replay.member(missed.claim(), json);
        json.endObject();
    }

    private static void changes(List<String> changes, JsonWriter json) throws IOException {
        json.name("changes").beginArray();
        for (String change : changes) {
            json.value(change);
        }
        json.endArray();
    }
}
