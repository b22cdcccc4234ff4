package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.network.Product;

/** The ways of an amount from one plan to another. */
final class WaterfallJson {
    private WaterfallJson() {}

    static void write(String name, List<Waterfall> waterfalls, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Waterfall waterfall : waterfalls) {
            Product product = waterfall.product();
            json.beginObject().field("from", waterfall.from()).field("to", waterfall.to());
            if (product != null) {
                json.field("product", product.id());
            }
            json.field("start", waterfall.start()).field("end", waterfall.end());
            steps("by_part", waterfall.byPart(), json);
            steps("by_account", waterfall.byAccount(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void steps(String name, List<Step> steps, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Step step : steps) {
            json.beginObject()
                    .field("label", step.label())
                    .field("from", step.from())
                    .field("to", step.to())
                    .field("amount", step.amount());
            if (!step.steps().isEmpty()) {
                steps("steps", step.steps(), json);
            }
            json.endObject();
        }
        json.endArray();
    }
}
