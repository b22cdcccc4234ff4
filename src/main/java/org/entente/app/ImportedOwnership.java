package org.entente.app;

import java.nio.file.Path;
import java.util.List;
import org.entente.intake.finding.Finding;

/**
 * What came of reading ownership from a file.
 *
 * @param written files that were written, none when the file could not be read
 * @param findings everything that was left out or changed on the way
 * @param companies how many are new in the folder
 * @param stakes how many
 */
public record ImportedOwnership(List<Path> written, List<Finding> findings, int companies, int stakes) {
    public ImportedOwnership {
        written = List.copyOf(written);
        findings = List.copyOf(findings);
    }
}
