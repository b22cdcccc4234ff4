package org.entente.exchange;

import java.util.Locale;
import org.entente.exchange.xml.Node;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Place;

/** Says what is left out or changed when a file is read, with the line of the file. */
record Told(String file, Findings findings) {
    void warn(Node at, String value, String message, String fix) {
        findings.warning(Place.row(file, at.line()), value, message, fix);
    }

    void error(Node at, String value, String message, String fix) {
        findings.error(Place.row(file, at.line()), value, message, fix);
    }

    void warn(String message, String fix) {
        findings.warning(Place.file(file), "", message, fix);
    }

    /** Up to two decimals. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    /** A number of weeks that is whole: itself where it is, else the next one up. */
    static int up(double weeks) {
        return (int) Math.ceil(weeks - 0.02);
    }
}
