package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/** How the limits of a case stand in another plan. */
public final class LimitChanges {
    private LimitChanges() {}

    /** One sentence per limit that is newly missed, newly kept, or missed by another amount. */
    public static List<String> between(Plan before, Plan after) {
        List<String> sentences = new ArrayList<>();
        for (LimitResult was : before.limits()) {
            // a forced plan may have limits of the choice's own behind those of the case
            LimitResult is = after.limits().get(was.limit().index());
            String sentence = sentence(was, is);
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static String sentence(LimitResult was, LimitResult is) {
        Limit limit = was.limit();
        String name = limit.id() + " (" + LimitWords.subject(limit) + ")";
        String to = value(limit, is.value())
                + (limit.sense() == Limit.Sense.AT_MOST ? " over a ceiling of " : " under a floor of ")
                + value(limit, limit.value());
        if (was.holds() && !is.holds()) {
            return "Now missed: " + name + ", " + to;
        }
        if (!was.holds() && is.holds()) {
            return "Now kept: " + name + ", " + value(limit, is.value()) + " instead of " + value(limit, was.value());
        }
        boolean moved = Math.abs(is.value() - was.value()) > 1e-3 * Math.max(1e-3, Math.abs(limit.value()));
        return !is.holds() && moved
                ? "Still missed: " + name + ", " + value(limit, is.value()) + " instead of " + value(limit, was.value())
                : "";
    }

    private static String value(Limit limit, double value) {
        if (Double.isNaN(value)) {
            return "nothing";
        }
        return switch (limit.kind()) {
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Words.percent(value);
            case LAUNCH -> Words.date(value);
            case UNIT_COST, RETAIL_PRICE, INVESTMENT, PARTICIPATION -> LimitWords.money(limit, value);
            case SOLD, MADE, CO2, CO2_PER_UNIT, JOBS, SOURCES ->
                Words.units(value) + " " + limit.kind().unit();
        };
    }
}
