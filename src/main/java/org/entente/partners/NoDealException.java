package org.entente.partners;

/** There is nothing to negotiate, or it cannot be told what; the message says why, and what to ask instead. */
public final class NoDealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    public NoDealException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, and what to ask instead. */
    public String reason() {
        return reason;
    }
}
