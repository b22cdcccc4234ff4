package org.entente.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.network.Programme;

/** Weeks of a programme from left to right over the width of a chart, with lines at quarters and years. */
record TimeAxis(Programme programme, int weeks) {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    /** More quarters than this get no name of their own. */
    private static final int MOST_QUARTERS = 9;

    /** Where a week begins, as a share of the width. */
    double at(double week) {
        return week / weeks;
    }

    private double at(LocalDate day) {
        return ChronoUnit.DAYS.between(programme.start(), day) / 7.0 / weeks;
    }

    /** Lines down the chart, named at the top. */
    void write(Html html, double top, double bottom) {
        LocalDate first = programme.start();
        LocalDate day = first.withDayOfMonth(1)
                .withMonth((first.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3);
        boolean quarters = weeks <= MOST_QUARTERS * 13;
        double left = 0;
        for (; at(day) < 1; day = day.plusMonths(3)) {
            boolean year = day.getMonthValue() == 1;
            html.raw("<line class=")
                    .raw(year ? "\"tick year\"" : "tick")
                    .part("x1", at(day))
                    .part("x2", at(day));
            html.place("y1", top).place("y2", bottom).raw("/>");
            if ((year || quarters) && at(day) < 0.94 && at(day) - left > 0.06) {
                left = at(day);
                html.raw("<text class=axis dx=3")
                        .part("x", at(day))
                        .place("y", top - 4)
                        .raw(">");
                html.text(year ? Integer.toString(day.getYear()) : MONTHS[day.getMonthValue() - 1])
                        .raw("</text>");
            }
        }
        if (left == 0 || at(first.withDayOfYear(1).plusYears(1)) > 0.12) {
            html.raw("<text class=axis x=0").place("y", top - 4).raw(">");
            html.text(quarters ? MONTHS[first.getMonthValue() - 1] + " " + first.getYear() : "" + first.getYear())
                    .raw("</text>");
        }
    }
}
