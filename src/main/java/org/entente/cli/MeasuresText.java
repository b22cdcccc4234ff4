package org.entente.cli;

import java.util.List;
import org.entente.explain.Measures.Measure;

/** The figures of two plans side by side on a terminal. */
final class MeasuresText {
    private MeasuresText() {}

    static String of(List<Measure> measures, String before, String after, Style style) {
        TextTable table = new TextTable("  ", "lrrr");
        table.row(style::faint, "", before, after, "change");
        for (Measure measure : measures) {
            table.row(
                    measure.label() + unit(measure),
                    figure(measure, measure.before()),
                    figure(measure, measure.after()),
                    measure.moves() ? change(measure) : "=");
        }
        return "\n" + style.heading("IN FIGURES") + "\n" + table.text();
    }

    /** The change of a figure with its sign, in the unit of the figure; shares in points. */
    static String change(Measure measure) {
        String number = switch (measure.kind()) {
            case SHARE -> Numbers.fixed(measure.change() * 100, 1) + " points";
            case VALUE, MONEY, UNIT_COST, UNITS, TONNES, JOBS -> figure(measure, measure.change());
        };
        return Numbers.signed(number);
    }

    static String unit(Measure measure) {
        return switch (measure.kind()) {
            case SHARE, UNITS -> "";
            case VALUE, MONEY, UNIT_COST, TONNES -> ", " + measure.unit();
            case JOBS -> ", yearly average";
        };
    }

    private static String figure(Measure measure, double value) {
        return switch (measure.kind()) {
            case VALUE, MONEY -> Numbers.money(value);
            case UNIT_COST -> Numbers.fixed(value, 2);
            case SHARE -> Numbers.share(value);
            case UNITS -> Numbers.units(value);
            case TONNES, JOBS -> Numbers.fixed(value, 0);
        };
    }
}
