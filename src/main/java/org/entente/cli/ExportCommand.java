package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entente.app.CaseChoice;
import org.entente.app.Owning;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.entente.plan.UnplannableException;
import org.entente.solver.Problem;
import org.entente.solver.export.ModelFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a case's model so that it can be taken to any solver. */
final class ExportCommand implements Command {
    @Override
    public String summary() {
        return "Write the model of a case for any solver (.mps, .lp), or who owns whom (BODS JSON).";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "export",
                "Writes the mathematical model of a case with readable names, for any solver that reads MPS or LP files; or its"
                        + " companies and stakes as JSON of the Beneficial Ownership Data Standard 0.4.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(spec, "--mps", "FILE", "Write a free-format MPS file.");
        CommandLineParts.option(spec, "--lp", "FILE", "Write an LP file, easier to read.");
        CommandLineParts.option(spec, "--bods", "FILE", "Write companies and stakes as Beneficial Ownership Data.");
        return CommandLineParts.finished(
                spec,
                "entente export cases/twingo --mps twingo.mps",
                "entente export cases/twingo --strategy european-battery --lp europe.lp",
                "entente export cases/horse --bods owners.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        Path mps = Outputs.file(parsed, session, "--mps");
        Path lp = Outputs.file(parsed, session, "--lp");
        Path bods = Outputs.file(parsed, session, "--bods");
        if (mps == null && lp == null && bods == null) {
            throw new UsageException("nothing to write: add --mps FILE, --lp FILE or --bods FILE");
        }
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Reading reading = Cases.read(choice, session);
        Network network = reading.network();
        Terminal terminal = session.terminal();
        if (network == null) {
            terminal.err().print(FindingsText.list(reading.findings(), terminal.style()));
            terminal.err().println("entente: " + FindingsText.counts(reading.findings()) + "; nothing was exported.");
            return ExitCode.CASE_HAS_ERRORS;
        }
        try {
            boolean written = mps == null || write(network, ModelFile.MPS, mps, named(parsed, "--mps"), session);
            written &= lp == null || write(network, ModelFile.LP, lp, named(parsed, "--lp"), session);
            written &= bods == null || owners(network, bods, named(parsed, "--bods"), session);
            return written ? ExitCode.PLANNED : ExitCode.USAGE;
        } catch (UnplannableException e) {
            terminal.err().println("entente: " + e.getMessage());
            return ExitCode.CASE_HAS_ERRORS;
        }
    }

    /** As the user wrote it. */
    private static String named(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, "");
    }

    private static boolean owners(Network network, Path file, String named, Session session) {
        return Outputs.write(session.terminal(), () -> {
            Owning.write(network, LocalDate.now(ZoneId.systemDefault()), file);
            int companies = network.companies().size();
            session.terminal()
                    .out()
                    .println("Wrote " + named + ": " + companies + (companies == 1 ? " company, " : " companies, ")
                            + Numbers.count(network.stakes().size(), "stake") + ".");
        });
    }

    private static boolean write(Network network, ModelFile format, Path file, String named, Session session) {
        return Outputs.write(session.terminal(), () -> {
            Problem problem = session.entente().export(network, format, file);
            session.terminal()
                    .out()
                    .println("Wrote " + named + ": " + Numbers.count(problem.columns(), "column") + ", "
                            + Numbers.count(problem.rows(), "row") + ", " + Numbers.fixed(problem.nonzeros(), 0)
                            + " entries.");
        });
    }
}
