package org.entente.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.network.Network;

/**
 * A small case written as text, table by table.
 *
 * <p>{@code new CaseText().table("case", "currency: EUR\nviewpoint: maker").table("periods", "period,start,end\n1,…").network()}
 */
public final class CaseText {
    private final Map<String, String> tables = new LinkedHashMap<>();

    /** Sets a table: CSV text, or the text of {@code case.yaml} for {@code case}. */
    public CaseText table(String name, String text) {
        tables.put(name, text);
        return this;
    }

    /** The text of a table; empty where it is not there. */
    public String text(String name) {
        return tables.getOrDefault(name, "");
    }

    /** Adds rows at the end of a table that is there already. */
    public CaseText rows(String name, String rows) {
        String before = tables.getOrDefault(name, "");
        tables.put(name, before.isEmpty() || before.endsWith("\n") ? before + rows : before + "\n" + rows);
        return this;
    }

    public Reading read() {
        return Intake.readText(tables, null, null);
    }

    /** Reads the case with a strategy and a scenario applied; {@code base} for none. */
    public Reading read(String strategy, String scenario) {
        return Intake.readText(tables, strategy, scenario);
    }

    /** The network; throws IllegalStateException with the errors where there are any. */
    public Network network() {
        return read().orThrow();
    }
}
