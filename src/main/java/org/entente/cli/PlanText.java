package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.explain.LandedCost;
import org.entente.network.CaseSettings;
import org.entente.plan.Plan;

/** A plan on a terminal: the verdict first, then what it costs, what to sign, where the money goes, and how sure it is. */
final class PlanText {
    private static final int WIDTH = 100;

    private PlanText() {}

    static String of(Plan plan, List<LandedCost> landed, Style style) {
        if (ProofText.exitCode(plan) != ExitCode.PLANNED) {
            return title(plan, style) + "\n" + style.heading("VERDICT") + "  " + style.bad(noPlan(plan)) + "\n";
        }
        List<String> sections = new ArrayList<>(List.of(
                title(plan, style),
                VerdictText.of(plan, style),
                UnitCostText.of(plan, style),
                ProofText.value(plan, style),
                DecisionsText.of(plan, style),
                CostTreeText.of(plan, landed, style),
                ProofText.evidence(plan) + ProofText.run(plan)));
        sections.removeIf(String::isEmpty);
        return String.join("\n", sections);
    }

    private static String noPlan(Plan plan) {
        String word = switch (plan.status()) {
            case INFEASIBLE -> "INFEASIBLE. ";
            case UNBOUNDED -> "UNBOUNDED. ";
            case PROVEN, TIME_LIMIT, CANCELLED, FAILED -> "NO PLAN. ";
        };
        return word + plan.message();
    }

    static String title(Plan plan, Style style) {
        CaseSettings settings = plan.network().settings();
        StringBuilder edits = new StringBuilder();
        if (!settings.strategy().equals(CaseChoice.BASE)) {
            edits.append("strategy ").append(settings.strategy()).append(", ");
        }
        if (!settings.scenario().equals(CaseChoice.BASE)) {
            edits.append("scenario ").append(settings.scenario()).append(", ");
        }
        String title = settings.title().isEmpty() ? settings.caseId() : settings.title();
        // What every reader must know first, such as that the figures are not the company's own.
        String note =
                settings.note().isEmpty() ? "" : Numbers.wrap("Note: " + settings.note(), WIDTH, " ".repeat(6)) + "\n";
        return style.heading(title) + "\n" + edits + "for "
                + settings.viewpoint().name() + "\n" + note;
    }
}
