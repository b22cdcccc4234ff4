package org.entente.plan;

import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Period;
import org.jspecify.annotations.Nullable;

/**
 * An amount of value added: what a company adds to the goods that pass it.
 *
 * @param company whose books it is in; for duty and carriage who pays it
 * @param country where it arises: of the site for work, of the company's seat for a margin, of import for duty; null for carriage
 * @param period in which it is booked
 * @param tier 0 for the last process before the sale and all that comes after it, 1 for its inputs, and so on
 * @param amount in the case's currency of its period; negative where a company sells below its cost
 */
public record ValueAdded(
        Kind kind, Company company, @Nullable Country country, Period period, int tier, double amount) {

    /** What sort of value it is. */
    public enum Kind {
        /** What a company pays the world outside the network for making, keeping and developing. */
        WORK,
        /** What a company is paid above its full cost, or below it. */
        MARGIN,
        /** Transport between two countries. */
        CARRIAGE,
        /** Customs duty, less what a state pays for goods. */
        DUTY;

        /** Whether a company adds it, rather than a state or a carrier. */
        public boolean isOfCompany() {
            return this == WORK || this == MARGIN;
        }
    }

    /** The same of another amount. */
    public ValueAdded times(double factor) {
        return new ValueAdded(kind, company, country, period, tier, amount * factor);
    }
}
