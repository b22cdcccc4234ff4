package org.entente.solver.scip;

/** SCIP refused a call or could not be called; becomes an outcome of status FAILED. */
final class ScipException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ScipException(String message) {
        super(message);
    }

    private ScipException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Wraps what a call threw, keeping what already says enough. */
    static ScipException of(String call, Throwable thrown) {
        if (thrown instanceof ScipException known) {
            return known;
        }
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return new ScipException("SCIP could not be called (" + call + "): " + thrown, thrown);
    }
}
