package org.entente.explain.worth;

import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.explain.Words;
import org.entente.network.Limit;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/** The case's own limits, where they are to be kept or missing them has a price. */
final class LimitBindings {
    private LimitBindings() {}

    static void add(Plan plan, List<Binding> bindings) {
        for (LimitResult result : plan.limits()) {
            Limit limit = result.limit();
            if (limit.enforcement() == Limit.Enforcement.REPORT || !isAtItsValue(result)) {
                continue;
            }
            double step = step(limit);
            double value = limit.sense() == Limit.Sense.AT_MOST ? limit.value() + step : limit.value() - step;
            // A floor of nothing is no promise, and no share is above the whole.
            if (limit.sense() == Limit.Sense.AT_LEAST && limit.value() <= 0
                    || isShare(limit) && value >= 1 + step / 2) {
                continue;
            }
            double moved = Math.max(0, value);
            boolean penalty = limit.enforcement() == Limit.Enforcement.PENALTY;
            bindings.add(new Binding(
                    penalty ? BindingKind.PENALTY_LIMIT : BindingKind.LIMIT,
                    words(limit),
                    penalty ? missed(plan, result) : "the plan is at its limit",
                    step(limit, moved),
                    Math.abs(moved - limit.value()),
                    LimitWords.unit(limit),
                    limit.row(),
                    () -> plan.network().withLimit(limit.withValue(moved))));
        }
    }

    /** {@code limit jobs-at-cleon (jobs at Cléon, 2030): at least 28 jobs}. */
    static String words(Limit limit) {
        return "limit " + limit.id() + " (" + LimitWords.subject(limit) + "): "
                + (limit.sense() == Limit.Sense.AT_MOST ? "at most " : "at least ")
                + BindingWords.amount(limit, limit.value());
    }

    /** The step to another value, as the subject of a sentence. */
    static String step(Limit limit, double value) {
        return (limit.sense() == Limit.Sense.AT_MOST ? "Raising limit " : "Lowering limit ") + limit.id() + " ("
                + LimitWords.subject(limit) + ") by " + BindingWords.difference(limit, Math.abs(value - limit.value()))
                + ", from " + BindingWords.amount(limit, limit.value()) + " to " + BindingWords.amount(limit, value)
                + ",";
    }

    static double step(Limit limit) {
        return switch (limit.kind()) {
            case UNIT_COST, RETAIL_PRICE -> money(limit, Steps.PRICE);
            case INVESTMENT, PARTICIPATION -> money(limit, Steps.BUDGET);
            case SPEND_SHARE, MADE_SHARE, DEPENDENCE, CORE -> Steps.POINT;
            case SOLD, MADE -> Steps.counted(limit.value(), Steps.VOLUME);
            case CO2 -> Steps.of(limit.value(), Steps.TONNES);
            case CO2_PER_UNIT -> Steps.of(limit.value(), Steps.KILOGRAMS);
            case JOBS -> Steps.counted(limit.value(), Steps.JOBS);
            case SOURCES -> 1;
            case LAUNCH -> Steps.WEEK_IN_DAYS;
        };
    }

    /** At its value, or beyond it where missing has a price. */
    static boolean isAtItsValue(LimitResult result) {
        Limit limit = result.limit();
        if (Double.isNaN(result.value())) {
            return false;
        }
        double value = limit.value();
        return switch (limit.sense()) {
            case AT_MOST -> Quantities.isFull(result.value(), value);
            case AT_LEAST -> Quantities.isLeast(result.value(), value);
        };
    }

    private static String missed(Plan plan, LimitResult result) {
        if (result.holds()) {
            return "the plan just keeps it";
        }
        Limit limit = result.limit();
        double penalty = plan.ledger().entries().stream()
                .filter(entry ->
                        entry.account() == Account.PENALTY && entry.row().equals(limit.row()))
                .mapToDouble(LedgerEntry::presentValue)
                .sum();
        return "it is missed by " + BindingWords.difference(limit, result.missedBy())
                + ", at a penalty of "
                + Words.money(penalty, plan.network().settings().currency().id());
    }

    /** A round amount in the currency in which the limit was entered. */
    private static double money(Limit limit, double usual) {
        double step = Steps.of(limit.asEntered(limit.value()), usual);
        return limit.isConverted() ? step * limit.entered().rate() : step;
    }

    private static boolean isShare(Limit limit) {
        return limit.kind().unit().equals("share");
    }
}
