package org.entente.cli;

import java.time.Duration;
import org.entente.app.CaseChoice;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.worth.ShutRoutes;
import org.entente.intake.CaseTables;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.json.ConflictJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says why a case has no plan: what cannot hold together, and the ways out. */
final class WhyCommand implements Command {
    private static final Duration BUDGET = Duration.ofSeconds(60);

    @Override
    public String summary() {
        return "Say why a case has no plan: what cannot hold together, and the ways out.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "why",
                "Says why a case has no plan: the limits, volumes, capacities, dates, duties and closed choices that cannot hold"
                        + " together, none of them superfluous, and the smallest ways out, each planned again. On a case that has"
                        + " a plan it says so.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec, "--seconds", "N", "Look for so long at most (default 60); what is known by then is shown.");
        CommandLineParts.option(spec, "--solver", "NAME", "Solver to use.");
        CommandLineParts.json(spec);
        return CommandLineParts.finished(
                spec,
                "entente why my-case",
                "entente why cases/twingo --strategy european-battery --scenario tariffs",
                "entente why my-case --seconds 300 --json - | jq .ways_out");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Duration budget = CommandLineParts.seconds(parsed, "--seconds", BUDGET);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Reading reading = tables.reading();
        CaseReplay replay = CaseReplay.of(parsed, choice, tables);
        Network network = reading.network();
        if (network == null) {
            return FindingsText.refuse(parsed, reading.findings(), terminal);
        }
        Infeasibility why = solving.why(network, budget);
        if (why == null) {
            return FindingsText.refuse(parsed, solving.findings(reading.findings()), terminal);
        }
        ShutRoutes shut = why.answer() == Infeasibility.Answer.INFEASIBLE
                ? shut(network, choice, budget, solving, session)
                : null;
        terminal.out().print(text(network, why, shut, parsed.matchedPositionalValue(0, ""), terminal.style()));
        if (why.answer() == Infeasibility.Answer.INFEASIBLE) {
            terminal.out().println(terminal.style().faint(replay.several()));
        }
        boolean written = json.write(out -> ConflictJson.write(network, why, replay.json(), out));
        ExitCode exit = switch (why.answer()) {
            case FEASIBLE -> ExitCode.PLANNED;
            case INFEASIBLE -> ExitCode.INFEASIBLE;
            case UNKNOWN -> ExitCode.NO_PLAN;
        };
        return written ? exit : ExitCode.USAGE;
    }

    /** What the case shuts, and whether opening it makes a plan. */
    private static @Nullable ShutRoutes shut(
            Network network, CaseChoice choice, Duration budget, Solving solving, Session session) {
        Plan none = solving.plan(network);
        return none == null ? null : solving.shut(none, Cases.strategies(choice, session), budget.dividedBy(3));
    }

    private static String text(
            Network network, Infeasibility why, @Nullable ShutRoutes shut, String named, Style style) {
        return switch (why.answer()) {
            case INFEASIBLE ->
                PlanText.infeasible(network, style) + PlanText.shut(shut, style) + ConflictText.of(why, style);
            case UNKNOWN ->
                style.caution("The time was over before it was known whether there is a plan.")
                        + " Give it more with --seconds.\n";
            case FEASIBLE ->
                style.good("There is a plan: every hard limit can be kept and all demand that must be served is.")
                        + "\n" + others(named);
        };
    }

    /** What answers the questions a reader may have had instead. */
    private static String others(String named) {
        TextTable table = new TextTable("  ", "ll");
        table.row("entente plan " + named, "the best plan, limits it misses included");
        for (String name : NAMES) {
            String question = switch (name) {
                case "why-not" -> "why something else was not chosen";
                case "worth" -> "what one more unit of a limit would be worth";
                case "flip" -> "which numbers would change the decision";
                case "alternatives" -> "other plans that are nearly as good";
                default -> "";
            };
            if (!question.isEmpty()) {
                table.row("entente " + name + " " + named, question);
            }
        }
        return table.text();
    }
}
