package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import org.entente.intake.finding.Finding;

/**
 * What came of reading a programme from a file.
 *
 * @param written files that were written, none when the file could not be read
 * @param findings everything that was left out or changed on the way
 * @param tasks how many
 * @param links how many
 * @param teams how many
 */
public record Imported(List<Path> written, List<Finding> findings, int tasks, int links, int teams) {
    public Imported {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
    }
}
