package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Limit.Kind;
import org.entente.network.Limit.Sense;
import org.entente.network.Product;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The answer in one line, as a sourcing director would say it.
 *
 * @param mark how it ended
 * @param headline e.g. {@code Holds: Twingo sells from €19,490 with €412 a car to spare}
 */
public record Verdict(Mark mark, String headline) {

    /** How a plan ended; shown as a word and a sign, never by colour alone. */
    public enum Mark {
        HOLDS("✓"),
        MISSES("✗"),
        /** There is a plan, and the case has no limit to hold it to. */
        PLANNED("•"),
        NO_PLAN("!");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** The verdict on a plan: first the price, then what else is missed. */
    public static Verdict of(Plan plan) {
        if (!plan.hasPlan()) {
            return new Verdict(Mark.NO_PLAN, withoutPlan(plan));
        }
        if (plan.limits().isEmpty()) {
            return new Verdict(Mark.PLANNED, "Planned: the case sets no limit to hold the plan to");
        }
        LimitResult price = tightest(plan);
        List<LimitResult> missed = new ArrayList<>();
        for (LimitResult result : plan.limits()) {
            if (!result.holds() && result != price) {
                missed.add(result);
            }
        }
        boolean holds = plan.keepsAllLimits();
        return new Verdict(holds ? Mark.HOLDS : Mark.MISSES, headline(plan, price, missed));
    }

    private static String withoutPlan(Plan plan) {
        return switch (plan.status()) {
            case INFEASIBLE ->
                "No plan keeps all promises with what the case leaves open: the hard limits and the demand that must be served contradict each other";
            case UNBOUNDED -> "No plan: money could be made without end, so a price or a cost in the case is wrong";
            case TIME_LIMIT -> "No plan found before the time limit";
            case CANCELLED -> "Stopped before a plan was found";
            case FAILED, PROVEN -> "No verdict: the solver failed, which says nothing about the case";
        };
    }

    private static String headline(Plan plan, @Nullable LimitResult price, List<LimitResult> missed) {
        int all = plan.limits().size();
        if (price == null) {
            if (missed.isEmpty()) {
                return "Holds: " + (all == 1 ? "the one limit is kept" : "all " + all + " limits are kept");
            }
            return "Misses " + missed.size() + " of " + Numbers.count(all, "limit", "limits") + ": " + worst(missed);
        }
        String but = missed.isEmpty() ? "" : misses(price, missed, all);
        return (price.holds() ? kept(price, missed.isEmpty()) : missed(price)) + but;
    }

    private static String kept(LimitResult price, boolean alone) {
        Limit limit = price.limit();
        String what = products(limit);
        String spare = LimitAmounts.difference(limit, Math.max(0, price.slack())) + " a "
                + LimitAmounts.unitWord(limit.scope().products());
        String ceiling = LimitAmounts.asked(limit);
        boolean exact = price.slack() <= 1e-6 * Math.max(1, Math.abs(limit.value()));
        if (limit.kind() == Kind.RETAIL_PRICE) {
            return (alone ? "Holds: " : "Keeps the price: ") + what + " sells from " + ceiling + markets(limit)
                    + (exact ? " with nothing to spare" : " with " + spare + " to spare");
        }
        return (alone ? "Holds: " : "Keeps the cost: ") + what + " costs "
                + LimitAmounts.amount(limit, price.value()) + markets(limit)
                + (exact ? ", exactly its ceiling" : ", " + spare + " below its ceiling of " + ceiling);
    }

    private static String missed(LimitResult price) {
        Limit limit = price.limit();
        String by = LimitAmounts.difference(limit, price.missedBy()) + " a "
                + LimitAmounts.unitWord(limit.scope().products());
        String value = LimitAmounts.amount(limit, price.value());
        String ceiling = LimitAmounts.asked(limit);
        if (limit.kind() == Kind.RETAIL_PRICE) {
            return "Misses the price by " + by + ": " + products(limit) + " covers its cost from " + value
                    + markets(limit) + ", the ceiling is " + ceiling;
        }
        return "Misses the cost by " + by + ": " + products(limit) + " costs " + value + markets(limit)
                + ", the ceiling is " + ceiling;
    }

    private static String misses(LimitResult price, List<LimitResult> missed, int all) {
        return (price.holds() ? ", but misses " : "; also misses ") + missed.size() + " of "
                + Numbers.count(all, "limit", "limits") + ": " + worst(missed);
    }

    /** The limit missed by most in proportion, in words, and how many more. */
    private static String worst(List<LimitResult> missed) {
        LimitResult worst = missed.stream()
                .max(Comparator.comparingDouble(Verdict::severity))
                .orElseThrow();
        return LimitWords.subject(worst.limit()) + " is "
                + (Double.isNaN(worst.value()) ? "not measurable" : LimitAmounts.room(worst))
                + (missed.size() > 1 ? ", and " + (missed.size() - 1) + " more" : "");
    }

    private static double severity(LimitResult result) {
        return result.missedBy() / Math.max(1e-9, Math.abs(result.limit().value()));
    }

    /** The ceiling on price, or else on cost, with least room; null when the case has neither. */
    static @Nullable LimitResult tightest(Plan plan) {
        for (Kind kind : new Kind[] {Kind.RETAIL_PRICE, Kind.UNIT_COST}) {
            LimitResult tightest = null;
            for (LimitResult result : plan.limits()) {
                Limit limit = result.limit();
                if (limit.kind() == kind
                        && limit.sense() == Sense.AT_MOST
                        && !Double.isNaN(result.value())
                        && (tightest == null || result.slack() < tightest.slack())) {
                    tightest = result;
                }
            }
            if (tightest != null) {
                return tightest;
            }
        }
        return null;
    }

    private static String products(Limit limit) {
        List<Product> products = limit.scope().products();
        return switch (products.size()) {
            case 0 -> "the programme";
            case 1 -> products.getFirst().name();
            case 2 -> products.getFirst().name() + " and " + products.getLast().name();
            default -> "the average of " + products.size() + " products";
        };
    }

    private static String markets(Limit limit) {
        return limit.scope().markets().size() == 1
                ? " in " + limit.scope().markets().getFirst().name()
                : "";
    }
}
