package org.entente.explain.alternative;

import java.util.List;
import org.entente.explain.Claim;
import org.entente.network.Limit;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.entente.plan.Decision;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A case narrowed to what an alternative chooses: what it does not make is shut, its modules are opened, and what the best plan does
 * without is made. The alternative is a plan of it, so its best plan is as good.
 */
final class Narrowed {
    /** So much of what the alternative makes and the best plan does not must be made: a little less, for rounding. */
    private static final double NEARLY = 0.999;

    private Narrowed() {}

    /**
     * That the narrowed case has a plan as good; null with a programme, as what waits for it is bounded by what could be made, which
     * shutting the rest changes.
     */
    static @Nullable Claim claim(Plan best, Plan alternative) {
        return best.network().programme().isEmpty()
                ? new Claim(
                        of(best, alternative),
                        new Claim.Said(true, alternative.objective(), Double.NEGATIVE_INFINITY, false))
                : null;
    }

    private static Network of(Plan best, Plan alternative) {
        Network network = best.network();
        Chosen was = new Chosen(best);
        Chosen is = new Chosen(alternative);
        Network narrowed = network.withProcesses(
                process -> is.made(process) > 0 || is.isNominated(process) || process.maxPerYear() == 0
                        ? process
                        : process.withMinimum(0, 0).withMaxPerYear(0));
        for (Line line : network.lines()) {
            int modules = modules(alternative, line);
            // more modules may be opened: what waits for the programme is bounded by what a line could become
            if (modules > line.minModules()) {
                narrowed = narrowed.withLine(line.withModules(modules, line.maxModules()));
            }
        }
        for (Process process : network.processes()) {
            if (is.made(process) > 0 && was.made(process) == 0) {
                narrowed = narrowed.withMore(atLeast(process, NEARLY * is.made(process), narrowed));
            }
        }
        return narrowed;
    }

    private static int modules(Plan plan, Line line) {
        return plan.decisions().stream()
                .mapToInt(decision ->
                        decision instanceof Decision.Open open && open.line().index() == line.index()
                                ? open.modules()
                                : 0)
                .sum();
    }

    private static Limit atLeast(Process process, double made, Network network) {
        return new Limit(
                network.limits().size(),
                "made-by-" + process.id(),
                Limit.Kind.MADE,
                new Scope(List.of(), List.of(), List.of(), List.of(), List.of(process), List.of()),
                null,
                Limit.Sense.AT_LEAST,
                made,
                network.settings().currency(),
                Limit.Enforcement.HARD,
                0,
                "",
                TableRow.NONE);
    }
}
