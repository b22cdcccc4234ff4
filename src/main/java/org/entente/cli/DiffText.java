package org.entente.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.explain.attribution.Answer;
import org.entente.explain.attribution.Attribution;
import org.entente.explain.attribution.Effect;
import org.entente.network.CaseSettings;
import org.entente.network.Product;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.report.json.DiffResult;

/** Two cases on a terminal: what came of it in a sentence, what each step did, then every cell that changed. */
final class DiffText {
    private static final int WIDTH = 110;
    private static final int HEAVIEST = 3;
    private static final int MOST_DECISIONS = 6;
    private static final int MOST_OF_WHOLE = 14;

    private final DiffResult diff;
    private final Style style;
    private final StringBuilder text = new StringBuilder();

    private DiffText(DiffResult diff, Style style) {
        this.diff = diff;
        this.style = style;
    }

    static String of(DiffResult diff, Style style) {
        return new DiffText(diff, style).write();
    }

    private String write() {
        CaseSettings settings = diff.to().settings();
        text.append(style.heading(settings.title().isEmpty() ? settings.caseId() : settings.title()))
                .append("\nA: ")
                .append(diff.fromName())
                .append("   B: ")
                .append(diff.toName())
                .append("   for ")
                .append(settings.viewpoint().name())
                .append(", amounts in ")
                .append(settings.currency().id())
                .append("\n\n");
        Attribution attribution = diff.attribution();
        if (diff.differences().isEmpty()) {
            text.append("No difference: both cases say the same.\n");
            if (attribution != null && attribution.from().hasPlan()) {
                Answer answer = Answer.of(attribution.from());
                text.append(what())
                        .append(' ')
                        .append(amount(answer.valueCents()))
                        .append(" in both.\n");
            }
            return text.toString();
        }
        if (!diff.refusal().isEmpty()) {
            text.append(style.bad(Numbers.wrap(diff.refusal(), WIDTH, ""))).append("\n\n");
        } else if (attribution != null) {
            answer(attribution);
        }
        CellsText.write(diff, style, text);
        return text.toString();
    }

    private void answer(Attribution attribution) {
        if (!attribution.from().hasPlan() || !attribution.to().hasPlan()) {
            without("A", attribution.from());
            without("B", attribution.to());
        } else {
            whole(attribution);
        }
        if (diff.steps().isEmpty()) {
            text.append("Nothing that changed can move the answer.\n\n");
        } else if (attribution.from().hasPlan()) {
            steps(attribution);
        }
    }

    private void without(String which, Plan plan) {
        if (plan.hasPlan()) {
            text.append(which)
                    .append(" has a plan: ")
                    .append(what())
                    .append(' ')
                    .append(amount(Answer.of(plan).valueCents()))
                    .append(".\n");
        } else {
            text.append(style.bad(which + " has no plan (" + plan.status().label() + "): " + plan.message()))
                    .append("\n");
        }
    }

    private void whole(Attribution attribution) {
        Answer from = Answer.of(attribution.from());
        Answer to = Answer.of(attribution.to());
        long over = to.valueOver(from);
        String sentence = over == 0
                ? "The " + what() + " stays " + amount(to.valueCents()) + "."
                : "The " + what() + " is " + amount(Math.abs(over)) + (over > 0 ? " higher: " : " lower: ")
                        + amount(to.valueCents()) + " instead of " + amount(from.valueCents()) + ".";
        StringBuilder all = new StringBuilder(sentence);
        to.unitsOver(from)
                .forEach((product, cents) -> all.append(" A ")
                        .append(name(product))
                        .append(
                                cents == 0
                                        ? " costs the same."
                                        : " costs " + unit(Math.abs(cents)) + (cents > 0 ? " more: " : " less: ")
                                                + unit(to.unitCents().getOrDefault(product, 0L)) + " instead of "
                                                + unit(from.unitCents().getOrDefault(product, 0L)) + "."));
        text.append(Numbers.wrap(all.toString(), WIDTH, "")).append('\n');
        heaviest(attribution, over);
        text.append('\n').append(style.heading("DECIDED DIFFERENTLY"));
        if (attribution.decisions().isEmpty()) {
            text.append("  nothing\n\n");
            return;
        }
        text.append('\n');
        int shown = Math.min(MOST_OF_WHOLE, attribution.decisions().size());
        attribution.decisions().subList(0, shown).forEach(decision -> decision(decision, "  "));
        if (shown < attribution.decisions().size()) {
            text.append("  and ")
                    .append(Numbers.count(attribution.decisions().size() - shown, "more decision"))
                    .append("; --json has all of them\n");
        }
        text.append('\n');
    }

    private void heaviest(Attribution attribution, long over) {
        List<Effect> moving = attribution.effects().stream()
                .filter(effect -> effect.valueCents() != 0)
                .sorted(Comparator.comparingLong(effect -> -Math.abs(effect.valueCents())))
                .toList();
        if (over == 0 || moving.size() < 2) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (Effect effect : moving.subList(0, Math.min(HEAVIEST, moving.size()))) {
            words.add("step " + number(effect) + " (" + signed(effect.valueCents()) + ")");
        }
        text.append(Numbers.wrap("Most of it comes with " + String.join(", ", words) + ".", WIDTH, ""))
                .append('\n');
    }

    private void steps(Attribution attribution) {
        text.append(style.heading("WHAT EACH CHANGE DOES"))
                .append("  made one after the other: settings, what opens, numbers, what closes, limits;\n")
                .append("  another order splits the same whole differently\n");
        List<String> products =
                List.copyOf(Answer.of(attribution.from()).unitCents().keySet());
        boolean alone = attribution.effects().stream().anyMatch(effect -> effect.alone() != null);
        TextTable table = new TextTable("  ", "rr" + (alone ? "r" : "") + "r".repeat(products.size()) + "l");
        List<String> head = new ArrayList<>(List.of("", what()));
        if (alone) {
            head.add("alone");
        }
        products.forEach(product -> head.add("cost of a " + name(product)));
        table.row(style::faint, head.toArray(String[]::new));
        row(table, "A", Answer.of(attribution.from()), products, alone, diff.fromName());
        Answer first = Answer.of(attribution.from());
        for (Effect effect : attribution.effects()) {
            effect(table, effect, first, products, alone);
        }
        if (attribution.isComplete()) {
            row(table, "B", Answer.of(attribution.to()), products, alone, diff.toName());
        }
        text.append(table.text());
        ending(attribution);
        text.append('\n');
    }

    private void effect(TextTable table, Effect effect, Answer first, List<String> products, boolean alone) {
        List<String> cells = new ArrayList<>(List.of(number(effect), signed(effect.valueCents())));
        if (alone) {
            Answer only = effect.alone();
            cells.add(only == null ? "no plan" : signed(only.valueOver(first)));
        }
        Map<String, Long> units = effect.unitCents();
        products.forEach(product -> {
            Long cents = units.get(product);
            cells.add(cents == null ? Numbers.NONE : cents == 0 ? "0" : Numbers.signed(unit(cents)));
        });
        int words = cells.size();
        cells.add("");
        List<String> lines = new ArrayList<>();
        for (int step : effect.steps()) {
            lines.addAll(lines(diff.steps().get(step).words()));
        }
        effect.decisions().stream()
                .limit(MOST_DECISIONS)
                .forEach(decision -> lines.addAll(lines("→ " + decision.sentence())));
        if (effect.decisions().size() > MOST_DECISIONS) {
            lines.add("→ and " + Numbers.count(effect.decisions().size() - MOST_DECISIONS, "more decision"));
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                cells.replaceAll(any -> "");
            }
            cells.set(words, lines.get(i));
            table.row(effect.isIdle() ? style::faint : any -> any, cells.toArray(String[]::new));
        }
    }

    private static List<String> lines(String words) {
        return List.of(Numbers.wrap(words, WIDTH - 40, "  ").split("\n"));
    }

    private void row(TextTable table, String label, Answer answer, List<String> products, boolean alone, String name) {
        List<String> cells = new ArrayList<>(List.of(label, amount(answer.valueCents())));
        if (alone) {
            cells.add("");
        }
        products.forEach(product -> {
            Long cents = answer.unitCents().get(product);
            cells.add(cents == null ? Numbers.NONE : unit(cents));
        });
        cells.add(name);
        table.row(style::heading, cells.toArray(String[]::new));
    }

    private void ending(Attribution attribution) {
        if (attribution.isComplete()) {
            String sum = Numbers.signed(Numbers.fixed(attribution.sumCents() / 100.0, 2));
            text.append("  The steps sum to the whole, ")
                    .append(sum)
                    .append(' ')
                    .append(diff.to().settings().currency().id())
                    .append(", to the cent; ")
                    .append(
                            attribution.isProven()
                                    ? "each plan is proven to within "
                                            + Numbers.gap(attribution
                                                    .to()
                                                    .provenance()
                                                    .relativeGap()) + ".\n"
                                    : style.caution("not every plan is proven.") + "\n");
            return;
        }
        if (!attribution.lost().isEmpty()) {
            String words = diff.steps().get(attribution.lost().getFirst()).words();
            String at = attribution.to().hasPlan()
                    ? "Stopped before step " + (attribution.lost().getFirst() + 1) + ": "
                    : "From step " + (attribution.lost().getFirst() + 1) + " on there is no plan: ";
            text.append("  ")
                    .append(style.bad(Numbers.wrap(at + words, WIDTH, "  ")))
                    .append('\n');
        }
    }

    private void decision(Configuration.Difference decision, String indent) {
        text.append(indent)
                .append(Numbers.wrap(decision.sentence(), WIDTH, indent + "  "))
                .append('\n');
    }

    private static String number(Effect effect) {
        return effect.steps().size() == 1
                ? Integer.toString(effect.steps().getFirst() + 1)
                : (effect.steps().getFirst() + 1) + "+" + (effect.steps().size() - 1);
    }

    private String what() {
        return diff.to().settings().goal().countsRevenue() ? "net present value" : "present value of cost";
    }

    private String name(String product) {
        return diff.to().products().stream()
                .filter(other -> other.id().equals(product))
                .map(Product::name)
                .findFirst()
                .orElse(product);
    }

    private static String signed(long cents) {
        return cents == 0 ? "0" : Numbers.signed(amount(cents));
    }

    private static String amount(long cents) {
        double amount = cents / 100.0;
        return Math.abs(amount) >= 1e6 ? Numbers.millions(amount) + " million" : Numbers.fixed(amount, 2);
    }

    private static String unit(long cents) {
        return Numbers.fixed(cents / 100.0, 2);
    }
}
