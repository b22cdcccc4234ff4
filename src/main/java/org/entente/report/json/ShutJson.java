package org.entente.report.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.entente.explain.Words;
import org.entente.explain.worth.ShutRoutes;
import org.entente.network.Network;

/** What a case shuts, and what opening it would be worth, under {@code shut}. */
final class ShutJson {
    private ShutJson() {}

    static void write(ShutRoutes shut, ReplayJson replay, JsonWriter json) throws IOException {
        Network network = shut.network();
        json.name("shut").beginObject();
        json.field("answer", shut.answer().name().toLowerCase(Locale.ROOT));
        json.field("worth_at_least", shut.least()).field("worth_at_most", shut.most());
        json.name("processes").beginArray();
        for (int process : shut.shut().processes().keySet()) {
            thing(
                    network.processes().get(process).id(),
                    Words.name(network.processes().get(process)),
                    network.processes().get(process).maxPerYear() == 0,
                    json);
        }
        json.endArray().name("lanes").beginArray();
        for (int lane : shut.shut().lanes().keySet()) {
            thing(
                    network.lanes().get(lane).id(),
                    Words.name(network.lanes().get(lane)),
                    network.lanes().get(lane).maxPerYear() == 0,
                    json);
        }
        json.endArray().name("lines").beginArray();
        for (int line : shut.shut().lines().keySet()) {
            thing(network.lines().get(line).id(), Words.name(network.lines().get(line)), true, json);
        }
        json.endArray();
        texts("uses", shut.used(), json);
        texts("sentences", shut.sentences(), json);
        replay.member(shut.claim(), json);
        json.endObject();
    }

    /** The same keys where nothing was planned. */
    static void writeNothing(JsonWriter json) throws IOException {
        json.name("shut").beginObject().field("answer", "unknown");
        json.field("worth_at_least", Double.NaN).field("worth_at_most", Double.NaN);
        for (String list : List.of("processes", "lanes", "lines", "uses", "sentences")) {
            json.name(list).beginArray().endArray();
        }
        json.field("replay", (String) null);
        json.endObject();
    }

    private static void thing(String id, String name, boolean altogether, JsonWriter json) throws IOException {
        json.beginObject()
                .field("id", id)
                .field("name", name)
                .field("altogether", altogether)
                .endObject();
    }

    private static void texts(String name, Collection<String> texts, JsonWriter json) throws IOException {
        json.name(name).beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
