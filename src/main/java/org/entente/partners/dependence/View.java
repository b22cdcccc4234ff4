package org.entente.partners.dependence;

/** By what value is told apart. */
public enum View {
    /** Where it arises. */
    COUNTRY,
    /** The company that adds it. */
    COMPANY,
    /** To whom that company belongs in the end, by look-through shares; what nobody named holds stands by itself. */
    OWNER,
    /** Who decides in that company in the end. */
    CONTROLLER
}
