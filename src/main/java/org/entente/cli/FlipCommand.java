package org.entente.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.CaseChoice;
import org.entente.app.CaseWhatIf;
import org.entente.explain.FigureWords;
import org.entente.explain.LandedCost;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.Flips;
import org.entente.intake.CaseTables;
import org.entente.intake.finding.Finding;
import org.entente.intake.finding.Findings;
import org.entente.network.Figure;
import org.entente.network.Network;
import org.entente.plan.Plan;
import org.entente.report.Explained;
import org.entente.report.json.FlipJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which numbers of a case would change the decision, and from which value on. */
final class FlipCommand implements Command {
    private static final Duration BUDGET = Duration.ofSeconds(300);
    private static final int NAMED = 4;

    @Override
    public String summary() {
        return "Say which numbers would change the decision, and from which value on.";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandLineParts.command(
                "flip",
                "For each number with a range, finds the nearest values below and above today's at which another decision is"
                        + " best: other nominations, other openings, or a share of supply, route or sale that differs by more"
                        + " than ten points. Each lies between two proven plans. Those closest to today, measured by the range,"
                        + " come first: the facts to check before signing.");
        CommandLineParts.casePath(spec);
        CommandLineParts.edits(spec);
        CommandLineParts.option(
                spec,
                "--cells",
                "CELLS",
                "Which numbers: ranged (default), sourced, all, or table.column: filter, several joined by `;`.");
        CommandLineParts.option(
                spec,
                "--together",
                "CELLS",
                "Move the numbers of each selection, named as in --cells, by one factor; beside those of --cells if given.");
        CommandLineParts.option(spec, "--depth", "N", "Look for so many changes in each direction (default 1).");
        CommandLineParts.option(
                spec,
                "--map",
                "CELL;CELL",
                "Also find which decision wins over the plane of two numbers, named as in --cells; for --report and --json.");
        CommandLineParts.option(spec, "--report", "FILE", "Write today's plan with its flips and the map as a page.");
        CommandLineParts.option(
                spec, "--seconds", "N", "Look for so long at most (default 300); what is known by then is shown.");
        CommandLineParts.option(spec, "--solver", "NAME", "Solver to use.");
        CommandLineParts.json(spec);
        return CommandLineParts.finished(
                spec,
                "entente flip cases/twingo",
                "entente flip cases/cleon --strategy free-choice --depth 2",
                "entente flip cases/cleon --strategy free-choice --cells \"duties.rate; prices: product=magnets\"",
                "entente flip cases/twingo --together \"demand.volume; prices.price: product=battery-pack\"",
                "entente flip cases/cleon --strategy free-choice --map \"duties.rate: hs_code=850152; prices: buyer=revoz\""
                        + " --report flips.html");
    }

    @Override
    public ExitCode run(ParseResult parsed, Session session) {
        JsonTarget json = JsonTarget.of(parsed, session);
        Terminal terminal = json.terminal();
        CaseChoice choice = CommandLineParts.choice(parsed, session);
        Duration budget = CommandLineParts.seconds(parsed, "--seconds", BUDGET);
        int depth = CommandLineParts.whole(parsed, "--depth", 1, 1, 1000);
        Solving solving = Solving.of(parsed, session.with(terminal));
        CaseTables tables = Cases.tables(choice, session);
        Network network = tables.reading().network();
        if (network == null) {
            return FindingsText.refuse(parsed, tables.reading().findings(), terminal);
        }
        String mapped = CommandLineParts.value(parsed, "--map");
        List<Figure> axes = mapped == null ? List.of() : axes(mapped, tables);
        String joint = CommandLineParts.value(parsed, "--together");
        Map<Figure, List<Figure>> together = joint == null ? Map.of() : together(joint, tables);
        String cells = CommandLineParts.value(parsed, "--cells");
        Set<Figure> figures = new LinkedHashSet<>(together.keySet());
        if (joint == null || cells != null) {
            figures.addAll(figures("--cells", cells, tables));
        }
        figures.addAll(axes);
        CaseWhatIf whatIf = new CaseWhatIf(tables, together);
        CaseReplay replay = CaseReplay.of(parsed, choice, tables).with(whatIf);
        Flips flips = solving.flips(whatIf, List.copyOf(figures), depth, budget);
        if (flips == null) {
            terminal.out()
                    .print(PlanText.infeasible(network, terminal.style())
                            + "There is no decision that could change. Ask what is in the way: entente why "
                            + parsed.matchedPositionalValue(0, "") + "\n");
            return ExitCode.INFEASIBLE;
        }
        terminal.out().print(FlipText.of(flips, network, terminal.style()));
        terminal.out().println(terminal.style().faint(replay.several()));
        DecisionMap map = axes.isEmpty() ? null : map(axes, whatIf, flips, solving, budget, terminal);
        boolean reported = report(parsed, network, flips, map, solving, session.with(terminal));
        boolean written = json.write(out -> FlipJson.write(network, flips, map, replay.json(), out));
        if (!written || !reported) {
            return ExitCode.USAGE;
        }
        return Double.isNaN(flips.objective()) ? ExitCode.NO_PLAN : ExitCode.PLANNED;
    }

    /** The figures of all selections of an option, in the order of the tables. */
    private static Set<Figure> figures(String option, @Nullable String cells, CaseTables tables) {
        Findings findings = new Findings();
        Set<Figure> figures = new LinkedHashSet<>();
        for (String selection : (cells == null ? "ranged" : cells).split(";", -1)) {
            figures.addAll(tables.figures(selection, findings));
        }
        if (findings.hasErrors()) {
            Finding first = findings.sorted().getFirst();
            throw new UsageException(option + ": " + first.message() + " " + first.fix());
        }
        if (figures.isEmpty()) {
            throw new UsageException("no number of the case has a range; say which to move with --cells, such as"
                    + " --cells sourced, or give ranges in the table ranges");
        }
        return figures;
    }

    /** For each selection the factor that moves all it means; they must be of one column and none of them zero. */
    private static Map<Figure, List<Figure>> together(String joint, CaseTables tables) {
        Map<Figure, List<Figure>> together = new LinkedHashMap<>();
        for (String selection : joint.split(";", -1)) {
            List<Figure> meant = List.copyOf(figures("--together", selection, tables));
            String table = meant.getFirst().row().table();
            String column = meant.getFirst().column();
            if (meant.stream()
                    .anyMatch(figure -> !figure.row().table().equals(table)
                            || !figure.column().equals(column)
                            || figure.value() == 0
                            || tables.allowed(figure).whole())) {
                throw new UsageException("--together: '" + selection.strip()
                        + "' must mean numbers of one column, none of them zero or whole by nature, such as"
                        + " --together demand.volume");
            }
            together.put(CaseWhatIf.factor("all " + meant.size() + " of " + selection.strip(), meant), meant);
        }
        return together;
    }

    /** The two figures of a map; each of its selections must mean one. */
    private static List<Figure> axes(String mapped, CaseTables tables) {
        List<Figure> axes = new ArrayList<>();
        for (String selection : mapped.split(";", -1)) {
            List<Figure> meant = List.copyOf(figures("--map", selection, tables));
            if (meant.size() > 1) {
                throw new UsageException("--map: '" + selection.strip() + "' means " + meant.size()
                        + " numbers; narrow it to one of " + named(meant));
            }
            axes.addAll(meant);
        }
        if (axes.size() != 2 || axes.get(0).equals(axes.get(1))) {
            throw new UsageException("--map takes two different numbers, such as"
                    + " --map \"duties.rate: hs_code=850152; prices.price: product=magnets\"");
        }
        return axes;
    }

    private static String named(List<Figure> figures) {
        int named = Math.min(NAMED, figures.size());
        return String.join(
                        ", ",
                        figures.subList(0, named).stream()
                                .map(FigureWords::name)
                                .toList())
                + (figures.size() > named ? ", …" : "");
    }

    private static @Nullable DecisionMap map(
            List<Figure> axes, CaseWhatIf whatIf, Flips flips, Solving solving, Duration budget, Terminal terminal) {
        List<CellFlips> cells = new ArrayList<>();
        for (Figure axis : axes) {
            flips.cells().stream().filter(cell -> cell.figure().equals(axis)).forEach(cells::add);
        }
        if (cells.size() < axes.size()) {
            terminal.err().println("The time did not last for the map. Give it more with --seconds.");
            return null;
        }
        return solving.map(whatIf, cells.get(0), cells.get(1), budget);
    }

    /** Writes the page where one is asked for; false when it could not be. */
    private static boolean report(
            ParseResult parsed,
            Network network,
            Flips flips,
            @Nullable DecisionMap map,
            Solving solving,
            Session session) {
        String named = CommandLineParts.value(parsed, "--report");
        Plan plan = named == null ? null : solving.plan(network);
        if (named == null || plan == null || !plan.hasPlan()) {
            return true;
        }
        Explained explained = Explained.NOTHING.with(flips);
        Path file = session.folder().resolve(CommandLineParts.path("--report", named));
        return Reporting.write(plan, LandedCost.of(plan), map == null ? explained : explained.with(map), file, session);
    }
}
