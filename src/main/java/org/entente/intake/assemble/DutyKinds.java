package org.entente.intake.assemble;

import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Duties;
import org.entente.network.Duty;

/** What a tariff line of each kind must say and must not: an undertaking has a price, every other kind a rate. */
final class DutyKinds {
    private DutyKinds() {}

    /** Whether the row fits its kind; what does not is a finding. */
    static boolean check(Typed row, Duty.Kind kind, Findings findings) {
        if (kind == Duty.Kind.UNDERTAKING) {
            return given(row, Duties.MIN_PRICE, "The undertaking has no min_price.", "Write the least price.", findings)
                    & blank(row, Duties.RATE, "An undertaking has no rate.", findings)
                    & ofPreference(row, kind, findings);
        }
        return given(
                        row,
                        Duties.RATE,
                        "'rate' must be given.",
                        "Write the share of the customs value, such as 10%.",
                        findings)
                & blank(row, Duties.MIN_PRICE, "Only an undertaking has a min_price.", findings)
                & blank(row, Duties.MAX_VOLUME, "Only an undertaking has a max_volume.", findings)
                & ofPreference(row, kind, findings);
    }

    private static boolean ofPreference(Typed row, Duty.Kind kind, Findings findings) {
        return kind == Duty.Kind.PREFERENCE
                || blank(row, Duties.AGREEMENT, "Only a preference is given under an agreement.", findings);
    }

    private static boolean given(Typed row, Column column, String message, String mend, Findings findings) {
        if (!row.given(column)) {
            findings.error(row.place(column), "", message, mend);
        }
        return row.given(column);
    }

    private static boolean blank(Typed row, Column column, String message, Findings findings) {
        if (row.given(column)) {
            findings.error(row.place(column), row.text(column), message, "Leave it blank, or mend the kind.");
        }
        return !row.given(column);
    }
}
