package org.entente.partners;

/** Where a company stands when two talk about a deal. */
public enum Side {
    VIEWPOINT,
    PARTNER,
    /** Held by both and controlled by neither: it stands only as long as the two go together. */
    SHARED,
    OTHER
}
