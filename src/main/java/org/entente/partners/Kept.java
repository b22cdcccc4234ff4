package org.entente.partners;

/** What of its promises a company keeps in its plan without the deal. */
public enum Kept {
    /** All of them. */
    ALL,
    /** All but what must be served. */
    NOT_OBLIGATIONS,
    /** None: neither what must be served nor the hard limits. */
    NONE,
    /** There is no plan at all: it wholly depends on the deal. */
    NO_PLAN
}
