package org.entente.explain.conflict;

import org.entente.explain.LimitWords;
import org.entente.network.Limit;

/** Amounts of a limit as they stand in a sentence. */
final class LimitFigures {
    private LimitFigures() {}

    static boolean isShare(Limit of) {
        return of.kind() == Limit.Kind.SPEND_SHARE || of.kind() == Limit.Kind.MADE_SHARE;
    }

    /** {@code break-even price of Twingo at most €19,490}. */
    static String rule(Limit of) {
        String subject = LimitWords.subject(of);
        return subject
                + (subject.indexOf(',') < 0 ? " at " : ", at ")
                + (of.sense() == Limit.Sense.AT_MOST ? "most " : "least ")
                + amount(of, of.value());
    }

    static String amount(Limit of, double value) {
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT ->
                Figures.exactMoney(value, of.currency().id());
            case SPEND_SHARE, MADE_SHARE -> Figures.percent(value);
            case SOLD, MADE -> Figures.count(value, "unit", "units");
            case CO2 -> Figures.exact(value) + " t";
            case CO2_PER_UNIT -> Figures.exact(value) + " kg";
            case JOBS -> Figures.count(value, "job", "jobs");
            case SOURCES -> Figures.number(value);
        };
    }

    /** A difference: shares differ by points, costs by an amount a car. */
    static String difference(Limit of, double value) {
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE ->
                amount(of, value) + " a " + Figures.unitWord(of.scope().products());
            case SPEND_SHARE, MADE_SHARE -> Figures.points(value);
            case INVESTMENT, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES -> amount(of, value);
        };
    }
}
