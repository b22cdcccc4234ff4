package org.entente.cli;

import java.util.List;
import org.entente.explain.launch.Gain;
import org.entente.explain.launch.Gains;

/** What one step of a programme is worth, on a terminal. */
final class GainsText {
    private static final int WIDTH = 100;
    private static final int STEPS = 6;

    private GainsText() {}

    /**
     * The steps that are worth most, and how many were asked; empty where there was none to ask.
     *
     * @param patience option that gives the search more time
     */
    static String of(Gains gains, String heading, String patience, Style style) {
        if (gains.list().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(style.heading(heading) + "\n");
        List<Gain> worth = gains.worthwhile();
        for (Gain gain : worth.subList(0, Math.min(STEPS, worth.size()))) {
            text.append("  - ")
                    .append(Numbers.wrap(gain.sentence(), WIDTH - 4, " ".repeat(4)))
                    .append('\n');
        }
        int open = gains.list().size() - gains.answered();
        text.append("  ")
                .append(Numbers.count(gains.list().size(), "step"))
                .append(" of people, weeks and holidays asked; ");
        text.append(worth.isEmpty() ? "none is proven to be worth anything" : worth.size() + " worth something");
        text.append(open > 0 ? "; time was too short for " + open + " (" + patience + ")" : "");
        return text.append(".\n").toString();
    }
}
