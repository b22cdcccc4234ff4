package org.entente.explain.alternative;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Measures.Kind;
import org.entente.explain.Measures.Measure;
import org.entente.explain.Words;
import org.entente.plan.Plan;

/** What an alternative gains and gives up, figure by figure. */
final class MeasureWords {
    /** A share of spend that moves by less than half a point is not worth a word. */
    private static final double SHIFT = 0.005;

    private final List<String> gains = new ArrayList<>();
    private final List<String> givesUp = new ArrayList<>();
    private final List<String> shifts = new ArrayList<>();

    MeasureWords(List<Measure> measures, List<String> limits) {
        for (Measure measure : measures) {
            if (measure.moves()) {
                say(measure);
            }
        }
        for (String limit : limits) {
            if (limit.startsWith("Now kept")) {
                gains.add(limit);
            } else if (limit.startsWith("Now missed")) {
                givesUp.add(limit);
            } else {
                shifts.add(limit);
            }
        }
    }

    List<String> gains() {
        return gains;
    }

    List<String> givesUp() {
        return givesUp;
    }

    List<String> shifts() {
        return shifts;
    }

    /** Costs, investment and emissions are better low; jobs and units sold are better high; spend is for the reader to judge. */
    private void say(Measure measure) {
        double change = measure.change();
        String size = amount(measure, Math.abs(change));
        String words = measure.label() + " " + (change < 0 ? "−" : "+")
                + (measure.kind() == Kind.SHARE ? Words.points(Math.abs(change)) : size) + ", "
                + amount(measure, measure.after());
        switch (measure.kind()) {
            case VALUE -> {
                // said first, in the sentence
            }
            case UNIT_COST, MONEY, TONNES -> (change < 0 ? gains : givesUp).add(words);
            case UNITS, JOBS -> (change > 0 ? gains : givesUp).add(words);
            case SHARE -> {
                if (Math.abs(change) >= SHIFT) {
                    shifts.add(words);
                }
            }
        }
    }

    private static String amount(Measure measure, double value) {
        return switch (measure.kind()) {
            case VALUE, MONEY -> Words.money(value, measure.unit());
            case UNIT_COST -> Words.perUnit(value, measure.unit().replace(" per unit", ""));
            case SHARE -> Words.percent(value);
            case UNITS -> Words.units(value);
            case TONNES, JOBS -> Words.units(Math.rint(value)) + " " + measure.unit();
        };
    }

    /** By how much a plan is worse than the best, in money and per unit. */
    static String worse(Plan best, Plan other, double fullCost) {
        boolean profit = best.network().settings().goal().countsRevenue();
        String currency = best.network().settings().currency().id();
        double worse = Math.max(0, other.objective() - best.objective());
        if (worse < 0.005) {
            return "equally good";
        }
        return Words.money(worse, currency) + (profit ? " less net present value" : " more present value of cost")
                + " (" + share(worse / fullCost) + " of the full cost)";
    }

    private static String share(double share) {
        return share < 0.0005 ? "less than 0.1 %" : Words.percent(share);
    }
}
