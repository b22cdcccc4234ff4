package org.entente.partners;

import org.entente.plan.PlanStatus;

/** A plan that the answer needs ended without plan and without proof: stopped, out of time, or broken off. */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PlanStatus status;
    private final String reason;

    UnfinishedException(PlanStatus status, String reason) {
        super(reason);
        this.status = status;
        this.reason = reason;
    }

    /** What was not worked out, and why. */
    public String reason() {
        return reason;
    }

    public PlanStatus status() {
        return status;
    }
}
