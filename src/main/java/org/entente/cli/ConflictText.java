package org.entente.cli;

import java.util.List;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.network.Goal;
import org.entente.network.Network;

/** Why there is no plan, and what would have to give. */
final class ConflictText {
    private ConflictText() {}

    static String of(Network network, Infeasibility why, Style style) {
        StringBuilder text = new StringBuilder();
        if (why.structural()) {
            text.append(
                    "Even with every limit, capacity and date given up there is no plan: something is missing, such as a"
                            + " process or a lane to a market.\n");
        }
        if (!why.conflicts().isEmpty()) {
            text.append('\n').append(style.heading("WHAT CANNOT HOLD TOGETHER")).append('\n');
            conflict(text, why.conflicts().getFirst(), "");
            for (Conflict conflict : why.conflicts().subList(1, why.conflicts().size())) {
                conflict(text, conflict, "  nor\n");
            }
        }
        if (!why.waysOut().isEmpty()) {
            text.append('\n').append(style.heading("WAYS OUT")).append("  the least that makes a plan possible\n");
            for (WayOut way : why.waysOut()) {
                text.append(wayOut(network, way, style));
            }
        }
        if (!why.complete()) {
            text.append(style.caution("  The search for conflicts ran out of time; there may be more."))
                    .append('\n');
        }
        return text.toString();
    }

    private static void conflict(StringBuilder text, Conflict conflict, String before) {
        text.append(before);
        List<Conflict.Said> promises = conflict.promises();
        for (Conflict.Said promise : promises) {
            text.append("  - ").append(promise.sentence());
            if (promise.row().line() > 0) {
                text.append("  (").append(promise.row()).append(')');
            }
            text.append('\n');
        }
    }

    private static String wayOut(Network network, WayOut way, Style style) {
        String sentence = way.sentence();
        String worth = "";
        if (way.verified()) {
            boolean profit = network.settings().goal() == Goal.PROFIT;
            double value = profit ? -way.plan().objective() : way.plan().objective();
            worth = "    "
                    + style.faint((profit ? "net present value then " : "present value of cost then ")
                            + network.settings().currency().id() + " " + Numbers.money(value))
                    + "\n";
        }
        return "  - " + Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + "\n" + worth;
    }
}
