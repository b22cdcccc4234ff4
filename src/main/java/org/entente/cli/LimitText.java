package org.entente.cli;

import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;

/** A limit's figures in the unit a planner says them in. */
final class LimitText {
    private LimitText() {}

    /** The value reached, precise enough to tell it from a ceiling it misses. */
    static String value(LimitResult result) {
        String rounded = figure(result.limit(), result.value());
        if (result.holds()
                || !rounded.equals(figure(result.limit(), result.limit().value()))) {
            return rounded;
        }
        return result.limit().kind().unit().equals("share")
                ? Numbers.fixed(result.value() * 100, 4) + " %"
                : Numbers.fixed(result.limit().asEntered(result.value()), 2);
    }

    /** {@code ≤ 19,490 EUR}; as it was entered, with what another currency comes to in the case's: {@code ≤ 60.00 USD (€48)}. */
    static String ceiling(Limit limit) {
        String sign = switch (limit.sense()) {
            case AT_MOST -> "≤ ";
            case AT_LEAST -> "≥ ";
        };
        String asked = sign + figure(limit, limit.value()) + unit(limit);
        return limit.isConverted()
                ? asked + " (" + Words.money(limit.value(), limit.currency().id()) + ")"
                : asked;
    }

    /** How far the value is from the limit: {@code 540 to spare}, {@code by 9.0 points}. */
    static String margin(LimitResult result) {
        if (Double.isNaN(result.value())) {
            return "nothing to measure";
        }
        return result.holds()
                ? distance(result.limit(), Math.max(0, result.slack())) + " to spare"
                : "by " + distance(result.limit(), result.missedBy());
    }

    /** A miss with its direction: {@code +2,310}, {@code -9.0 pt}. */
    static String excess(LimitResult result) {
        String sign = switch (result.limit().sense()) {
            case AT_MOST -> "+";
            case AT_LEAST -> "-";
        };
        return Double.isNaN(result.value())
                ? Numbers.NONE
                : sign + distance(result.limit(), result.missedBy()).replace(" points", " pt");
    }

    private static String distance(Limit limit, double size) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Numbers.fixed(size * 100, 1) + " points";
            case LAUNCH -> Words.days(size);
            case UNIT_COST, RETAIL_PRICE -> Numbers.perUnit(limit.asEntered(size));
            case INVESTMENT, PARTICIPATION -> Numbers.money(limit.asEntered(size));
            case SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES -> Numbers.units(size);
        };
    }

    private static String figure(Limit limit, double value) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Numbers.share(value);
            case LAUNCH -> Words.date(value);
            case UNIT_COST, RETAIL_PRICE -> Numbers.perUnit(limit.asEntered(value));
            case INVESTMENT, PARTICIPATION -> Numbers.money(limit.asEntered(value));
            case SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES -> Numbers.units(value);
        };
    }

    private static String unit(Limit limit) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE, LAUNCH -> "";
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION ->
                " " + limit.entered().currency().id();
            case CO2 -> " t";
            case CO2_PER_UNIT -> " kg";
            case SOLD, MADE -> " units";
            case JOBS -> " jobs";
            case SOURCES -> "";
        };
    }
}
