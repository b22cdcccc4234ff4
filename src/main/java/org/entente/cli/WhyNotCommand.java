package org.entente.cli;

import java.util.List;
import org.entente.app.CaseChoice;
import org.entente.app.ChoiceQuestion;
import org.entente.explain.choice.ChoiceAnswer;
import org.entente.explain.choice.UnknownChoiceException;
import org.entente.intake.CaseTables;
import org.entente.intake.finding.Suggest;
import org.entente.network.Network;
import org.entente.plan.PlanStatus;
import org.entente.report.json.ChoiceJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Forces a rejected choice, or forbids a recommended one, and shows the difference. */
final class WhyNotCommand implements Command {
    @Override
    public String summary() {
        return "Force a rejected choice, or forbid one: what changes, what it costs, or why it cannot be.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "why-not",
                "Answers why a plan does not choose something: chooses it, plans again, and shows what changes and where the money"
                        + " goes, to the cent. With --without the opposite: why is it chosen at all? Where the choice leaves no plan, says"
                        + " what it conflicts with.",
                "",
                "FILTER is in the words of the tables, conditions joined by &; * stands for any text, groups may be named:",
                "  process=… product=… site=… company=… country=…  from the first period at full rate, all of the product at the"
                        + " sites that can get it from there comes from there",
                "  line=…                        at least one module of it is opened",
                "  from=… to=… product=… mode=…  what arrives of the product comes that way");
        CommandLineParts.casePath(spec);
        CommandLineParts.option(spec, "--choose", "FILTER", "What to choose.");
        CommandLineParts.option(spec, "--without", "FILTER", "What to do without.");
        CommandLineParts.option(
                spec,
                "--share",
                "SHARE",
                "With --choose of sources: at least this share of all that is made of the product, such as 50%%.");
        CommandLineParts.edits(spec);
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente why-not cases/twingo --choose site=douai",
                "entente why-not cases/twingo --choose \"company=catl & product=battery-pack\" --share 50%%",
                "entente why-not cases/twingo --choose \"from=suppliers-north & product=electronics\"",
                "entente why-not cases/twingo --without line=cleon-kit-line --json -");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        ChoiceQuestion question = question(parsed);
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Network network = tables.reading().network();
        if (network == null) {
            return FindingsText.refuse(parsed, tables.reading().findings(), terminal);
        }
        ChoiceAnswer answer;
        try {
            answer = solving.several(
                    network, planning -> session.entente().whyNot(network, tables.groups(), question, planning));
        } catch (UnknownChoiceException e) {
            String option = question.without() ? "--without" : "--choose";
            throw new UsageException(option + " '" + question.filter() + "': " + e.getMessage()
                    + Suggest.phrase(e.typed(), e.known()) + offered(e.known()));
        }
        if (answer == null) {
            return FindingsText.refuse(parsed, solving.findings(tables.reading().findings()), terminal);
        }
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        terminal.out().print(WhyNotText.of(answer, terminal.style()));
        terminal.out().print(replay.text(answer.claim(), terminal.style()));
        return json.write(out -> ChoiceJson.write(answer, replay.json(), out)) ? exit(answer) : ExitCode.USAGE;
    }

    private static String offered(List<String> known) {
        return known.isEmpty() || known.size() > 40 ? "" : " Known are: " + String.join(", ", known) + ".";
    }

    private static ChoiceQuestion question(ParseResult parsed) {
        String chosen = CommandLineParts.value(parsed, "--choose");
        String without = CommandLineParts.value(parsed, "--without");
        String share = CommandLineParts.value(parsed, "--share");
        if ((chosen == null) == (without == null)) {
            throw new UsageException("give one of --choose FILTER and --without FILTER, such as --choose site=douai");
        }
        if (without != null) {
            if (share != null) {
                throw new UsageException("--share goes with --choose, not with --without");
            }
            return new ChoiceQuestion(without, true, 1);
        }
        double least = share == null ? 1 : CommandLineParts.share("--share", share);
        if (least == 0) {
            throw new UsageException("--share '" + share + "' asks for nothing; give a share above 0, such as 50%");
        }
        if (least < 1 && chosen != null && chosen.matches(".*\\b(line|from|to|mode)\\s*=.*")) {
            throw new UsageException("--share goes with sources, not with lines or lanes");
        }
        return new ChoiceQuestion("" + chosen, false, least);
    }

    private static ExitCode exit(ChoiceAnswer answer) {
        return switch (answer.verdict()) {
            case ALREADY, COSTS -> ExitCode.PLANNED;
            case IMPOSSIBLE, NO_PLAN -> ExitCode.INFEASIBLE;
            case UNKNOWN ->
                answer.recommended().status() == PlanStatus.UNBOUNDED ? ExitCode.CASE_HAS_ERRORS : ExitCode.NO_PLAN;
        };
    }
}
