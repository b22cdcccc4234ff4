package org.entente.cli;

import java.util.stream.Collectors;
import org.entente.explain.Evidence;
import org.entente.explain.ResidualWords;
import org.entente.explain.Shut;
import org.entente.explain.Words;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;

/** What the plan is worth, how sure it is to be the best, and what it rests on. */
final class ProofText {
    /** Differences below this share are rounding. */
    private static final double NOTHING = 1e-9;

    private ProofText() {}

    /** Net present value or cost, with the proof. */
    static String value(Plan plan, Style style) {
        boolean profit = plan.network().settings().goal().countsRevenue();
        String currency = plan.network().settings().currency().id();
        double value = profit ? -plan.objective() : plan.objective();
        String what = profit ? "NET PRESENT VALUE" : "PRESENT VALUE OF COST";
        return style.heading(what) + "  " + currency + " " + Numbers.money(value) + " for "
                + plan.network().settings().viewpoint().name() + " at "
                + Numbers.share(plan.network().settings().discountRate()) + "\n  " + proof(plan, style) + "\n"
                + ResidualWords.sentences(plan).stream()
                        .map(sentence -> "  " + Numbers.wrap(sentence, PlanText.WIDTH, "  ") + "\n")
                        .collect(Collectors.joining());
    }

    private static String proof(Plan plan, Style style) {
        Certificate certificate = plan.certificate();
        double gap = certificate == null ? Double.POSITIVE_INFINITY : certificate.gap();
        String best = Double.isInfinite(gap)
                ? "how far it is from the best is not known"
                : "no plan is better by more than " + Numbers.gap(gap);
        String within = Shut.within(plan.network());
        return switch (plan.status()) {
            case PROVEN -> style.good("Proven: " + (gap <= NOTHING ? "there is no better plan" : best) + within + ".");
            case TIME_LIMIT ->
                style.caution(
                        "Not proven, " + (plan.message().isEmpty() ? "the time limit was reached" : plan.message())
                                + ": " + best + ".");
            case CANCELLED -> style.caution("Not proven, you stopped the search: " + best + ".");
            case INFEASIBLE, UNBOUNDED, FAILED -> style.bad(plan.message());
        };
    }

    /** On how many figures without a source it rests. */
    static String evidence(Plan plan) {
        Evidence evidence = Evidence.of(plan);
        int assumptions = evidence.assumptions().size();
        if (evidence.figures() == 0) {
            return "";
        }
        if (assumptions == 0) {
            return "Every figure has a source.\n";
        }
        String share = Double.isNaN(evidence.assumedShare())
                ? ""
                : "; " + Words.wholePercent(evidence.assumedShare()) + " of the cost rests on them";
        return Numbers.fixed(assumptions, 0) + " of " + Numbers.count(evidence.figures(), "figure")
                + (assumptions == 1 ? " is an" : " are") + " assumption" + (assumptions == 1 ? "" : "s") + share
                + ".\n";
    }

    /** Which solver, how long. */
    static String run(Plan plan) {
        return "Planned in " + Numbers.fixed(plan.provenance().seconds(), 1) + " s with "
                + plan.provenance().solver() + ".\n";
    }

    /** What to answer the shell for a plan. */
    static ExitCode exitCode(Plan plan) {
        PlanStatus status = plan.status();
        return switch (status) {
            case PROVEN, TIME_LIMIT, CANCELLED -> plan.hasPlan() ? ExitCode.PLANNED : ExitCode.NO_PLAN;
            case INFEASIBLE -> ExitCode.INFEASIBLE;
            case UNBOUNDED -> ExitCode.CASE_HAS_ERRORS;
            case FAILED -> ExitCode.FAULT;
        };
    }
}
