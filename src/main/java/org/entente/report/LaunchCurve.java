package org.entente.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.explain.Words;
import org.entente.explain.chance.DateChance;

/** By when a date is reached with which likelihood: the S-curve with its marks. */
final class LaunchCurve {
    private static final double TOP = 58;
    private static final double PLOT = 170;
    private static final double FOOT = 20;
    /** Room left and right of the curve, as a share of its length. */
    private static final double MARGIN = 0.06;

    private final Html html;
    private final DateChance chance;
    private final LocalDate first;
    private final double days;

    LaunchCurve(DateChance chance, Html html) {
        this.chance = chance;
        this.html = html;
        LocalDate from = earlier(chance.curve().getFirst().date(), earlier(chance.planned(), chance.due()));
        LocalDate to = later(chance.curve().getLast().date(), later(chance.planned(), chance.due()));
        long length = Math.max(14, ChronoUnit.DAYS.between(from, to));
        first = from.minusDays(Math.round(length * MARGIN));
        days = length * (1 + 2 * MARGIN);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private double at(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / days;
    }

    void write() {
        html.raw("<figure class=likely><figcaption><b>")
                .text(chance.name())
                .raw("</b> ")
                .text(chance.sentence());
        html.raw("</figcaption><svg class=curve role=group width=\"100%\"").place("height", TOP + PLOT + FOOT);
        html.attribute("aria-label", "Likelihood of " + chance.name() + " by date")
                .raw(">");
        for (int share = 0; share <= 100; share += 25) {
            double y = TOP + PLOT * (1 - share / 100.0);
            html.raw("<line class=tick x1=0 x2=\"100%\"")
                    .place("y1", y)
                    .place("y2", y)
                    .raw("/>");
            html.raw("<text class=axis x=0")
                    .place("y", y - 3)
                    .raw(">")
                    .text(share + "\u202f%")
                    .raw("</text>");
        }
        StringBuilder path = new StringBuilder();
        double before = Double.NaN;
        for (DateChance.Point point : chance.curve()) {
            double x = at(point.date()) * 1000;
            double y = (1 - point.share()) * 1000;
            path.append(path.isEmpty() ? "M" : "L").append(Math.round(x)).append(' ');
            // what is reached on a day is reached on that day, not evenly before it
            if (!Double.isNaN(before)) {
                path.append(Math.round(before))
                        .append('L')
                        .append(Math.round(x))
                        .append(' ');
            }
            path.append(Math.round(y));
            before = y;
        }
        html.raw("<svg x=0 width=\"100%\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=none overflow=visible");
        html.place("y", TOP).place("height", PLOT).raw("><path class=likelihood vector-effect=non-scaling-stroke");
        html.attribute("d", path.toString()).raw("/></svg>");
        mark(chance.planned(), "planned " + Words.day(chance.planned()), 12, "now-line");
        if (!chance.due().equals(chance.planned())) {
            mark(chance.due(), "due " + Words.day(chance.due()), 26, "due-line");
        }
        quantile(chance.p50(), 0.5, "P50");
        quantile(chance.p80(), 0.8, "P80");
        quantile(chance.p90(), 0.9, "P90");
        end(first, 0, "start");
        end(first.plusDays(Math.round(days)), 1, "end");
        html.raw("</svg></figure>");
    }

    private void mark(LocalDate day, String words, double y, String kind) {
        double x = at(day);
        html.raw("<line class=")
                .raw(kind)
                .part("x1", x)
                .part("x2", x)
                .place("y1", y + 4)
                .place("y2", TOP + PLOT)
                .raw("/>");
        html.raw("<text class=name").part("x", x).place("y", y);
        html.raw(x > 0.6 ? " text-anchor=end dx=3>" : " dx=-3>").text(words).raw("</text>");
    }

    private void quantile(LocalDate day, double share, String name) {
        double x = at(day);
        double y = TOP + PLOT * (1 - share);
        html.raw("<g class=mark tabindex=0 role=img><title>");
        html.text(name + ": " + Math.round(share * 100) + "\u202f% of the draws are done by " + Words.day(day))
                .raw("</title>");
        html.raw("<circle class=quantile r=4.5").part("cx", x).place("cy", y).raw("/>");
        // below and right of a curve that rises to the right there is room, as there is above and left of it
        boolean right = x > 0.7;
        html.raw("<text class=name").part("x", x).place("y", right ? y - 6 : y + 14);
        html.raw(right ? " text-anchor=end dx=-6>" : " dx=6>")
                .text(name + " " + Words.day(day))
                .raw("</text></g>");
    }

    private void end(LocalDate day, double at, String anchor) {
        html.raw("<text class=axis text-anchor=")
                .raw(anchor)
                .part("x", at)
                .place("y", TOP + PLOT + 14)
                .raw(">");
        html.text(Words.day(day)).raw("</text>");
    }
}
