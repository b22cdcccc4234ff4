package org.entente.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonWriterTest {
    private final StringBuilder out = new StringBuilder();

    @Test
    void breaksLinesDownToItsDepthAndNoFurther() throws IOException {
        JsonWriter json = new JsonWriter(out, 2);
        json.beginObject().field("a", 1).name("list").beginArray();
        json.beginObject().field("x", 1.5).field("y", true).endObject();
        json.beginObject().endObject();
        json.endArray().name("none").beginArray().endArray().endObject().finish();

        assertThat(out.toString()).isEqualTo("""
                {
                  "a": 1,
                  "list": [
                    {"x": 1.5, "y": true},
                    {}
                  ],
                  "none": []
                }
                """);
    }

    @Test
    void numbersJsonCannotSayBecomeNull() throws IOException {
        JsonWriter json = new JsonWriter(out, 0);
        json.beginArray().value(Double.NaN).value(Double.POSITIVE_INFINITY).value(Double.NEGATIVE_INFINITY);
        json.value((String) null)
                .value(-0.0)
                .value(1e15)
                .value(0.1)
                .value(123456789)
                .endArray();

        assertThat(out.toString()).isEqualTo("[null, null, null, null, 0, 1.0E15, 0.1, 123456789]");
    }

    @Test
    void halfACharacterIsEscaped() throws IOException {
        new JsonWriter(out, 0).value("a\ud83d b\ude00 c\ud83d\ude00");

        assertThat(out.toString()).isEqualTo("\"a\\ud83d b\\ude00 c\ud83d\ude00\"");
    }

    @Test
    void anyTextAndNumberCanBeReadBack() throws IOException {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(random.nextInt(20), 0, 0xD800)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            double number = Double.longBitsToDouble(random.nextLong());
            out.setLength(0);
            JsonWriter json = new JsonWriter(out, random.nextInt(3));
            json.beginObject().field(text, number).field(text + "'", text).endObject();

            JsonNode read = Schema.parse(out.toString());
            assertThat(read.get(text + "'").asString())
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(text);
            if (Double.isFinite(number)) {
                assertThat(read.get(text).asDouble())
                        .as("seed %d round %d", seed, round)
                        .isEqualTo(number);
            }
        }
    }

    @Test
    void anOpenContainerIsNoticed() throws IOException {
        JsonWriter json = new JsonWriter(out, 0).beginArray();

        assertThatThrownBy(json::finish).isInstanceOf(IllegalStateException.class);
    }
}
