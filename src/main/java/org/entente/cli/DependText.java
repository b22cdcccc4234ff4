package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.explain.LimitWords;
import org.entente.network.Limit;
import org.entente.network.Period;
import org.entente.partners.dependence.Breakdown;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.DependenceWords;
import org.entente.partners.dependence.Losses;
import org.entente.partners.dependence.Partner;
import org.entente.partners.dependence.Replacement;
import org.entente.partners.dependence.SingleSource;
import org.entente.partners.dependence.Slice;
import org.entente.partners.dependence.View;
import org.entente.partners.dependence.WithoutPartner;
import org.entente.partners.dependence.WithoutPartner.Delay;
import org.entente.plan.LimitResult;
import org.jspecify.annotations.Nullable;

/** On whom a plan depends: sentences first, then whose value, limits, and what each loss costs. */
final class DependText {
    private static final int WIDTH = 98;
    private static final int SHOWN = 14;
    private static final int CARS = 5;
    private static final int PERIODS = 8;
    /** Shares that differ by less are alike. */
    private static final double ALIKE = 0.005;

    private DependText() {}

    static String of(DependenceTrace trace, @Nullable Losses losses, List<View> views, Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.heading("DEPENDENCE")).append('\n');
        DependenceWords.sentences(trace, losses)
                .forEach(says -> text.append("  ")
                        .append(Numbers.wrap(says, WIDTH, "  "))
                        .append('\n'));
        for (View view : views) {
            shares(trace, view, text, style);
            parts(trace, view, text, style);
        }
        limits(trace, text, style);
        if (losses != null) {
            losses(trace, losses, text, style);
        }
        return text.toString();
    }

    private static void shares(DependenceTrace trace, View view, StringBuilder text, Style style) {
        Breakdown all = trace.all(view);
        if (all.slices().isEmpty()) {
            return;
        }
        text.append('\n')
                .append(style.heading("VALUE BY " + view.name()))
                .append("  share of the full cost to who sells it, all tiers\n");
        List<Breakdown> shown = differing(all, trace.cars(view));
        List<Breakdown> periods = trace.periods(view);
        periods = periods.size() < 2 ? List.of() : periods.subList(0, Math.min(PERIODS, periods.size()));
        Breakdown parts = trace.parts(view, null);
        StringBuilder columns = new StringBuilder("lrrr");
        List<String> head = new ArrayList<>(List.of("", "all", "of making", "of parts"));
        for (Breakdown car : shown) {
            columns.append('r');
            head.add(name(car));
        }
        for (Breakdown period : periods) {
            columns.append('r');
            head.add(period.period() == null ? "" : period.period().id());
        }
        TextTable table = new TextTable("  ", columns.toString());
        table.row(style::faint, head.toArray(String[]::new));
        int most = all.slices().size() <= SHOWN + 1 ? all.slices().size() : SHOWN;
        for (Slice slice : all.slices().subList(0, most)) {
            List<String> cells = new ArrayList<>();
            cells.add(slice.name());
            cells.add(Numbers.share(slice.share()));
            cells.add(slice.isOfPartner() ? Numbers.share(all.shareOfMaking(slice.id())) : "");
            cells.add(slice.isOfPartner() && parts.value() > 0 ? Numbers.share(parts.share(slice.id())) : "");
            shown.forEach(car -> cells.add(Numbers.share(car.share(slice.id()))));
            periods.forEach(period -> cells.add(Numbers.share(period.share(slice.id()))));
            table.row(cells.toArray(String[]::new));
        }
        if (most < all.slices().size()) {
            table.row(style::faint, (all.slices().size() - most) + " more, see the report or --json");
        }
        text.append(table.text());
    }

    /** What is bought, by period: what a promise about the value of parts means. */
    private static void parts(DependenceTrace trace, View view, StringBuilder text, Style style) {
        List<Period> periods = trace.plan().network().periods();
        Breakdown all = trace.parts(view, null);
        if (view != View.COUNTRY || periods.size() < 2 || !(all.value() > 0)) {
            return;
        }
        List<Period> shown = periods.subList(0, Math.min(PERIODS, periods.size()));
        TextTable table = new TextTable("  ", "lr" + "r".repeat(shown.size()));
        List<String> head = new ArrayList<>(List.of("", "all"));
        shown.forEach(period -> head.add(period.id()));
        table.row(style::faint, head.toArray(String[]::new));
        List<Breakdown> inPeriods =
                shown.stream().map(period -> trace.parts(view, period)).toList();
        for (Slice slice : all.slices()) {
            List<String> cells = new ArrayList<>(List.of(slice.name(), Numbers.share(slice.share())));
            inPeriods.forEach(
                    period -> cells.add(Numbers.share(period.value() > 0 ? period.share(slice.id()) : Double.NaN)));
            table.row(cells.toArray(String[]::new));
        }
        text.append('\n')
                .append(style.heading("PARTS BY COUNTRY"))
                .append("  what is bought from companies outside, first tier, as spend_share counts it\n")
                .append(table.text());
    }

    /** Cars whose value is another's than that of all together; none where they are alike. */
    private static List<Breakdown> differing(Breakdown all, List<Breakdown> cars) {
        List<Breakdown> found = new ArrayList<>();
        for (Breakdown car : cars) {
            boolean differs =
                    all.slices().stream().anyMatch(slice -> Math.abs(car.share(slice.id()) - slice.share()) > ALIKE);
            if (differs && found.size() < CARS) {
                found.add(car);
            }
        }
        return found;
    }

    private static String name(Breakdown car) {
        return Numbers.cut(car.product() == null ? "" : car.product().name(), 16) + ", "
                + Numbers.cut(car.market() == null ? "" : car.market().name(), 10);
    }

    private static void limits(DependenceTrace trace, StringBuilder text, Style style) {
        TextTable table = new TextTable("  ", "llrrl");
        for (LimitResult result : trace.plan().limits()) {
            Limit.Kind kind = result.limit().kind();
            if (kind == Limit.Kind.DEPENDENCE || kind == Limit.Kind.CORE || kind == Limit.Kind.SPEND_SHARE) {
                table.row(
                        result.holds() ? style::good : style::bad,
                        result.holds() ? "kept" : "missed",
                        Numbers.cut(result.limit().id() + ": " + LimitWords.subject(result.limit()), 60),
                        LimitText.value(result),
                        LimitText.ceiling(result.limit()),
                        LimitText.margin(result));
            }
        }
        if (!table.isEmpty()) {
            text.append('\n').append(style.heading("LIMITS")).append("  on dependence, spend and core products\n");
            text.append(table.text());
        }
    }

    private static void losses(DependenceTrace trace, Losses losses, StringBuilder text, Style style) {
        String currency = trace.plan().network().settings().currency().id();
        text.append('\n').append(style.heading("LOSSES")).append("  the best plan without each, present value\n");
        TextTable table = new TextTable("  ", "llrrl");
        table.row(style::faint, "without", "", currency, "per unit sold", "");
        for (WithoutPartner without : losses.without()) {
            String what = without.partner().name();
            String kind = without.partner().kind().word();
            switch (without.outcome()) {
                case NO_PLAN ->
                    table.row(
                            style::bad,
                            what,
                            kind,
                            "no plan",
                            "",
                            without.opened().isEmpty()
                                    ? ""
                                    : Numbers.money(without.cost()) + " with "
                                            + Numbers.cut(String.join(", ", without.opened()), 60) + " opened");
                case UNKNOWN -> table.row(style::faint, what, kind, "not known", "", "");
                case COSTS ->
                    table.row(
                            what,
                            kind,
                            Numbers.money(Math.max(0, without.cost())),
                            Numbers.perUnit(Math.max(0, without.perCar())),
                            delays(without));
            }
        }
        text.append(table.text());
        breaks(losses, text);
        substitutes(losses, currency, text, style);
        singles(losses, text, style);
        text.append("\nPlanned ")
                .append(Numbers.count(losses.solves(), "more time"))
                .append(" in ")
                .append(Numbers.fixed(losses.seconds(), 1))
                .append(" s.\n");
    }

    /** Which promises cannot be kept together; partners without whom the same break stand together. */
    private static void breaks(Losses losses, StringBuilder text) {
        Map<List<String>, List<String>> byPromises = new LinkedHashMap<>();
        for (WithoutPartner without : losses.without()) {
            if (!without.breaks().isEmpty()) {
                byPromises
                        .computeIfAbsent(without.breaks(), key -> new ArrayList<>())
                        .add(DependenceWords.called(without.partner()));
            }
        }
        byPromises.forEach((promises, partners) -> text.append("  ")
                .append(Numbers.wrap(
                        "Without " + String.join(", or ", partners) + ", these cannot be kept together: "
                                + String.join("; ", promises) + ".",
                        WIDTH,
                        "  "))
                .append('\n'));
    }

    private static String delays(WithoutPartner without) {
        return String.join(
                ", ", without.delays().stream().map(DependText::delay).toList());
    }

    private static String delay(Delay delay) {
        return DependenceWords.delay(delay);
    }

    private static void substitutes(Losses losses, String currency, StringBuilder text, Style style) {
        TextTable table = new TextTable("  ", "lllrrl");
        table.row(style::faint, "supplier", "product", "replaced by", currency + " a unit", "weeks", "waits for");
        boolean any = false;
        for (WithoutPartner without : losses.without()) {
            if (without.partner().kind() != Partner.Kind.COMPANY) {
                continue;
            }
            for (Replacement replacement : without.replacements()) {
                any = true;
                table.row(
                        Numbers.cut(without.partner().name(), 28),
                        Numbers.cut(replacement.product().name(), 26),
                        Numbers.cut(
                                replacement.makers().isEmpty()
                                        ? (Double.isNaN(replacement.perUnit()) ? Numbers.NONE : "who makes it already")
                                        : String.join(", ", replacement.makers()),
                                48),
                        Double.isNaN(replacement.perUnit())
                                ? Numbers.NONE
                                : Numbers.signed(Numbers.perUnit(replacement.perUnit())),
                        Numbers.fixed(replacement.weeks(), 0),
                        Numbers.cut(String.join(", ", replacement.tasks()), 40));
            }
        }
        if (any) {
            text.append('\n').append(style.heading("WHO REPLACES WHOM")).append("  weeks from the programme's start\n");
            text.append(table.text());
        }
    }

    private static void singles(Losses losses, StringBuilder text, Style style) {
        if (losses.singles().isEmpty()) {
            return;
        }
        text.append('\n').append(style.heading("FROM ONE COMPANY ALONE")).append('\n');
        TextTable table = new TextTable("  ", "lll");
        int most = losses.singles().size() <= SHOWN + 1 ? losses.singles().size() : SHOWN;
        for (SingleSource single : losses.singles().subList(0, most)) {
            table.row(
                    single.product().name() + (single.core() ? " (core)" : ""),
                    single.company(),
                    single.inCase()
                            ? "no other in the case"
                            : "also possible: " + Numbers.cut(String.join(", ", single.others()), 48));
        }
        if (most < losses.singles().size()) {
            table.row(style::faint, (losses.singles().size() - most) + " more, see the report or --json");
        }
        text.append(table.text());
    }
}
