package org.entente.audit;

import java.util.List;
import java.util.Map;

/**
 * What the plain model says of a case.
 *
 * @param verdict how it ended
 * @param objective present value of net cost for the viewpoint, in the case's currency; not a number without a plan
 * @param why what keeps the case from being audited, in words; empty where it was
 * @param quantities what is made, moved, stocked, sold and decided, by the name of the column; empty without a plan
 * @param binding how many rows of each family hold with equality, by the family's name
 */
public record AuditAnswer(
        Verdict verdict,
        double objective,
        List<String> why,
        Map<String, Double> quantities,
        Map<String, Integer> binding) {
    public AuditAnswer {
        why = List.copyOf(why);
        quantities = Map.copyOf(quantities);
        binding = Map.copyOf(binding);
    }

    /** How an audit ended. */
    public enum Verdict {
        /** There is a plan, and none is better. */
        BEST,
        /** No plan keeps every promise of the case. */
        NO_PLAN,
        /** Plans earn money without end. */
        WITHOUT_END,
        /** The case is too large, or uses something that is not audited. */
        NOT_AUDITED
    }

    static AuditAnswer without(Verdict verdict) {
        return new AuditAnswer(verdict, Double.NaN, List.of(), Map.of(), Map.of());
    }

    static AuditAnswer notAudited(List<String> why) {
        return new AuditAnswer(Verdict.NOT_AUDITED, Double.NaN, why, Map.of(), Map.of());
    }
}
