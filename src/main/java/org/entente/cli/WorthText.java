package org.entente.cli;

import java.util.List;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.MissedLimit;
import org.entente.explain.worth.StepWorth;
import org.entente.explain.worth.StepWorth.Answer;

/** What binds, and what one more step of it is worth: the sentences of what pays first, the rest by name. */
final class WorthText {
    private static final int WIDTH = 98;
    /** Of changed decisions and of limits worth nothing, so many are named. */
    private static final int NAMED = 4;

    private WorthText() {}

    /** All of it. */
    static String of(BindingLimits binding, Style style) {
        return text(binding, Integer.MAX_VALUE, style);
    }

    /** The most telling, for a plan's summary; empty where there is nothing to tell. */
    static String brief(BindingLimits binding, int most, Style style) {
        boolean nothing = binding.worthwhile().isEmpty() && binding.missed().isEmpty();
        return nothing ? "" : "\n" + text(binding, most, style);
    }

    private static String text(BindingLimits binding, int most, Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.heading("WHAT BINDS")).append("  and what one more step of it is worth, present value\n");
        boolean whole = most == Integer.MAX_VALUE;
        List<StepWorth> worthwhile = binding.worthwhile();
        List<StepWorth> shown = whole ? worthwhile : binding.telling(most);
        for (StepWorth step : shown) {
            sentence(text, step.sentence());
            if (whole) {
                changes(text, step.changes(), style);
            }
        }
        if (worthwhile.isEmpty()) {
            text.append("  No limit holds the plan back: one more step of what binds is worth nothing.\n");
        } else if (worthwhile.size() > shown.size()) {
            text.append("  ")
                    .append(Numbers.count(worthwhile.size() - shown.size(), "more step"))
                    .append(" would be worth something: entente worth, or the report.\n");
        }
        if (whole) {
            for (StepWorth step : binding.steps()) {
                if (step.answer() == Answer.OPEN) {
                    sentence(text, step.sentence());
                }
            }
            nothing(text, binding);
        }
        missed(text, binding, whole ? Integer.MAX_VALUE : most, style);
        if (binding.unfinished() > 0) {
            text.append(style.caution("  Time ran out before " + Numbers.count(binding.unfinished(), "other step")
                            + " could be planned."))
                    .append('\n');
        }
        return text.toString();
    }

    private static void nothing(StringBuilder text, BindingLimits binding) {
        List<String> names = binding.steps().stream()
                .filter(step -> step.answer() == Answer.NOTHING)
                .map(StepWorth::limit)
                .toList();
        if (!names.isEmpty()) {
            String more = names.size() > NAMED ? "; and " + (names.size() - NAMED) + " more" : "";
            sentence(
                    text,
                    "Proven to be worth nothing, though the plan stands there: "
                            + String.join("; ", names.subList(0, Math.min(NAMED, names.size()))) + more + ".");
        }
    }

    private static void missed(StringBuilder text, BindingLimits binding, int most, Style style) {
        if (binding.missed().isEmpty()) {
            return;
        }
        text.append('\n').append(style.heading("MISSED")).append("  limits that are only reported\n");
        List<MissedLimit> missed = binding.missed();
        for (MissedLimit limit : missed.subList(0, Math.min(most, missed.size()))) {
            sentence(text, limit.sentence());
            if (most == Integer.MAX_VALUE) {
                changes(text, limit.changes(), style);
            }
        }
        if (missed.size() > most) {
            text.append("  ").append(missed.size() - most).append(" more.\n");
        }
    }

    private static void changes(StringBuilder text, List<String> changes, Style style) {
        int shown = Math.min(NAMED, changes.size());
        for (String change : changes.subList(0, shown)) {
            text.append("      ")
                    .append(style.faint(Numbers.cut(change, WIDTH - 4)))
                    .append('\n');
        }
        if (changes.size() > shown) {
            text.append("      ")
                    .append(style.faint("and " + Numbers.count(changes.size() - shown, "more change")))
                    .append('\n');
        }
    }

    private static void sentence(StringBuilder text, String sentence) {
        text.append("  - ").append(Numbers.wrap(sentence, WIDTH - 4, "    ")).append('\n');
    }
}
