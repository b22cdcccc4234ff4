package org.entente.report.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) as it goes, nothing kept but the place it is at.
 *
 * <p>Objects and arrays are broken over lines down to a given depth; below it each stands on one line, so that a file can be
 * read, searched by line and compared. A number that JSON cannot say (NaN, infinite) becomes null.
 */
final class JsonWriter {
    private static final int DEEPEST = 64;
    /** Whole numbers up to here are exact in a double and are written without a fraction. */
    private static final double WHOLE = 1e15;

    private final Appendable out;
    private final int brokenDepth;
    private final boolean[] used = new boolean[DEEPEST];
    private final boolean[] broken = new boolean[DEEPEST];
    private int depth;
    private boolean named;

    /**
     * @param out where it goes
     * @param brokenDepth containers nested less deep than this put each member on a line of its own
     */
    JsonWriter(Appendable out, int brokenDepth) {
        this.out = out;
        this.brokenDepth = brokenDepth;
    }

    JsonWriter beginObject() throws IOException {
        return begin('{');
    }

    JsonWriter endObject() throws IOException {
        return end('}');
    }

    JsonWriter beginArray() throws IOException {
        return begin('[');
    }

    JsonWriter endArray() throws IOException {
        return end(']');
    }

    /** The name of the member that comes next. */
    JsonWriter name(String name) throws IOException {
        separate();
        text(name);
        out.append(": ");
        named = true;
        return this;
    }

    JsonWriter value(@Nullable String value) throws IOException {
        separate();
        if (value == null) {
            out.append("null");
        } else {
            text(value);
        }
        return this;
    }

    JsonWriter value(double value) throws IOException {
        separate();
        if (!Double.isFinite(value)) {
            out.append("null");
        } else if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            out.append(Long.toString((long) value));
        } else {
            out.append(Double.toString(value));
        }
        return this;
    }

    JsonWriter value(boolean value) throws IOException {
        separate();
        out.append(value ? "true" : "false");
        return this;
    }

    JsonWriter field(String name, @Nullable String value) throws IOException {
        return name(name).value(value);
    }

    JsonWriter field(String name, double value) throws IOException {
        return name(name).value(value);
    }

    JsonWriter field(String name, boolean value) throws IOException {
        return name(name).value(value);
    }

    /** Ends the text with a line break. */
    void finish() throws IOException {
        if (depth != 0) {
            throw new IllegalStateException(depth + " containers are still open");
        }
        out.append('\n');
    }

    private JsonWriter begin(char bracket) throws IOException {
        separate();
        out.append(bracket);
        depth++;
        used[depth] = false;
        broken[depth] = depth <= brokenDepth;
        return this;
    }

    private JsonWriter end(char bracket) throws IOException {
        boolean breakLine = used[depth] && broken[depth];
        depth--;
        if (breakLine) {
            newLine();
        }
        out.append(bracket);
        return this;
    }

    private void separate() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (used[depth]) {
            out.append(broken[depth] ? "," : ", ");
        }
        if (depth > 0 && broken[depth]) {
            newLine();
        }
        used[depth] = true;
    }

    private void newLine() throws IOException {
        out.append('\n');
        for (int i = 0; i < depth; i++) {
            out.append("  ");
        }
    }

    private void text(String text) throws IOException {
        out.append('"');
        int length = text.length();
        int written = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || isLoneSurrogate(text, i)) {
                out.append(text, written, i);
                escape(c);
                written = i + 1;
            }
        }
        out.append(text, written, length).append('"');
    }

    /** Half a character: no encoding can write it. */
    private static boolean isLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", hex.length(), 4).append(hex);
            }
        }
    }
}
