package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.app.CaseChoice;
import org.entente.compare.Candidate;
import org.entente.compare.Comparison;
import org.entente.intake.Choice;
import org.entente.intake.Reading;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.json.ComparisonJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Plans a case under several strategies or scenarios, or several cases, and puts the plans side by side. */
final class CompareCommand implements Command {
    @Override
    public String summary() {
        return "Compare plans: strategies, scenarios or cases side by side.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "compare",
                "Plans a case as it is (base) and under strategies or scenarios, or several cases, and compares the plans: verdict,"
                        + " unit cost, choices that differ, and the way of the cost from the first to each other. With one CASE and"
                        + " nothing else, all its strategies.");
        spec.addPositional(PositionalParamSpec.builder()
                .required(true)
                .paramLabel("CASE")
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Folder of CSV tables, or an .xlsx workbook; one or more.")
                .build());
        CommandLineParts.option(spec, "--strategies", "A,B,…", "Strategies to compare with the base.");
        CommandLineParts.option(
                spec, "--scenarios", "A,B,…", "Scenarios to compare with the base; with strategies, each with each.");
        CommandLineParts.json(spec);
        CommandLineParts.solving(spec);
        return CommandLineParts.finished(
                spec,
                "entente compare cases/twingo",
                "entente compare cases/twingo --strategies european-battery,built-in-china",
                "entente compare cases/twingo --scenarios tariffs --json tariffs.json",
                "entente compare cases/twingo my-twingo.xlsx");
    }

    /** A case with its edits under the name it has in the comparison. */
    private record Entry(String name, CaseChoice choice) {}

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        Solving solving = Solving.of(parsed, session.with(terminal));
        List<Entry> entries = entries(parsed, session);
        List<Network> networks = read(entries, session, terminal);
        if (networks.size() < entries.size()) {
            return ExitCode.CASE_HAS_ERRORS;
        }
        List<Candidate> candidates = new ArrayList<>();
        ExitCode exit = ExitCode.PLANNED;
        for (int i = 0; i < entries.size() && !solving.interrupted(); i++) {
            Plan plan = solving.plan(networks.get(i));
            if (plan == null) {
                terminal.err().print(FindingsText.list(solving.findings(List.of()), terminal.style()));
                return ExitCode.CASE_HAS_ERRORS;
            }
            exit = worse(exit, ProofText.exitCode(plan));
            candidates.add(Candidate.of(entries.get(i).name(), plan));
        }
        if (candidates.size() < 2) {
            terminal.err().println("entente: stopped before there were two plans to compare");
            return ExitCode.NO_PLAN;
        }
        if (candidates.size() < entries.size()) {
            terminal.err()
                    .println("entente: stopped; " + (entries.size() - candidates.size()) + " of " + entries.size()
                            + " were not planned");
        }
        Comparison comparison = session.entente().compare(candidates);
        terminal.out().print(ComparisonText.of(comparison, terminal.style()));
        return json.write(out -> ComparisonJson.write(comparison, out)) ? exit : ExitCode.USAGE;
    }

    /** One that has no plan counts for all: a script must not take the comparison for complete. */
    private static ExitCode worse(ExitCode one, ExitCode other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static List<Entry> entries(ParseResult parsed, Session session) {
        List<String> cases = parsed.matchedPositionalValue(0, List.of());
        List<String> strategies = names(CommandLineParts.value(parsed, "--strategies"), "--strategies");
        List<String> scenarios = names(CommandLineParts.value(parsed, "--scenarios"), "--scenarios");
        if (cases.size() == 1 && strategies.size() == 1 && scenarios.size() == 1) {
            Path path = session.folder().resolve(CommandLineParts.path("CASE", cases.getFirst()));
            strategies = names(all(path, session), "--strategies");
        }
        List<Entry> entries = new ArrayList<>();
        for (String named : cases) {
            Path path = session.folder().resolve(CommandLineParts.path("CASE", named));
            for (String strategy : strategies) {
                for (String scenario : scenarios) {
                    String edits = edits(strategy, scenario);
                    String name =
                            cases.size() == 1 ? edits : edits.equals(CaseChoice.BASE) ? named : named + " " + edits;
                    entries.add(new Entry(name, new CaseChoice(path, strategy, scenario)));
                }
            }
        }
        if (entries.size() < 2) {
            throw new UsageException(
                    "there is nothing to compare with: name strategies, scenarios or a second case, such as"
                            + " --strategies A,B");
        }
        return entries;
    }

    private static @Nullable String all(Path path, Session session) {
        List<String> names = session.entente().choices(path).strategies().stream()
                .map(Choice::name)
                .toList();
        return names.isEmpty() ? null : String.join(",", names);
    }

    private static String edits(String strategy, String scenario) {
        if (scenario.equals(CaseChoice.BASE)) {
            return strategy;
        }
        return strategy.equals(CaseChoice.BASE) ? scenario : strategy + " in " + scenario;
    }

    /** The base and the names of a list, each once. */
    private static List<String> names(@Nullable String list, String option) {
        Set<String> names = new LinkedHashSet<>(List.of(CaseChoice.BASE));
        if (list != null) {
            for (String name : list.split(",", -1)) {
                if (name.isBlank()) {
                    throw new UsageException(option + " '" + list + "' has an empty name; write " + option + " A,B");
                }
                names.add(name.strip());
            }
        }
        return List.copyOf(names);
    }

    /** The networks; fewer than entries, after listing the errors, when one cannot be planned. */
    private static List<Network> read(List<Entry> entries, Session session, Terminal terminal) {
        List<Network> networks = new ArrayList<>();
        for (Entry entry : entries) {
            Reading reading = Cases.read(entry.choice(), session);
            Network network = reading.network();
            if (network == null) {
                terminal.err().print(FindingsText.list(reading.findings(), terminal.style()));
                terminal.err()
                        .println(terminal.style().bad(entry.name() + ": " + FindingsText.counts(reading.findings()))
                                + "; nothing was planned.");
            } else {
                networks.add(network);
            }
        }
        return networks;
    }
}
