package org.entente.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.explain.FigureWords;
import org.entente.explain.Words;

/** A deal in sentences, the answer first. */
public final class DealWords {
    private final Deal deal;
    private final LeverWords lever;
    private final String currency;
    private final String viewpoint;
    private final String partner;

    private DealWords(Deal deal) {
        this.deal = deal;
        this.lever = LeverWords.of(deal, deal.interval().lever());
        this.currency = deal.network().settings().currency().id();
        this.viewpoint = deal.sides().viewpoint().name();
        this.partner = deal.sides().partner().name();
    }

    public static DealWords of(Deal deal) {
        return new DealWords(deal);
    }

    /** All sentences. */
    public List<String> sentences() {
        List<String> says = new ArrayList<>();
        says.add((deal.opened() == null ? "" : "As the case stands: ") + verdict());
        says.add(interval());
        if (!Double.isNaN(deal.interval().nash()) && deal.partnerCostsKnown()) {
            says.add(nash());
        }
        says.add(without(deal.viewpoint(), partner));
        says.add(without(deal.partner(), viewpoint));
        if (!deal.partnerCostsKnown()) {
            says.add(partner
                    + "'s own costs are not in the case: what it needs at least is not known, and its gain is all"
                    + " it is paid. Give its processes their cost.");
        }
        says.addAll(opened());
        losses(says);
        String ranges = ranges();
        if (!ranges.isEmpty()) {
            says.add(ranges);
        }
        return says;
    }

    /** Whether it is worth it, in one sentence. */
    public String verdict() {
        Interval interval = deal.interval();
        String today = lever.at(interval.lever().today());
        if (interval.isEmpty()) {
            return "No " + thing() + " suits both: "
                    + (deal.trades() ? "" : "the best for both together is not to deal with each other, and ") + apart()
                    + ".";
        }
        if (!deal.trades() && !deal.partnerCostsKnown()) {
            return "At " + today + " " + viewpoint + "'s best plan does not deal with " + partner + "; it could up to "
                    + lever.at(interval.most().at()) + ".";
        }
        if (!deal.trades()) {
            return "The best for both together is not to deal with each other at all.";
        }
        if (!deal.partnerCostsKnown()) {
            return "At " + today + " "
                    + of(viewpoint, deal.viewpoint(), deal.today().viewpoint(), partner) + "; whether " + partner
                    + " wins cannot be told, as its own costs are not in the case.";
        }
        if (deal.isWinWinToday()) {
            if (deal.viewpoint().exists() && deal.partner().exists()) {
                return "Both win today: at " + today + " " + viewpoint + " gains "
                        + gain(deal.today().viewpoint()) + " and " + partner + " "
                        + gain(deal.today().partner()) + " against going without each other.";
            }
            return "Both win today: at " + today + " "
                    + of(viewpoint, deal.viewpoint(), deal.today().viewpoint(), partner) + ", and "
                    + of(partner, deal.partner(), deal.today().partner(), viewpoint) + ".";
        }
        boolean own = deal.today().viewpoint() < -deal.tolerance();
        boolean other = deal.today().partner() < -deal.tolerance();
        String loser = own && other ? viewpoint + " and " + partner : own ? viewpoint : partner;
        String by = own && other
                ? gain(-deal.today().viewpoint()) + " and " + gain(-deal.today().partner())
                : gain(own ? -deal.today().viewpoint() : -deal.today().partner());
        return "Not today: at " + today + " " + loser + " would be better off alone, by " + by + "; but there is a "
                + thing() + " at which both win.";
    }

    /** What a side has more than without the other; without a plan of its own there is nothing to measure it against. */
    private String of(String name, OutsideOption alone, double gain, String other) {
        return alone.exists()
                ? name + (gain < 0 ? " loses " : " gains ") + gain(Math.abs(gain)) + " against going without " + other
                : name + " wholly depends on the deal: its gain has no upper bound in this case";
    }

    /** From where to where both gain, and what ends it. */
    public String interval() {
        Interval interval = deal.interval();
        if (!deal.partnerCostsKnown() && !interval.isEmpty()) {
            return oneEnd(interval);
        }
        if (interval.isEmpty()) {
            return "Measured by the plan in which they " + (deal.trades() ? "go together." : "do that comes nearest.");
        }
        String subject = lever.subject();
        String from = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + ": both gain from "
                + lever.at(interval.least().at());
        String to = Double.isInfinite(interval.most().at())
                ? deal.viewpoint().exists() || interval.payer() == Side.PARTNER
                        ? " up, without end"
                        : " up; no price is too high for " + viewpoint + ", which has no plan without " + partner
                : " to " + lever.at(interval.most().at());
        List<String> ends = new ArrayList<>();
        String below = end(interval.least());
        String above = Double.isInfinite(interval.most().at()) ? "" : end(interval.most());
        if (!below.isEmpty()) {
            ends.add("below, " + below);
        }
        if (!above.isEmpty()) {
            ends.add("above, " + above);
        }
        return from + to + (ends.isEmpty() ? "" : "; " + String.join("; ", ends)) + ".";
    }

    /** Of a partner whose costs are not in the case only the viewpoint's own end is known. */
    private String oneEnd(Interval interval) {
        boolean upper = interval.payer() == Side.VIEWPOINT;
        String subject = lever.subject();
        String start = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1) + ": ";
        String theirs = partner + (upper ? " needs at least" : " can pay at most") + " is not known";
        if (!deal.isTold(interval, upper)) {
            return start + "neither end is known. " + viewpoint
                    + (deal.viewpoint().exists() ? " gains at any of them" : " has no plan without " + partner)
                    + ", and what " + theirs + ".";
        }
        End end = upper ? interval.most() : interval.least();
        String why = end(end);
        return start + viewpoint + " gains " + (upper ? "up to " : "from ") + lever.at(end.at())
                + (why.isEmpty() ? "" : "; beyond, " + why) + ". What " + theirs + ".";
    }

    private String nash() {
        return "The Nash point, where the product of both gains is greatest, is "
                + lever.at(deal.interval().nash()) + ": " + viewpoint + " gains "
                + gain(deal.interval().atNash().viewpoint()) + ", " + partner + " "
                + gain(deal.interval().atNash().partner()) + ".";
    }

    /** Why an interval goes no further; empty where nothing more can be said. */
    public String end(End end) {
        return switch (end.why()) {
            case INDIFFERENT -> name(Objects.requireNonNull(end.side())) + " does better alone";
            case PROMISE ->
                "the promise " + Objects.requireNonNull(end.promise()).id() + " breaks";
            case EDGE -> "";
        };
    }

    /** The name of a side's company. */
    public String name(Side side) {
        return side == Side.VIEWPOINT ? viewpoint : partner;
    }

    /** What a side has without the other, and which promises it then keeps. */
    public String without(OutsideOption option, String other) {
        String name = option.company().name();
        return switch (option.kept()) {
            case NO_PLAN ->
                "Without " + other + ", " + name
                        + " has no plan at all, even if no promise is kept: it wholly depends on the" + " deal.";
            case ALL -> "Without " + other + ", " + name + "'s best plan " + worth(option.value()) + ".";
            case NOT_OBLIGATIONS ->
                "Without " + other + ", " + name + " cannot serve all that must be served; its best plan without that"
                        + " obligation " + worth(option.value()) + ".";
            case NONE ->
                "Without " + other + ", " + name + " cannot keep its hard limits; its best plan without them "
                        + worth(option.value()) + ".";
        };
    }

    /** What changes when what the case keeps shut is opened to both; empty where it keeps nothing shut. */
    private List<String> opened() {
        Opened opened = deal.opened();
        if (opened == null) {
            return List.of();
        }
        String shut = "The case keeps " + opened.shut().words() + " shut, altogether or for a time. ";
        Deal open = opened.deal();
        if (open == null) {
            return List.of(shut + "With all of it opened there is no deal to work out: " + opened.trouble());
        }
        if (opened.used().isEmpty()) {
            return List.of(shut + "Opened, none of it is used, and all of this stays as it is.");
        }
        DealWords words = new DealWords(open);
        List<String> says = new ArrayList<>();
        says.add(shut + "A route one knows is an alternative one has: with all of it opened, "
                + Words.list(opened.used()) + (opened.used().size() == 1 ? " is" : " are") + " used.");
        says.add("Opened so: " + words.verdict());
        says.add("Opened so: " + words.interval());
        return says;
    }

    private void losses(List<String> says) {
        for (Loss loss : deal.losses()) {
            says.add(loss.company().name() + ", which is on neither side, loses " + gain(loss.amount())
                    + " by the plan together: it would not agree. Give it a limit of kind participation.");
        }
        for (OutsideOption option : List.of(deal.viewpoint(), deal.partner())) {
            for (Loss loss : option.losses()) {
                says.add("What " + option.company().name() + " does alone uses "
                        + loss.company().name() + " to a loss of " + gain(loss.amount())
                        + ": that outside option is too good unless it agrees. Give it a limit of kind participation.");
            }
        }
    }

    /** Whether it holds whatever one fact turns out to be; empty where no fact was asked. */
    public String ranges() {
        List<DealRange> moved = deal.ranges().moved();
        if (moved.isEmpty() || !deal.trades() || !deal.partnerCostsKnown()) {
            return "";
        }
        List<String> none = new ArrayList<>();
        List<String> today = new ArrayList<>();
        for (DealRange range : moved) {
            for (DealRange.At at : List.of(range.atLow(), range.atHigh())) {
                String fact = FigureWords.name(range.figure()) + " at " + FigureWords.value(range.figure(), at.value());
                if (!at.hasInterval()) {
                    none.add(fact);
                } else if (!at.today().bothGain(deal.tolerance())) {
                    today.add(fact);
                }
            }
        }
        String facts = moved.size() == 1
                ? "the fact that moves it"
                : "any one of the " + moved.size() + " facts that move it most";
        if (none.isEmpty() && today.isEmpty()) {
            return "Both gain at today's " + thing() + " whatever " + facts + " turns out to be within its range.";
        }
        StringBuilder says = new StringBuilder();
        if (none.isEmpty()) {
            says.append("Some ")
                    .append(thing())
                    .append(" leaves both better off whatever ")
                    .append(facts);
            says.append(" turns out to be within its range");
        } else {
            says.append("No ").append(thing()).append(" suits both with ").append(Words.list(none));
        }
        if (!today.isEmpty()) {
            says.append("; at today's one of them loses with ").append(Words.list(today));
        }
        return says.append('.').toString();
    }

    private String apart() {
        Interval interval = deal.interval();
        End least = interval.least();
        End most = interval.most();
        String low = least.side() == null ? "it" : name(least.side());
        String high = most.side() == null ? "it" : name(most.side());
        return low + " needs at least " + lever.at(least.at()) + " and " + high + " accepts at most "
                + lever.at(most.at()) + ", " + lever.at(interval.gap()) + " apart";
    }

    private String thing() {
        return deal.held() != null ? "stake" : "price";
    }

    /** A gain or loss in money. */
    public String gain(double amount) {
        return Words.money(amount, currency);
    }

    /** {@code earns €5}, {@code costs €5}. */
    public String worth(double value) {
        if (Math.abs(value) < 0.005) {
            return "earns nothing";
        }
        return (value < 0 ? "costs " : "earns ") + Words.money(Math.abs(value), currency);
    }
}
