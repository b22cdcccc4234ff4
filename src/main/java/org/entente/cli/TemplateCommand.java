package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Writes an empty workbook to fill in. */
final class TemplateCommand implements Command {
    @Override
    public String summary() {
        return "Write an empty workbook with notes, to fill in.";
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
        spec.addOption(OptionSpec.builder("--force")
                .description("Overwrite it if it is there.")
                .build());
        return CommandLineParts.finished(spec, "entente template my-case.xlsx");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        String named = parsed.matchedPositionalValue(0, "");
        Path file = session.folder().resolve(CommandLineParts.path("OUT.xlsx", named));
        if (!named.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException("'" + named + "' does not end in .xlsx; a template is an Excel workbook");
        }
        if (Files.exists(file) && !parsed.hasMatchedOption("--force")) {
            throw new UsageException(named + " is there already; name another file, or add --force to overwrite it");
        }
        try {
            session.entente().template(file);
        } catch (IOException e) {
            session.terminal().err().println("entente: cannot write " + named + ": " + Faults.reason(e));
            return ExitCode.USAGE;
        }
        session.terminal().out().println("Wrote " + named + ". Fill it in, then: entente check " + named);
        return ExitCode.PLANNED;
    }
}
