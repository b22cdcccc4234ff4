package org.entente.network;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A promise or a ceiling.
 *
 * @param period the period it is about, or null for the whole horizon
 * @param value in the kind's unit; money in {@code currency}
 * @param currency the case's: value and penalty were converted to it once, when the case was read
 * @param entered the currency in which they were entered
 * @param penalty for {@link Enforcement#PENALTY}: cost in {@code currency} per unit of the kind by which it is missed
 * @param note the row's note, shown beside the verdict
 */
public record Limit(
        int index,
        String id,
        Kind kind,
        Scope scope,
        @Nullable Period period,
        Sense sense,
        double value,
        Currency currency,
        Entered entered,
        Enforcement enforcement,
        double penalty,
        String note,
        TableRow row) {

    /**
     * The currency in which a limit was entered.
     *
     * @param rate what one unit of it is worth in the case's currency, by which the limit was converted
     */
    public record Entered(Currency currency, double rate) {}

    /** A limit entered in the case's own currency. */
    public Limit(
            int index,
            String id,
            Kind kind,
            Scope scope,
            @Nullable Period period,
            Sense sense,
            double value,
            Currency currency,
            Enforcement enforcement,
            double penalty,
            String note,
            TableRow row) {
        this(
                index,
                id,
                kind,
                scope,
                period,
                sense,
                value,
                currency,
                new Entered(currency, 1),
                enforcement,
                penalty,
                note,
                row);
    }

    /** What is limited, with its unit. */
    public enum Kind {
        /** Full cost per unit sold of the products in scope, in money. */
        UNIT_COST("money per unit"),
        /** Customer price, tax included, at which full cost is just covered, in money. */
        RETAIL_PRICE("money per unit"),
        /** Tooling and line investment, in money. */
        INVESTMENT("money"),
        /** Share of the group's spend that goes to the companies or countries in scope, 0 to 1. */
        SPEND_SHARE("share"),
        /** Units sold. */
        SOLD("units"),
        /** Units made by the processes, sites, companies or countries in scope. */
        MADE("units"),
        /** Emissions of processes and lanes, in tonnes. */
        CO2("t"),
        /** Emissions per unit sold of the products in scope, in kg. */
        CO2_PER_UNIT("kg per unit"),
        /** Full-time jobs in production, as a yearly average. */
        JOBS("jobs"),
        /** Number of nominated processes: dual sourcing. */
        SOURCES("processes"),
        /** Share of the processes, sites, companies or countries in scope in what is made of the products in scope, 0 to 1. */
        MADE_SHARE("share"),
        /** First day on which the products in scope can be sold in the markets in scope, in days since 1970-01-01. */
        LAUNCH("date"),
        /**
         * Present value of what the company in scope earns through its look-through shares, in money. A value that is not a number
         * stands for its outside option: what it earns without the viewpoint.
         */
        PARTICIPATION("money"),
        /** Share of the value added to the products in scope that arises with the countries, companies or ultimate owners in scope. */
        DEPENDENCE("share"),
        /** Share of the core products in scope that companies under the viewpoint's control make, 0 to 1. */
        CORE("share");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        public String unit() {
            return unit;
        }

        /** Whether the value is an amount of money. */
        public boolean isMoney() {
            return switch (this) {
                case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION -> true;
                case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES, LAUNCH ->
                    false;
            };
        }

        /** Whether all cost enters it, also what a line is worth at the end of the horizon. */
        public boolean countsCost() {
            return switch (this) {
                case UNIT_COST, RETAIL_PRICE, PARTICIPATION, DEPENDENCE -> true;
                case INVESTMENT, SPEND_SHARE, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES, MADE_SHARE, LAUNCH, CORE ->
                    false;
            };
        }

        /** Whether what is missed is an amount of money, also where the value is a share of it: a penalty is then money for money. */
        public boolean missesMoney() {
            return isMoney() || this == SPEND_SHARE || this == DEPENDENCE;
        }
    }

    /** Which side of the value is allowed. */
    public enum Sense {
        AT_MOST,
        AT_LEAST
    }

    /** What happens when it does not hold. */
    public enum Enforcement {
        /** No plan breaks it. */
        HARD,
        /** It may be broken at a cost. */
        PENALTY,
        /** It is only reported. */
        REPORT
    }

    /** Whether its value is money that was entered in another currency than the case's. */
    public boolean isConverted() {
        return kind.isMoney() && !entered.currency().id().equals(currency.id());
    }

    /** An amount of the kind's unit as it would be entered: money of the case in the limit's own currency. */
    public double asEntered(double amount) {
        return isConverted() ? rounded(amount / entered.rate()) : amount;
    }

    /** 60 dollars converted there and back are 60 again. */
    private static double rounded(double amount) {
        return Double.isFinite(amount)
                ? new BigDecimal(amount).round(new MathContext(12)).doubleValue()
                : amount;
    }

    /** The limit at another place of the list. */
    public Limit withIndex(int changed) {
        return new Limit(
                changed, id, kind, scope, period, sense, value, currency, entered, enforcement, penalty, note, row);
    }

    /** The limit about other things. */
    public Limit withScope(Scope changed) {
        return new Limit(
                index, id, kind, changed, period, sense, value, currency, entered, enforcement, penalty, note, row);
    }

    /** The limit with another value, in the case's currency. */
    public Limit withValue(double changed) {
        return new Limit(
                index, id, kind, scope, period, sense, changed, currency, entered, enforcement, penalty, note, row);
    }

    /** The limit with another enforcement. */
    public Limit withEnforcement(Enforcement changed) {
        return new Limit(index, id, kind, scope, period, sense, value, currency, entered, changed, penalty, note, row);
    }
}
