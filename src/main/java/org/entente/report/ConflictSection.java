package org.entente.report;

import java.util.List;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.network.TableRow;

/** Why there is no plan: what cannot hold together, and the ways out with what each is worth. */
final class ConflictSection {
    private final Brief brief;
    private final Html html;

    ConflictSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(Infeasibility why) {
        html.raw("<section id=conflict><h2>Why there is no plan</h2>");
        if (why.structural()) {
            html.raw("<h3>What is missing</h3><ul class=findings>");
            why.missing().forEach(missing -> html.element("li", missing));
            html.raw("</ul>");
        }
        if (!why.conflicts().isEmpty()) {
            conflicts(why.conflicts());
        }
        if (!why.waysOut().isEmpty()) {
            ways(why.waysOut());
        }
        String took = "Found in " + Numbers.quantity(Math.max(0.01, why.seconds()), "s") + " by "
                + Numbers.count(why.solves(), "question", "questions") + " to the solver.";
        html.element(
                "p class=quiet",
                why.complete() ? took : took + " The search ended before it was through; there may be more.");
        html.raw("</section>");
    }

    private void conflicts(List<Conflict> conflicts) {
        html.raw("<h3>What cannot hold together</h3>");
        for (Conflict conflict : conflicts) {
            html.raw("<ul class=conflict>");
            for (Conflict.Said promise : conflict.promises()) {
                html.raw("<li>").text(Brief.capital(promise.sentence()));
                rows(promise.rows());
                html.raw("</li>");
            }
            html.raw("</ul>");
            html.element(
                    "p class=quiet",
                    conflict.verified()
                            ? "Solved again: together they have no plan, without any one of them there is one."
                            : "Not confirmed by solving again.");
        }
    }

    private void rows(List<TableRow> rows) {
        for (TableRow row : rows) {
            if (brief.isListed(row)) {
                html.raw(" <a class=src")
                        .attribute("href", "#" + InputsSection.anchor(row))
                        .raw(">")
                        .text(row.toString())
                        .raw("</a>");
            } else if (row.line() > 0) {
                html.raw(" ").element("span class=src", row.toString());
            }
        }
    }

    private void ways(List<WayOut> ways) {
        html.raw("<h3>Ways out</h3><ol class=findings>");
        for (WayOut way : ways) {
            html.raw("<li>").text(Brief.capital(way.sentence()) + ".");
            html.element(
                    "span class=sub",
                    way.verified()
                            ? Brief.capital(way.worth(ways)) + "."
                            : "A plan exists, but what it is worth was not found in the time.");
            html.raw("</li>");
        }
        html.raw("</ol>");
        if (ways.stream().allMatch(WayOut::verified)) {
            html.element(
                    "p class=quiet", "Solved again: each leaves a plan, and to three digits no amount can be less.");
        }
    }
}
