package org.entente.report;

import org.entente.network.Figure;

/** A figure of the case as it stands in a table or sentence of the report. */
final class Figures {
    private Figures() {}

    /** {@code labour cost}. */
    static String column(Figure figure) {
        return figure.column().replace('_', ' ');
    }

    static boolean isShare(Figure figure) {
        return figure.unit().equals("share");
    }

    /** As entered, without its unit; shares as per cent. */
    static String value(Figure figure) {
        return number(figure, figure.value());
    }

    /** The unit after a blank; nothing for shares, whose per cent sign is in the number. */
    static String unit(Figure figure) {
        return isShare(figure) || figure.unit().isEmpty() ? "" : " " + figure.unit();
    }

    /** A value the figure might have, with all its digits. */
    static String number(Figure figure, double value) {
        return isShare(figure)
                ? Numbers.entered(Math.round(value * 1e8) / 1e6) + Numbers.THIN + "%"
                : Numbers.entered(value);
    }

    /** {@code 8,000 – 10,000}, or nothing. */
    static String range(Figure figure) {
        return figure.hasRange() ? number(figure, figure.low()) + " – " + number(figure, figure.high()) : "";
    }
}
