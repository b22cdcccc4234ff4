package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.explain.Words;
import org.entente.partners.dependence.WithoutPartner.Delay;
import org.entente.partners.dependence.WithoutPartner.Outcome;
import org.jspecify.annotations.Nullable;

/** Dependence in sentences. */
public final class DependenceWords {
    private static final int NAMED = 4;

    private DependenceWords() {}

    /** What there is to say first: whose value, from whom the parts, without whom it does not go. */
    public static List<String> sentences(DependenceTrace trace, @Nullable Losses losses) {
        String currency = trace.plan().network().settings().currency().id();
        List<String> says = new ArrayList<>();
        Breakdown countries = trace.all(View.COUNTRY);
        if (countries.value() <= 0) {
            return List.of("The plan sells nothing that has a value, so there is nothing to depend on.");
        }
        says.add("Of the value of what is sold, " + shares(countries) + ".");
        says.add("It belongs in the end to " + owners(trace.all(View.OWNER)) + ".");
        Breakdown parts = trace.parts(View.COUNTRY, null);
        if (parts.value() > 0) {
            says.add("Of what is bought from companies outside, "
                    + Words.money(parts.value(), currency) + " at the first tier, "
                    + shares(parts).replace(" arises in ", " comes from ").replace(" in ", " from ") + ".");
        }
        for (Slice slice : trace.sellingBelowCost()) {
            says.add(slice.name() + " sells below its cost: its value added is " + Words.money(slice.amount(), currency)
                    + ", a share of " + percent(slice.share()) + ".");
        }
        if (losses != null) {
            says.addAll(ofLosses(losses, currency));
        }
        double left = trace.left();
        if (Math.abs(left) > 1e-4 * countries.value()) {
            says.add("No car carries " + Words.money(left, currency)
                    + ": stock at the end, or what is paid for and not used.");
        }
        return says;
    }

    private static List<String> ofLosses(Losses losses, String currency) {
        List<String> says = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Partner.Kind kind : List.of(Partner.Kind.COMPANY, Partner.Kind.GROUP, Partner.Kind.COUNTRY)) {
            List<String> names = losses.without().stream()
                    .filter(without -> without.isSinglePointOfFailure()
                            && without.partner().kind() == kind)
                    .map(without -> without.partner().name())
                    .toList();
            if (!names.isEmpty()) {
                alone.add("the " + (names.size() == 1 ? kind.word() : kind.plural()) + " " + Words.list(names));
            }
        }
        says.add(
                alone.isEmpty()
                        ? "There is a plan without each company and country that was looked at."
                        : "There is no plan of the case as it stands without " + String.join(", without ", alone)
                                + ": single points of failure.");
        losses.without().stream()
                .filter(without ->
                        !without.opened().isEmpty() && without.partner().kind() == Partner.Kind.COMPANY)
                .forEach(without -> says.add("With " + Words.list(without.opened())
                        + " opened, which the case keeps shut, the loss of "
                        + without.partner().name() + " " + costs(without, currency)));
        losses.without().stream()
                .filter(without ->
                        without.outcome() == Outcome.COSTS && without.partner().kind() == Partner.Kind.COMPANY)
                .findFirst()
                .ifPresent(without -> says.add("The dearest partner to lose is "
                        + without.partner().name() + ": " + sentence(without, currency)));
        List<String> only = losses.singles().stream()
                .filter(SingleSource::inCase)
                .map(single -> single.product().name() + " (" + single.company() + ")")
                .toList();
        if (!only.isEmpty()) {
            says.add("The case knows one company alone for " + Words.list(only) + ".");
        }
        if (losses.unfinished() > 0) {
            says.add("Time ran out before " + losses.unfinished() + " more could be looked at.");
        }
        return says;
    }

    /** {@code China (country)}. */
    public static String called(Partner partner) {
        return partner.name() + " (" + partner.kind().word() + ")";
    }

    /** What comes of a loss. */
    public static String sentence(WithoutPartner without, String currency) {
        return switch (without.outcome()) {
            case NO_PLAN -> none(without, currency);
            case UNKNOWN -> "not known: time ran out.";
            case COSTS -> costs(without, currency);
        };
    }

    private static String none(WithoutPartner without, String currency) {
        String opened = without.opened().isEmpty()
                ? ""
                : " With " + Words.list(without.opened()) + " opened, which the case keeps shut, it "
                        + costs(without, currency);
        return "no plan without it" + (without.breaks().isEmpty() ? "." : ": " + because(without.breaks())) + opened;
    }

    private static String because(List<String> breaks) {
        return breaks.stream()
                        .map(each -> each.endsWith(".") ? each.substring(0, each.length() - 1) : each)
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String costs(WithoutPartner without, String currency) {
        StringBuilder text = new StringBuilder(
                without.cost() < 0.005
                        ? "costs nothing"
                        : "costs " + Words.money(without.cost(), currency) + " as a present value");
        if (without.cost() >= 0.005 && !Double.isNaN(without.perCar())) {
            text.append(", ").append(Words.perUnit(without.perCar(), currency)).append(" for each unit sold today");
        }
        for (Delay delay : without.delays()) {
            text.append("; ").append(delay(delay));
        }
        if (without.sold() > 0.5) {
            text.append("; ").append(Words.units(without.sold())).append(" units fewer are sold");
        }
        for (Replacement replacement : without.replacements()) {
            text.append("; ").append(replacement(replacement));
        }
        return text.append(without.proven() ? "." : " (not proven).").toString();
    }

    /** A launch that moves. */
    public static String delay(Delay delay) {
        if (Double.isInfinite(delay.weeks())) {
            return delay.product().name() + " is never launched";
        }
        long weeks = Math.max(1, Math.round(Math.abs(delay.weeks())));
        return delay.product().name() + " is launched " + Words.weeks(weeks)
                + (delay.weeks() > 0 ? " later" : " sooner");
    }

    /** Who takes over. */
    public static String replacement(Replacement replacement) {
        String product = replacement.product().name();
        return replacement.makers().isEmpty()
                ? (Double.isNaN(replacement.perUnit())
                        ? product + " is not used any more"
                        : product + " from who makes it already")
                : product + " from " + Words.list(replacement.makers()) + " instead";
    }

    private static String shares(Breakdown breakdown) {
        List<Slice> slices = breakdown.slices();
        List<String> words = new ArrayList<>();
        int named = Math.min(NAMED, slices.size());
        for (Slice slice : slices.subList(0, named)) {
            String where = slice.isOfPartner()
                    ? (words.isEmpty() ? " arises in " : " in ") + slice.name()
                    : " is " + slice.name();
            words.add(percent(slice.share()) + where);
        }
        return Words.list(words);
    }

    /** At one decimal. */
    private static String percent(double share) {
        return Words.percent(Math.rint(share * 1000) / 1000);
    }

    private static String owners(Breakdown breakdown) {
        List<String> words = new ArrayList<>();
        for (Slice slice : breakdown.slices()) {
            if (slice.isOfPartner() && words.size() < NAMED) {
                words.add(slice.name() + " (" + percent(slice.share()) + ")");
            }
        }
        return Words.list(words);
    }
}
