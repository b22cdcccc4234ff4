package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entente.app.CaseChoice;
import org.entente.app.Dependences;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.intake.finding.Suggest;
import org.entente.network.Network;
import org.entente.partners.dependence.DependenceTrace;
import org.entente.partners.dependence.Losses;
import org.entente.partners.dependence.View;
import org.entente.plan.Plan;
import org.entente.report.json.DependenceJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case and says on whom the plan depends: whose value is in the cars, and what each partner's loss would cost. */
final class DependCommand implements Command {
    private static final Duration BUDGET = Duration.ofSeconds(120);
    private static final List<String> VIEWS = List.of("country", "company", "owner", "controller");

    @Override
    public String summary() {
        return "Say on whom a plan depends, and what the loss of each partner would cost.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "depend",
                "Plans a case and traces the value of each car through all tiers: by country, company and ultimate owner. Then plans"
                        + " again without each partner, country and site: what its loss costs, how many weeks the launch moves, who"
                        + " replaces it, or that there is no plan without it.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--by",
                "VIEW",
                "Tell the value apart by country, company, owner (ultimate, by look-through shares) or controller; all of the"
                        + " first three when left out.");
        spec.addOption(OptionSpec.builder("--no-losses")
                .description("Trace the value only; do not plan again without each partner.")
                .build());
        CommandLineParts.option(
                spec,
                "--loss-seconds",
                "N",
                "Plan again without partners for so long (default: 120); who is not reached by then is said to be left out.");
        CommandLineParts.option(spec, "--report", "FILE", "Write a report of it to this file.");
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente depend cases/twingo",
                "entente depend cases/twingo --by owner --no-losses",
                "entente depend cases/twingo --report dependence.html --json dependence.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        List<View> views = views(parsed);
        Duration patience = CommandLineParts.seconds(parsed, "--loss-seconds", BUDGET);
        Path report = Outputs.file(parsed, session, "--report");
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
        if (!plan.hasPlan()) {
            terminal.out().print(PlanText.of(plan, List.of(), null, terminal.style()));
            return json.write(out -> DependenceJson.write(plan, null, null, replay.json(), out))
                    ? exit
                    : ExitCode.USAGE;
        }
        DependenceTrace trace = DependenceTrace.of(plan);
        Losses losses = parsed.hasMatchedOption("--no-losses") ? null : solving.losses(plan, patience);
        terminal.out().print(PlanText.title(plan, terminal.style()) + "\n");
        terminal.out().print(ProofText.value(plan, terminal.style()) + "\n");
        terminal.out().print(DependText.of(trace, losses, views, terminal.style()));
        terminal.out().println(terminal.style().faint(replay.several()));
        boolean written = json.write(out -> DependenceJson.write(plan, trace, losses, replay.json(), out));
        written &= reported(trace, losses, report, terminal);
        return written ? exit : ExitCode.USAGE;
    }

    private static List<View> views(ParseResult parsed) {
        String named = CommandLineParts.value(parsed, "--by");
        if (named == null) {
            return List.of(View.COUNTRY, View.COMPANY, View.OWNER);
        }
        String view = named.toLowerCase(Locale.ROOT);
        if (!VIEWS.contains(view)) {
            throw new UsageException("value is not told apart by '" + named + "'." + Suggest.phrase(named, VIEWS)
                    + " Give one of: " + String.join(", ", VIEWS) + ".");
        }
        return List.of(View.valueOf(view.toUpperCase(Locale.ROOT)));
    }

    private static boolean reported(
            DependenceTrace trace, @Nullable Losses losses, @Nullable Path file, Terminal terminal) {
        if (file == null) {
            return true;
        }
        return Outputs.write(terminal, () -> {
            Dependences.report(trace, losses, file);
            terminal.out().println("Report: " + file);
        });
    }
}
