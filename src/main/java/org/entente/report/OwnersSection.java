package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Stake;
import org.entente.ownership.Holding;
import org.entente.ownership.Ownership;

/** Who owns whom, as a graph and as a table, for each stretch of periods in which the stakes are the same. */
final class OwnersSection {
    private static final int MOST_DRAWN = 60;
    private static final int MOST_ROWS = 200;
    private static final int MOST_STRETCHES = 4;
    private static final int MOST_OWNERS = 4;

    private final Network network;
    private final Company viewpoint;
    private final Html html;

    OwnersSection(Network network, Html html) {
        this.network = network;
        this.viewpoint = network.settings().viewpoint();
        this.html = html;
    }

    /** Periods with the same stakes. */
    private record Stretch(Ownership ownership, List<Period> periods) {
        String words() {
            String first = periods.getFirst().id();
            return periods.size() == 1
                    ? first
                    : first + " to " + periods.getLast().id();
        }
    }

    void write() {
        if (network.stakes().isEmpty()) {
            return;
        }
        html.raw("<section id=owners><h2>Who owns whom</h2><p class=quiet>");
        html.text("Owners stand above what they own. Look-through: what of a company’s money belongs to "
                + viewpoint.name()
                + " through all tiers and circles, each euro counted once; this is what the plan counts. Control: more than "
                + percent(network.settings().controlThreshold())
                + " of the votes cast, with those of controlled companies; boxes of what " + viewpoint.name()
                + " controls are tinted.");
        html.raw("</p>");
        List<Stretch> all = stretches();
        List<Stretch> shown = all.size() <= MOST_STRETCHES
                ? all
                : List.of(all.get(0), all.get(1), all.get(all.size() - 2), all.getLast());
        for (Stretch stretch : shown) {
            if (all.size() > 1) {
                html.element("h3", stretch.words());
            }
            graph(stretch);
            table(stretch);
        }
        if (shown.size() < all.size()) {
            html.element(
                    "p class=quiet",
                    "The stakes change " + (all.size() - 1)
                            + " times; the first two and the last two states are shown.");
        }
        html.raw("</section>");
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        List<Ownership> ownership = Ownership.of(network);
        for (Period period : network.periods()) {
            Ownership now = ownership.get(period.index());
            if (stretches.isEmpty() || stretches.getLast().ownership() != now) {
                stretches.add(new Stretch(now, new ArrayList<>()));
            }
            stretches.getLast().periods().add(period);
        }
        return stretches;
    }

    /** Who holds something or is held, what matters most to the viewpoint first. */
    private List<Company> parties(Stretch stretch) {
        Set<Integer> named = new HashSet<>();
        for (Stake stake : stretch.ownership().stakes()) {
            named.add(stake.owner().index());
            named.add(stake.owned().index());
        }
        double[] share = stretch.ownership().lookThrough(viewpoint);
        return network.companies().stream()
                .filter(company -> named.contains(company.index()))
                .sorted(Comparator.comparingDouble((Company company) -> -share[company.index()]))
                .toList();
    }

    private void graph(Stretch stretch) {
        List<Company> parties = parties(stretch);
        List<Company> drawn = parties.stream()
                .limit(MOST_DRAWN)
                .sorted(Comparator.comparingInt(Company::index))
                .toList();
        if (drawn.isEmpty()) {
            html.element("p class=quiet", "Nobody holds anything.");
            return;
        }
        html.raw("<div class=scroll tabindex=0 role=region aria-label=\"Ownership graph\">");
        new OwnerGraph(html, stretch.ownership(), viewpoint).write("Who owns whom in " + stretch.words(), drawn);
        html.raw("</div>");
        if (drawn.size() < parties.size()) {
            html.element(
                    "p class=quiet",
                    "Drawn are the " + drawn.size() + " of " + parties.size() + " companies that matter most to "
                            + viewpoint.name() + ".");
        }
    }

    private void table(Stretch stretch) {
        List<Company> parties = parties(stretch);
        html.raw(
                        "<div class=\"scroll tall\" tabindex=0 role=region aria-label=\"Owners\"><table class=owned><caption class=unseen>Owners in ")
                .text(stretch.words())
                .raw(
                        "</caption><thead><tr><th scope=col>Company<th scope=col>Held by<th scope=col class=n>Look-through share of ")
                .text(viewpoint.name())
                .raw("<th scope=col>Controlled by<th scope=col>In the end it belongs to</thead><tbody>");
        for (Company company : parties.subList(0, Math.min(MOST_ROWS, parties.size()))) {
            row(stretch.ownership(), company);
        }
        html.raw("</tbody></table></div>");
        if (parties.size() > MOST_ROWS) {
            html.element("p class=quiet", "and " + (parties.size() - MOST_ROWS) + " more companies.");
        }
    }

    private void row(Ownership ownership, Company company) {
        Company controller = ownership.controller(company);
        html.raw("<tr><th scope=row>").text(company.name());
        html.element("span class=sub", company.country().name()).raw("<td>").text(holders(ownership, company));
        html.element(
                        "td class=n",
                        company.index() == viewpoint.index()
                                ? "itself"
                                : percent(ownership.lookThrough(viewpoint, company)))
                .raw("<td>")
                .text(controller.index() == company.index() ? "nobody" : controller.name());
        Country country = ownership.ultimateCountry(company);
        if (country.index() != company.country().index()) {
            html.element("span class=sub", country.name());
        }
        html.raw("<td>").text(owners(ownership, company)).raw("</tr>");
    }

    private static String holders(Ownership ownership, Company company) {
        List<String> holders = new ArrayList<>();
        for (Stake stake : ownership.stakes()) {
            if (stake.owned().index() == company.index()) {
                boolean plain = stake.votes() == stake.share();
                holders.add((stake.owner().index() == company.index()
                                ? "itself"
                                : stake.owner().name()) + " "
                        + percent(stake.share())
                        + (plain ? "" : " (votes " + percent(stake.votes()) + ")"));
            }
        }
        double rest = ownership.unnamed(company);
        if (rest > 0) {
            holders.add("others, not named, " + percent(rest));
        }
        return holders.isEmpty() ? "nobody named" : String.join("; ", holders);
    }

    private static String owners(Ownership ownership, Company company) {
        if (ownership.isOwnedByNobody(company)) {
            return "itself";
        }
        List<Holding> all = ownership.ultimateOwners(company);
        List<String> words = new ArrayList<>();
        double rest = 0;
        for (int k = 0; k < all.size(); k++) {
            if (k < MOST_OWNERS || all.size() == MOST_OWNERS + 1) {
                words.add(all.get(k).label() + " " + percent(all.get(k).share()));
            } else {
                rest += all.get(k).share();
            }
        }
        if (rest > 0) {
            words.add((all.size() - MOST_OWNERS) + " more " + percent(rest));
        }
        return String.join("; ", words);
    }

    /** Shareholdings are told by tenths of a per cent: 43.4 %. */
    static String percent(double share) {
        double tenths = Math.rint(share * 1000) / 10;
        if (share > 0 && tenths == 0) {
            return Numbers.percent(share);
        }
        // nearly all is not all
        if (share < 1 && tenths == 100 && share < 0.9999999) {
            return "over " + Numbers.fixed(99.9, 1) + Numbers.THIN + "%";
        }
        return Numbers.fixed(tenths, tenths == Math.rint(tenths) ? 0 : 1) + Numbers.THIN + "%";
    }
}
