package org.entente.partners;

import org.entente.plan.PlanStatus;

/** A plan that the answer needs ended without plan and without proof: stopped, out of time, or broken off. */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PlanStatus status;

    UnfinishedException(PlanStatus status, String message) {
        super(message);
        this.status = status;
    }

    public PlanStatus status() {
        return status;
    }
}
