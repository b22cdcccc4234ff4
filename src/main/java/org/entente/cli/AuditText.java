package org.entente.cli;

import org.entente.audit.AuditAnswer;
import org.entente.audit.Audited;
import org.entente.network.CaseSettings;
import org.entente.report.Numbers;

/** What the plain model says of the same case, in a sentence or two. */
final class AuditText {
    private AuditText() {}

    static String of(Audited audited, CaseSettings settings, Style style) {
        String head = "AUDIT  ";
        return switch (audited.agreement()) {
            case AGREES ->
                style.good(head + "agrees") + ": a second, plain model of the same mathematics "
                        + words(audited.answer(), settings) + " too.\n";
            case DISAGREES ->
                style.bad(head + "disagrees") + ": a second, plain model of the same mathematics "
                        + words(audited.answer(), settings)
                        + ".\n  One of the two is wrong. Do not rely on this plan, and report the case.\n";
            case NOT_COMPARED -> style.caution(head + "none") + ": " + why(audited.answer()) + "\n";
        };
    }

    private static String words(AuditAnswer answer, CaseSettings settings) {
        return switch (answer.verdict()) {
            case BEST -> {
                boolean profit = settings.goal().countsRevenue();
                double value = profit ? -answer.objective() : answer.objective();
                yield "finds a best " + (profit ? "net present value" : "cost") + " of "
                        + Numbers.money(value, settings.currency().id());
            }
            case NO_PLAN -> "finds no plan";
            case WITHOUT_END -> "finds money without end";
            case NOT_AUDITED -> "has no answer";
        };
    }

    private static String why(AuditAnswer answer) {
        return answer.why().isEmpty() ? "the planner proved nothing to compare with." : String.join(" ", answer.why());
    }
}
