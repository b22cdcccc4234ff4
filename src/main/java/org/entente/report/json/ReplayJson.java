package org.entente.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.entente.explain.Claim;
import org.entente.intake.edit.EditLine;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code replay} of a statement: the change it speaks of as rows of a strategy, what is said of the case with it, and the
 * command that asks again. Statements are numbered as they are written; one of these writes one document.
 */
public final class ReplayJson {
    /** Writes changes made in memory as edits of the tables of the case asked about. */
    public interface Edits {
        List<EditLine> of(Network changed);

        List<EditLine> of(Map<Figure, Double> values);

        /** The command line that plans the case with these edits and compares. */
        String command(List<EditLine> edits, Claim.Said said);
    }

    private final @Nullable Edits edits;
    private int statements;

    private ReplayJson(@Nullable Edits edits) {
        this.edits = edits;
    }

    /** For one document. */
    public static ReplayJson of(Edits edits) {
        return new ReplayJson(edits);
    }

    /** For results that are of no tables: the members are null. */
    public static ReplayJson none() {
        return new ReplayJson(null);
    }

    /** The member; null where nothing is said. */
    void member(@Nullable Claim claim, JsonWriter json) throws IOException {
        json.name("replay");
        value(claim, json);
    }

    /** The same of several that one statement makes. */
    void members(List<Claim> claims, JsonWriter json) throws IOException {
        json.name("replays").beginArray();
        for (Claim claim : claims) {
            value(claim, json);
        }
        json.endArray();
    }

    /** The member of a statement about some figures. */
    void member(Map<Figure, Double> values, Claim.Said said, JsonWriter json) throws IOException {
        json.name("replay");
        if (edits == null) {
            json.value((String) null);
        } else {
            value(edits.of(values), said, json);
        }
    }

    /** The member of a statement whose edits are known. */
    void member(List<EditLine> lines, Claim.@Nullable Said said, JsonWriter json) throws IOException {
        json.name("replay");
        if (said == null) {
            json.value((String) null);
        } else {
            value(lines, said, json);
        }
    }

    private void value(@Nullable Claim claim, JsonWriter json) throws IOException {
        if (claim == null || edits == null) {
            json.value((String) null);
        } else {
            value(edits.of(claim.network()), claim.said(), json);
        }
    }

    private void value(List<EditLine> lines, Claim.Said said, JsonWriter json) throws IOException {
        statements++;
        json.beginObject().field("statement", statements);
        json.field("plan", said.plan())
                .field("objective", said.objective())
                .field("bound", said.bound())
                .field("best", said.best());
        json.name("edits").beginArray();
        for (EditLine line : lines) {
            json.beginObject()
                    .field("table", line.table())
                    .field("filter", line.filter())
                    .field("column", line.column())
                    .field("change", line.change())
                    .endObject();
        }
        json.endArray()
                .field("command", edits == null ? null : edits.command(lines, said))
                .endObject();
    }
}
