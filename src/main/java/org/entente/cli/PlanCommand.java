package org.entente.cli;

import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.explain.LandedCost;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.json.PlanJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case: the verdict on the terminal, the whole of it in a report. */
final class PlanCommand implements Command {
    private static final String DEFAULT_REPORT = "report.html";

    @Override
    public String summary() {
        return "Plan a case: print the verdict.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "plan",
                "Plans a case: what to develop, buy, make and assemble, where and when. Prints the verdict."
                        + " Nothing is planned on a case with errors.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente plan cases/twingo",
                "entente plan cases/twingo --strategy european-battery",
                "entente plan my-case.xlsx --scenario tariffs --time-limit 60 --gap 1%%",
                "entente plan cases/twingo --json - | jq .verdict");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Solving solving = Solving.of(parsed, session.with(json.terminal()));
        Reading reading = Cases.read(choice, session);
        List<Finding> findings = reading.findings();
        Network network = reading.network();
        Terminal terminal = json.terminal();
        if (network == null || FindingsText.errors(findings) > 0) {
            return refuse(parsed, choice, findings, json, terminal);
        }
        Plan plan = solving.plan(network);
        if (plan == null) {
            return refuse(parsed, choice, solving.findings(findings), json, terminal);
        }
        List<LandedCost> landed = plan.hasPlan() ? LandedCost.of(plan) : List.of();
        ExitCode exit = ProofText.exitCode(plan);
        terminal.out().print(PlanText.of(plan, landed, terminal.style()));
        if (!findings.isEmpty()) {
            terminal.out()
                    .println(terminal.style().caution(Numbers.count(findings.size(), "warning"))
                            + " about the case: entente check " + parsed.matchedPositionalValue(0, ""));
        }
        boolean written = json.write(out -> PlanJson.write(plan, landed, findings, out));
        return written ? exit : ExitCode.USAGE;
    }

    private static ExitCode refuse(
            ParseResult parsed, CaseChoice choice, List<Finding> findings, JsonTarget json, Terminal terminal) {
        String named = parsed.matchedPositionalValue(0, "");
        terminal.err().print(FindingsText.list(findings, terminal.style()));
        terminal.err()
                .println(terminal.style().bad(named + ": " + FindingsText.counts(findings))
                        + "; nothing was planned. Mend the errors, then plan again.");
        boolean written =
                json.write(out -> PlanJson.writeErrors(named, choice.strategy(), choice.scenario(), findings, out));
        return written ? ExitCode.CASE_HAS_ERRORS : ExitCode.USAGE;
    }
}
