package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.explain.FigureWords;
import org.entente.network.CaseSettings;
import org.entente.output.WholeFile;
import org.entente.partners.Deal;
import org.entente.partners.DealRange;
import org.entente.partners.DealRanges;
import org.entente.partners.DealWords;
import org.entente.partners.Interval;
import org.entente.partners.LeverWords;
import org.entente.partners.OutsideOption;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;

/** A deal between two companies as one HTML page, in the form of {@link Report}. */
public final class DealReport {
    private DealReport() {}

    /** Writes the page whole or not at all. */
    public static void write(Deal deal, Path file) throws IOException {
        WholeFile.text(file, html(deal));
    }

    /** The page; the same deal gives the same page, byte for byte. */
    public static String html(Deal deal) {
        CaseSettings settings = deal.network().settings();
        String title = settings.title().isEmpty() ? settings.caseId() : settings.title();
        Html html = new Html();
        Page.open(html, title + " – Entente deal");
        html.raw("<main id=main tabindex=-1><header class=top><p class=kicker>");
        html.text("Entente deal · " + deal.sides().viewpoint().name() + " and "
                + deal.sides().partner().name() + " · strategy " + settings.strategy() + " · scenario "
                + settings.scenario());
        html.raw("</p>").element("h1", title);
        if (!settings.question().isEmpty()) {
            html.element("p class=question", settings.question());
        }
        List<String> says = DealWords.of(deal).sentences();
        html.raw("</header><section id=verdict aria-label=Verdict><p class=\"answer ");
        html.raw(deal.isWinWinToday() ? "planned" : "none").raw("\"><span>");
        html.text(says.getFirst()).raw("</span></p><ul class=says>");
        says.subList(1, says.size()).forEach(sentence -> html.element("li", sentence));
        html.raw("</ul>");
        if (!settings.note().isEmpty()) {
            html.raw("<p class=note><strong>Read this first.</strong> ")
                    .text(settings.note())
                    .raw("</p>");
        }
        html.raw("</section>");
        intervals(deal, html);
        options(deal, html);
        html.raw("<section id=partners><h2>Partners</h2>");
        html.element(
                "p",
                "By the plan whose flows the interval is of, at today's prices and stakes: what each company earns.");
        new PartnerTable(deal.accounts(), html).write();
        html.raw("</section>");
        proof(deal, html);
        html.raw("</main>");
        Page.close(html);
        return html.toString();
    }

    private static void intervals(Deal deal, Html html) {
        LeverWords words = LeverWords.of(deal, deal.interval().lever());
        html.raw("<section id=interval><h2>Where both gain</h2>");
        html.element("p", DealWords.of(deal).interval() + " Amounts: " + words.unit() + ".");
        DealChart.legend(html);
        List<DealChart.Row> rows = new ArrayList<>();
        rows.add(row(deal, "as the case stands", deal.interval()));
        if (deal.opened() != null
                && deal.opened().deal() != null
                && !deal.opened().used().isEmpty()) {
            Deal open = deal.opened().deal();
            rows.add(row(open, "with what the case shuts opened", open.interval()));
        }
        DealRanges ranges = deal.ranges();
        for (DealRange range : ranges.moved()) {
            rows.add(row(words, range, range.atLow()));
            rows.add(row(words, range, range.atHigh()));
        }
        new DealChart(html, rows).write("Interval in which both gain", "Case");
        if (ranges.asked() > 0) {
            html.element(
                    "p class=quiet",
                    "Of " + Numbers.count(ranges.asked(), "fact", "facts")
                            + " with a range, those that move the interval most stand here at both ends of their range, with both"
                            + " outside options and the plan together made anew."
                            + (ranges.still() == 0
                                    ? ""
                                    : " " + Numbers.count(ranges.still(), "other", "others")
                                            + " planned anew moved neither end.")
                            + (ranges.left() == 0 ? "" : " It was stopped before " + ranges.left() + " more were."));
        }
        if (!deal.byProduct().isEmpty()) {
            html.raw("<h3>One price alone</h3>");
            html.element("p", "The price of one product, all others as today; drawn as a share of today's.");
            List<DealChart.Row> products = new ArrayList<>();
            for (Interval interval : deal.byProduct()) {
                LeverWords of = LeverWords.of(deal, interval.lever());
                products.add(row(deal, of.unit(), interval));
            }
            new DealChart(html, products).write("Interval of each product's price", "Price");
        }
        html.raw("</section>");
    }

    private static DealChart.Row row(Deal deal, String sub, Interval interval) {
        LeverWords words = LeverWords.of(deal, interval.lever());
        return new DealChart.Row(
                Brief.capital(words.subject()),
                sub,
                words,
                deal.isTold(interval, false) ? interval.least().at() : Double.NaN,
                deal.isTold(interval, true) ? interval.most().at() : Double.NaN,
                interval.nash(),
                interval.lever().today(),
                "");
    }

    private static DealChart.Row row(LeverWords words, DealRange range, DealRange.At at) {
        return new DealChart.Row(
                FigureWords.name(range.figure()),
                "at " + FigureWords.value(range.figure(), at.value()) + ", today "
                        + FigureWords.bare(range.figure(), range.figure().value()),
                words,
                at.least(),
                at.most(),
                at.nash(),
                words.lever().today(),
                at.trouble());
    }

    private static void options(Deal deal, Html html) {
        String currency = deal.network().settings().currency().id();
        html.raw("<section id=options><h2>With and without each other</h2><div class=scroll tabindex=0 role=region"
                + " aria-label=\"With and without each other\"><table class=narrow><caption class=unseen>Value of each"
                + " side</caption><thead><tr><th scope=col>Company<th scope=col class=n>Without<th scope=col"
                + " class=n>Gain today<th scope=col class=n>Gain at the Nash point</thead><tbody>");
        Interval.Gains nash = deal.interval().atNash();
        option(html, deal.viewpoint(), deal.today().viewpoint(), nash.viewpoint(), currency);
        option(html, deal.partner(), deal.today().partner(), nash.partner(), currency);
        html.raw("</tbody></table></div>");
        html.element(
                "p class=quiet",
                "Present values of what each earns through its look-through shares; a cost is negative. Without: its best"
                        + " plan with nothing between the two sides and no company that both hold.");
        html.raw("</section>");
    }

    private static void option(Html html, OutsideOption option, double today, double nash, String currency) {
        html.raw("<tr>").element("th scope=row", option.company().name());
        html.element("td class=n", option.exists() ? Numbers.largeMoney(option.value(), currency) : "no plan");
        html.element("td class=n", Double.isFinite(today) ? Numbers.largeMoney(today, currency) : "–");
        html.element("td class=n", Double.isFinite(nash) ? Numbers.largeMoney(nash, currency) : "–")
                .raw("</tr>");
    }

    private static void proof(Deal deal, Html html) {
        List<Plan> plans = new ArrayList<>(List.of(deal.together().plan()));
        for (OutsideOption option : List.of(deal.viewpoint(), deal.partner())) {
            if (option.solved() != null) {
                plans.add(option.solved().plan());
            }
        }
        double gap = 0;
        for (Plan plan : plans) {
            Certificate certificate = plan.certificate();
            gap = Math.max(gap, certificate == null ? Double.POSITIVE_INFINITY : certificate.gap());
        }
        html.raw("<section id=proof><h2>Proof</h2>");
        html.element(
                "p",
                Numbers.count(plans.size(), "plan was", "plans were")
                        + " made: together and without each other. None can be bettered by more than "
                        + Numbers.gap(gap)
                        + ". At each end of the interval the worth of the side it belongs to was worked out anew from the model at that"
                        + " value and equals what it has without the deal.");
        html.element(
                "p class=quiet",
                "Network " + deal.together().plan().provenance().networkHash().substring(0, 12) + ", solved with "
                        + deal.together().plan().provenance().solver() + ".");
        html.raw("</section>");
    }
}
