package org.entente.report;

import java.util.List;
import org.entente.explain.conflict.Breach;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.MissedLimit;
import org.entente.explain.worth.StepWorth;
import org.entente.explain.worth.StepWorth.Answer;

/** What holds the plan back, and what one more step of it would be worth: sentences, then the table of all. */
final class WhySection {
    private static final int TOLD = 4;
    private static final int CHANGES = 4;
    private static final int ROWS = 40;
    /** A bracket wider than this, in proportion, is shown. */
    private static final double WIDE = 0.01;

    private final Brief brief;
    private final Explained explained;
    private final Html html;

    WhySection(Brief brief, Explained explained, Html html) {
        this.brief = brief;
        this.explained = explained;
        this.html = html;
    }

    void write() {
        explained.binding().ifPresent(this::write);
    }

    /** Limits that may be missed at a cost, and are. */
    private void penalties() {
        List<Breach> breaches = Breach.of(brief.plan());
        if (!breaches.isEmpty()) {
            html.raw("<h3>Penalties paid</h3><ul class=findings>");
            breaches.forEach(breach -> html.element("li", breach.sentence()));
            html.raw("</ul>");
        }
    }

    private void write(BindingLimits binding) {
        html.raw("<section id=why><h2>What holds the plan back</h2>");
        List<StepWorth> telling = binding.telling(TOLD);
        if (binding.steps().isEmpty()) {
            html.element("p", "The plan stands at none of its limits: nothing holds it back.");
        } else if (telling.isEmpty()) {
            html.element(
                    "p",
                    binding.unfinished() == 0
                            ? "No single limit holds the plan back: one more step of what it stands at is worth nothing."
                            : "No limit was found that holds the plan back, as far as time allowed.");
        } else {
            html.raw("<ul class=findings>");
            for (StepWorth step : telling) {
                finding(step.sentence(), step.changes());
            }
            html.raw("</ul>");
        }
        penalties();
        missed(binding.missed());
        if (!binding.steps().isEmpty()) {
            table(binding);
        }
        html.element("p class=quiet", method(binding));
        html.raw("</section>");
    }

    private void finding(String sentence, List<String> changes) {
        html.raw("<li>").text(sentence);
        if (!changes.isEmpty()) {
            html.raw("<span class=sub>The plan then decides otherwise: ");
            html.text(String.join("; ", changes.subList(0, Math.min(CHANGES, changes.size()))));
            html.text(changes.size() > CHANGES ? "; and " + (changes.size() - CHANGES) + " more." : ".")
                    .raw("</span>");
        }
        html.raw("</li>");
    }

    private void missed(List<MissedLimit> missed) {
        if (missed.isEmpty()) {
            return;
        }
        html.raw("<h3>Missed, and only reported</h3><ul class=findings>");
        for (MissedLimit limit : missed) {
            finding(limit.sentence(), limit.changes());
        }
        html.raw("</ul>");
    }

    private void table(BindingLimits binding) {
        html.raw("<h3>Every limit at which the plan stands</h3>");
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"What binds\"><table class=\"binding cards\"><caption class=unseen>Limits at which the plan stands, with what one more step of each is worth</caption>");
        html.raw("<thead><tr><th scope=col>Limit<th scope=col>One more step<th scope=col class=n>Worth");
        html.raw("<th scope=col class=gauge>In proportion</thead><tbody>");
        double most = binding.worthwhile().stream()
                .mapToDouble(StepWorth::worth)
                .max()
                .orElse(1);
        List<StepWorth> steps = binding.steps();
        steps.subList(0, Math.min(ROWS, steps.size())).forEach(step -> row(step, most));
        html.raw("</tbody></table></div>");
        if (steps.size() > ROWS) {
            html.element(
                    "p class=quiet",
                    "The first " + ROWS + " of " + Numbers.quantity(steps.size()) + "; entente worth lists them all.");
        }
    }

    private void row(StepWorth step, double most) {
        html.raw("<tr><th scope=row>");
        brief.link(html, Brief.capital(step.limit()), step.row());
        html.element("span class=sub", step.state());
        html.raw("<td data-label=step>").text(amount(step)).raw("<td class=n data-label=worth>");
        switch (step.answer()) {
            case WORTH -> html.text(brief.largeMoney(step.worth()));
            case OPEN -> html.text("not known");
            case NOTHING -> html.text("nothing");
            case UNFINISHED -> html.text("no time left");
        }
        boolean wide = step.most() - step.least() > WIDE * Math.max(step.worth(), 1);
        if ((step.answer() == Answer.WORTH || step.answer() == Answer.OPEN) && wide) {
            html.element("span class=sub", bracket(step));
        }
        html.raw("<td class=gauge>");
        if (step.answer() == Answer.WORTH) {
            html.raw("<svg class=bar width=\"100%\" height=14 aria-hidden=true><rect class=value y=3 height=8")
                    .part("width", Math.max(0.004, step.worth() / most))
                    .raw("/></svg>");
        }
        html.raw("</tr>");
    }

    private String bracket(StepWorth step) {
        return Double.isInfinite(step.most())
                ? "at least " + brief.largeMoney(step.least())
                : brief.largeMoney(step.least()) + " to " + brief.largeMoney(step.most());
    }

    private static String amount(StepWorth step) {
        return switch (step.kind()) {
            case LIMIT, PENALTY_LIMIT ->
                step.unit().equals("share")
                        ? Numbers.quantity(step.amount() * 100) + (step.amount() == 0.01 ? " point" : " points")
                        : Numbers.quantity(step.amount()) + " " + step.unit();
            case MINIMUM_SHARE -> Numbers.quantity(step.amount() * 100) + " points less";
            case MODULES -> "1 module more";
            case MINIMUM_MODULES -> "1 module fewer";
            case LINE_DATE -> "1 month earlier";
            case PROCESS_DATE, LANE_DATE -> "1 period more";
            case LINE_CAPACITY, PROCESS_MAXIMUM, LANE_MAXIMUM, MARKET ->
                Numbers.quantity(step.amount()) + " a year more";
            case STOCK_MAXIMUM -> "room for " + Numbers.quantity(step.amount()) + " more";
            case MINIMUM_VOLUME, MUST_SERVE -> Numbers.quantity(step.amount()) + " a year less";
        };
    }

    private static String method(BindingLimits binding) {
        String late = binding.unfinished() == 0
                ? ""
                : " Time was too short for " + Numbers.count(binding.unfinished(), "of them.", "of them.");
        return "Worth is present value over the horizon: the plan was made again with the step taken, and the two proven plans set"
                + " side by side (" + Numbers.count(binding.solves(), "plan", "plans") + " more). Steps do not add up:"
                + " with one taken, another may be worth less." + late;
    }
}
