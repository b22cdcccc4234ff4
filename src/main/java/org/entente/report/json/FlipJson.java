package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.FigureWords;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.FlipWords;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Proof;
import org.entente.explain.flip.Turn;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Configuration;

/** Flips as JSON; the shape is {@code docs/reference/flip.schema.json}. */
public final class FlipJson {
    private static final String FORMAT = "entente-flip/1";

    private FlipJson() {}

    /** Writes all figures that were searched, the closest flip first. */
    public static void write(Network network, Flips flips, Appendable out) throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("format", FORMAT);
        PlanJson.writeCase(network.settings(), json);
        fields(network, flips, json);
        json.endObject().finish();
    }

    /** The members that say which facts decide, for inside another object. */
    static void fields(Network network, Flips flips, JsonWriter json) throws IOException {
        json.field("currency", network.settings().currency().id())
                .field("objective", flips.objective())
                .field("threshold", flips.threshold())
                .field("indifference", flips.indifference())
                .field("unfinished", flips.unfinished())
                .field("solves", flips.solves())
                .field("seconds", flips.seconds());
        json.name("figures").beginArray();
        for (CellFlips cell : flips.cells()) {
            cell(cell, json);
        }
        json.endArray();
    }

    private static void cell(CellFlips cell, JsonWriter json) throws IOException {
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
        turns("below", figure, cell.below(), json);
        turns("above", figure, cell.above(), json);
        json.endObject();
    }

    private static void turns(String name, Figure figure, List<Turn> turns, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (Turn turn : turns) {
            json.beginObject().field("at", turn.at()).field("sentence", FlipWords.turn(figure, turn));
            json.field("nearest_proven", turn.exhaustive());
            proof("kept", turn.kept(), json);
            proof("changed", turn.changed(), json);
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

    private static void proof(String name, Proof proof, JsonWriter json) throws IOException {
        json.name(name)
                .beginObject()
                .field("value", proof.value())
                .field("objective", proof.objective())
                .field("bound", proof.bound())
                .endObject();
    }
}
