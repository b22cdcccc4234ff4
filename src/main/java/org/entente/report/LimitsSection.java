package org.entente.report;

import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.plan.LimitResult;

/** Every promise and ceiling, whether it holds, and how much room is left. */
final class LimitsSection {
    private final Brief brief;
    private final Html html;

    LimitsSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        if (!brief.plan().hasPlan() || brief.plan().limits().isEmpty()) {
            return;
        }
        html.raw("<section id=limits><h2>Promises and ceilings</h2>");
        html.raw("<div class=scroll tabindex=0 role=region aria-label=\"Promises and ceilings\"><table class=limits>");
        html.raw("<caption class=unseen>Limits of the case with what the plan reaches and the room left</caption>");
        html.raw(
                "<thead><tr><th scope=col>Holds?<th scope=col>Limit<th scope=col class=n>Asked<th scope=col class=n>Reached");
        html.raw("<th scope=col class=gauge>Against the limit<th scope=col>Room</thead><tbody>");
        for (LimitResult result : brief.plan().limits()) {
            row(result);
        }
        html.raw("</tbody></table></div></section>");
    }

    private void row(LimitResult result) {
        Limit limit = result.limit();
        html.raw(
                result.holds()
                        ? "<tr class=holds><td><span class=flag>✓ holds</span>"
                        : "<tr class=misses><td><span class=flag>✗ misses</span>");
        html.raw("<th scope=row>").text(heading(limit));
        html.raw(" <span class=tag>").text(enforcement(limit)).raw("</span>");
        html.element("span class=sub", limit.id() + (limit.note().isEmpty() ? "" : ": " + limit.note()));
        html.raw("<td class=n data-label=asked>").text(LimitAmounts.demand(limit));
        html.raw("<td class=n data-label=reached>")
                .text(LimitAmounts.amount(limit, result.value()))
                .raw("<td class=gauge>");
        gauge(result);
        html.raw("<td>").text(LimitAmounts.room(result));
    }

    private static String enforcement(Limit limit) {
        return switch (limit.enforcement()) {
            case HARD -> "must hold";
            case PENALTY -> "may be missed at a cost";
            case REPORT -> "watched";
        };
    }

    /** A bar for the value, a stroke for the limit. */
    private void gauge(LimitResult result) {
        double value = result.value();
        double limit = result.limit().value();
        // a day has no length to draw
        if (result.limit().kind() == Limit.Kind.LAUNCH
                || !(value >= 0)
                || !(limit >= 0)
                || Double.isInfinite(limit)
                || Math.max(value, limit) == 0) {
            return;
        }
        double full = Math.max(value, limit) * 1.06;
        html.raw(
                "<svg class=bar width=\"100%\" height=14 aria-hidden=true><rect class=track y=3 width=\"100%\" height=8 /><rect class=value y=3 height=8");
        html.part("width", value / full)
                .raw("/><rect class=limit y=0 width=2 height=14")
                .part("x", limit / full)
                .raw("/></svg>");
    }

    /** The subject as it starts a line. */
    private static String heading(Limit limit) {
        String subject = LimitWords.subject(limit);
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }
}
