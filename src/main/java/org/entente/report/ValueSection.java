package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.plan.Account;
import org.entente.plan.LedgerEntry;

/** Where the money goes: by country, then company, then part of the car. */
final class ValueSection {
    private static final int MOST_COUNTRIES = 7;
    private static final int MOST_COMPANIES = 14;
    private static final int MOST_PARTS = 14;
    private static final double WIDTH = 1160;
    private static final double NODE = 14;
    private static final double GAP = 13;

    private record Payment(String country, String company, String part) {}

    private final Brief brief;
    private final Html html;

    ValueSection(Brief brief, Html html) {
        this.brief = brief;
        this.html = html;
    }

    void write() {
        Map<Payment, Double> payments = new LinkedHashMap<>();
        for (LedgerEntry entry : brief.spend().entries()) {
            payments.merge(payment(entry), entry.borne(), Double::sum);
        }
        double income = 0;
        double total = 0;
        for (double money : payments.values()) {
            income += Math.min(0, money);
            total += Math.max(0, money);
        }
        payments.values().removeIf(money -> money <= 0);
        if (payments.isEmpty()) {
            return;
        }
        html.raw("<section id=value><h2>Where the money goes</h2><p>").text(brief.largeMoney(total));
        html.text(" over " + brief.horizon()
                + ", not discounted, by the country where the value arises, by who is paid, and by what for.");
        if (income < 0) {
            html.text(" Income of " + brief.largeMoney(-income) + " from partners and subsidies is not shown.");
        }
        html.raw("</p>");
        draw(payments, total);
        table(payments, total);
        html.raw("</section>");
    }

    private static Payment payment(LedgerEntry entry) {
        String country =
                entry.country() == null ? "Between countries" : entry.country().name();
        String part;
        if (entry.product() != null) {
            part = entry.product().name();
        } else {
            part = entry.activity() instanceof Line line ? line.name() : "Other";
        }
        return new Payment(country(entry), company(entry), part);
    }

    /** Where the value arises; duty goes to the country of entry, transport within a country stays there. */
    private static String country(LedgerEntry entry) {
        if (entry.country() != null) {
            return entry.country().name();
        }
        if (entry.activity() instanceof Lane lane) {
            boolean within =
                    lane.from().country().index() == lane.to().country().index();
            if (within || entry.account() == Account.DUTY) {
                return lane.to().country().name();
            }
        }
        return "Between countries";
    }

    /** Who gets the money; for the world outside the network, by what it is paid for. */
    private static String company(LedgerEntry entry) {
        if (entry.counterparty() != null) {
            return entry.counterparty().name();
        }
        return switch (entry.account()) {
            case DUTY -> "Customs, " + country(entry);
            case SUBSIDY -> "Subsidies, " + country(entry);
            case FREIGHT -> "Carriers";
            case PIPELINE, HOLDING -> "Cost of capital on stock";
            case MATERIAL,
                    CONVERSION,
                    LABOUR,
                    ENERGY,
                    SCRAP,
                    TOOLING,
                    DEVELOPMENT,
                    INVESTMENT,
                    RESIDUAL,
                    FIXED,
                    TRANSFER,
                    REVENUE,
                    PENALTY -> entry.company().name() + (entry.account() == Account.MATERIAL ? ": purchases" : "");
        };
    }

    private void draw(Map<Payment, Double> payments, double total) {
        Set<String> countries = largest(payments, 0, MOST_COUNTRIES);
        Set<String> companies = largest(payments, 1, MOST_COMPANIES);
        Set<String> parts = largest(payments, 2, MOST_PARTS);
        Map<String, Integer> colours = new HashMap<>();
        sizes(payments, 0).forEach(country -> colours.put(country.getKey(), colours.size()));
        Sankey sankey = new Sankey();
        payments.forEach((payment, money) -> {
            boolean named = countries.contains(payment.country());
            String country = named ? payment.country() : "Other countries";
            int colour = named ? colours.getOrDefault(country, Palette.OTHER) : Palette.OTHER;
            boolean known = companies.contains(payment.country() + "\n" + payment.company());
            String company = known ? payment.company() : "Others, " + country;
            boolean drawn = parts.contains(payment.part());
            String part = drawn ? payment.part() : "Other parts";
            Sankey.Node a = sankey.node(country, country, 0, colour, !named);
            Sankey.Node b = sankey.node(country + "\n" + company, company, 1, colour, !known);
            Sankey.Node c = sankey.node(part, part, 2, Palette.OTHER, !drawn);
            sankey.add(a, b, money);
            sankey.add(b, c, money);
        });
        double rows = 0;
        for (int column = 0; column < 3; column++) {
            int at = column;
            rows = Math.max(
                    rows,
                    sankey.nodes().stream().filter(node -> node.column == at).count());
        }
        double height = Math.clamp(rows * 34, 260, 620);
        sankey.layOut(height, GAP);
        html.raw(
                "<div class=scroll tabindex=0 role=region aria-label=\"Flow of money\"><svg class=sankey role=group aria-label=\"Flow of money from country to company to part\" viewBox=\"0 0 ");
        html.place(WIDTH).raw(" ").place(height + 34).raw("\"><g class=heads aria-hidden=true>");
        html.raw("<text x=0 y=12>Country</text><text")
                .place("x", left(1))
                .raw(" y=12>Who is paid</text><text text-anchor=end");
        html.place("x", WIDTH).raw(" y=12>For what</text></g><g transform=\"translate(0 22)\">");
        sankey.links().forEach(link -> link(link, total));
        sankey.nodes().forEach(node -> node(node, total));
        html.raw("</g></svg></div>");
    }

    private static double left(int column) {
        return switch (column) {
            case 0 -> 0;
            case 1 -> WIDTH * 0.42;
            default -> WIDTH - NODE;
        };
    }

    private void link(Sankey.Link link, double total) {
        double x0 = left(link.from.column) + NODE;
        double x1 = left(link.to.column);
        double y0 = link.fromTop + link.height / 2;
        double y1 = link.toTop + link.height / 2;
        double mid = (x0 + x1) / 2;
        html.raw("<path class=\"mark link ")
                .raw(Palette.name(link.from.colour))
                .raw("\" tabindex=0 role=img d=\"M")
                .place(x0)
                .raw(" ")
                .place(y0);
        html.raw("C")
                .place(mid)
                .raw(" ")
                .place(y0)
                .raw(" ")
                .place(mid)
                .raw(" ")
                .place(y1)
                .raw(" ")
                .place(x1)
                .raw(" ")
                .place(y1);
        html.raw("\"").place("stroke-width", Math.max(0.8, link.height)).raw("><title>");
        html.text(link.from.label + " → " + link.to.label + ": " + brief.largeMoney(link.money) + ", "
                + Numbers.percent(link.money / total));
        html.raw("</title></path>");
    }

    private void node(Sankey.Node node, double total) {
        double x = left(node.column);
        boolean ends = node.column == 2;
        html.raw("<g class=\"")
                .raw(Palette.name(node.colour))
                .raw("\"><rect class=node")
                .place("x", x)
                .place("y", node.top);
        html.place("width", NODE).place("height", Math.max(1, node.height)).raw("/></g>");
        html.raw("<text").place("x", ends ? x - 6 : x + NODE + 6).place("y", node.top + node.height / 2 + 4);
        html.raw(ends ? " text-anchor=end>" : ">").text(node.label).raw(" <tspan class=amount>");
        html.text(brief.largeMoney(node.money) + " · " + Numbers.percent(node.money / total))
                .raw("</tspan></text>");
    }

    /** The keys of a column with most money: a country, a company in its country, a part. */
    private static Set<String> largest(Map<Payment, Double> payments, int column, int most) {
        List<Map.Entry<String, Double>> sizes = sizes(payments, column);
        Set<String> kept = new HashSet<>();
        // a group of one would be no shorter than its name
        int take = sizes.size() <= most + 1 ? sizes.size() : most;
        sizes.subList(0, take).forEach(size -> kept.add(size.getKey()));
        return kept;
    }

    private static List<Map.Entry<String, Double>> sizes(Map<Payment, Double> payments, int column) {
        Map<String, Double> sums = new LinkedHashMap<>();
        payments.forEach((payment, money) -> {
            String key = switch (column) {
                case 0 -> payment.country();
                case 1 -> payment.country() + "\n" + payment.company();
                default -> payment.part();
            };
            sums.merge(key, money, Double::sum);
        });
        List<Map.Entry<String, Double>> list = new ArrayList<>(sums.entrySet());
        list.sort(Comparator.comparingDouble(size -> -size.getValue()));
        return list;
    }

    private void table(Map<Payment, Double> payments, double total) {
        html.raw(
                "<details><summary>The same as a table</summary><div class=scroll tabindex=0 role=region aria-label=\"Money by country and company\"><table><caption class=unseen>Money by country, company and part</caption>");
        html.raw(
                "<thead><tr><th scope=col>Country<th scope=col>Who is paid<th scope=col>For what<th scope=col class=n>Money<th scope=col class=n>Share</thead><tbody>");
        payments.entrySet().stream()
                .sorted(Comparator.comparingDouble(payment -> -payment.getValue()))
                .limit(500)
                .forEach(payment -> {
                    html.raw("<tr>")
                            .element("td", payment.getKey().country())
                            .element("th scope=row", payment.getKey().company());
                    html.element("td", payment.getKey().part())
                            .element("td class=n", brief.largeMoney(payment.getValue()));
                    html.element("td class=n", Numbers.percent(payment.getValue() / total))
                            .raw("</tr>");
                });
        html.raw("</tbody></table></div></details>");
    }
}
