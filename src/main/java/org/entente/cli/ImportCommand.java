package org.entente.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.app.CaseChoice;
import org.entente.app.Imported;
import org.entente.app.ImportedOwnership;
import org.entente.app.Owning;
import org.entente.app.Timetabling;
import org.entente.intake.Reading;
import org.entente.output.UnwritableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reads a development programme from a planner's file into a folder of tables. */
final class ImportCommand implements Command {
    @Override
    public String summary() {
        return "Read a programme (Microsoft Project XML) or ownership (BODS JSON) into tables.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "import",
                "Reads tasks, links, calendars, resources and assignments from Microsoft Project XML (MSPDI), as Project,"
                        + " ProjectLibre, GanttProject and Primavera write it, into the tables of a programme. Or reads who owns whom"
                        + " from JSON of the Beneficial Ownership Data Standard (0.2 to 0.4) into companies and stakes. Says"
                        + " everything that has no counterpart.");
        spec.addPositional(positional("FILE", "0", "File to read, .xml or .json."));
        spec.addPositional(
                positional(
                        "FOLDER",
                        "1",
                        "Folder to write to: a new one becomes a case of its own, in a case its programme or stakes are written."));
        spec.addOption(OptionSpec.builder("--force")
                .description("Replace tables that are there.")
                .build());
        return CommandLineParts.finished(
                spec,
                "entente import programme.xml my-programme",
                "entente import programme.xml cases/twingo --force",
                "entente import owners.json cases/horse");
    }

    private static PositionalParamSpec positional(String label, String index, String description) {
        return PositionalParamSpec.builder()
                .required(true)
                .paramLabel(label)
                .index(index)
                .arity("1")
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        String from = parsed.matchedPositionalValue(0, "");
        String to = parsed.matchedPositionalValue(1, "");
        Path file = session.folder().resolve(CommandLineParts.path("FILE", from));
        Path folder = session.folder().resolve(CommandLineParts.path("FOLDER", to));
        if (!Files.exists(file)) {
            throw new UsageException("there is no file " + from);
        }
        if (Files.isRegularFile(folder)) {
            throw new UsageException(to + " is a file; give a folder to write tables to");
        }
        Outputs.folder("FOLDER", to, session);
        boolean force = parsed.hasMatchedOption("--force");
        try {
            return from.toLowerCase(Locale.ROOT).endsWith(".json")
                    ? owners(from, file, to, folder, force, session)
                    : programme(from, file, to, folder, force, session);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    e.getFile() + " is there already; name another folder, or add --force to replace the tables");
        } catch (IOException e) {
            session.terminal().err().println("entente: " + UnwritableException.why(e));
            return ExitCode.USAGE;
        }
    }

    private static ExitCode programme(String from, Path file, String to, Path folder, boolean force, Session session)
            throws IOException {
        Terminal terminal = session.terminal();
        Imported imported = Timetabling.imported(file, folder, force);
        terminal.out().print(FindingsText.list(imported.findings(), terminal.style()));
        if (imported.written().isEmpty()) {
            terminal.err().println(terminal.style().bad(from + " was not read") + "; nothing was written.");
            return ExitCode.CASE_HAS_ERRORS;
        }
        terminal.out()
                .println("Wrote " + Numbers.count(imported.tasks(), "task") + ", "
                        + Numbers.count(imported.links(), "link") + " and " + Numbers.count(imported.teams(), "team")
                        + " of " + from + " to " + to + ".");
        Reading reading = session.entente().read(new CaseChoice(folder, CaseChoice.BASE, CaseChoice.BASE));
        if (reading.hasErrors()) {
            terminal.out().println("It cannot be scheduled yet: entente check " + to + " says what to mend.");
            return ExitCode.CASE_HAS_ERRORS;
        }
        terminal.out().println("Next: entente schedule " + to);
        return ExitCode.PLANNED;
    }

    private static ExitCode owners(String from, Path file, String to, Path folder, boolean force, Session session)
            throws IOException {
        Terminal terminal = session.terminal();
        ImportedOwnership imported = Owning.imported(file, folder, force);
        terminal.out().print(FindingsText.list(imported.findings(), terminal.style()));
        if (imported.written().isEmpty()) {
            terminal.err().println(terminal.style().bad(from + " was not read") + "; nothing was written.");
            return ExitCode.CASE_HAS_ERRORS;
        }
        terminal.out()
                .println("Wrote " + Numbers.count(imported.stakes(), "stake") + " of " + from + " to " + to + ", with "
                        + Numbers.count(imported.companies(), "new row") + " of companies.csv.");
        Reading reading = session.entente().read(new CaseChoice(folder, CaseChoice.BASE, CaseChoice.BASE));
        if (reading.hasErrors()) {
            terminal.out().println("It cannot be planned yet: entente check " + to + " says what to mend.");
            return ExitCode.CASE_HAS_ERRORS;
        }
        terminal.out().println("Next: entente plan " + to);
        return ExitCode.PLANNED;
    }
}
