package org.entente.solver.highs;

/** HiGHS refused a call or could not be called; becomes an outcome of status FAILED. */
final class HighsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HighsException(String message) {
        super(message);
    }

    private HighsException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Wraps what a call threw, keeping what already says enough. */
    static HighsException of(String call, Throwable thrown) {
        if (thrown instanceof HighsException known) {
            return known;
        }
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return new HighsException("HiGHS could not be called (" + call + "): " + thrown, thrown);
    }
}
