package org.entente.explain.choice;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.Measures.Kind;
import org.entente.explain.Measures.Measure;
import org.entente.explain.Words;
import org.entente.explain.choice.Forced.Use;
import org.entente.explain.waterfall.Step;
import org.entente.explain.waterfall.Waterfall;
import org.entente.network.Product;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;

/** What a forced plan costs, in sentences: first the whole, then a unit by part and by account, then investment. */
final class CostSentences {
    /** Steps below half a cent are not named; of the others the largest few. */
    private static final int NAMED = 5;

    private final Plan plan;
    private final Plan other;
    private final List<Waterfall> unitCosts;
    private final Waterfall value;
    private final List<Measure> measures;
    private final String currency;

    CostSentences(Plan plan, Plan other, List<Waterfall> unitCosts, Waterfall value, List<Measure> measures) {
        this.plan = plan;
        this.other = other;
        this.unitCosts = unitCosts;
        this.value = value;
        this.measures = measures;
        this.currency = plan.network().settings().currency().id();
    }

    List<String> of(List<Use> uses) {
        List<String> sentences = new ArrayList<>();
        sentences.add(value());
        if (value.toCents() < value.fromCents()) {
            sentences.add("So it is better than what is recommended, which may only choose what the case leaves open.");
        }
        for (Waterfall waterfall : unitCosts) {
            Product product = waterfall.product();
            if (product != null && waterfall.fromCents() != waterfall.toCents()) {
                sentences.add(unitCost(waterfall, product));
            }
        }
        for (Measure measure : measures) {
            if (measure.moves() && (measure.kind() == Kind.UNITS || measure.kind() == Kind.MONEY)) {
                sentences.add(moved(measure));
            }
        }
        for (Use use : uses) {
            if (!use.in(other)) {
                sentences.add("Even so " + use.words() + " is not used: nothing needs it, or serving less is cheaper."
                        + use.hint());
            }
        }
        sentences.add(proof());
        return sentences;
    }

    private String value() {
        boolean profit = plan.network().settings().goal().countsRevenue();
        String what = profit ? "net present value" : "present value of cost";
        double sign = profit ? -1 : 1;
        double worse = value.end() - value.start();
        String ends = ", from " + Words.money(sign * value.start(), currency) + " to "
                + Words.money(sign * value.end(), currency);
        if (value.fromCents() == value.toCents()) {
            return "It costs the same to the cent: the two plans are equally good, " + what + " "
                    + Words.money(sign * value.start(), currency) + ".";
        }
        String by = Words.money(Math.abs(worse), currency);
        return "It " + (profit == worse > 0 ? "lowers" : "raises") + " the " + what + " by " + by + ends + ".";
    }

    private String unitCost(Waterfall waterfall, Product product) {
        double change = waterfall.end() - waterfall.start();
        String parts = steps(waterfall.byPart());
        String accounts = steps(waterfall.byAccount());
        return "A " + product.name() + " costs " + Words.perUnit(Math.abs(change), currency)
                + (change > 0 ? " more, " : " less, ") + Words.perUnit(waterfall.end()) + " instead of "
                + Words.perUnit(waterfall.start()) + ": " + parts + ". By account: " + accounts + ".";
    }

    private static String steps(List<Step> steps) {
        List<Step> moving = steps.stream()
                .filter(step -> step.fromCents() != step.toCents())
                .toList();
        int named = moving.size() <= NAMED + 1 ? moving.size() : NAMED;
        List<String> words = new ArrayList<>();
        for (Step step : moving.subList(0, named)) {
            words.add(step.label() + " " + Words.signedPerUnit(step.amount()));
        }
        if (named < moving.size()) {
            double rest = moving.subList(named, moving.size()).stream()
                    .mapToDouble(Step::amount)
                    .sum();
            words.add((moving.size() - named) + " more " + Words.signedPerUnit(rest));
        }
        return String.join(", ", words);
    }

    private String moved(Measure measure) {
        String verb = measure.change() > 0 ? " rises" : " falls";
        String from = amount(measure, measure.before());
        String to = amount(measure, measure.after());
        String label = measure.label().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + measure.label().substring(1);
        return label + verb + " by " + amount(measure, Math.abs(measure.change())) + ", from " + from + " to " + to
                + ".";
    }

    private String amount(Measure measure, double value) {
        return measure.kind() == Kind.MONEY ? Words.money(value, currency) : Words.units(value);
    }

    private String proof() {
        if (plan.status() == PlanStatus.PROVEN && other.status() == PlanStatus.PROVEN) {
            return "Both plans are proven: none of their kind is better.";
        }
        return "Not both plans are proven: the recommended one may be better by " + gap(plan)
                + ", the one with your choice by " + gap(other) + ".";
    }

    private static String gap(Plan plan) {
        Certificate certificate = plan.certificate();
        return certificate == null || Double.isInfinite(certificate.gap())
                ? "an unknown amount"
                : "at most " + Words.percent(certificate.gap());
    }
}
