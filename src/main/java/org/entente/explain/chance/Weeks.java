package org.entente.explain.chance;

import java.util.List;
import java.util.stream.Stream;
import org.entente.network.Figure;
import org.entente.network.Mode;
import org.entente.network.TableRow;
import org.entente.programme.Booking;
import org.jspecify.annotations.Nullable;

/**
 * How long a task may take: the range of its weeks in the tables.
 *
 * @param range null for a task that takes the weeks it says
 * @param scale what its working weeks are of those the range is about: below 1 for a team that has learnt
 */
record Weeks(@Nullable Figure range, int planned, double scale) {

    static Weeks of(Booking booking, List<Figure> figures) {
        Mode mode = booking.mode();
        List<TableRow> rows = Stream.concat(
                        Stream.of(mode.row()), mode.staffings().stream().map(Mode.Staffing::row))
                .filter(row -> !row.equals(TableRow.NONE))
                .toList();
        Figure range = figures.stream()
                .filter(figure -> figure.column().equals("weeks")
                        && figure.hasRange()
                        && figure.high() > figure.low()
                        && rows.contains(figure.row()))
                .findFirst()
                .orElse(null);
        double scale = mode.weeks() == 0 ? 1 : booking.workingWeeks() / (double) mode.weeks();
        return new Weeks(range, booking.workingWeeks(), scale);
    }

    boolean isUncertain() {
        return range != null;
    }

    double low() {
        return range == null ? planned : range.low() * scale;
    }

    double high() {
        return range == null ? planned : range.high() * scale;
    }

    /** Weeks that a share of all draws stay below. */
    double quantile(double share) {
        if (range == null) {
            return planned;
        }
        double low = range.low();
        double width = range.high() - low;
        if (!range.shape().equals("triangular")) {
            return (low + share * width) * scale;
        }
        double peak = (range.value() - low) / width;
        double at = share < peak ? Math.sqrt(share * peak) : 1 - Math.sqrt((1 - share) * (1 - peak));
        return (low + at * width) * scale;
    }
}
