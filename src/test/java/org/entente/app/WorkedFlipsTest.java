package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Turn;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;
import org.entente.solver.Settings;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The flips that the worked cases' pages tell: at these values, and between two plans that the planner itself proves. */
class WorkedFlipsTest {
    private final Entente entente = Entente.standard();
    private final Solver solver = entente.solver("highs").orElseThrow();

    @ParameterizedTest(name = "{0} {1}: {2}, {3} flips at {4}")
    @CsvSource({
        "cleon, free-choice, duty CN EU 850152 mfn, rate, 0.1364",
        "cleon, free-choice, price shanghai-e-drive revoz motor-60kw, price, 4686",
        "cleon, free-choice, price shanghai-e-drive ampere-cleon motor-kit, price, 3134",
        "cleon, free-choice, price magnet-makers ampere-cleon magnets, price, 19.02",
        "cleon, free-choice, line wound-rotor-line, investment, 13728000",
        "cleon, free-choice, process own-motor-at-cleon, cost, 232.4",
        "cleon, made-at-cleon, price magnet-makers ampere-cleon magnets, price, 185.2",
        "cleon, made-at-cleon, line kit-line, investment, 85102000",
        "cleon, made-at-cleon, line wound-rotor-line, investment, 49798000",
        "cleon, made-at-cleon, process own-motor-at-cleon, cost, 289.2",
        "twingo, base, demand france twingo 2028, volume, 57800"
    })
    void flipsWhereThePageSays(String name, String strategy, String key, String column, double value) {
        CaseTables tables = tables(name, strategy);
        Figure figure = figure(tables, key, column);
        CellFlips cell = flips(tables, List.of(figure)).cells().getFirst();
        assertThat(cell.nearest().at()).isCloseTo(value, within(1e-3 * value));
        // how much of a volume a launch releases is a coefficient of the model: such figures are sampled, and say so
        assertThat(cell.nearest().exhaustive()).as("proven to be the nearest").isEqualTo(!column.equals("volume"));
        bracketed(tables, cell);
    }

    @ParameterizedTest
    @CsvSource({"cleon, free-choice, ''", "twingo, base, prices", "twingo, base, lines"})
    void everyBracketIsProven(String name, String strategy, String table) {
        CaseTables tables = tables(name, strategy);
        List<Figure> ranged = tables.reading().orThrow().figures().stream()
                .filter(figure -> figure.hasRange() && figure.low() < figure.high())
                .filter(figure -> table.isEmpty() || figure.row().table().equals(table))
                .toList();
        Flips flips = flips(tables, ranged);
        assertThat(flips.unfinished()).isZero();
        assertThat(flips.cells()).hasSameSizeAs(ranged);
        for (CellFlips cell : flips.cells()) {
            for (Turn turn :
                    Stream.concat(cell.below().stream(), cell.above().stream()).toList()) {
                assertThat(turn.kept().objective() - turn.kept().bound())
                        .as(cell.figure().key() + " " + turn)
                        .isLessThanOrEqualTo(3 * flips.indifference());
                if (turn.changed().feasible()) {
                    assertThat(turn.changed().objective() - turn.changed().bound())
                            .as(cell.figure().key() + " " + turn)
                            .isLessThanOrEqualTo(flips.indifference());
                }
                double width = Math.abs(turn.changed().value() - turn.kept().value());
                double range = cell.figure().high() - cell.figure().low();
                assertThat(width)
                        .as(cell.figure().key() + " " + turn)
                        .isLessThanOrEqualTo(0.02
                                * Math.max(
                                        range,
                                        Math.abs(turn.at() - cell.figure().value())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"cleon, free-choice, line kit-line, investment"})
    void neverFlips(String name, String strategy, String key, String column) {
        CaseTables tables = tables(name, strategy);
        assertThat(flips(tables, List.of(figure(tables, key, column)))
                        .cells()
                        .getFirst()
                        .flips())
                .isFalse();
    }

    /** Planned whole on either side: the decision is today's at the near end, another at the far one. */
    private void bracketed(CaseTables tables, CellFlips cell) {
        Turn turn = cell.nearest();
        Configuration today = Configuration.of(plan(tables, List.of()));
        Figure figure = cell.figure();
        double side = Math.signum(turn.changed().value() - turn.at());
        double hair = 1e-3 * (figure.high() - figure.low()) * side;
        Plan near = plan(tables, List.of(new CellChange(figure, turn.at() - hair)));
        Plan far = plan(tables, List.of(new CellChange(figure, turn.changed().value())));
        assertThat(today.differences(Configuration.of(near))).isEmpty();
        assertThat(today.differences(Configuration.of(far)))
                .extracting(Configuration.Difference::sentence)
                .isEqualTo(turn.differences().stream()
                        .map(Configuration.Difference::sentence)
                        .toList());
    }

    private Plan plan(CaseTables tables, List<CellChange> changes) {
        Settings settings = Settings.DEFAULT.withRelativeGap(1e-9);
        Plan plan = entente.plan(tables.with(changes).orThrow(), solver, settings, Watcher.NONE);
        assertThat(plan.keepsAllLimits() || plan.hasPlan()).isTrue();
        assertThat(java.util.Objects.requireNonNull(plan.certificate()).holds()).isTrue();
        return plan;
    }

    private Flips flips(CaseTables tables, List<Figure> figures) {
        return entente.flips(
                new CaseWhatIf(tables), figures, 1, solver, Watcher.NONE, (done, of) -> {}, Duration.ofMinutes(5));
    }

    private CaseTables tables(String name, String strategy) {
        return entente.tables(new CaseChoice(Path.of("cases", name), strategy, CaseChoice.BASE));
    }

    private static Figure figure(CaseTables tables, String key, String column) {
        return tables.reading().orThrow().figures().stream()
                .filter(figure -> figure.key().equals(key) && figure.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
