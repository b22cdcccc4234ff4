package org.entente.explain.conflict;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.entente.network.Entity;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Process;

/** Numbers and names as they stand in a sentence. */
final class Figures {
    private Figures() {}

    static String number(double value) {
        double size = Math.abs(value);
        String pattern = size >= 1000 ? "#,##0" : size >= 10 ? "#,##0.#" : "#,##0.###";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    static String amount(double value, String unit) {
        boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
        return currency ? unit + " " + number(value) : number(value) + " " + unit;
    }

    static String percent(double share) {
        return number(share * 100) + " %";
    }

    static String points(double share) {
        return number(share * 100) + " points";
    }

    static String name(Entity entity) {
        return switch (entity) {
            case Line line -> line.name() + " at " + line.site().name();
            case Process process -> process.name() + " at " + process.site().name();
            case Lane lane ->
                lane.product().name() + " from " + lane.from().name() + " to "
                        + lane.to().name();
            default -> entity.id();
        };
    }
}
