package org.entente.cli;

import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.intake.Reading;
import org.entente.intake.finding.Finding;
import org.entente.network.Network;
import org.entente.report.json.CheckJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Reads a case and lists everything that is wrong with it; solves nothing. */
final class CheckCommand implements Command {
    @Override
    public String summary() {
        return "List what is wrong with a case; solves nothing.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "check",
                "Reads a case and lists everything that is wrong with it, each with file, row, column, value and how to mend it."
                        + " Solves nothing.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        spec.addOption(OptionSpec.builder("--all")
                .description("Look under every strategy and scenario of the case too.")
                .build());
        CommandLineParts.json(spec);
        return CommandLineParts.finished(
                spec,
                "entente check cases/twingo",
                "entente check cases/twingo --all",
                "entente check my-case.xlsx --strategy european-battery",
                "entente check cases/twingo --json findings.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Reading reading = Cases.read(choice, session);
        boolean whole = parsed.hasMatchedOption("--all");
        List<Finding> findings = whole ? session.entente().check(choice.path()) : reading.findings();
        Terminal terminal = json.terminal();
        terminal.out().print(FindingsText.list(findings, terminal.style()));
        terminal.out().println(summary(choice, reading, findings, terminal.style()));
        boolean written = json.write(out -> CheckJson.write(
                parsed.matchedPositionalValue(0, ""), choice.strategy(), choice.scenario(), findings, out));
        boolean failed = FindingsText.errors(findings) > 0;
        return !written ? ExitCode.USAGE : failed ? ExitCode.CASE_HAS_ERRORS : ExitCode.PLANNED;
    }

    private static String summary(CaseChoice choice, Reading reading, List<Finding> findings, Style style) {
        String counts = FindingsText.counts(findings);
        Network network = reading.network();
        if (network == null || FindingsText.errors(findings) > 0) {
            return style.bad(choice.path() + ": " + counts) + "; mend the errors, then check again.";
        }
        return style.good(choice.path() + ": " + counts) + ". It can be planned: "
                + Numbers.count(network.products().size(), "product") + ", "
                + network.processes().size() + " ways to make them at "
                + Numbers.count(network.sites().size(), "site") + ", "
                + Numbers.count(network.lanes().size(), "lane") + ", "
                + Numbers.count(network.limits().size(), "limit") + ", "
                + Numbers.count(network.periods().size(), "period") + ".";
    }
}
