package org.entente.cli;

import java.time.Duration;
import org.entente.app.CaseChoice;
import org.entente.explain.alternative.NearBest;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.entente.report.json.AlternativesJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists plans that are nearly as good as the best and decide otherwise. */
final class AlternativesCommand implements Command {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double WITHIN = 0.01;
    private static final int MOST = 5;

    @Override
    public String summary() {
        return "List plans nearly as good as the best that decide otherwise, and what they all share.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "alternatives",
                "Lists plans that are nearly as good as the best and decide otherwise: who is nominated, what is opened when, who makes"
                        + " what, which way it comes. They are as different from each other as can be, each the cheapest of its kind, with what"
                        + " it gains and gives up. Then what every such plan must have, and what none uses: proven by solving.");
        CommandLineParts.casePath(spec);
        CommandLineParts.option(
                spec,
                "--within",
                "SHARE",
                "How much worse a plan may be, as a share of the full cost (present value of all cost); default 1%%.");
        CommandLineParts.option(spec, "--most", "N", "How many to list; default 5.");
        CommandLineParts.edits(spec);
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente alternatives cases/twingo",
                "entente alternatives cases/cleon --strategy free-choice --within 5%%",
                "entente alternatives cases/twingo --within 0.5%% --most 3 --json alternatives.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        String share = CommandLineParts.value(parsed, "--within");
        String number = CommandLineParts.value(parsed, "--most");
        double within = share == null ? WITHIN : CommandLineParts.share("--within", share);
        int most = number == null ? MOST : CommandLineParts.whole("--most", number, 1, 1000);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        Network network = reading.network();
        if (network == null) {
            return FindingsText.refuse(parsed, reading.findings(), terminal);
        }
        Duration budget = solving.budget(PATIENCE);
        NearBest near = solving.several(
                network, planning -> session.entente().alternatives(network, within, most, budget, planning));
        if (near == null) {
            return FindingsText.refuse(parsed, solving.findings(reading.findings()), terminal);
        }
        terminal.out().print(AlternativesText.of(near, terminal.style()));
        terminal.out().println(terminal.style().faint(replay.several()));
        return json.write(out -> AlternativesJson.write(near, replay.json(), out))
                ? ProofText.exitCode(near.best())
                : ExitCode.USAGE;
    }
}
