package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.Replaying;
import org.entente.exchange.answer.AnswerFile;
import org.entente.explain.Claim;
import org.entente.intake.CaseTables;
import org.entente.intake.edit.EditLine;
import org.entente.network.CaseSettings;
import org.entente.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes the edits that a statement speaks of in the tables, plans afresh, and compares with what was said. */
final class ReplayCommand implements Command {
    @Override
    public String summary() {
        return "Ask a statement again: make its edits in the tables, plan afresh, compare.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "replay",
                "Makes edits in the tables of a case as a strategy would, reads them again, plans afresh, and compares with what"
                        + " was said of it. Every answer carries the edits its statements speak of: as a line to copy, and in its"
                        + " JSON as replay.",
                "",
                "An edit is a row of table strategies without its name: table,filter,column,change, such as"
                        + " processes,process=assemble-douai,max_volume,= or lanes,from=ningde,,delete.",
                "",
                "Changes no file.");
        CommandLineParts.casePath(spec);
        CommandLineParts.options(spec, "--edit", "EDIT", "An edit; give it as often as there are edits.");
        CommandLineParts.option(
                spec,
                "--expect",
                "COST",
                "Present value of net cost that was said, a profit below 0; BOUND..COST where it was not proven to the end;"
                        + " at-most:COST where a plan as good was said to exist; none for no plan.");
        CommandLineParts.option(
                spec, "--from", "FILE", "Take edits and what was said from an answer written with --json.");
        CommandLineParts.option(spec, "--statement", "N", "With --from: its statement N alone; default all of them.");
        CommandLineParts.edits(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente replay cases/twingo --edit processes,process=assemble-douai,max_volume,=",
                "entente why-not cases/twingo --choose site=douai --json answer.json",
                "entente replay cases/twingo --from answer.json");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        Terminal terminal = session.terminal();
        AnswerFile answer = answer(parsed, session);
        List<AnswerFile.Statement> statements =
                answer == null ? List.of(ofCommandLine(parsed)) : chosen(answer, parsed);
        CaseChoice choice = choice(parsed, session, answer);
        Solving solving = Solving.of(parsed, session);
        CaseTables tables = Cases.tables(choice, session);
        if (tables.reading().network() == null) {
            return FindingsText.refuse(parsed, tables.reading().findings(), terminal);
        }
        boolean said = answer != null || CommandLineParts.value(parsed, "--expect") != null;
        ExitCode worst = ExitCode.PLANNED;
        for (AnswerFile.Statement statement : statements) {
            Replaying.Found found = solving.several(tables.reading().orThrow(), planning -> {
                return Replaying.replay(tables, statement.edits(), said ? statement.said() : null, planning);
            });
            if (found == null) {
                return FindingsText.refuse(
                        parsed, solving.findings(tables.reading().findings()), terminal);
            }
            Plan plan = found.plan();
            if (plan == null) {
                return FindingsText.refuse(parsed, found.reading().findings(), terminal);
            }
            String number = answer == null ? "" : "Statement " + statement.number() + ": ";
            terminal.out()
                    .println(number + words(plan, said ? statement.said() : null, found.verdict(), terminal.style()));
            ExitCode exit = exit(plan, said, found.verdict());
            worst = exit.compareTo(worst) > 0 ? exit : worst;
        }
        return worst;
    }

    private static ExitCode exit(Plan plan, boolean said, Replaying.Verdict verdict) {
        if (!said) {
            return ProofText.exitCode(plan);
        }
        return switch (verdict) {
            case AGREES -> ExitCode.PLANNED;
            case OPEN -> ExitCode.NO_PLAN;
            case DIFFERS -> ExitCode.DIFFERS;
        };
    }

    private static String words(Plan plan, Claim.@Nullable Said said, Replaying.Verdict verdict, Style style) {
        CaseSettings settings = plan.network().settings();
        String found = "the edited tables: " + words(Claim.Said.of(plan), settings);
        if (said == null) {
            return found + ".";
        }
        String told = found + "; the statement: " + words(said, settings) + ": ";
        return switch (verdict) {
            case AGREES -> told + style.good("agrees") + ".";
            case DIFFERS -> told + style.bad("differs") + ".";
            case OPEN -> told + style.caution("not found out in the time given") + ".";
        };
    }

    private static String words(Claim.@Nullable Said said, CaseSettings settings) {
        if (said == null) {
            return "no answer";
        }
        if (!said.plan()) {
            return "no plan";
        }
        boolean profit = settings.goal().countsRevenue();
        String currency = settings.currency().id();
        return (profit ? "net present value " : "present value of cost ")
                + (said.best() ? "" : profit ? "at least " : "at most ")
                + currency + " " + Numbers.money(profit ? -said.objective() : said.objective());
    }

    private static @Nullable AnswerFile answer(ParseResult parsed, Session session) {
        String from = CommandLineParts.value(parsed, "--from");
        if (from == null) {
            return null;
        }
        if (parsed.hasMatchedOption("--edit") || parsed.hasMatchedOption("--expect")) {
            throw new UsageException("--from holds edits and what was said: leave out --edit and --expect");
        }
        Path file = session.folder().resolve(CommandLineParts.path("--from", from));
        try {
            return AnswerFile.read(file);
        } catch (IOException e) {
            throw new UsageException("--from " + from + ": " + e.getMessage());
        }
    }

    private static AnswerFile.Statement ofCommandLine(ParseResult parsed) {
        if (CommandLineParts.value(parsed, "--statement") != null) {
            throw new UsageException("--statement goes with --from");
        }
        List<EditLine> edits = new ArrayList<>();
        for (String edit : CommandLineParts.values(parsed, "--edit")) {
            try {
                edits.add(EditLine.parse(edit));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--edit: " + e.getMessage());
            }
        }
        String expected = CommandLineParts.value(parsed, "--expect");
        Claim.Said said = expected == null ? Claim.Said.NO_PLAN : CaseReplay.Expectation.read(expected);
        return new AnswerFile.Statement(1, edits, said);
    }

    private static List<AnswerFile.Statement> chosen(AnswerFile answer, ParseResult parsed) {
        if (answer.statements().isEmpty()) {
            throw new UsageException(
                    "--from: the answer says nothing of the case changed, there is nothing to ask again");
        }
        if (CommandLineParts.value(parsed, "--statement") == null) {
            return answer.statements();
        }
        int most = answer.statements().size();
        int number = CommandLineParts.whole(parsed, "--statement", 1, 1, most);
        return List.of(answer.statements().get(number - 1));
    }

    /** As the answer was asked, unless the command line says otherwise. */
    private static CaseChoice choice(ParseResult parsed, Session session, @Nullable AnswerFile answer) {
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        if (answer == null) {
            return choice;
        }
        return new CaseChoice(
                choice.path(),
                CommandLineParts.value(parsed, "--strategy") == null ? answer.strategy() : choice.strategy(),
                CommandLineParts.value(parsed, "--scenario") == null ? answer.scenario() : choice.scenario());
    }
}
