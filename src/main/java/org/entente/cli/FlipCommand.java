package org.entente.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.app.CaseChoice;
import org.entente.explain.flip.Flips;
import org.entente.intake.CaseTables;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.report.json.FlipJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which numbers of a case would change the decision, and from which value on. */
final class FlipCommand implements Command {
    private static final Duration BUDGET = Duration.ofSeconds(300);

    @Override
    public String summary() {
        return "Say which numbers would change the decision, and from which value on.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "flip",
                "For each number with a range, finds the nearest values below and above today's at which another decision is"
                        + " best: other nominations, other openings, or a share of supply, route or sale that differs by more"
                        + " than ten points. Each lies between two proven plans. Those closest to today, measured by the range,"
                        + " come first: the facts to check before signing.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--cells",
                "CELLS",
                "Which numbers: ranged (default), sourced, all, or table.column: filter, several joined by `;`.");
        CommandLineParts.option(spec, "--depth", "N", "Look for so many changes in each direction (default 1).");
        CommandLineParts.option(
                spec, "--seconds", "N", "Look for so long at most (default 300); what is known by then is shown.");
        CommandLineParts.option(spec, "--solver", "NAME", "Solver to use.");
        CommandLineParts.json(spec);
        return CommandLineParts.finished(
                spec,
                "entente flip cases/twingo",
                "entente flip cases/cleon --strategy free-choice --depth 2",
                "entente flip cases/cleon --strategy free-choice --cells \"duties.rate; prices: product=magnets\"");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Duration budget = CommandLineParts.seconds(parsed, "--seconds", BUDGET);
        int depth = CommandLineParts.whole(parsed, "--depth", 1, 1, 1000);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = session.entente().tables(choice);
        Network network = tables.reading().network();
        if (network == null) {
            return refuse(parsed, tables.reading().findings(), terminal);
        }
        List<Figure> figures = figures(CommandLineParts.value(parsed, "--cells"), tables);
        Flips flips = solving.flips(tables, figures, depth, budget);
        if (flips == null) {
            terminal.out()
                    .print(PlanText.infeasible(network, terminal.style())
                            + "There is no decision that could change. Ask what is in the way: entente why "
                            + parsed.matchedPositionalValue(0, "") + "\n");
            return ExitCode.INFEASIBLE;
        }
        terminal.out().print(FlipText.of(flips, network, terminal.style()));
        boolean written = json.write(out -> FlipJson.write(network, flips, out));
        return !written ? ExitCode.USAGE : Double.isNaN(flips.objective()) ? ExitCode.NO_PLAN : ExitCode.PLANNED;
    }

    /** The figures of all selections, in the order of the tables. */
    private static List<Figure> figures(@org.jspecify.annotations.Nullable String cells, CaseTables tables) {
        Findings findings = new Findings();
        Set<Figure> figures = new LinkedHashSet<>();
        for (String selection : (cells == null ? "ranged" : cells).split(";", -1)) {
            figures.addAll(tables.figures(selection, findings));
        }
        if (findings.hasErrors()) {
            Finding first = findings.sorted().getFirst();
            throw new UsageException("--cells: " + first.message() + " " + first.fix());
        }
        if (figures.isEmpty()) {
            throw new UsageException("no number of the case has a range; say which to move with --cells, such as"
                    + " --cells sourced, or give ranges in the table ranges");
        }
        return new ArrayList<>(figures);
    }

    private static ExitCode refuse(ParseResult parsed, List<Finding> findings, Terminal terminal) {
        terminal.err().print(FindingsText.list(findings, terminal.style()));
        terminal.err()
                .println(terminal.style()
                                .bad(parsed.matchedPositionalValue(0, "") + ": " + FindingsText.counts(findings))
                        + "; nothing was asked. Mend the errors, then ask again.");
        return ExitCode.CASE_HAS_ERRORS;
    }
}
