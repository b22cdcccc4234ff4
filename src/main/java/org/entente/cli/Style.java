package org.entente.cli;

/** Marks up words for a terminal, by ANSI escape codes, or leaves them as they are. */
enum Style {
    PLAIN,
    COLOURED;

    String heading(String text) {
        return wrap("1", text);
    }

    String good(String text) {
        return wrap("32", text);
    }

    String bad(String text) {
        return wrap("1;31", text);
    }

    String caution(String text) {
        return wrap("33", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return switch (this) {
            case PLAIN -> text;
            case COLOURED -> "\u001b[" + code + "m" + text + "\u001b[0m";
        };
    }
}
