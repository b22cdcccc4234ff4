package org.entente.report.json;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.CostNode;
import org.entente.explain.LandedCost;
import org.entente.network.TableRow;
import org.entente.plan.UnitCost;

/** Unit costs and the trees behind them. */
final class CostJson {
    private CostJson() {}

    /** {@code {product: {market: amount}}}, by id. */
    static void unitCosts(List<UnitCost> costs, JsonWriter json) throws IOException {
        Map<String, Map<String, Double>> byProduct = new LinkedHashMap<>();
        for (UnitCost cost : costs) {
            byProduct
                    .computeIfAbsent(cost.product().id(), id -> new LinkedHashMap<>())
                    .put(cost.market().id(), cost.amount());
        }
        json.name("unit_cost").beginObject();
        for (Map.Entry<String, Map<String, Double>> product : byProduct.entrySet()) {
            json.name(product.getKey()).beginObject();
            for (Map.Entry<String, Double> market : product.getValue().entrySet()) {
                json.field(market.getKey(), market.getValue());
            }
            json.endObject();
        }
        json.endObject();
    }

    static void landed(List<LandedCost> landed, JsonWriter json) throws IOException {
        json.name("landed_cost").beginArray();
        for (LandedCost cost : landed) {
            json.beginObject()
                    .field("product", cost.product().id())
                    .field("market", cost.market().id())
                    .field("volume", cost.volume())
                    .name("tree");
            node(cost.root(), json);
            json.endObject();
        }
        json.endArray();
    }

    private static void node(CostNode node, JsonWriter json) throws IOException {
        json.beginObject()
                .field("label", node.label())
                .field("kind", PlanJson.code(node.kind()))
                .field("per_unit", node.perUnit());
        if (node.quantity() != 0) {
            json.field("quantity", node.quantity());
        }
        if (!node.children().isEmpty()) {
            json.name("children").beginArray();
            for (CostNode child : node.children()) {
                node(child, json);
            }
            json.endArray();
        }
        if (!node.rows().isEmpty()) {
            json.name("rows").beginArray();
            for (TableRow row : node.rows()) {
                json.value(row.toString());
            }
            json.endArray();
        }
        json.endObject();
    }
}
