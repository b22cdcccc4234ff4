package org.entente.explain.choice;

import java.util.List;

/** A filter that chooses nothing. The message says why; {@link #typed()} and {@link #known()} let a face suggest what was meant. */
public final class UnknownChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String typed;
    private final transient List<String> known;

    UnknownChoiceException(String message, String typed, List<String> known) {
        super(message);
        this.typed = typed;
        this.known = List.copyOf(known);
    }

    /** The word nothing is known by. */
    public String typed() {
        return typed;
    }

    /** The words that could stand there. */
    public List<String> known() {
        return known;
    }
}
