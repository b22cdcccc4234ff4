package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.explain.LandedCost;
import org.entente.explain.Reconciliation;

/** What one unit costs and why: a waterfall and a tree for each market, chosen by a row of radio buttons. */
final class CostSection {
    /** The style sheet knows as many. */
    static final int MOST_MARKETS = 12;

    private static final int MOST_STEPS = 16;
    private static final Waterfall.Band[] BANDS = Waterfall.Band.values();

    private final Brief brief;
    private final Html html;
    /** The largest amount of the waterfall at hand, by which the others are rounded. */
    private double scale;

    CostSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        List<LandedCost> sorted = new ArrayList<>(
                brief.landed().stream().filter(LandedCost::ownSale).toList());
        if (sorted.isEmpty()) {
            return;
        }
        sorted.sort(Comparator.comparingDouble(landed -> -landed.volume()));
        List<LandedCost> shown = sorted.subList(0, Math.min(MOST_MARKETS, sorted.size()));
        html.raw("<section id=cost><h2>What one costs, and why</h2>");
        boolean one = sorted.stream()
                        .map(landed -> landed.product().index())
                        .distinct()
                        .count()
                == 1;
        if (sorted.size() > 1) {
            averages(sorted);
        }
        html.raw("<ul class=legend>");
        for (Waterfall.Band band : BANDS) {
            html.raw("<li><svg class=key width=14 height=12 aria-hidden=true><rect class=b")
                    .raw(Integer.toString(band.ordinal()));
            html.raw(" width=14 height=12 /></svg>").text(band.label()).raw("</li>");
        }
        html.raw("</ul><fieldset class=choose><legend>")
                .raw(shown.size() <= 1 ? "" : one ? "Market" : "Product and market")
                .raw("</legend>");
        for (int i = 0; i < shown.size() && shown.size() > 1; i++) {
            String id = "pick" + i;
            html.raw("<input type=radio name=pick class=pick")
                    .raw(i == 0 ? " checked" : "")
                    .attribute("id", id)
                    .raw(">");
            html.raw("<label")
                    .attribute("for", id)
                    .raw(">")
                    .text(one ? shown.get(i).market().name() : name(shown.get(i)))
                    .raw("</label>");
        }
        for (int i = 0; i < shown.size(); i++) {
            html.raw("<div class=\"panel")
                    .raw(shown.size() > 1 ? " choice" : "")
                    .raw("\">");
            waterfall(shown.get(i), i);
            new CostTreeView(brief, html).write(shown.get(i));
            html.raw("</div>");
        }
        html.raw("</fieldset>");
        for (String sentence : Reconciliation.of(brief.plan(), brief.landed()).sentences(brief.currency())) {
            html.element("p class=quiet", sentence);
        }
        if (shown.size() < sorted.size()) {
            html.element(
                    "p class=quiet",
                    "Shown for the " + shown.size() + " largest of " + sorted.size() + " products and markets.");
        }
        html.raw("</section>");
    }

    private static String name(LandedCost landed) {
        return landed.product().name() + " in " + landed.market().name();
    }

    private static String capital(String label) {
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private void averages(List<LandedCost> all) {
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"Full cost by market\"><table class=narrow><caption class=unseen>Full cost of one unit by product and market</caption><thead><tr><th scope=col>Product<th scope=col>Market<th scope=col class=n>Sold<th scope=col class=n>Full cost of one</thead><tbody>");
        for (LandedCost landed : all) {
            html.raw("<tr>")
                    .element("th scope=row", landed.product().name())
                    .element("td", landed.market().name());
            html.element("td class=n", Numbers.quantity(landed.volume()));
            html.element("td class=n", brief.money(landed.root().perUnit())).raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void waterfall(LandedCost landed, int number) {
        Waterfall fall = Waterfall.of(brief.plan(), landed);
        String unit = LimitAmounts.unitWord(landed.product());
        html.element("h3", name(landed) + ": " + brief.money(fall.cost()) + " a " + unit);
        html.raw("<div class=scroll tabindex=0 role=region").attribute("aria-label", "Landed cost of " + name(landed));
        html.raw("><table class=fall").attribute("id", "fall" + number).raw("><caption class=unseen>");
        html.text("Landed cost of one " + landed.product().name() + " step by step")
                .raw("</caption>");
        html.raw(
                "<thead><tr><th scope=col>Step<th scope=col class=draw><span class=unseen>Chart</span><th scope=col class=n>");
        html.text(brief.currency() + " a " + unit).raw("<th scope=col class=n>Share of cost</thead><tbody>");
        scale = Math.max(fall.cost(), fall.price());
        double full = Math.max(fall.cost(), Math.max(fall.price(), fall.net())) * 1.005;
        double at = 0;
        List<Waterfall.Step> steps = fall.steps();
        for (int i = 0; i < steps.size() && i < MOST_STEPS; i++) {
            boolean rest = i == MOST_STEPS - 1 && steps.size() > MOST_STEPS;
            Waterfall.Step step = rest ? sum(steps.subList(i, steps.size())) : steps.get(i);
            row(capital(step.label()), "step", step.amount(), fall.cost());
            bands(step, at, full);
            at += step.amount();
            end(step.amount(), fall.cost());
        }
        total("Full cost", "total cost", fall.cost(), full, fall.cost());
        if (fall.price() > 0) {
            price(fall, full);
        }
        html.raw("</tbody></table></div>");
    }

    private void price(Waterfall fall, double full) {
        double left = fall.left();
        String style = left >= 0 ? "gain" : "loss";
        row(left >= 0 ? "Left for the company" : "Loss", style, left, Double.NaN);
        piece(style, Math.min(fall.cost(), fall.net()), Math.abs(left), full);
        end(left, Double.NaN);
        step("Distribution and warranty", fall.net(), fall.distribution(), full);
        step("Tax in the price", fall.net() + fall.distribution(), fall.tax(), full);
        total("Customer price, tax included", "total price", fall.price(), full, Double.NaN);
    }

    private void step(String label, double from, double amount, double full) {
        if (amount != 0) {
            row(label, "step outside", amount, Double.NaN);
            piece("outside", from, amount, full);
            end(amount, Double.NaN);
        }
    }

    private void total(String label, String style, double amount, double full, double cost) {
        row(label, style, amount, cost);
        piece(style, 0, amount, full);
        end(amount, cost);
    }

    private void row(String label, String style, double amount, double cost) {
        html.raw("<tr class=\"")
                .raw(style)
                .raw("\"><th scope=row>")
                .text(label)
                .raw("<td class=draw><svg class=\"mark bar\" width=\"100%\" height=20 role=img><title>");
        html.text(label + ": " + brief.moneyOf(amount, scale));
        if (!Double.isNaN(cost) && cost != 0) {
            html.text(", " + Numbers.percent(amount / cost) + " of the cost");
        }
        html.raw("</title><rect class=field width=\"100%\" height=20 />");
    }

    private void end(double amount, double cost) {
        html.raw("</svg>").element("td class=n", brief.moneyOf(amount, scale));
        html.element("td class=n", Double.isNaN(cost) || cost == 0 ? "" : Numbers.percent(amount / cost))
                .raw("</tr>");
    }

    private void bands(Waterfall.Step step, double from, double full) {
        double at = from;
        for (Waterfall.Band band : BANDS) {
            double amount = step.bands()[band.ordinal()];
            if (amount != 0) {
                piece("b" + band.ordinal(), Math.min(at, at + amount), Math.abs(amount), full);
                at += amount;
            }
        }
    }

    private void piece(String style, double from, double amount, double full) {
        html.raw("<rect class=\"").raw(style).raw("\" y=2 height=16").part("x", from / full);
        html.part("width", Math.max(amount / full, 0.001)).raw("/>");
    }

    private static Waterfall.Step sum(List<Waterfall.Step> steps) {
        double[] bands = new double[BANDS.length];
        for (Waterfall.Step step : steps) {
            for (int b = 0; b < bands.length; b++) {
                bands[b] += step.bands()[b];
            }
        }
        return new Waterfall.Step(Numbers.count(steps.size(), "other item", "other items"), false, bands);
    }
}
