package org.entente.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A word after {@code entente}. */
sealed interface Command
        permits CheckCommand,
                PlanCommand,
                WhyCommand,
                WhyNotCommand,
                AlternativesCommand,
                CompareCommand,
                DiffCommand,
                EvidenceCommand,
                WorthCommand,
                FlipCommand,
                FrontierCommand,
                DealCommand,
                DependCommand,
                ReplayCommand,
                ScheduleCommand,
                ImportCommand,
                ExportCommand,
                TemplateCommand {

    /** Names, in the order of the help. */
    String[] NAMES = {
        "check",
        "plan",
        "why",
        "why-not",
        "alternatives",
        "compare",
        "diff",
        "evidence",
        "worth",
        "flip",
        "frontier",
        "deal",
        "depend",
        "replay",
        "schedule",
        "import",
        "export",
        "template"
    };

    /** The command of a name, or null. One is made, not all: their declarations take time. */
    static @Nullable Command named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand();
            case "plan" -> new PlanCommand();
            case "why" -> new WhyCommand();
            case "why-not" -> new WhyNotCommand();
            case "alternatives" -> new AlternativesCommand();
            case "compare" -> new CompareCommand();
            case "worth" -> new WorthCommand();
            case "flip" -> new FlipCommand();
            case "frontier" -> new FrontierCommand();
            case "deal" -> new DealCommand();
            case "depend" -> new DependCommand();
            case "replay" -> new ReplayCommand();
            case "diff" -> new DiffCommand();
            case "evidence" -> new EvidenceCommand();
            case "schedule" -> new ScheduleCommand();
            case "import" -> new ImportCommand();
            case "export" -> new ExportCommand();
            case "template" -> new TemplateCommand();
            default -> null;
        };
    }

    /** What it does, in a line. */
    String summary();

    /** Its options, for picocli. */
    CommandSpec spec();

    /** Does it. Throws {@link UsageException} when what is asked cannot be. */
    ExitCode run(ParseResult parsed, Session session);
}
