package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.ResidualWords;
import org.entente.explain.Shut;
import org.entente.explain.Words;
import org.entente.explain.conflict.Infeasibility;
import org.entente.network.CaseSettings;
import org.entente.network.Goal;
import org.entente.plan.Certificate;
import org.entente.plan.LedgerEntry;
import org.entente.plan.LimitResult;
import org.entente.plan.Plan;

/** The answer first: what was asked, whether it holds, by how much, how sure, and on what evidence. */
final class VerdictSection {
    private final Brief brief;
    private final Explained explained;
    private final Html html;

    VerdictSection(Brief brief, Explained explained, Html html) {
        this.brief = brief;
        this.explained = explained;
        this.html = html;
    }

    void write() {
        Plan plan = brief.plan();
        CaseSettings settings = plan.network().settings();
        Verdict verdict = Verdict.of(plan);
        html.raw("<header class=top><p class=kicker>").text(kicker(settings)).raw("</p>");
        html.element("h1", settings.title().isEmpty() ? settings.caseId() : settings.title());
        if (!settings.question().isEmpty()) {
            html.element("p class=question", settings.question());
        }
        html.raw("</header><section id=verdict aria-label=Verdict>");
        String mark = markClass(verdict.mark());
        html.raw("<p class=\"answer ").raw(mark).raw("\"><span class=sign aria-hidden=true>");
        html.raw(verdict.mark().sign())
                .raw("</span><span>")
                .text(verdict.headline())
                .raw(".</span></p>");
        String message = explained.conflict().map(Infeasibility::headline).orElse("");
        if (message.isEmpty()) {
            message = plan.message();
        }
        if (!message.isEmpty()) {
            html.element("p class=message", message);
        }
        html.raw("<ul class=says>");
        for (String sentence : sentences()) {
            html.element("li", sentence);
        }
        html.raw("</ul>");
        if (!settings.note().isEmpty()) {
            html.raw("<p class=note><strong>Read this first.</strong> ")
                    .text(settings.note())
                    .raw("</p>");
        }
        html.raw("</section>");
    }

    static String markClass(Verdict.Mark mark) {
        return switch (mark) {
            case HOLDS -> "holds";
            case MISSES -> "misses";
            case PLANNED -> "planned";
            case NO_PLAN -> "none";
        };
    }

    private static String kicker(CaseSettings settings) {
        return "Entente plan · strategy " + settings.strategy() + " · scenario " + settings.scenario() + " · for "
                + settings.viewpoint().name();
    }

    /** The sentences under the headline, the most important first. */
    List<String> sentences() {
        List<String> says = new ArrayList<>();
        Plan plan = brief.plan();
        if (plan.hasPlan()) {
            says.add(volume());
            says.add(worth());
            says.addAll(ResidualWords.sentences(plan));
            explained.residual().ifPresent(answer -> says.add(ResidualWords.sentence(answer)));
            if (!plan.limits().isEmpty()) {
                long kept = plan.limits().stream().filter(LimitResult::holds).count();
                says.add(
                        kept == plan.limits().size()
                                ? "Every limit of the case is kept (" + kept + " of " + kept + ")."
                                : kept + " of " + Numbers.count(plan.limits().size(), "limit is", "limits are")
                                        + " kept.");
            }
        }
        says.add(proof(plan));
        explained.shut().ifPresent(shut -> says.addAll(shut.sentences()));
        double assumed = brief.evidence().assumedShare();
        if (plan.hasPlan() && !Double.isNaN(assumed)) {
            says.add(Brief.capital(Words.wholePercent(assumed))
                    + " of the cost rests on assumptions rather than on sourced figures.");
        }
        explained.flips().ifPresent(flips -> says.add(FlipSection.summary(flips)));
        explained
                .conflict()
                .filter(why -> !why.waysOut().isEmpty())
                .ifPresent(why -> says.add(Numbers.count(why.waysOut().size(), "way out is", "ways out are")
                        + " known, the first: " + why.waysOut().getFirst().sentence() + "."));
        return says;
    }

    private String volume() {
        double sold = brief.sold();
        double demanded = brief.demanded();
        String what = brief.wanted().size() == 1 ? brief.wanted().getFirst().name() : "units";
        String share = demanded <= 0
                ? ""
                : sold >= demanded * (1 - 1e-9)
                        ? ", all of the demand"
                        : ", " + Numbers.percent(sold / demanded) + " of the demand";
        return "Sells " + Numbers.quantity(sold) + " " + what + " over " + brief.horizon() + share + ".";
    }

    private String worth() {
        Plan plan = brief.plan();
        CaseSettings settings = plan.network().settings();
        double sunk = 0;
        for (LedgerEntry entry : brief.spend().entries()) {
            sunk += entry.account().isInvestment() ? entry.borne() : 0;
        }
        String name = settings.viewpoint().name();
        String worth;
        if (settings.goal() == Goal.COST) {
            worth = "Costs " + name + " " + brief.largeMoney(plan.objective());
        } else if (plan.objective() <= 0) {
            worth = "Earns " + name + " " + brief.largeMoney(-plan.objective());
        } else {
            worth = "Costs " + name + " " + brief.largeMoney(plan.objective()) + " more than it earns";
        }
        return worth + " (present value at " + Numbers.percent(settings.discountRate()) + " a year)"
                + (sunk > 0 ? ", with " + brief.largeMoney(sunk) + " of investment and tooling" : "") + ".";
    }

    static String proof(Plan plan) {
        Certificate certificate = plan.certificate();
        String currency = plan.network().settings().currency().id();
        if (certificate == null) {
            return switch (plan.status()) {
                case INFEASIBLE -> "Proven: the solver showed that the case as it stands has no plan.";
                case UNBOUNDED, FAILED, PROVEN -> "Nothing is proven.";
                case TIME_LIMIT, CANCELLED -> "Nothing is proven: a plan may still exist. Allow more time.";
            };
        }
        String better = Numbers.largeMoney(Math.max(0, plan.objective() - certificate.bound()), currency);
        return switch (plan.status()) {
            case PROVEN ->
                certificate.gap() < 1e-9
                        ? "Proven best: no plan does better" + Shut.within(plan.network()) + "."
                        : "Proven: no plan does better by more than " + better + " (" + Numbers.gap(certificate.gap())
                                + ")" + Shut.within(plan.network()) + ".";
            case TIME_LIMIT ->
                "Not proven best: " + (plan.message().isEmpty() ? "time ran out" : plan.message())
                        + "; another plan may be better by up to " + better + " (" + Numbers.gap(certificate.gap())
                        + ").";
            case CANCELLED ->
                "Not proven best: the search was stopped; another plan may be better by up to " + better + " ("
                        + Numbers.gap(certificate.gap()) + ").";
            case INFEASIBLE, UNBOUNDED, FAILED ->
                "Not proven best: the solver broke off (" + plan.status().label() + ").";
        };
    }
}
