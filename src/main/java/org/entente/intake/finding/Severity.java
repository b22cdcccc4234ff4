package org.entente.intake.finding;

/** How much a finding matters. */
public enum Severity {
    /** Nothing is planned while it stands. */
    ERROR,
    /** The case can be planned; read it before you trust the plan. */
    WARNING
}
