package org.entente.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.solver.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands share, and how their values are read. Every value is read as text: our messages say more. */
final class CommandLineParts {
    private CommandLineParts() {}

    /** A command with its help, nothing else yet. */
    static CommandSpec command(String name, String... description) {
        CommandSpec spec = CommandSpec.create().name("entente " + name);
        spec.usageMessage().description(description).sortOptions(false).abbreviateSynopsis(true);
        return spec;
    }

    /** Ends a command: --help, its examples, the exit codes. */
    static CommandSpec finished(CommandSpec spec, String... examples) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
        StringBuilder footer = new StringBuilder("%nExamples:%n");
        for (String example : examples) {
            footer.append("  ").append(example).append("%n");
        }
        spec.usageMessage()
                .footer(footer.toString())
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.meanings());
        return spec;
    }

    static void casePath(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .required(true)
                .paramLabel("CASE")
                .index("0")
                .arity("1")
                .type(String.class)
                .description("Folder of CSV tables, or an .xlsx workbook.")
                .build());
    }

    static void edits(CommandSpec spec) {
        option(spec, "--strategy", "NAME", "Apply a strategy of the case.");
        option(spec, "--scenario", "NAME", "Apply a scenario of the case.");
    }

    static void json(CommandSpec spec) {
        option(spec, "--json", "FILE", "Write the result as JSON; - for standard output, which then has nothing else.");
    }

    static void solving(CommandSpec spec) {
        option(spec, "--solver", "NAME", "Solver to use.");
        searching(spec);
    }

    /** What any search may be told, whatever solves. */
    static void searching(CommandSpec spec) {
        option(spec, "--time-limit", "SECONDS", "Stop after so long with the best plan found (also 90s, 15m, 2h).");
        option(spec, "--gap", "SHARE", "Stop when no plan can be better by more than this share, such as 0.01 or 1%%.");
        option(spec, "--threads", "N", "Threads the solver may use.");
        option(spec, "--seed", "N", "Seed of the solver's random choices.");
    }

    static void option(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description)
                .build());
    }

    /** An option that may be given more than once. */
    static void options(CommandSpec spec, String name, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build());
    }

    /** The values of an option that may be given more than once. */
    static List<String> values(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    static @Nullable String value(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, null);
    }

    static CaseChoice choice(ParseResult parsed, Session session) {
        return new CaseChoice(
                session.folder().resolve(path("CASE", parsed.matchedPositionalValue(0, ""))),
                parsed.matchedOptionValue("--strategy", CaseChoice.BASE),
                parsed.matchedOptionValue("--scenario", CaseChoice.BASE));
    }

    static Path path(String option, String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new UsageException(option + " '" + text + "' is not a file name: " + e.getReason());
        }
        throw new UsageException(option + " is empty; give a file name");
    }

    static Settings settings(ParseResult parsed) {
        Settings settings = Settings.DEFAULT;
        String limit = value(parsed, "--time-limit");
        if (limit != null) {
            settings = settings.withTimeLimit(duration("--time-limit", limit));
        }
        String gap = value(parsed, "--gap");
        if (gap != null) {
            settings = settings.withRelativeGap(share("--gap", gap));
        }
        String threads = value(parsed, "--threads");
        if (threads != null) {
            settings = settings.withThreads(whole("--threads", threads, 1, 1024));
        }
        String seed = value(parsed, "--seed");
        if (seed != null) {
            settings = settings.withSeed(whole("--seed", seed, 0, Integer.MAX_VALUE));
        }
        return settings;
    }

    /** A stretch of time of an option, or the default. */
    static Duration seconds(ParseResult parsed, String option, Duration standard) {
        String text = value(parsed, option);
        return text == null ? standard : duration(option, text);
    }

    /** How long to look for explanations: 20 seconds unless asked otherwise, 0 for not at all. */
    static Duration whySeconds(ParseResult parsed) {
        String text = value(parsed, "--why-seconds");
        if (text == null) {
            return Duration.ofSeconds(20);
        }
        double seconds = number(text);
        if (!(seconds >= 0 && seconds <= 1e9)) {
            throw new UsageException("--why-seconds '" + text + "' is not a number of seconds; give one such as"
                    + " --why-seconds 60, or 0 for no explanations");
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    private static Duration duration(String option, String text) {
        double unit = switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
            case 'm' -> 60;
            case 'h' -> 3600;
            default -> 1;
        };
        double seconds = unit * number(text.replaceFirst("[smh]$", ""));
        if (!(seconds > 0 && seconds <= 1e9)) {
            throw new UsageException(option + " '" + text + "' is not a time; give seconds above 0, such as " + option
                    + " 60, or 15m, or 2h");
        }
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }

    /** A share from 0 to 1, also in per cent. */
    static double share(String option, String text) {
        boolean percent = text.endsWith("%");
        double share = number(percent ? text.substring(0, text.length() - 1) : text) / (percent ? 100 : 1);
        if (!(share >= 0 && share <= 1)) {
            throw new UsageException(option + " '" + text + "' is not a share from 0 to 1; give one such as " + option
                    + " 0.01 or " + option + " 1%");
        }
        return share;
    }

    /** A whole number an option gives, or the usual one. */
    static int whole(ParseResult parsed, String option, int usual, int least, int most) {
        String text = value(parsed, option);
        return text == null ? usual : whole(option, text, least, most);
    }

    static int whole(String option, String text, int least, int most) {
        double value = number(text);
        if (value != Math.rint(value) || !(value >= least && value <= most)) {
            throw new UsageException(option + " '" + text + "' is not a whole number from " + least + " to " + most);
        }
        return (int) value;
    }

    /** NaN where it is none; Java's own forms (NaN, 60d, 0x1p3) are none either. */
    private static double number(String text) {
        try {
            return text.matches("[0-9.eE+-]+") ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
