package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.Timetabling;
import org.entente.audit.Audited;
import org.entente.compare.LaunchFrontier;
import org.entente.explain.LandedCost;
import org.entente.explain.ResidualWords;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.worth.ShutRoutes;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Severity;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.plan.Plan;
import org.entente.plan.PlanStatus;
import org.entente.report.Explained;
import org.entente.report.Timing;
import org.entente.report.json.PlanJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case: the verdict on the terminal, the whole of it in a report. */
final class PlanCommand implements Command {
    private static final String DEFAULT_REPORT = "report.html";
    /** What binds, in a summary: so many sentences. */
    private static final int TOLD = 3;

    @Override
    public String summary() {
        return "Plan a case: print the verdict, write a report.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "plan",
                "Plans a case: what to develop, buy, make and assemble, where and when. Prints the verdict and writes a report."
                        + " Nothing is planned on a case with errors.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--report",
                "FILE",
                "Write the report to this file (default: report.html in the current folder).");
        spec.addOption(OptionSpec.builder("--no-report")
                .description("Write no report.")
                .build());
        CommandLineParts.option(
                spec,
                "--goal",
                "GOAL",
                "launch: the earliest launch first, then what the case's own goal says (default: the case's own goal alone).");
        CommandLineParts.option(
                spec,
                "--why-seconds",
                "N",
                "Look for so long for what holds the plan back (default: 20); 0 looks for nothing.");
        spec.addOption(OptionSpec.builder("--audit")
                .description(
                        "Plan the case once more by a second, plain model of the same mathematics, and say whether both agree."
                                + " For small cases: it is slow, and says so where a case is too large for it.")
                .build());
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente plan cases/twingo",
                "entente plan cases/twingo --strategy european-battery --report europe.html",
                "entente plan my-case.xlsx --scenario tariffs --time-limit 60 --gap 1%%",
                "entente plan cases/twingo --no-report --json - | jq .verdict",
                "entente plan my-small-case --audit");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Path report = report(parsed, session);
        Duration asked = CommandLineParts.whySeconds(parsed);
        Solving solving = Solving.of(parsed, session.with(json.terminal()));
        // Who is in a hurry with the plan is so with explanations, unless they say otherwise.
        Duration patience = CommandLineParts.value(parsed, "--why-seconds") == null ? solving.budget(asked) : asked;
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        List<Finding> findings = reading.findings();
        Network network = reading.network();
        Terminal terminal = json.terminal();
        if (network == null || FindingsText.errors(findings) > 0) {
            return refuse(parsed, choice, findings, json, terminal);
        }
        Network asking = launchFirst(parsed) ? earliestLaunch(network, solving, terminal) : network;
        Plan plan = asking == null ? null : solving.plan(asking);
        if (plan == null || asking == null) {
            return refuse(parsed, choice, solving.findings(findings), json, terminal);
        }
        if (plan.status() == PlanStatus.UNBOUNDED) {
            // where money can be made without end, some row of the case is wrong
            return refuse(parsed, choice, wrong(plan.message(), findings), json, terminal);
        }
        List<LandedCost> landed = plan.hasPlan() ? LandedCost.of(plan) : List.of();
        ExitCode exit = ProofText.exitCode(plan);
        ShutRoutes shut = shut(plan, choice, patience, solving, session);
        terminal.out().print(PlanText.of(plan, landed, shut, terminal.style()));
        Infeasibility why = exit == ExitCode.INFEASIBLE ? solving.why(asking) : null;
        if (why != null) {
            terminal.out().print(ConflictText.of(why, terminal.style()));
        }
        Explained explained = Explaining.of(
                        plan,
                        why,
                        solving,
                        report == null ? null : () -> session.entente().tables(choice),
                        patience)
                .with(shut);
        explained
                .residual()
                .ifPresent(answer ->
                        terminal.out().println(Numbers.wrap(ResidualWords.sentence(answer), PlanText.WIDTH, "  ")));
        explained
                .binding()
                .ifPresent(binding -> terminal.out().print(WorthText.brief(binding, TOLD, terminal.style())));
        explained
                .timing()
                .flatMap(Timing::chances)
                .ifPresent(chances -> terminal.out().print(LaunchText.of(chances, terminal.style())));
        Audited audited = parsed.hasMatchedOption("--audit") ? solving.audit(asking, plan) : null;
        if (audited != null) {
            terminal.out().print(AuditText.of(audited, plan.network().settings(), terminal.style()));
        }
        if (!findings.isEmpty()) {
            terminal.out()
                    .println(terminal.style().caution(Numbers.count(findings.size(), "warning"))
                            + " about the case: entente check " + parsed.matchedPositionalValue(0, ""));
        }
        // A case without a plan has a report too: why, and the ways out.
        boolean reports = exit == ExitCode.PLANNED || exit == ExitCode.INFEASIBLE;
        boolean reported =
                !reports || report == null || Reporting.write(plan, landed, explained, report, session.with(terminal));
        boolean written =
                json.write(out -> PlanJson.write(plan, landed, findings, why, explained, audited, replay.json(), out));
        boolean differs = audited != null && audited.agreement() == Audited.Agreement.DISAGREES;
        return !reported || !written ? ExitCode.USAGE : differs ? ExitCode.DIFFERS : exit;
    }

    /** What the case shuts; planned with it open where a plan took no longer than the part of the time for it. */
    private static ShutRoutes shut(Plan plan, CaseChoice choice, Duration patience, Solving solving, Session session) {
        Duration part = patience.dividedBy(3);
        boolean quick = plan.provenance().seconds() <= part.toMillis() / 1000.0;
        return quick && !part.isZero()
                ? solving.shut(plan, Cases.strategies(choice, session), part)
                : solving.shut(plan, List.of(), Duration.ZERO);
    }

    /** The network held to its earliest launches; null where a partner's outside option came to no end. */
    private static @Nullable Network earliestLaunch(Network network, Solving solving, Terminal terminal) {
        LaunchFrontier.Earliest earliest =
                solving.several(network, planning -> Timetabling.earliestLaunch(network, planning));
        if (earliest == null) {
            return null;
        }
        for (Product product : earliest.unproven()) {
            terminal.out()
                    .println(terminal.style()
                            .caution(product.name() + " may launch earlier than this plan says: the search for the"
                                    + " earliest launch ran out of time. Give it more with --time-limit."));
        }
        return earliest.network();
    }

    private static boolean launchFirst(ParseResult parsed) {
        String goal = CommandLineParts.value(parsed, "--goal");
        if (goal != null && !goal.equalsIgnoreCase("launch")) {
            throw new UsageException(
                    "there is no goal '" + goal
                            + "' to plan for first; the one is launch. Profit or cost is a setting of the case: goal in case.yaml.");
        }
        return goal != null;
    }

    private static @Nullable Path report(ParseResult parsed, Session session) {
        String named = CommandLineParts.value(parsed, "--report");
        if (parsed.hasMatchedOption("--no-report")) {
            if (named != null) {
                throw new UsageException("--report and --no-report contradict each other; give one");
            }
            return null;
        }
        if (named != null) {
            return Outputs.file("--report", named, session);
        }
        try {
            return Outputs.file("--report", DEFAULT_REPORT, session);
        } catch (UsageException e) {
            throw new UsageException(e.getMessage() + " Name another place with --report FILE, or add --no-report.");
        }
    }

    private static List<Finding> wrong(String message, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.addFirst(new Finding(Severity.ERROR, "case", 0, "", "", message, ""));
        return all;
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
