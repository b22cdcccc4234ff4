package org.entente.report;

import java.util.List;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.Flips;
import org.entente.network.Figure;

/**
 * How much the plan's worth moves over the range of each figure, the most first, the plan made anew at either end. Bars to the
 * right are gains.
 */
final class Tornado {
    private static final int BARS = 15;

    private final Brief brief;
    private final Html html;

    Tornado(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write(Flips flips) {
        List<CellFlips> all = flips.bySwing();
        if (all.isEmpty()) {
            return;
        }
        List<CellFlips> cells = all.subList(0, Math.min(BARS, all.size()));
        double most = 0;
        for (CellFlips cell : cells) {
            most = Math.max(most, Math.max(gain(flips, cell.atLow()), -gain(flips, cell.atLow())));
            most = Math.max(most, Math.max(gain(flips, cell.atHigh()), -gain(flips, cell.atHigh())));
        }
        boolean profit = brief.plan().network().settings().goal().countsRevenue();
        html.raw("<h3>")
                .text("What moves the " + (profit ? "profit" : "cost") + " most")
                .raw("</h3><p>");
        html.text("Present value over the range of each figure against today's "
                        + brief.largeMoney(profit ? -flips.objective() : flips.objective())
                        + ", planned anew at either end; bars to the right are better.")
                .raw("</p><ul class=legend>");
        html.raw(
                "<li><svg class=key width=14 height=12 aria-hidden=true><rect class=b0 width=14 height=12 /></svg>low end of the range");
        html.raw(
                "<li><svg class=key width=14 height=12 aria-hidden=true><rect class=b2 width=14 height=12 /></svg>high end</ul>");
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=Tornado><table class=tornado><caption class=unseen>Change of the plan's worth at both ends of each range</caption>");
        html.raw("<thead><tr><th scope=col>Figure<th scope=col class=n>Low end<th scope=col class=n>Change");
        html.raw("<th scope=col class=draw>Worse, better<th scope=col class=n>High end<th scope=col class=n>Change");
        html.raw("</thead><tbody>");
        for (CellFlips cell : cells) {
            row(flips, cell, most);
        }
        html.raw("</tbody></table></div>");
        if (all.size() > BARS) {
            html.element("p class=quiet", "The " + BARS + " that move it most, of " + all.size() + ".");
        }
    }

    private void row(Flips flips, CellFlips cell, double most) {
        Figure figure = cell.figure();
        double low = gain(flips, cell.atLow());
        double high = gain(flips, cell.atHigh());
        html.raw("<tr><th scope=row>");
        brief.link(html, figure);
        html.element("span class=sub", Figures.column(figure) + Figures.unit(figure));
        html.element("td class=n", Figures.number(figure, figure.low())).element("td class=n", change(low));
        html.raw("<td class=draw><svg width=\"100%\" height=24 aria-hidden=true>");
        bar("b0", low / most, 2);
        bar("b2", high / most, 12);
        html.raw("<rect class=today y=0 width=1 height=24 x=\"50%\" /></svg>");
        html.element("td class=n", Figures.number(figure, figure.high()))
                .element("td class=n", change(high))
                .raw("</tr>");
    }

    private void bar(String colour, double share, double y) {
        if (Double.isFinite(share) && share != 0) {
            html.raw("<rect class=").raw(colour).raw(" height=9").place("y", y);
            html.part("x", share > 0 ? 0.5 : 0.5 + share / 2)
                    .part("width", Math.abs(share) / 2)
                    .raw("/>");
        }
    }

    /** How much better the plan is at an end of a range. */
    private static double gain(Flips flips, double objective) {
        return Double.isFinite(objective) ? flips.objective() - objective : Double.NaN;
    }

    private String change(double gain) {
        return Double.isNaN(gain) ? "no plan" : (gain > 0 ? "+" : "") + brief.largeMoney(gain);
    }
}
