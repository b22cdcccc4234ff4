package org.entente.report;

/**
 * Writes markup; whatever came from a case passes {@link #text}, so that it stays text.
 *
 * <p>Names of elements, classes and attributes are the program's own constants.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(256);

    /** Markup as it stands. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text of the case or a number. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // control characters are no characters of a page
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return this;
    }

    /** {@code <tag>text</tag>}; the tag may carry attributes, e.g. {@code td class=n}. */
    Html element(String tag, String text) {
        out.append('<').append(tag).append('>');
        text(text);
        int space = tag.indexOf(' ');
        out.append("</").append(space < 0 ? tag : tag.substring(0, space)).append('>');
        return this;
    }

    /** {@code  name="value"} inside a tag that is open. */
    Html attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /** A length or place in SVG, at one decimal. */
    Html place(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
        return this;
    }

    /** {@code  name="12.3"}. */
    Html place(String name, double value) {
        out.append(' ').append(name).append("=\"");
        return place(value).raw("\"");
    }

    /** {@code  name="12.34%"}: a place that grows with the page. */
    Html part(String name, double share) {
        long hundredths = Math.round(share * 10_000);
        out.append(' ').append(name).append("=\"");
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100).append('.');
        if (hundredths % 100 < 10) {
            out.append('0');
        }
        out.append(hundredths % 100).append("%\"");
        return this;
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
