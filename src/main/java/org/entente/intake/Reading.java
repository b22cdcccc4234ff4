package org.entente.intake;

import java.util.List;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a case.
 *
 * @param network null exactly when a finding is an error
 * @param findings all of them, by file and row
 */
public record Reading(@Nullable Network network, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    /** Whether anything stands against planning this case. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The network; throws IllegalStateException with the errors where there are any. */
    public Network orThrow() {
        if (network == null) {
            StringBuilder message = new StringBuilder("the case has errors:");
            for (Finding finding : findings) {
                if (finding.severity() == Severity.ERROR) {
                    message.append("\n  ").append(finding);
                }
            }
            throw new IllegalStateException(message.toString());
        }
        return network;
    }
}
