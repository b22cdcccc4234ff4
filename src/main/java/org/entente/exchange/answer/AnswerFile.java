package org.entente.exchange.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.intake.edit.EditLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer as a command's {@code --json} writes it.
 *
 * @param strategy that was asked about, {@code base} for none
 * @param scenario that was asked about, {@code base} for none
 * @param statements in the order of their numbers
 */
public record AnswerFile(String strategy, String scenario, List<Statement> statements) {
    private static final String BASE = "base";

    /**
     * What is said of the case with some edits.
     *
     * @param number by which it is asked for
     */
    public record Statement(int number, List<EditLine> edits, Claim.Said said) {
        public Statement {
            edits = List.copyOf(edits);
        }
    }

    public AnswerFile {
        statements = List.copyOf(statements);
    }

    /** Reads a file; throws IOException where it is none of ours, the message says so. */
    public static AnswerFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no such file");
        }
        JsonNode root;
        try {
            root = JsonMapper.shared().readTree(Files.readString(file));
        } catch (JacksonException e) {
            throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.path("format").asString("").startsWith("entente-")) {
            throw new IOException(file + " is no answer of Entente: it has no format. Write it with --json.");
        }
        List<Statement> statements = new ArrayList<>();
        collect(root, statements);
        // a comparison of two cases speaks of the first
        JsonNode asked =
                root.has("case") ? root.path("case") : root.path("from").path("case");
        return new AnswerFile(
                asked.path("strategy").asString(BASE), asked.path("scenario").asString(BASE), statements);
    }

    private static void collect(JsonNode node, List<Statement> statements) {
        if (node.isObject() && node.has("statement") && node.has("edits")) {
            statements.add(statement(node));
        } else {
            node.forEach(child -> collect(child, statements));
        }
    }

    private static Statement statement(JsonNode node) {
        List<EditLine> edits = new ArrayList<>();
        node.path("edits")
                .forEach(edit -> edits.add(new EditLine(
                        edit.path("table").asString(""),
                        edit.path("filter").asString(""),
                        edit.path("column").asString(""),
                        edit.path("change").asString(""))));
        boolean plan = node.path("plan").asBoolean(false);
        Claim.Said said = plan
                ? new Claim.Said(
                        true,
                        node.path("objective").asDouble(Double.NaN),
                        node.path("bound").asDouble(Double.NEGATIVE_INFINITY),
                        node.path("best").asBoolean(true))
                : Claim.Said.NO_PLAN;
        return new Statement(node.path("statement").asInt(0), edits, said);
    }
}
