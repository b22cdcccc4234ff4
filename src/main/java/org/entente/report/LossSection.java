package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.partners.dependence.DependenceWords;
import org.entente.partners.dependence.Losses;
import org.entente.partners.dependence.Partner;
import org.entente.partners.dependence.Replacement;
import org.entente.partners.dependence.SingleSource;
import org.entente.partners.dependence.WithoutPartner;

/** What the loss of each partner costs, who replaces whom, and what comes from one company alone. */
final class LossSection {
    private final Losses losses;
    private final String currency;
    private final Html html;

    LossSection(Losses losses, String currency, Html html) {
        this.losses = losses;
        this.currency = currency;
        this.html = html;
    }

    void write() {
        html.raw("<section id=losses><h2>What the loss of each costs</h2>");
        html.element(
                "p",
                "The case planned again with all processes of one partner, country or site closed: what that plan costs more, as a"
                        + " present value.");
        alone();
        bars();
        replacements();
        singles();
        if (losses.unfinished() > 0) {
            html.element("p class=quiet", "Time ran out before " + losses.unfinished() + " more could be looked at.");
        }
        html.raw("</section>");
    }

    private void alone() {
        List<List<WithoutPartner>> alone = losses.grouped().stream()
                .filter(group -> group.getFirst().isSinglePointOfFailure())
                .toList();
        if (alone.isEmpty()) {
            return;
        }
        html.raw("<h3>No plan without them</h3><ul class=findings>");
        for (List<WithoutPartner> group : alone) {
            html.raw("<li><b>").text(names(group)).raw("</b>: ");
            html.text(DependenceWords.sentence(group.getFirst(), currency)).raw("</li>");
        }
        html.raw("</ul>");
    }

    private static String names(List<WithoutPartner> group) {
        return String.join(
                ", ",
                group.stream()
                        .map(without -> DependenceWords.called(without.partner()))
                        .toList());
    }

    private void bars() {
        List<StackedBars.Row> rows = new ArrayList<>();
        for (List<WithoutPartner> group : losses.grouped()) {
            WithoutPartner without = group.getFirst();
            if (!Double.isNaN(without.cost())) {
                rows.add(new StackedBars.Row(
                        names(group),
                        List.of(new StackedBars.Part(
                                "Without " + names(group) + ": " + DependenceWords.sentence(without, currency),
                                Math.max(0, without.cost()),
                                without.opened().isEmpty() ? 0 : 1)),
                        figure(without)));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        html.raw("<h3>Present value of each loss</h3>");
        StackedBars bars = new StackedBars(html);
        bars.legend(List.of("with what the case leaves open", "only by opening what the case keeps shut"));
        bars.write("Present value of each loss", "Without", "Costs", rows);
    }

    private String figure(WithoutPartner without) {
        StringBuilder text = new StringBuilder(Numbers.largeMoney(Math.max(0, without.cost()), currency));
        without.delays().forEach(delay -> text.append("; ").append(DependenceWords.delay(delay)));
        return text.toString();
    }

    private void replacements() {
        Html rows = new Html();
        for (WithoutPartner without : losses.without()) {
            if (without.partner().kind() != Partner.Kind.COMPANY) {
                continue;
            }
            for (Replacement replacement : without.replacements()) {
                rows.raw("<tr>").element("th scope=row", without.partner().name());
                rows.element("td", replacement.product().name());
                rows.element(
                        "td",
                        replacement.makers().isEmpty()
                                ? (Double.isNaN(replacement.perUnit()) ? "–" : "who makes it already")
                                : String.join(", ", replacement.makers()));
                rows.element(
                        "td class=n",
                        Double.isNaN(replacement.perUnit()) ? "–" : Numbers.money(replacement.perUnit(), currency));
                rows.element(
                        "td class=n", Double.isNaN(replacement.weeks()) ? "–" : Numbers.quantity(replacement.weeks()));
                rows.element("td", String.join(", ", replacement.tasks())).raw("</tr>");
            }
        }
        if (rows.length() == 0) {
            return;
        }
        html.raw(
                "<h3>Who replaces whom</h3><div class=scroll tabindex=0 role=region aria-label=\"Who replaces whom\">");
        html.raw(
                "<table class=replaces><caption class=unseen>Who makes instead what a partner made</caption><thead><tr>");
        html.raw(
                "<th scope=col>Supplier<th scope=col>Product<th scope=col>Replaced by<th scope=col class=n>More a unit");
        html.raw("<th scope=col class=n>Weeks from the start<th scope=col>Waits for</thead><tbody>");
        html.raw(rows.toString()).raw("</tbody></table></div>");
    }

    private void singles() {
        if (losses.singles().isEmpty()) {
            return;
        }
        html.raw(
                "<h3>From one company alone</h3><div class=scroll tabindex=0 role=region aria-label=\"From one company\">");
        html.raw(
                "<table class=narrow><caption class=unseen>Products that come from one company alone</caption><thead><tr>");
        html.raw("<th scope=col>Product<th scope=col>Company<th scope=col>Others in the case</thead><tbody>");
        for (SingleSource single : losses.singles()) {
            html.raw("<tr>").element("th scope=row", single.product().name() + (single.core() ? " (core)" : ""));
            html.element("td", single.company());
            html.element("td", single.inCase() ? "none" : String.join(", ", single.others()))
                    .raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }
}
