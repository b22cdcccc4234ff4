package org.entente.explain.evidence;

import org.entente.network.Figure;

/** How well a figure is vouched for, the strongest first. */
public enum Grade {
    OFFICIAL("A", "official"),
    PRESS("B", "press"),
    WEAK("C", "weak"),
    UNGRADED("–", "source without a grade"),
    ASSUMPTION("E", "assumption or estimate");

    private final String letter;
    private final String label;

    Grade(String letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    /** As in column {@code confidence}. */
    public String letter() {
        return letter;
    }

    /** In words. */
    public String label() {
        return label;
    }

    static Grade of(Figure figure) {
        if (figure.isAssumption()) {
            return ASSUMPTION;
        }
        return switch (figure.confidence()) {
            case "A" -> OFFICIAL;
            case "B" -> PRESS;
            case "C" -> WEAK;
            default -> UNGRADED;
        };
    }
}
