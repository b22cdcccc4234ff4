package org.entente.report;

/** Colours as class names {@code c0} … {@code c7} of the style sheet, told apart in light and dark; {@code cx} for the rest. */
final class Palette {
    static final int SIZE = 8;
    static final int OTHER = -1;

    private static final String[] NAMES = {"c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"};

    private Palette() {}

    static String name(int colour) {
        return colour < 0 || colour >= SIZE ? "cx" : NAMES[colour];
    }
}
