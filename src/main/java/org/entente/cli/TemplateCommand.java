package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.intake.finding.Finding;
import org.entente.output.UnwritableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes a workbook to fill in: empty, or with the tables of a case. */
final class TemplateCommand implements Command {
    @Override
    public String summary() {
        return "Write a workbook with notes, empty or from a case.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "template",
                "Writes an empty workbook: a sheet per table, each column with its meaning, unit and default in a note.");
        spec.addPositional(PositionalParamSpec.builder()
                .required(true)
                .paramLabel("OUT.xlsx")
                .index("0")
                .arity("1")
                .type(String.class)
                .description("Workbook to write; it must not be there yet.")
                .build());
        spec.addOption(OptionSpec.builder("--from")
                .paramLabel("CASE")
                .type(String.class)
                .description("Fill it with the tables of this case, so that they can be edited in Excel.")
                .build());
        spec.addOption(OptionSpec.builder("--force")
                .description("Overwrite it if it is there.")
                .build());
        return CommandLineParts.finished(
                spec, "entente template my-case.xlsx", "entente template twingo.xlsx --from cases/twingo");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        String named = parsed.matchedPositionalValue(0, "");
        if (!named.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException("'" + named + "' does not end in .xlsx; a template is an Excel workbook");
        }
        Path file = session.folder().resolve(CommandLineParts.path("OUT.xlsx", named));
        if (Files.exists(file) && !parsed.hasMatchedOption("--force")) {
            throw new UsageException(named + " is there already; name another file, or add --force to overwrite it");
        }
        Outputs.file("OUT.xlsx", named, session);
        String from = parsed.matchedOptionValue("--from", "");
        try {
            if (!from.isEmpty()) {
                return filled(from, named, file, session);
            }
            session.entente().template(file);
        } catch (IOException e) {
            session.terminal().err().println("entente: " + UnwritableException.why(e));
            return ExitCode.USAGE;
        }
        session.terminal().out().println("Wrote " + named + ". Fill it in, then: entente check " + named);
        return ExitCode.PLANNED;
    }

    private static ExitCode filled(String from, String named, Path file, Session session) throws IOException {
        Path casePath = session.folder().resolve(CommandLineParts.path("CASE", from));
        if (!Files.exists(casePath)) {
            throw new UsageException("there is no case " + from + "; give a folder of CSV tables or an .xlsx workbook");
        }
        List<Finding> findings = session.entente().workbook(casePath, file);
        Terminal terminal = session.terminal();
        terminal.out().print(FindingsText.list(findings, terminal.style()));
        terminal.out()
                .println("Wrote the tables of " + from + " to " + named + ". Edit it, then: entente check " + named);
        return FindingsText.errors(findings) > 0 ? ExitCode.CASE_HAS_ERRORS : ExitCode.PLANNED;
    }
}
