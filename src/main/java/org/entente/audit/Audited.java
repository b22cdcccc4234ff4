package org.entente.audit;

import org.entente.audit.AuditAnswer.Verdict;

/**
 * What a plan and the plain model say of the same case.
 *
 * @param objective of the plan; not a number where there is none
 */
public record Audited(AuditAnswer answer, double objective, Agreement agreement) {
    /** Values this near to each other are the same, as a share of their size. */
    private static final double SAME = 1e-6;

    /** Whether they say the same. */
    public enum Agreement {
        AGREES,
        DISAGREES,
        /** One of them has no proven answer. */
        NOT_COMPARED
    }

    /**
     * Compares a plan with the plain model.
     *
     * @param objective of the plan
     * @param bound no plan is better, as the planner proved
     */
    public static Audited plan(AuditAnswer answer, double objective, double bound) {
        double room = SAME * Math.max(1, Math.abs(objective));
        boolean between = answer.objective() <= objective + room && answer.objective() >= bound - room;
        return new Audited(answer, objective, agreement(answer, answer.verdict() == Verdict.BEST && between));
    }

    /** Compares a proof that there is no plan with the plain model. */
    public static Audited noPlan(AuditAnswer answer) {
        return new Audited(answer, Double.NaN, agreement(answer, answer.verdict() == Verdict.NO_PLAN));
    }

    /** Where the planner has neither. */
    public static Audited unproven(AuditAnswer answer) {
        return new Audited(answer, Double.NaN, Agreement.NOT_COMPARED);
    }

    private static Agreement agreement(AuditAnswer answer, boolean same) {
        if (answer.verdict() == Verdict.NOT_AUDITED) {
            return Agreement.NOT_COMPARED;
        }
        return same ? Agreement.AGREES : Agreement.DISAGREES;
    }
}
