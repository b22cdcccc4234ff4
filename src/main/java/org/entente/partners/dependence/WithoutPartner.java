package org.entente.partners.dependence;

import java.util.List;
import java.util.stream.Stream;
import org.entente.explain.Claim;
import org.entente.network.Product;

/**
 * The best plan without a partner, beside the plan with it.
 *
 * @param cost present value, in the case's currency; NaN where there is no plan, opened processes or not
 * @param perCar the same spread over the units sold
 * @param proven whether both plans are proven; what is not may be less
 * @param sold how many units fewer are sold
 * @param delays launches that move
 * @param replacements who makes instead what it made, in the order of the case's products
 * @param opened without a plan of the case as it stands: processes it keeps shut that make one possible when they are opened; what
 *     is said of cost and launches is then said of that plan
 * @param claims what is said of the case without it, and with what is opened; none where time ran out
 * @param breaks promises that cannot be kept together without it, in words; empty where there is a plan, or they were not found in time
 */
public record WithoutPartner(
        Partner partner,
        Outcome outcome,
        double cost,
        double perCar,
        boolean proven,
        double sold,
        List<Delay> delays,
        List<Replacement> replacements,
        List<String> opened,
        List<Claim> claims,
        List<String> breaks) {

    /** How it ends. */
    public enum Outcome {
        /** There is a plan. */
        COSTS,
        /** Proven: there is none that keeps the promises. */
        NO_PLAN,
        /** Time ran out. */
        UNKNOWN
    }

    /** A launch that moves; infinite when it never comes, negative when it comes sooner. */
    public record Delay(Product product, double weeks) {}

    public WithoutPartner {
        delays = List.copyOf(delays);
        replacements = List.copyOf(replacements);
        opened = List.copyOf(opened);
        claims = List.copyOf(claims);
        breaks = List.copyOf(breaks);
    }

    static WithoutPartner without(Partner partner, Outcome outcome, List<Claim> claims, List<String> breaks) {
        return new WithoutPartner(
                partner,
                outcome,
                Double.NaN,
                Double.NaN,
                outcome == Outcome.NO_PLAN,
                0,
                List.of(),
                List.of(),
                List.of(),
                claims,
                breaks);
    }

    /** The same with the plan that opening what the case keeps shut makes possible. */
    WithoutPartner rescuedBy(WithoutPartner other, List<String> processes) {
        return new WithoutPartner(
                partner,
                outcome,
                other.cost,
                other.perCar,
                other.proven,
                other.sold,
                other.delays,
                other.replacements,
                processes,
                Stream.concat(claims.stream(), other.claims.stream()).toList(),
                breaks);
    }

    /** The same loss under another name. */
    WithoutPartner as(Partner other) {
        return new WithoutPartner(
                other, outcome, cost, perCar, proven, sold, delays, replacements, opened, claims, breaks);
    }

    /** Whether the plan stands or falls with the partner. */
    public boolean isSinglePointOfFailure() {
        return outcome == Outcome.NO_PLAN;
    }
}
