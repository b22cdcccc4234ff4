package org.entente.cli;

import java.time.Duration;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.explain.launch.Gains;
import org.entente.explain.worth.BindingLimits;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.json.WorthJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case and says what binds: what one more of each is worth, by planning again with it. */
final class WorthCommand implements Command {
    /** Enough for a case of a few hundred limits; each step is a plan of its own. */
    private static final Duration BUDGET = Duration.ofSeconds(60);

    @Override
    public String summary() {
        return "Say what binds, and what one more of each limit is worth.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "worth",
                "Plans a case and lists the limits, capacities, maxima, minima, dates and demands at which the plan stands, each"
                        + " with what one more step of it is worth, proven by planning again with the step. Says what keeping"
                        + " limits that are only reported, and missed, would cost.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente worth cases/twingo",
                "entente worth cases/twingo --strategy european-battery",
                "entente worth cases/twingo --time-limit 20 --json worth.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Terminal terminal = json.terminal();
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        Network network = reading.network();
        if (network == null || FindingsText.errors(reading.findings()) > 0) {
            return FindingsText.refuse(parsed, reading.findings(), terminal);
        }
        Plan plan = solving.plan(network);
        if (plan == null) {
            return FindingsText.refuse(parsed, solving.findings(reading.findings()), terminal);
        }
        ExitCode exit = ProofText.exitCode(plan);
        BindingLimits binding = solving.worth(plan, solving.budget(BUDGET));
        Gains gains = exit == ExitCode.PLANNED ? solving.gains(plan, solving.budget(BUDGET)) : null;
        boolean written = json.write(out -> WorthJson.write(plan, binding, gains, replay.json(), out));
        if (exit != ExitCode.PLANNED) {
            terminal.out().print(PlanText.of(plan, List.of(), null, terminal.style()));
            return written ? exit : ExitCode.USAGE;
        }
        terminal.out().print(PlanText.title(plan, terminal.style()) + "\n");
        terminal.out().print(ProofText.value(plan, terminal.style()) + "\n");
        terminal.out().print(WorthText.of(binding, terminal.style()));
        if (gains != null) {
            terminal.out()
                    .print("\n"
                            + GainsText.of(
                                    gains,
                                    "PROGRAMME  and what one more step of it is worth, present value",
                                    "--time-limit",
                                    terminal.style()));
        }
        terminal.out()
                .println("\nPlanned " + Numbers.count(binding.solves(), "more time") + " in "
                        + Numbers.fixed(binding.seconds(), 1) + " s with "
                        + plan.provenance().solver() + ".");
        terminal.out().println(terminal.style().faint(replay.several()));
        return written ? exit : ExitCode.USAGE;
    }
}
