package org.entente.report.json;

import java.io.IOException;
import org.entente.compare.LaunchFrontier;
import org.entente.compare.LaunchPoint;
import org.entente.explain.Claim;
import org.entente.network.CaseSettings;

/** Money against launch as JSON; the shape is {@code docs/reference/frontier.schema.json}. */
public final class FrontierJson {
    private static final String FORMAT = "entente-frontier/1";

    private FrontierJson() {}

    /** Writes the points, the latest launch first. */
    public static void write(CaseSettings settings, LaunchFrontier.Found found, ReplayJson replay, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(settings, json);
        json.field("product", found.product().id()).field("complete", found.complete());
        json.name("points").beginArray();
        for (LaunchPoint point : found.points()) {
            json.beginObject().field("launch", point.launch().toString());
            ChoiceJson.changes("decisions", point.decisions(), json);
            json.name("plan");
            ChoiceJson.plan(point.plan(), json);
            replay.member(Claim.of(point.plan()), json);
            json.endObject();
        }
        json.endArray().name("sooner").beginObject();
        replay.member(found.sooner(), json);
        json.endObject().endObject().finish();
    }
}
