package org.entente.benchmarks.iis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.benchmarks.Arguments;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.PromiseRows;
import org.entente.explain.conflict.WhyInfeasible;
import org.entente.network.Demand;
import org.entente.network.Entity;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.entente.solver.Watcher;
import org.entente.solver.export.ModelFile;
import org.entente.solver.highs.HighsSolver;
import org.entente.solver.scip.ScipSolver;

/**
 * What Entente names on cases that were made infeasible by hand, beside the irreducible infeasible subsystems that HiGHS and SCIP
 * find in the same model by themselves.
 */
public final class IisBenchmark {
    private int planted;
    private int highsExact;
    private int scipExact;
    private int highsHolds;
    private int scipHolds;

    private IisBenchmark() {}

    /** Exit code 0 when Entente names what was planted in every case, 1 when not. */
    public static int run(Arguments arguments, Path home) throws IOException {
        Path folder = Path.of(arguments.text("--data", home.resolve("src/test/resources/infeasible").toString()));
        return new IisBenchmark().compare(PlantedCase.all(folder));
    }

    private int compare(List<PlantedCase> cases) throws IOException {
        HighsIis highs = new HighsIis();
        ScipIis scip = new ScipIis();
        explain(cases.getFirst().network()); // libraries and classes are loaded
        System.out.printf("HiGHS %s, SCIP %s, seed 0%n%n", new HighsSolver().version(), new ScipSolver().version());
        System.out.println("| case | Entente: promises, exact, s (questions, with ways out) "
                + "| HiGHS: rows + bounds, planted, s | SCIP: rows + bounds, planted, s |");
        System.out.println("|---|---|---|---|");
        double seconds = 0;
        double highsSeconds = 0;
        double scipSeconds = 0;
        for (PlantedCase one : cases) {
            Infeasibility why = explain(one.network());
            boolean exact = keys(why).equals(one.planted());
            planted += exact ? 1 : 0;
            Problem problem = Model.of(one.network()).problem();
            Subsystem ofHighs = highs.of(file(problem.linearWithin(problem.lower(), problem.upper())));
            Subsystem ofScip = scip.of(file(problem));
            Set<Set<TableRow>> sets = rows(why);
            String highsSays = judged(ofHighs, one.network(), problem, sets);
            String scipSays = judged(ofScip, one.network(), problem, sets);
            highsExact += highsSays.startsWith("equal") ? 1 : 0;
            scipExact += scipSays.startsWith("equal") ? 1 : 0;
            highsHolds += highsSays.startsWith("equal") || highsSays.startsWith("holds") ? 1 : 0;
            scipHolds += scipSays.startsWith("equal") || scipSays.startsWith("holds") ? 1 : 0;
            seconds += why.seconds();
            highsSeconds += ofHighs.seconds();
            scipSeconds += ofScip.seconds();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d, %s, %.2f (%d, %d) | %s | %s |%n",
                    one.name(),
                    why.conflicts().getFirst().promises().size(),
                    exact ? "yes" : "NO",
                    why.seconds(),
                    why.solves(),
                    why.waysOut().size(),
                    said(ofHighs, highsSays),
                    said(ofScip, scipSays));
        }
        System.out.printf(
                Locale.ROOT,
                "%nOf %d cases: Entente names the planted conflict in %d, %.1f s in all, ways out included; HiGHS in %d"
                        + " (and %d with more beside it), %.2f s; SCIP in %d (and %d with more beside it), %.2f s.%n",
                cases.size(),
                planted,
                seconds,
                highsExact,
                highsHolds - highsExact,
                highsSeconds,
                scipExact,
                scipHolds - scipExact,
                scipSeconds);
        return planted == cases.size() ? 0 : 1;
    }

    private static Infeasibility explain(Network network) {
        return WhyInfeasible.using(new HighsSolver(), Watcher.NONE, Duration.ofMinutes(5))
                .explain(network);
    }

    private static Set<Set<String>> keys(Infeasibility why) {
        return why.conflicts().stream()
                .map(conflict -> conflict.promises().stream()
                        .map(Conflict.Said::key)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<TableRow>> rows(Infeasibility why) {
        return why.conflicts().stream()
                .map(conflict -> conflict.promises().stream()
                        .flatMap(promise -> promise.rows().stream())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static String said(Subsystem part, String judged) {
        return part.message().isEmpty()
                ? String.format(
                        Locale.ROOT,
                        "%d + %d, %s, %.3f",
                        part.rows().size(),
                        part.columns().size(),
                        judged,
                        part.seconds())
                : String.format(Locale.ROOT, "none: %s, %.3f", part.message(), part.seconds());
    }

    /** How the table rows behind a subsystem stand to those of the planted conflicts; rows that promise nothing do not count. */
    private static String judged(Subsystem part, Network network, Problem problem, Set<Set<TableRow>> planted) {
        if (!part.message().isEmpty()) {
            return "none";
        }
        Set<TableRow> named = new HashSet<>();
        Model model = Model.of(network);
        for (int row : part.rows()) {
            named.addAll(model.rows().note(row).rows());
        }
        for (int column : part.columns()) {
            named.addAll(rowsOf(problem.columnName(column), network));
        }
        named.retainAll(PromiseRows.of(network));
        if (planted.contains(named)) {
            return "equal";
        }
        for (Set<TableRow> conflict : planted) {
            if (named.containsAll(conflict)) {
                return "holds it and " + (named.size() - conflict.size()) + " more";
            }
        }
        long missing = planted.stream()
                .mapToLong(conflict -> conflict.stream().filter(row -> !named.contains(row)).count())
                .min()
                .orElse(0);
        return "lacks " + missing + " of it";
    }

    /** The table rows a column stands for: its name is {@code kind[id,period]}. */
    private static Set<TableRow> rowsOf(String column, Network network) {
        String kind = column.substring(0, column.indexOf('['));
        String id = column.substring(column.indexOf('[') + 1, column.lastIndexOf(','));
        String period = column.substring(column.lastIndexOf(',') + 1, column.length() - 1);
        return switch (kind) {
            case "make", "nominate" -> of(network.processes(), id, process -> process.row());
            case "move" -> of(network.lanes(), id, lane -> lane.row());
            case "open" -> of(network.lines(), id, line -> line.row());
            case "sell" ->
                network.demands().stream()
                        .filter(demand -> (demand.market().id() + "," + demand.product().id()).equals(id)
                                && demand.period().id().equals(period))
                        .map(Demand::row)
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static <T extends Entity> Set<TableRow> of(
            List<T> things, String id, java.util.function.Function<T, TableRow> row) {
        return things.stream().filter(thing -> thing.id().equals(id)).map(row).collect(Collectors.toSet());
    }

    /** The problem as a file in which rows and columns are numbered. */
    private static Path file(Problem problem) throws IOException {
        Path file = Files.createTempFile("entente-iis", ".mps");
        file.toFile().deleteOnExit();
        BitSet integer = new BitSet();
        for (int j = 0; j < problem.columns(); j++) {
            integer.set(j, problem.isInteger(j));
        }
        ModelFile.write(
                new Problem(
                        problem.offset(),
                        problem.cost(),
                        problem.lower(),
                        problem.upper(),
                        integer,
                        problem.rowLower(),
                        problem.rowUpper(),
                        problem.columnStart(),
                        problem.rowIndex(),
                        problem.value(),
                        column -> "c" + column,
                        row -> "r" + row),
                file);
        return file;
    }
}
