package org.entente.intake.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.intake.edit.EditLine;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.Planner;
import org.entente.plan.UnplannableException;
import org.entente.solver.highs.HighsSolver;
import org.jspecify.annotations.Nullable;

/** A network made in memory, written into the tables as edits, read again and planned afresh. */
public final class Reread {
    private Reread() {}

    /** The case with a what-if's edits; fails where they cannot be read. */
    public static Network of(CaseTables tables, Network wanted, String what) {
        List<EditLine> lines = tables.edits(wanted);
        Reading reading = tables.edited(lines);
        assertThat(reading.hasErrors())
                .as(what + " as " + lines + ": " + reading.findings())
                .isFalse();
        return reading.orThrow();
    }

    /** That both have the same best plan, or none. */
    public static void same(CaseTables tables, Network wanted, String what) {
        Network again = of(tables, wanted, what);
        Plan inMemory = plan(wanted);
        Plan fromTables = plan(again);
        if (inMemory == null || fromTables == null) {
            assertThat(fromTables == null).as(what).isEqualTo(inMemory == null);
            return;
        }
        assertThat(fromTables.status()).as(what + " as " + tables.edits(wanted)).isEqualTo(inMemory.status());
        if (inMemory.hasPlan()) {
            assertThat(fromTables.objective())
                    .as(what + " as " + tables.edits(wanted))
                    .isCloseTo(inMemory.objective(), within(1e-5 * Math.max(1, Math.abs(inMemory.objective()))));
        }
    }

    private static @Nullable Plan plan(Network network) {
        try {
            return Planner.using(new HighsSolver()).plan(network);
        } catch (UnplannableException e) {
            return null;
        }
    }
}
