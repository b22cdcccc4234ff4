package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.FigureWords;
import org.entente.network.Network;
import org.entente.partners.Deal;
import org.entente.partners.DealRange;
import org.entente.partners.DealRanges;
import org.entente.partners.DealWords;
import org.entente.partners.Interval;
import org.entente.partners.LeverWords;
import org.entente.partners.PartnerAccount;
import org.entente.partners.Statement;
import org.entente.plan.Certificate;
import org.entente.plan.Plan;

/** A deal on a terminal: whether both win, between which prices, how it moves, and everybody's money. */
final class DealText {
    private static final int WIDTH = 100;
    private static final int NAME = 44;

    private DealText() {}

    static String of(Deal deal, Style style) {
        Network network = deal.network();
        List<String> sections = new ArrayList<>(List.of(
                PlanText.title(network, style),
                says(deal, style),
                intervals(deal, style),
                ranges(deal, style),
                partners(deal, style),
                proof(deal, style)));
        sections.removeIf(String::isEmpty);
        return String.join("\n", sections);
    }

    private static String says(Deal deal, Style style) {
        StringBuilder text = new StringBuilder();
        List<String> sentences = DealWords.of(deal).sentences();
        String first = Numbers.wrap(sentences.getFirst(), WIDTH, "");
        text.append(
                        deal.isWinWinToday() && deal.partnerCostsKnown()
                                ? style.good(first)
                                : deal.isWinWin() ? style.caution(first) : style.bad(first))
                .append('\n');
        for (String sentence : sentences.subList(1, sentences.size())) {
            text.append("  ").append(Numbers.wrap(sentence, WIDTH - 2, "  ")).append('\n');
        }
        return text.toString();
    }

    private static String intervals(Deal deal, Style style) {
        List<Interval> all = new ArrayList<>(List.of(deal.interval()));
        all.addAll(deal.byProduct());
        TextTable table = new TextTable("  ", "lrrrr");
        table.row(style::faint, "", "at least", "at most", "Nash point", "today");
        for (Interval interval : all) {
            LeverWords words = LeverWords.of(deal, interval.lever());
            table.row(
                    Numbers.cut(words.subject(), NAME),
                    LeverWords.bare(deal, interval, false),
                    LeverWords.bare(deal, interval, true),
                    Double.isNaN(interval.nash()) ? Numbers.NONE : words.bare(interval.nash()),
                    words.bare(interval.lever().today()));
        }
        LeverWords words = LeverWords.of(deal, deal.interval().lever());
        String unit = deal.byProduct().isEmpty() ? words.unit() : "money per unit, or share of today's prices";
        return style.heading("INTERVAL") + "  " + unit
                + (deal.byProduct().isEmpty() ? "" : "; one product's price with the others as today") + "\n"
                + table.text();
    }

    private static String ranges(Deal deal, Style style) {
        DealRanges ranges = deal.ranges();
        if (ranges.asked() == 0) {
            return "";
        }
        LeverWords words = LeverWords.of(deal, deal.interval().lever());
        TextTable table = new TextTable("  ", "lrrrr");
        table.row(style::faint, "fact", "low end", "interval", "high end", "interval");
        for (DealRange range : ranges.moved()) {
            table.row(
                    Numbers.cut(FigureWords.name(range.figure()), NAME),
                    FigureWords.bare(range.figure(), range.atLow().value()),
                    interval(words, range.atLow()),
                    FigureWords.bare(range.figure(), range.atHigh().value()),
                    interval(words, range.atHigh()));
        }
        String still = ranges.still() == 0
                ? ""
                : "  " + Numbers.count(ranges.still(), "fact") + " more planned anew move"
                        + (ranges.still() == 1 ? "s" : "") + " neither end.\n";
        String left = ranges.left() == 0
                ? ""
                : "  " + Numbers.count(ranges.left(), "fact")
                        + " more were to be planned anew; it was stopped before.\n";
        return style.heading("HOW IT MOVES") + "  "
                + "both ends of the ranges of the "
                + Numbers.count(ranges.moved().size(), "fact")
                + " that move it most of " + ranges.asked() + ", all planned anew\n"
                + (ranges.moved().isEmpty() ? "" : table.text()) + still + left;
    }

    private static String interval(LeverWords words, DealRange.At at) {
        if (!at.trouble().isEmpty()) {
            return "no deal";
        }
        return (at.least() > at.most() ? "none: " : "") + words.bare(at.least()) + " – " + words.bare(at.most());
    }

    private static String partners(Deal deal, Style style) {
        boolean residual = deal.accounts().partners().stream()
                .anyMatch(account -> account.present().residual() != 0);
        TextTable table = new TextTable("  ", residual ? "lrrrrrrrr" : "lrrrrrrr");
        List<String> head = new ArrayList<>(List.of("", "income", "received", "paid", "cost", "profit", "invested"));
        if (residual) {
            head.add("residual");
        }
        head.add("value");
        table.row(style::faint, head.toArray(String[]::new));
        boolean unknown = false;
        for (PartnerAccount account : deal.accounts().partners()) {
            Statement money = account.present();
            unknown |= !account.costsKnown();
            List<String> row = new ArrayList<>(List.of(
                    Numbers.cut(account.company().name(), NAME) + (account.costsKnown() ? "" : " *"),
                    Numbers.millions(money.income()),
                    Numbers.millions(money.received()),
                    Numbers.millions(money.paid()),
                    Numbers.millions(money.cost()),
                    Numbers.millions(money.profit()),
                    Numbers.millions(money.investment())));
            if (residual) {
                row.add(Numbers.millions(money.residual()));
            }
            row.add(Numbers.millions(money.cashFlow()));
            table.row(row.toArray(String[]::new));
        }
        return style.heading("PARTNERS") + "  present value in "
                + deal.network().settings().currency().id() + " million, by the plan measured, at today's prices\n"
                + table.text() + (unknown ? "  * its own costs are not in the case\n" : "");
    }

    private static String proof(Deal deal, Style style) {
        List<Plan> plans = new ArrayList<>(List.of(deal.together().plan()));
        for (var option : List.of(deal.viewpoint(), deal.partner())) {
            if (option.solved() != null) {
                plans.add(option.solved().plan());
            }
        }
        double gap = 0;
        for (Plan plan : plans) {
            Certificate certificate = plan.certificate();
            gap = Math.max(gap, certificate == null ? Double.POSITIVE_INFINITY : certificate.gap());
        }
        return style.faint(Numbers.count(plans.size(), "plan") + ", none to be bettered by more than "
                        + Numbers.gap(gap) + "; solved with "
                        + deal.together().plan().provenance().solver() + ".")
                + "\n";
    }
}
