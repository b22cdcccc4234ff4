package org.entente.partners;

/** There is nothing to negotiate, or it cannot be told what; the message says why, and what to ask instead. */
public final class NoDealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoDealException(String message) {
        super(message);
    }
}
