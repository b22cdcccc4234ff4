package org.entente.intake.assemble;

import java.time.LocalDate;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Column;
import org.entente.network.Validity;

/** Stretches of days. */
final class Days {
    private Days() {}

    static boolean overlap(Validity a, Validity b) {
        return before(a.from(), b.until()) && before(b.from(), a.until());
    }

    private static boolean before(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return from == null || until == null || from.isBefore(until);
    }

    /** A stretch that ends before it starts is a finding. */
    static void check(Typed row, Column from, Column until, Findings findings) {
        LocalDate first = row.day(from);
        LocalDate last = row.day(until);
        if (first != null && last != null && !last.isAfter(first)) {
            findings.error(
                    row.place(until),
                    row.text(until),
                    "The row holds from " + first + " until " + last + ": on no day.",
                    "`" + until.name() + "` is the first day on which it no longer holds; put it after " + from.name()
                            + ".");
        }
    }

    /** The constant of this name in any case. */
    static <E extends Enum<E>> E enumOf(Class<E> type, String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
