package org.entente.plan;

import java.util.List;
import org.entente.network.Agreement;
import org.entente.network.Duty;
import org.entente.network.OriginRule;
import org.entente.network.Period;
import org.entente.network.Product;
import org.entente.network.Subsidy;

/**
 * What of a plan counts as originating under which agreement, how it qualifies, and what that saves.
 *
 * @param shares parts of flows that originate, as far as anything hangs on it
 * @param claims units that pay a preferential rate at a border
 * @param undertaken units that enter under a price undertaking
 * @param paid subsidies earned
 */
public record PlanOrigin(List<Share> shares, List<Claim> claims, List<Undertaken> undertaken, List<Paid> paid) {
    /** A plan on which no origin bears. */
    public static final PlanOrigin NONE = new PlanOrigin(List.of(), List.of(), List.of(), List.of());

    public PlanOrigin {
        shares = List.copyOf(shares);
        claims = List.copyOf(claims);
        undertaken = List.copyOf(undertaken);
        paid = List.copyOf(paid);
    }

    public boolean isEmpty() {
        return shares.isEmpty() && claims.isEmpty() && undertaken.isEmpty() && paid.isEmpty();
    }

    /** Units of a flow that originate under an agreement. */
    public double originating(Flow flow, Agreement agreement) {
        return shares.stream()
                .filter(share -> share.flow().equals(flow)
                        && share.grade().stream().anyMatch(of -> of.index() == agreement.index()))
                .mapToDouble(Share::quantity)
                .sum();
    }

    /**
     * Units of a flow that originate under all agreements of a grade. The shares of a flow that are not {@code whole} are different
     * units; a whole share speaks of all units of the flow.
     *
     * @param whole whether every unit there originates whatever the plan
     * @param how for units made, how they qualify under each agreement of the grade; empty for others
     */
    public record Share(Flow flow, List<Agreement> grade, double quantity, boolean whole, List<Qualification> how) {
        public Share {
            grade = List.copyOf(grade);
            how = List.copyOf(how);
        }
    }

    /**
     * How units made qualify under an agreement.
     *
     * @param alternative of the rule; empty where there is one, or none
     * @param clauses what the rule asks and what is reached; empty where no rule covers the product, or its supplier declares it
     * @param exWorks price of one unit that shares are reckoned of
     * @param materials what goes into one unit
     */
    public record Qualification(
            Agreement agreement, String alternative, List<Clause> clauses, double exWorks, List<Material> materials) {
        public Qualification {
            clauses = List.copyOf(clauses);
            materials = List.copyOf(materials);
        }
    }

    /**
     * A clause of a rule and how it is met.
     *
     * @param foreign value of the foreign materials it counts, per unit
     * @param allowed the most that may be foreign, per unit
     * @param base what shares are of: the ex-works price, or the value of the parts counted; 0 where a clause is no matter of value
     */
    public record Clause(OriginRule rule, double foreign, double allowed, double base) {}

    /**
     * A material of one unit made.
     *
     * @param quantity that goes into one unit
     * @param originating how much of it originates
     * @param value of one unit of the material, as the rules count it
     */
    public record Material(Product product, double quantity, double originating, double value) {}

    /**
     * Units that pay a preferential rate.
     *
     * @param line the tariff line they pay
     * @param saved duty not paid, in the case's currency of the period
     */
    public record Claim(Flow.Moved flow, Agreement agreement, Duty line, double quantity, double saved) {}

    /**
     * Units that enter under an undertaking.
     *
     * @param raise by how much each is dearer than without it
     * @param freed countervailing duty not paid
     */
    public record Undertaken(Flow.Moved flow, Duty line, double quantity, double raise, double freed) {}

    /** Units a subsidy is paid for, and the money, in the case's currency of the period. */
    public record Paid(Subsidy subsidy, Period period, double quantity, double amount) {}
}
