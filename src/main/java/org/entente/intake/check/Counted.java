package org.entente.intake.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers of any size as messages say them. */
final class Counted {
    private Counted() {}

    /** {@code 1,200}, {@code 0.5}, {@code 7.29e+13}. */
    static String words(double value) {
        double size = Math.abs(value);
        return size >= 1e9 || size > 0 && size < 1e-3
                ? String.format(Locale.ROOT, "%.3g", value)
                : new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
