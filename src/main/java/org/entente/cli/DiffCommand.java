package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.app.CaseChoice;
import org.entente.explain.attribution.Attribution;
import org.entente.intake.CaseDifference;
import org.entente.intake.CaseTables;
import org.entente.intake.difference.Step;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.json.DiffJson;
import org.entente.report.json.DiffResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Says what two cases say differently, who says so, and what each change does to the answer. */
final class DiffCommand implements Command {
    private static final int USUAL_STEPS = 25;

    @Override
    public String summary() {
        return "What changed between two cases, and what each change does to the answer.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "diff",
                "Lists the cells, rows and settings that two cases say differently, with who says so; then makes the changes one"
                        + " after the other and plans each case on the way. What the steps do to the answer sums to the whole, to"
                        + " the cent. With one CASE, it is compared with itself under a strategy or scenario.");
        spec.addPositional(PositionalParamSpec.builder()
                .required(true)
                .paramLabel("CASE")
                .index("0..*")
                .arity("1..2")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Folder of CSV tables, or an .xlsx workbook: the first (A) and the second (B).")
                .build());
        CommandLineParts.option(spec, "--strategy-a", "NAME", "Apply a strategy to A.");
        CommandLineParts.option(spec, "--scenario-a", "NAME", "Apply a scenario to A.");
        CommandLineParts.option(spec, "--strategy-b", "NAME", "Apply a strategy to B.");
        CommandLineParts.option(spec, "--scenario-b", "NAME", "Apply a scenario to B.");
        CommandLineParts.option(
                spec, "--steps", "N", "At most so many steps; alike changes are put together (default: 25).");
        spec.addOption(OptionSpec.builder("--alone")
                .description("Say also what each step does on its own: twice the plans.")
                .build());
        spec.addOption(OptionSpec.builder("--no-plans")
                .description("Only list what changed; plan nothing.")
                .build());
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente diff cases/twingo my-twingo.xlsx",
                "entente diff cases/twingo --strategy-b european-battery",
                "entente diff cases/twingo --strategy-a china-below-20 --strategy-b free-choice --alone",
                "entente diff last-month this-month --no-plans --json -");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        Solving solving = Solving.of(parsed, session.with(terminal));
        int most = CommandLineParts.whole(parsed, "--steps", USUAL_STEPS, 1, 10_000);
        CaseChoice first = choice(parsed, session, "a", 0);
        CaseChoice second = choice(
                parsed,
                session,
                "b",
                parsed.matchedPositionalValue(0, List.of()).size() - 1);
        if (first.equals(second)) {
            throw new UsageException("there is nothing to compare " + first.path()
                    + " with: name a second case, or a strategy or scenario for --strategy-b or --scenario-b");
        }
        CaseTables from = Cases.tables(first, session);
        CaseTables to = Cases.tables(second, session);
        Network networkFrom = sound(from, name(first, second), terminal);
        Network networkTo = sound(to, name(second, first), terminal);
        if (networkFrom == null || networkTo == null) {
            return ExitCode.CASE_HAS_ERRORS;
        }
        CaseDifference difference = from.to(to);
        List<Step> steps = difference.steps(most);
        String refusal = refusal(networkFrom, networkTo);
        boolean planning = refusal.isEmpty() && !parsed.hasMatchedOption("--no-plans");
        Attribution attribution = null;
        if (planning) {
            attribution = new Way(session, solving, terminal, parsed.hasMatchedOption("--alone"))
                    .attribute(difference, steps, networkFrom, networkTo);
            if (attribution == null) {
                terminal.err().print(FindingsText.list(solving.findings(List.of()), terminal.style()));
                return ExitCode.CASE_HAS_ERRORS;
            }
        }
        DiffResult result = new DiffResult(
                name(first, second),
                networkFrom,
                name(second, first),
                networkTo,
                difference.list(),
                steps,
                difference::edits,
                attribution,
                refusal);
        terminal.out().print(DiffText.of(result, terminal.style()));
        CaseReplay replay =
                CaseReplay.of(parsed.matchedPositionalValue(0, List.of("")).getFirst(), first, from);
        if (attribution != null) {
            terminal.out().println(terminal.style().faint(replay.several()));
        }
        boolean written = json.write(out -> DiffJson.write(result, replay.json(), out));
        return written ? exit(attribution, refusal) : ExitCode.USAGE;
    }

    private static ExitCode exit(@Nullable Attribution attribution, String refusal) {
        if (attribution == null) {
            return refusal.isEmpty() ? ExitCode.PLANNED : ExitCode.USAGE;
        }
        ExitCode from = ProofText.exitCode(attribution.from());
        ExitCode to = ProofText.exitCode(attribution.to());
        ExitCode worse = from.compareTo(to) >= 0 ? from : to;
        return worse == ExitCode.PLANNED && !attribution.isComplete() ? ExitCode.NO_PLAN : worse;
    }

    /** Why the two answers cannot be subtracted, or empty. */
    private static String refusal(Network from, Network to) {
        String one = from.settings().currency().id();
        String other = to.settings().currency().id();
        if (!one.equals(other)) {
            return "The results of A are in " + one + ", those of B in " + other
                    + ": amounts in two currencies cannot be subtracted. Give both cases the same currency in case.yaml.";
        }
        return from.settings().goal() == to.settings().goal()
                ? ""
                : "The goal of A is " + from.settings().goal().name().toLowerCase(Locale.ROOT)
                        + ", that of B " + to.settings().goal().name().toLowerCase(Locale.ROOT)
                        + ": their values are not of one kind. Give both cases the same goal in case.yaml.";
    }

    private static @Nullable Network sound(CaseTables tables, String name, Terminal terminal) {
        Network network = tables.reading().network();
        if (network == null) {
            terminal.err().print(FindingsText.list(tables.reading().findings(), terminal.style()));
            terminal.err()
                    .println(terminal.style()
                                    .bad(name + ": "
                                            + FindingsText.counts(
                                                    tables.reading().findings()))
                            + "; nothing was compared.");
        }
        return network;
    }

    private static CaseChoice choice(ParseResult parsed, Session session, String which, int position) {
        List<String> cases = parsed.matchedPositionalValue(0, List.of());
        Path path = session.folder().resolve(CommandLineParts.path("CASE", cases.get(position)));
        return new CaseChoice(
                path,
                parsed.matchedOptionValue("--strategy-" + which, CaseChoice.BASE),
                parsed.matchedOptionValue("--scenario-" + which, CaseChoice.BASE));
    }

    /** What tells a case from the other: the edits, the path, or both. */
    private static String name(CaseChoice one, CaseChoice other) {
        boolean edited =
                !one.strategy().equals(CaseChoice.BASE) || !one.scenario().equals(CaseChoice.BASE);
        String edits = one.scenario().equals(CaseChoice.BASE)
                ? one.strategy()
                : one.strategy().equals(CaseChoice.BASE) ? one.scenario() : one.strategy() + " in " + one.scenario();
        if (one.path().equals(other.path())) {
            return edits;
        }
        String path = String.valueOf(one.path().getFileName());
        return edited ? path + " " + edits : path;
    }

    /** Plans the cases from the first to the second, and says how far it is. */
    private record Way(Session session, Solving solving, Terminal terminal, boolean alone) {
        @Nullable
        Attribution attribute(CaseDifference difference, List<Step> steps, Network from, Network to) {
            Plan first = solving.plan(from);
            Plan last = steps.isEmpty() ? first : first == null ? null : solving.plan(to);
            if (first == null || last == null) {
                return null;
            }
            int[] planned = {0};
            Function<Network, @Nullable Plan> planner = network -> {
                if (terminal.interactive()) {
                    terminal.err()
                            .print("\r" + ++planned[0] + " of about " + Math.max(planned[0], plans(steps)) + " plans ");
                    terminal.err().flush();
                }
                return solving.plan(network);
            };
            return session.entente().attribute(difference, steps, first, last, alone, planner, solving::interrupted);
        }

        private int plans(List<Step> steps) {
            return (steps.size() - 1) * (alone ? 2 : 1);
        }
    }
}
