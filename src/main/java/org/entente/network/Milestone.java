package org.entente.network;

/** The points of a car programme at which the field says it stands, in their usual order. */
public enum Milestone {
    CONCEPT_FREEZE("concept freeze"),
    DESIGN_FREEZE("design freeze"),
    TOOLING_KICK_OFF("tooling kick-off"),
    PROTOTYPES("prototypes"),
    /** Production part approval process: the parts and their makers are approved for series production. */
    PPAP("PPAP"),
    /** Start of production. */
    SOP("SOP"),
    /** First cars at customers. */
    LAUNCH("launch");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    /** The words a reader sees. */
    public String label() {
        return label;
    }
}
