package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.explain.alternative.Alternative;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.alternative.Trait;
import org.entente.plan.Configuration.Difference;

/** Plans that are nearly as good as the best on a terminal. */
final class AlternativesText {
    private static final int WIDTH = 100;

    private AlternativesText() {}

    static String of(NearBest near, Style style) {
        StringBuilder text = new StringBuilder();
        text.append(style.heading("NEARLY AS GOOD")).append('\n');
        for (String sentence : near.sentences()) {
            line("  ", sentence, text);
        }
        if (!near.best().hasPlan()) {
            return text.toString();
        }
        for (Alternative alternative : near.alternatives()) {
            text.append('\n')
                    .append(style.heading("ALTERNATIVE " + alternative.number()))
                    .append("  ")
                    .append(alternative.sentence())
                    .append('\n');
            for (Difference change : alternative.changes()) {
                line("  - ", change.sentence(), text);
            }
            list("gains", alternative.gains(), style, text);
            list("gives up", alternative.givesUp(), style, text);
            list("shifts", alternative.shifts(), style, text);
        }
        traits("MUST HAVE", "every plan within the budget", near.mustHave(), near, style, text);
        traits(
                "NEVER",
                "no plan within the budget, for a tenth of the need or more, though the case leaves it open",
                near.never(),
                near,
                style,
                text);
        text.append('\n')
                .append("Found in ")
                .append(Numbers.fixed(near.seconds(), 1))
                .append(" s by ")
                .append(Numbers.count(near.solves(), "question"))
                .append(" to the solver. A source or route counts as used from a tenth of the need on.\n");
        return text.toString();
    }

    private static void traits(
            String heading, String who, List<Trait> traits, NearBest near, Style style, StringBuilder text) {
        if (traits.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(style.heading(heading))
                .append("  ")
                .append(who)
                .append(near.commonProven() ? ", proven" : ", as far as was found")
                .append('\n');
        List<String> alone = new ArrayList<>();
        for (Trait trait : traits) {
            if (trait.only()) {
                alone.add(trait.sentence());
            } else {
                line("  - ", trait.sentence(), text);
            }
        }
        if (!alone.isEmpty()) {
            boolean first = alone.size() == traits.size();
            String these = alone.size() == 1
                    ? alone.getFirst()
                    : Numbers.fixed(alone.size(), 0) + (first ? " decisions" : " more");
            line("  - ", (first ? "" : "and ") + these + ", for which the case has one way only", text);
        }
    }

    private static void list(String label, List<String> sentences, Style style, StringBuilder text) {
        if (!sentences.isEmpty()) {
            String lead = "  " + label + ": ";
            text.append("  ").append(style.faint(label + ":")).append(' ');
            text.append(Numbers.wrap(String.join("; ", sentences), WIDTH - lead.length(), "    "))
                    .append('\n');
        }
    }

    private static void line(String lead, String sentence, StringBuilder text) {
        text.append(lead)
                .append(Numbers.wrap(sentence, WIDTH - lead.length(), " ".repeat(lead.length())))
                .append('\n');
    }
}
