package org.entente.app;

import java.nio.file.Path;

/**
 * Which case to read, and which of its edits to apply.
 *
 * @param path folder of CSV files or workbook
 * @param strategy name of a strategy, or {@code base} for none
 * @param scenario name of a scenario, or {@code base} for none
 */
public record CaseChoice(Path path, String strategy, String scenario) {
    /** The tables as they are. */
    public static final String BASE = "base";
}
