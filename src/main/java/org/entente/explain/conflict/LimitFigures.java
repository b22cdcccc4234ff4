package org.entente.explain.conflict;

import org.entente.explain.LimitWords;
import org.entente.explain.Words;
import org.entente.network.Limit;

/** Amounts of a limit as they stand in a sentence. */
final class LimitFigures {
    private LimitFigures() {}

    static boolean isShare(Limit of) {
        return of.kind().unit().equals("share");
    }

    /** {@code break-even price of Twingo at most €19,490}. */
    static String rule(Limit of) {
        String subject = LimitWords.subject(of);
        if (of.kind() == Limit.Kind.LAUNCH) {
            return subject + (of.sense() == Limit.Sense.AT_MOST ? " by " : " not before ") + amount(of, of.value());
        }
        return subject
                + (subject.indexOf(',') < 0 ? " at " : ", at ")
                + (of.sense() == Limit.Sense.AT_MOST ? "most " : "least ")
                + amount(of, of.value());
    }

    static String amount(Limit of, double value) {
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION ->
                Words.exactMoney(of.asEntered(value), of.entered().currency().id());
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Words.percent(value);
            case SOLD, MADE -> PromiseWords.count(value, "unit", "units");
            case CO2 -> Words.exact(value) + " t";
            case CO2_PER_UNIT -> Words.exact(value) + " kg";
            case JOBS -> PromiseWords.count(value, "job", "jobs");
            case SOURCES -> Words.number(value);
            case LAUNCH -> Words.date(value);
        };
    }

    /** A difference: shares differ by points, costs by an amount a car. */
    static String difference(Limit of, double value) {
        return switch (of.kind()) {
            case UNIT_COST, RETAIL_PRICE ->
                amount(of, value) + " a " + PromiseWords.unitWord(of.scope().products());
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Words.points(value);
            case LAUNCH -> Words.days(value);
            case INVESTMENT, PARTICIPATION, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES -> amount(of, value);
        };
    }
}
