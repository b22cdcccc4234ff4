package org.entente.report.json;

import java.io.IOException;
import java.util.Locale;
import org.entente.explain.ResidualAnswer;
import org.entente.network.CaseSettings;
import org.entente.network.Line;
import org.entente.plan.Plan;
import org.entente.plan.ResidualValues;
import org.entente.report.Explained;

/** What outlives the horizon, and whether it decides. */
final class ResidualJson {
    private ResidualJson() {}

    /** Null where there is no plan. */
    static void write(Plan plan, Explained explained, JsonWriter json) throws IOException {
        if (!plan.hasPlan()) {
            json.field("residual", (String) null);
            return;
        }
        ResidualValues values = ResidualValues.of(plan);
        json.name("residual")
                .beginObject()
                .field("setting", word(plan.network().settings().residual()))
                .field("amount", values.amount())
                .field("present_value", values.presentValue())
                .name("life_unknown")
                .beginArray();
        for (Line line : values.unknown()) {
            json.value(line.id());
        }
        json.endArray();
        ResidualAnswer answer = explained.residual().orElse(null);
        if (answer == null) {
            json.field("other", (String) null);
        } else {
            json.name("other")
                    .beginObject()
                    .field("setting", word(answer.asked()))
                    .field(
                            "objective",
                            answer.other() == null ? Double.NaN : answer.other().objective())
                    .name("decides_otherwise");
            if (answer.isKnown()) {
                json.value(answer.decidesOtherwise());
            } else {
                json.value((String) null);
            }
            json.field("proven", answer.proven()).name("differences").beginArray();
            for (String difference : answer.differences()) {
                json.value(difference);
            }
            json.endArray().endObject();
        }
        json.endObject();
    }

    private static String word(CaseSettings.Residual setting) {
        return setting.name().toLowerCase(Locale.ROOT);
    }
}
