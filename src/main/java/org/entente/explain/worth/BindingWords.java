package org.entente.explain.worth;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.network.Period;

/** Stretches of time and values of limits as they stand in a sentence. */
final class BindingWords {

    private BindingWords() {}

    /** {@code 2026}, {@code 2027–2029}, {@code 2026, 2028–2030}; of more than three stretches the first and how many periods. */
    static String periods(List<Period> periods) {
        List<String> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size()
                    || periods.get(i).index() != periods.get(i - 1).index() + 1) {
                String first = periods.get(from).id();
                String last = periods.get(i - 1).id();
                stretches.add(first.equals(last) ? first : first + "–" + last);
                from = i;
            }
        }
        return stretches.size() > 3
                ? stretches.getFirst() + " and other periods, " + periods.size() + " in all"
                : String.join(", ", stretches);
    }

    /** A limit's value, or a difference of two, in the unit of its kind. */
    static String amount(Limit limit, double value) {
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION -> LimitWords.money(limit, value);
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Words.percent(value);
            case SOLD, MADE -> Words.number(value) + (value == 1 ? " unit" : " units");
            case CO2 -> Words.number(value) + " t";
            case CO2_PER_UNIT -> Words.number(value) + " kg a unit";
            case JOBS -> Words.number(value) + (value == 1 ? " job" : " jobs");
            case SOURCES -> Words.number(value) + (value == 1 ? " process" : " processes");
            case LAUNCH -> Words.date(value);
        };
    }

    /** A difference of two values of a limit: shares in points. */
    static String difference(Limit limit, double value) {
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Words.points(value);
            case LAUNCH -> Words.days(value);
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION, SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                amount(limit, value);
        };
    }
}
