package org.entente.intake.finding;

import java.util.Locale;

/**
 * Text in which nothing works unseen: characters that steer a terminal, turn the direction of what follows, or cannot be seen at all
 * are written as escapes, such as {@code \u001B}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text with every hidden character as an escape; tabs and line breaks stay. */
    public static String of(String text) {
        int first = hidden(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16);
        int done = 0;
        for (int at = first; at >= 0; at = hidden(text, at + 1)) {
            visible.append(text, done, at).append(String.format(Locale.ROOT, "\\u%04X", (int) text.charAt(at)));
            done = at + 1;
        }
        return visible.append(text, done, text.length()).toString();
    }

    /** The same on one line: tabs and line breaks are blanks. */
    public static String line(String text) {
        String visible = of(text);
        boolean broken = visible.indexOf('\n') >= 0 || visible.indexOf('\r') >= 0 || visible.indexOf('\t') >= 0;
        return broken ? visible.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ') : visible;
    }

    /** Whether it holds a character that cannot be seen, other than blanks, tabs and line breaks. */
    public static boolean hides(String text) {
        return hidden(text, 0) >= 0;
    }

    private static int hidden(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && isHidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        if (c <= '\u009F' || c == '\u00AD') {
            return true; // delete, the second block of control characters, the soft hyphen
        }
        return c == '\u061C'
                || c == '\u200B'
                || c >= '\u200E' && c <= '\u200F'
                || c >= '\u2028' && c <= '\u202E' // separators of lines and paragraphs, directions
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c >= '\uFFF9' && c <= '\uFFFB'
                || Character.isSurrogate(c) && !isPaired(text, at);
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
