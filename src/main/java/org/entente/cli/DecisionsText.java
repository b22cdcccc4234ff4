package org.entente.cli;

import java.util.Comparator;
import java.util.List;
import org.entente.plan.Decision;
import org.entente.plan.Plan;

/** What has to be signed: the costliest decisions. */
final class DecisionsText {
    private static final int SHOWN = 8;

    private DecisionsText() {}

    static String of(Plan plan, Style style) {
        List<Decision> decisions = plan.decisions().stream()
                .sorted(Comparator.comparingDouble(decision -> -decision.outlay()))
                .toList();
        if (decisions.isEmpty()) {
            return "";
        }
        String currency = plan.network().settings().currency().id();
        double outlay = decisions.stream().mapToDouble(Decision::outlay).sum();
        TextTable table = new TextTable("  ", "lr");
        for (Decision decision : decisions.subList(0, Math.min(SHOWN, decisions.size()))) {
            table.row(
                    decision.sentence(),
                    decision.outlay() == 0 ? "" : currency + " " + Numbers.money(decision.outlay()));
        }
        List<Decision> rest = decisions.subList(Math.min(SHOWN, decisions.size()), decisions.size());
        if (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(Decision::outlay).sum();
            table.row(style::faint, "and " + rest.size() + " more", currency + " " + Numbers.money(sum));
        }
        return style.heading("DECISIONS") + "  " + decisions.size() + ", tooling and investment " + currency + " "
                + Numbers.money(outlay) + "\n" + table.text();
    }
}
