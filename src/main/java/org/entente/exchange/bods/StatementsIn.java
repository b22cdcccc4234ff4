package org.entente.exchange.bods;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON, an array of statements or one on each line, and keeps the line on which each starts. */
final class StatementsIn {
    /** One statement after the other is read, so that more follows each; shares keep the digits they are written with. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StatementsIn() {}

    /** Null where it is no JSON or holds nothing of the standard. */
    static @Nullable List<Statement> read(byte[] json, String file, Findings findings) {
        List<Statement> statements = new ArrayList<>();
        int others = 0;
        int firstOther = 0;
        try (JsonParser parser = MAPPER.createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int line = parser.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_ARRAY && depth == 0) {
                    depth++;
                } else if (token == JsonToken.END_ARRAY) {
                    depth--;
                } else {
                    JsonNode node = MAPPER.readTree(parser);
                    Statement statement = new Statement(node, line);
                    if (node.isObject() && statement.kind() != null) {
                        statements.add(statement);
                    } else {
                        firstOther = others++ == 0 ? line : firstOther;
                    }
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            findings.error(
                    Place.row(file, line),
                    "",
                    "From here on the file is no JSON.",
                    "Mend it, or have it written again by the tool it comes from.");
            return null;
        }
        if (statements.isEmpty()) {
            findings.error(
                    Place.file(file),
                    "",
                    "The file holds no statement of the Beneficial Ownership Data Standard.",
                    "Its statements have a recordType (0.4) or a statementType (0.2, 0.3) of entity, person or relationship.");
            return null;
        }
        if (others > 0) {
            findings.warning(
                    Place.row(file, firstOther),
                    "",
                    others + (others == 1 ? " element is" : " elements are")
                            + " no statement about an entity, a person or a relationship.",
                    "They are left out; the first one is here.");
        }
        return statements;
    }
}
