package org.entente.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.CaseChoice;
import org.entente.app.Imported;
import org.entente.app.Timetabling;
import org.entente.intake.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reads a development programme from a planner's file into a folder of tables. */
final class ImportCommand implements Command {
    @Override
    public String summary() {
        return "Read a programme from Microsoft Project XML into tables.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "import",
                "Reads tasks, links, calendars, resources and assignments from Microsoft Project XML (MSPDI), as Project,"
                        + " ProjectLibre, GanttProject and Primavera write it, into the tables of a programme. Says everything that"
                        + " has no counterpart.");
        spec.addPositional(positional("FILE.xml", "0", "File to read."));
        spec.addPositional(positional(
                "FOLDER",
                "1",
                "Folder to write to: a new one becomes a case of its own, in a case its programme is written."));
        spec.addOption(OptionSpec.builder("--force")
                .description("Replace tables that are there.")
                .build());
        return CommandLineParts.finished(
                spec, "entente import programme.xml my-programme", "entente import programme.xml cases/twingo --force");
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
        Path file = session.folder().resolve(CommandLineParts.path("FILE.xml", from));
        Path folder = session.folder().resolve(CommandLineParts.path("FOLDER", to));
        if (!Files.exists(file)) {
            throw new UsageException("there is no file " + from);
        }
        if (Files.isRegularFile(folder)) {
            throw new UsageException(to + " is a file; give a folder to write tables to");
        }
        Terminal terminal = session.terminal();
        Imported imported;
        try {
            imported = Timetabling.imported(file, folder, parsed.hasMatchedOption("--force"));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    e.getFile() + " is there already; name another folder, or add --force to replace the tables");
        } catch (IOException e) {
            terminal.err().println("entente: cannot write to " + to + ": " + Faults.reason(e));
            return ExitCode.USAGE;
        }
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
}
