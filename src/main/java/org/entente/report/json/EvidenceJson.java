package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import org.entente.explain.Evidence;
import org.entente.network.Figure;
import org.entente.network.Source;

/** What vouches for the figures, and which figures nothing vouches for. */
final class EvidenceJson {
    private EvidenceJson() {}

    static void assumptions(Evidence evidence, JsonWriter json) throws IOException {
        json.name("assumptions")
                .beginObject()
                .field("count", evidence.assumptions().size())
                .field("figures", evidence.figures())
                .field("cost_share", evidence.assumedShare())
                .name("list")
                .beginArray();
        for (Figure figure : evidence.assumptions()) {
            Source source = figure.source();
            json.beginObject()
                    .field("table", figure.row().table())
                    .field("line", figure.row().line())
                    .field("key", figure.key())
                    .field("column", figure.column())
                    .field("value", figure.value())
                    .field("unit", figure.unit())
                    .field("source", source == null ? null : source.id())
                    .field("confidence", figure.confidence())
                    .field("low", figure.low())
                    .field("high", figure.high())
                    .field("note", figure.note())
                    .endObject();
        }
        json.endArray().endObject();
    }

    static void sources(List<Source> sources, JsonWriter json) throws IOException {
        json.name("sources").beginArray();
        for (Source source : sources) {
            json.beginObject()
                    .field("source", source.id())
                    .field("title", source.title())
                    .field("publisher", source.publisher())
                    .field("date", source.date())
                    .field("address", source.address())
                    .endObject();
        }
        json.endArray();
    }
}
