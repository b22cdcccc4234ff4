package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.plan.Plan;
import org.entente.report.Explained;

/** Writes the page of a plan and says where it is, or why it is not. */
final class Reporting {
    private Reporting() {}

    /** Whether it was written. */
    static boolean write(Plan plan, List<LandedCost> landed, Explained explained, Path file, Session session) {
        return Outputs.write(session.terminal(), () -> {
            session.entente().report(plan, landed, explained, file);
            session.terminal().out().println("Report: " + file);
        });
    }
}
