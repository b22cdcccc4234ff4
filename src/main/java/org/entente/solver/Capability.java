package org.entente.solver;

/**
 * What a solver can do beyond solving LPs and MIPs to the asked gap within a time limit, which all of them can. What is not
 * among a solver's {@link Solver#capabilities()} is left out of its outcomes or ignored in its settings, never made up.
 */
public enum Capability {
    /** Row duals and reduced costs of an LP's optimum. */
    DUALS,
    /** Gives the final basis of an LP and starts from a given one. */
    BASIS,
    /** Starts a MIP from known values. */
    START,
    /** Tells the watcher of each better point as it is found. */
    INCUMBENTS,
    /** Answers a cancel within a second whatever the engine is doing. */
    PROMPT_CANCEL,
    /** A crash of native code ends as an outcome, not with the program. */
    CRASH_PROOF
}
