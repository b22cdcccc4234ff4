package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.app.Entente;
import org.entente.intake.finding.Suggest;
import org.entente.output.UnwritableException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code entente COMMAND …}. */
public final class Main {
    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Launcher.follow();
        Terminal terminal = Terminal.ofProcess(System.getenv());
        Session session =
                new Session(terminal, Entente.standard(), Path.of(""), () -> Interrupt.ofProcess(terminal.err()));
        int code = run(args, session);
        terminal.err().flush();
        System.exit(Launcher.code(code));
    }

    /** Runs one command line; never throws. Returns the exit code. */
    static int run(String[] args, Session session) {
        int code = answer(args, session);
        IOException lost = session.terminal().lost();
        if (lost == null) {
            return code;
        }
        session.terminal().err().println("entente: cannot write to standard output: " + UnwritableException.why(lost));
        return ExitCode.USAGE.code();
    }

    private static int answer(String[] args, Session session) {
        try {
            return dispatch(args, session).code();
        } catch (UsageException e) {
            session.terminal().err().println("entente: " + e.getMessage());
            return ExitCode.USAGE.code();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            Faults.report(e, session.terminal().err());
            return ExitCode.FAULT.code();
        }
    }

    private static ExitCode dispatch(String[] args, Session session) {
        Terminal terminal = session.terminal();
        String first = args.length == 0 ? "" : args[0];
        switch (first) {
            case "" -> {
                terminal.err().print(Overview.text(terminal.style()));
                return ExitCode.USAGE;
            }
            case "-h", "--help" -> {
                terminal.out().print(Overview.text(terminal.style()));
                return ExitCode.PLANNED;
            }
            case "-V", "--version" -> {
                terminal.out().println("entente " + version());
                return ExitCode.PLANNED;
            }
            case "help" -> {
                return dispatch(args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"}, session);
            }
            default -> {
                return command(first, Arrays.copyOfRange(args, 1, args.length), session);
            }
        }
    }

    private static ExitCode command(String name, String[] rest, Session session) {
        Command command = Command.named(name);
        List<String> names = List.of(Command.NAMES);
        if (command == null) {
            throw new UsageException("there is no command '" + name + "'." + Suggest.phrase(name, names)
                    + " The commands are: " + String.join(", ", names) + ". Try: entente --help");
        }
        CommandLine line = new CommandLine(command.spec());
        try {
            ParseResult parsed = line.parseArgs(rest);
            if (parsed.isUsageHelpRequested()) {
                boolean coloured = session.terminal().style() == Style.COLOURED;
                line.usage(session.terminal().out(), coloured ? Ansi.ON : Ansi.OFF);
                return ExitCode.PLANNED;
            }
            SolverFaults faults = new SolverFaults();
            return faults.told(command.run(parsed, session.watchedBy(faults)), session.terminal());
        } catch (ParameterException e) {
            StringWriter suggestions = new StringWriter();
            CommandLine.UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
            PrintStream err = session.terminal().err();
            err.println("entente " + name + ": " + e.getMessage());
            err.print(suggestions);
            err.println("Try: entente " + name + " --help");
            return ExitCode.USAGE;
        }
    }

    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
    }
}
