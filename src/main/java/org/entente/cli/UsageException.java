package org.entente.cli;

/** The command line asks for something that cannot be; the message says what, and how to mend it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
