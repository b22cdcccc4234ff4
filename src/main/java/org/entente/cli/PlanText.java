package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.explain.LandedCost;
import org.entente.explain.conflict.Breach;
import org.entente.explain.worth.ShutRoutes;
import org.entente.network.CaseSettings;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.jspecify.annotations.Nullable;

/** A plan on a terminal: the verdict first, then what it costs, what to sign, where the money goes, and how sure it is. */
final class PlanText {
    static final int WIDTH = 100;

    private PlanText() {}

    /** @param shut what the case shuts, or null where it was not asked */
    static String of(Plan plan, List<LandedCost> landed, @Nullable ShutRoutes shut, Style style) {
        if (ProofText.exitCode(plan) != ExitCode.PLANNED) {
            String verdict = plan.status() == PlanStatus.INFEASIBLE
                    ? infeasible(plan.network(), style)
                    : verdict(plan.network(), noPlan(plan), style);
            return verdict + shut(shut, style);
        }
        List<String> sections = new ArrayList<>(List.of(
                title(plan.network(), style),
                VerdictText.of(plan, style),
                shut(shut, style),
                penalties(plan, style),
                UnitCostText.of(plan, style),
                ProofText.value(plan, style),
                DecisionsText.of(plan, style),
                LaunchText.of(plan, style),
                CostTreeText.of(plan, landed, style),
                ProofText.evidence(plan) + ProofText.run(plan)));
        sections.removeIf(String::isEmpty);
        return String.join("\n", sections);
    }

    /** What the case shuts, and what opening it would be worth. */
    static String shut(@Nullable ShutRoutes shut, Style style) {
        if (shut == null || shut.sentences().isEmpty()) {
            return "";
        }
        String indent = " ".repeat(6);
        return style.heading("SHUT") + "  "
                + Numbers.wrap(String.join(" ", shut.sentences()), WIDTH - indent.length(), indent) + "\n";
    }

    /** Limits with a penalty that are missed, and what that costs. */
    private static String penalties(Plan plan, Style style) {
        List<Breach> breaches = Breach.of(plan);
        if (breaches.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(style.heading("PENALTIES") + "\n");
        for (Breach breach : breaches) {
            text.append("  - ")
                    .append(Numbers.wrap(breach.sentence(), WIDTH - 4, " ".repeat(4)))
                    .append('\n');
        }
        return text.toString();
    }

    /** That a case is proven to have no plan; what cannot hold together follows. */
    static String infeasible(Network network, Style style) {
        return verdict(
                network,
                "INFEASIBLE. No plan keeps every hard limit and serves all the demand that must be served,\n"
                        + " ".repeat(9) + "with what the case leaves open.",
                style);
    }

    private static String verdict(Network network, String words, Style style) {
        return title(network, style) + "\n" + style.heading("VERDICT") + "  " + style.bad(words) + "\n";
    }

    private static String noPlan(Plan plan) {
        String word = switch (plan.status()) {
            case INFEASIBLE -> "INFEASIBLE. ";
            case UNBOUNDED -> "UNBOUNDED. ";
            case PROVEN, TIME_LIMIT, CANCELLED -> "NO PLAN. ";
            case FAILED -> "NO VERDICT. ";
        };
        return Numbers.wrap(word + plan.message(), WIDTH - 10, " ".repeat(9));
    }

    static String title(Plan plan, Style style) {
        return title(plan.network(), style);
    }

    static String title(Network network, Style style) {
        CaseSettings settings = network.settings();
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
