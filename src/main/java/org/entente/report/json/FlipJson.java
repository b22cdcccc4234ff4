package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.explain.Claim;
import org.entente.explain.FigureWords;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.FlipWords;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Proof;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Configuration;
import org.jspecify.annotations.Nullable;

/** Flips as JSON; the shape is {@code docs/reference/flip.schema.json}. */
public final class FlipJson {
    private static final String FORMAT = "entente-flip/1";

    private FlipJson() {}

    /** Writes all figures that were searched, the closest flip first, and the map of two of them, null for none. */
    public static void write(Network network, Flips flips, @Nullable DecisionMap map, ReplayJson replay, Appendable out)
            throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(network.settings(), json);
        fields(network, flips, replay, json);
        json.name("map");
        if (map == null) {
            json.value((String) null);
        } else {
            map(map, json);
        }
        json.endObject().finish();
    }

    /** The members that say which facts decide, for inside another object. */
    static void fields(Network network, Flips flips, ReplayJson replay, JsonWriter json) throws IOException {
        json.field("currency", network.settings().currency().id())
                .field("objective", flips.objective())
                .field("threshold", flips.threshold())
                .field("indifference", flips.indifference())
                .field("unfinished", flips.unfinished())
                .field("solves", flips.solves())
                .field("seconds", flips.seconds());
        json.name("figures").beginArray();
        for (CellFlips cell : flips.cells()) {
            cell(cell, replay, json);
        }
        json.endArray();
    }

    private static void map(DecisionMap map, JsonWriter json) throws IOException {
        json.beginObject();
        axis("x", map.x(), json);
        axis("y", map.y(), json);
        json.field("borders_proven", map.exact()).field("complete", map.complete());
        json.name("decisions").beginArray();
        for (DecisionMap.Winner winner : map.decisions()) {
            json.beginObject()
                    .field("feasible", winner.feasible())
                    .name("differences")
                    .beginArray();
            for (Configuration.Difference difference : winner.differences()) {
                json.value(difference.sentence());
            }
            json.endArray().endObject();
        }
        json.endArray().name("regions").beginArray();
        for (DecisionMap.Region region : map.regions()) {
            json.beginObject()
                    .field("decision", region.decision())
                    .name("outline")
                    .beginArray();
            for (DecisionMap.Vertex vertex : region.outline()) {
                json.beginObject().field("x", vertex.x()).field("y", vertex.y()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().name("corners").beginArray();
        for (DecisionMap.Corner corner : map.corners()) {
            json.beginObject()
                    .field("x", corner.x())
                    .field("y", corner.y())
                    .field("objective", corner.objective())
                    .field("bound", corner.bound())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private static void axis(String name, DecisionMap.Axis axis, JsonWriter json) throws IOException {
        json.name(name)
                .beginObject()
                .field("figure", FigureWords.name(axis.figure()))
                .field("value", axis.figure().value())
                .field("low", axis.low())
                .field("high", axis.high())
                .endObject();
    }

    private static void cell(CellFlips cell, ReplayJson replay, JsonWriter json) throws IOException {
        Figure figure = cell.figure();
        json.beginObject()
                .field("figure", FigureWords.name(figure))
                .field("table", figure.row().table())
                .field("row", figure.row().line())
                .field("column", figure.column())
                .field("value", figure.value())
                .field("unit", figure.unit())
                .field("low", figure.low())
                .field("high", figure.high())
                .field(
                        "source",
                        figure.source() == null ? null : figure.source().id())
                .field("touches", cell.touches())
                .field("closeness", cell.closeness())
                .field("searched_low", cell.lowest())
                .field("searched_high", cell.highest())
                .field("objective_at_low", cell.atLow())
                .field("objective_at_high", cell.atHigh());
        turns("below", figure, cell.below(), replay, json);
        turns("above", figure, cell.above(), replay, json);
        json.endObject();
    }

    private static void turns(String name, Figure figure, List<Turn> turns, ReplayJson replay, JsonWriter json)
            throws IOException {
        json.name(name).beginArray();
        for (Turn turn : turns) {
            json.beginObject().field("at", turn.at()).field("sentence", FlipWords.turn(figure, turn));
            json.field("nearest_proven", turn.exhaustive());
            proof("kept", figure, turn.kept(), replay, json);
            proof("changed", figure, turn.changed(), replay, json);
            json.name("differences").beginArray();
            for (Configuration.Difference difference : turn.differences()) {
                json.beginObject()
                        .field("kind", PlanJson.code(difference.kind()))
                        .field("id", difference.id())
                        .field("sentence", difference.sentence())
                        .endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static void proof(String name, Figure figure, Proof proof, ReplayJson replay, JsonWriter json)
            throws IOException {
        json.name(name)
                .beginObject()
                .field("value", proof.value())
                .field("objective", proof.objective())
                .field("bound", proof.bound());
        Claim.Said said = proof.feasible() ? Claim.Said.of(proof.objective(), proof.bound()) : Claim.Said.NO_PLAN;
        replay.member(Map.of(figure, proof.value()), said, json);
        json.endObject();
    }
}
