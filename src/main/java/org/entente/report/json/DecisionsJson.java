package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.network.TableRow;
import org.entente.plan.Decision;
import org.entente.plan.Flow;

/** What to do: what is nominated and opened, made, moved, stocked and sold. */
final class DecisionsJson {
    private DecisionsJson() {}

    static void decisions(List<Decision> decisions, JsonWriter json) throws IOException {
        json.name("decisions").beginArray();
        for (Decision decision : decisions) {
            json.beginObject();
            switch (decision) {
                case Decision.Nominate nominate ->
                    json.field("kind", "nominate")
                            .field("process", nominate.process().id())
                            .field("name", nominate.process().name())
                            .field("product", nominate.process().product().id())
                            .field("site", nominate.process().site().id())
                            .field(
                                    "company",
                                    nominate.process().site().company().id());
                case Decision.Open open ->
                    json.field("kind", "open")
                            .field("line", open.line().id())
                            .field("name", open.line().name())
                            .field("site", open.line().site().id())
                            .field("company", open.line().site().company().id())
                            .field("modules", open.modules());
            }
            json.field("period", decision.period().id())
                    .field("outlay", decision.outlay())
                    .field("sentence", decision.sentence())
                    .field("row", row(decision).toString())
                    .endObject();
        }
        json.endArray();
    }

    static void flows(List<Flow> flows, JsonWriter json) throws IOException {
        json.name("flows").beginArray();
        for (Flow flow : flows) {
            json.beginObject();
            switch (flow) {
                case Flow.Made made ->
                    json.field("kind", "made")
                            .field("process", made.process().id())
                            .field("site", made.process().site().id());
                case Flow.Moved moved ->
                    json.field("kind", "moved")
                            .field("lane", moved.lane().id())
                            .field("from", moved.lane().from().id())
                            .field("to", moved.lane().to().id())
                            .field("mode", moved.lane().mode());
                case Flow.Stocked stocked ->
                    json.field("kind", "stocked")
                            .field("site", stocked.stock().site().id());
                case Flow.Scrapped scrapped ->
                    json.field("kind", "scrapped")
                            .field("site", scrapped.stock().site().id());
                case Flow.Sold sold ->
                    json.field("kind", "sold")
                            .field("site", sold.demand().market().id());
            }
            json.field("product", flow.product().id())
                    .field("period", flow.period().id())
                    .field("quantity", flow.quantity())
                    .field("row", row(flow).toString())
                    .endObject();
        }
        json.endArray();
    }

    private static TableRow row(Decision decision) {
        return switch (decision) {
            case Decision.Nominate nominate -> nominate.process().row();
            case Decision.Open open -> open.line().row();
        };
    }

    private static TableRow row(Flow flow) {
        return switch (flow) {
            case Flow.Made made -> made.process().row();
            case Flow.Moved moved -> moved.lane().row();
            case Flow.Stocked stocked -> stocked.stock().row();
            case Flow.Scrapped scrapped -> scrapped.stock().row();
            case Flow.Sold sold -> sold.demand().row();
        };
    }
}
