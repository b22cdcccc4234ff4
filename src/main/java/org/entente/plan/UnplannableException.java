package org.entente.plan;

/** The case asks for something no model here can hold; the message tells a planner what and how to mend it. */
public final class UnplannableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnplannableException(String message) {
        super(message);
    }
}
