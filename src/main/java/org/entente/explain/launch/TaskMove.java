package org.entente.explain.launch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task's dates in two schedules.
 *
 * @param startBefore null, as the other dates before, when it is done only after
 * @param startAfter null, as the other dates after, when it is done only before
 */
public record TaskMove(
        String id,
        String name,
        @Nullable LocalDate startBefore,
        @Nullable LocalDate finishBefore,
        @Nullable LocalDate startAfter,
        @Nullable LocalDate finishAfter) {

    /** Whether both schedules do it. */
    public boolean isInBoth() {
        return startBefore != null && startAfter != null;
    }

    /** Weeks its start moves, later above 0; NaN when only one does it. */
    public double startWeeks() {
        return weeks(startBefore, startAfter);
    }

    /** Weeks its finish moves, later above 0; NaN when only one does it. */
    public double finishWeeks() {
        return weeks(finishBefore, finishAfter);
    }

    LocalDate first() {
        return startAfter != null ? startAfter : startBefore != null ? startBefore : LocalDate.MAX;
    }

    LocalDate last() {
        return finishAfter != null ? finishAfter : finishBefore != null ? finishBefore : LocalDate.MAX;
    }

    private static double weeks(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? Double.NaN : ChronoUnit.DAYS.between(from, to) / 7.0;
    }
}
