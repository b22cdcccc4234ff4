package org.entente.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.explain.OriginWords;
import org.entente.network.Agreement;
import org.entente.network.Lane;
import org.entente.plan.Flow;
import org.entente.plan.PlanOrigin;

/** What originates under which agreement, by which clause, and what it saves or earns. */
final class OriginSection {
    private static final int MOST_ROWS = 200;

    private final Brief brief;
    private final PlanOrigin origin;
    private final Html html;

    OriginSection(Brief brief, Html html) {
        this.brief = brief;
        this.origin = brief.plan().origin();
        this.html = html;
    }

    void write() {
        if (origin.isEmpty()) {
            return;
        }
        html.raw("<section id=origin><h2>Origin</h2>");
        claims();
        qualifications();
        undertakings();
        subsidies();
        html.raw("</section>");
    }

    private void open(String label, List<String> words, List<String> numbers) {
        html.raw("<div class=scroll tabindex=0 role=region")
                .attribute("aria-label", label)
                .raw("><table>");
        html.element("caption class=unseen", label).raw("<thead><tr>");
        words.forEach(word -> html.element("th scope=col", word));
        numbers.forEach(number -> html.element("th scope=col class=n", number));
        html.raw("</thead><tbody>");
    }

    private void close() {
        html.raw("</tbody></table></div>");
    }

    /** Every lane on which a preference is claimed, in every period in which anything moves. */
    private void claims() {
        Set<Lane> lanes = new LinkedHashSet<>();
        Set<Agreement> agreements = new LinkedHashSet<>();
        for (PlanOrigin.Claim claim : origin.claims()) {
            lanes.add(claim.flow().lane());
            agreements.add(claim.agreement());
        }
        if (lanes.isEmpty()) {
            return;
        }
        open(
                "Duty saved by originating goods",
                List.of("Goods", "From", "To", "Period", "Agreement"),
                List.of("Moved", "Originating", "Share", "Duty saved"));
        double saved = 0;
        int rows = 0;
        for (Lane lane : lanes) {
            for (Flow flow : brief.plan().flows()) {
                if (!(flow instanceof Flow.Moved moved) || moved.lane() != lane) {
                    continue;
                }
                for (Agreement agreement : agreements) {
                    if (rows < MOST_ROWS && isClaimed(lane, agreement)) {
                        rows++;
                        claim(moved, agreement);
                    }
                }
            }
        }
        for (PlanOrigin.Claim claim : origin.claims()) {
            saved += claim.saved();
        }
        html.raw("</tbody><tfoot><tr><th scope=row colspan=8>Duty saved over the horizon");
        html.element("td class=n", money(saved)).raw("</tr></tfoot></table></div>");
    }

    private boolean isClaimed(Lane lane, Agreement agreement) {
        return origin.claims().stream()
                .anyMatch(claim -> claim.flow().lane() == lane && claim.agreement() == agreement);
    }

    private void claim(Flow.Moved moved, Agreement agreement) {
        double units = 0;
        double saved = 0;
        for (PlanOrigin.Claim claim : origin.claims()) {
            if (claim.agreement() == agreement && claim.flow().equals(moved)) {
                units += claim.quantity();
                saved += claim.saved();
            }
        }
        Lane lane = moved.lane();
        html.raw("<tr>");
        html.element("th scope=row", lane.product().name());
        html.element("td", lane.from().name());
        html.element("td", lane.to().name());
        html.element("td", moved.period().id());
        html.element("td", agreement.name());
        html.element("td class=n", Numbers.quantity(moved.quantity()));
        html.element("td class=n", Numbers.quantity(units));
        html.element("td class=n", Numbers.percent(units / moved.quantity()));
        html.element("td class=n", money(saved));
    }

    private void qualifications() {
        List<PlanOrigin.Share> made = origin.shares().stream()
                .filter(share -> share.flow() instanceof Flow.Made
                        && share.how().stream().anyMatch(how -> !how.clauses().isEmpty()))
                .toList();
        if (made.isEmpty()) {
            return;
        }
        html.raw("<h3>How it originates</h3>");
        open(
                "How it originates",
                List.of("Goods", "Made by", "Period", "Agreement", "Way", "Rule and what is reached"),
                List.of("Units"));
        for (PlanOrigin.Share share : made.subList(0, Math.min(MOST_ROWS, made.size()))) {
            for (PlanOrigin.Qualification how : share.how()) {
                if (share.flow() instanceof Flow.Made of && !how.clauses().isEmpty()) {
                    html.raw("<tr>");
                    html.element("th scope=row", of.product().name());
                    html.element(
                            "td",
                            of.process().name() + " at " + of.process().site().name());
                    html.element("td", of.period().id());
                    html.element("td", how.agreement().name());
                    html.element("td", how.alternative());
                    html.element("td", Brief.capital(OriginWords.of(how)));
                    html.element("td class=n", Numbers.quantity(share.quantity()));
                }
            }
        }
        close();
        if (made.size() > MOST_ROWS) {
            html.element("p class=quiet", "The first " + MOST_ROWS + " of " + made.size() + "; the JSON has all.");
        }
    }

    private void undertakings() {
        if (origin.undertaken().isEmpty()) {
            return;
        }
        html.raw("<h3>Under a price undertaking</h3>");
        open(
                "Under a price undertaking",
                List.of("Goods", "From", "To", "Period"),
                List.of("Units", "Dearer by", "Countervailing duty not paid"));
        for (PlanOrigin.Undertaken undertaken : origin.undertaken()) {
            Lane lane = undertaken.flow().lane();
            html.raw("<tr>");
            html.element("th scope=row", lane.product().name());
            html.element("td", lane.from().name());
            html.element("td", lane.to().name());
            html.element("td", undertaken.flow().period().id());
            html.element("td class=n", Numbers.quantity(undertaken.quantity()));
            html.element("td class=n", money(undertaken.raise()));
            html.element("td class=n", money(undertaken.freed()));
        }
        close();
    }

    private void subsidies() {
        if (origin.paid().isEmpty()) {
            return;
        }
        html.raw("<h3>Subsidies earned</h3>");
        open(
                "Subsidies earned",
                List.of("Subsidy", "For", "Condition", "Received by", "Period"),
                List.of("Units", "Money"));
        for (PlanOrigin.Paid paid : origin.paid()) {
            Agreement condition = paid.subsidy().agreement();
            html.raw("<tr>");
            html.element("th scope=row", paid.subsidy().id());
            html.element("td", paid.subsidy().product().name());
            html.element("td", condition == null ? "none" : condition.name());
            html.element("td", paid.subsidy().company().name());
            html.element("td", paid.period().id());
            html.element("td class=n", Numbers.quantity(paid.quantity()));
            html.element("td class=n", money(paid.amount()));
        }
        close();
    }

    private String money(double amount) {
        return Numbers.money(amount, brief.currency());
    }
}
