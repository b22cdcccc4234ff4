package org.entente.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.CaseTables;
import org.entente.intake.CellChange;
import org.entente.intake.Intake;
import org.entente.network.Figure;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said to move with a figure is what moves: every figure of a case is raised and lowered a little, the money of the model is
 * told again, and the difference of every single posting is held against the weight it gives the figure.
 */
class FigureWeightsTest {
    private static final double STEP = 1e-3;

    /** Of all the postings of a case, the accounts in which some figure moved something. */
    private final Set<Account> moved = EnumSet.noneOf(Account.class);

    private record Told(Posting posting, int column, Formula formula) {
        /** Weeks saved by learning are rounded up, which no derivative sees. */
        boolean isRounded(Figure figure) {
            return (figure.column().equals("weeks") || figure.column().equals("learning"))
                    && formula.weights().stream()
                            .anyMatch(weight -> weight.column().equals("learning"));
        }
    }

    private static List<Told> told(Network network) {
        // what a partner earns elsewhere is no figure
        Network filled = network.withLimits(network.limits().stream()
                .map(limit -> limit.kind() == Limit.Kind.PARTICIPATION && Double.isNaN(limit.value())
                        ? limit.withValue(0)
                        : limit)
                .toList());
        List<Told> told = new ArrayList<>();
        Model.of(filled).tell((posting, column, period, formula) -> told.add(new Told(posting, column, formula)));
        return told;
    }

    private static double weight(Formula formula, Figure figure) {
        return formula.weights().stream()
                .filter(weight ->
                        weight.row().equals(figure.row()) && weight.column().equals(figure.column()))
                .mapToDouble(CellWeight::money)
                .sum();
    }

    private void compare(Path folder) {
        CaseTables tables = Intake.tables(folder, "base", "base");
        Network network = tables.reading().orThrow();
        List<Told> today = told(network);
        int compared = 0;
        for (Figure figure : network.figures()) {
            double step = tables.allowed(figure).whole() ? 1 : STEP * Math.abs(figure.value());
            Network more = step == 0 ? null : tables.network(List.of(new CellChange(figure, figure.value() + step)));
            Network less = step == 0 ? null : tables.network(List.of(new CellChange(figure, figure.value() - step)));
            // a share of all cannot be raised, and another number of modules is another model
            List<Told> up = more == null ? List.of() : told(more);
            List<Told> down = less == null ? List.of() : told(less);
            if (up.size() == today.size() && down.size() == today.size()) {
                compared++;
                compare(figure, step, today, up, down);
            }
        }
        assertThat(compared)
                .as("figures compared")
                .isGreaterThan(network.figures().size() / 2);
    }

    private void compare(Figure figure, double step, List<Told> today, List<Told> up, List<Told> down) {
        for (int i = 0; i < today.size(); i++) {
            Told at = today.get(i);
            double slope = (up.get(i).formula().value() - down.get(i).formula().value()) / (2 * step);
            double size = Math.max(1e-6, Math.abs(at.formula().value()));
            if (!at.isRounded(figure)) {
                assertThat(weight(at.formula(), figure))
                        .as(figure.key() + ", " + figure.column() + ", in " + at.posting())
                        .isCloseTo(slope * figure.value(), within(1e-4 * size));
            }
            if (slope != 0) {
                moved.add(at.posting().account());
            }
        }
    }

    @Test
    void everyFigureOfACaseWithEveryAccount(@TempDir Path folder) {
        WholeCase.write(folder);

        compare(folder);

        assertThat(moved).containsExactlyInAnyOrder(Account.values());
    }

    @Tag("sweep")
    @ParameterizedTest
    @ValueSource(strings = {"twingo", "cleon", "acdc", "horse", "electricity-alliance"})
    void everyFigureOfTheWorkedCases(String name) {
        compare(Path.of("cases", name));

        assertThat(moved).hasSizeGreaterThan(4);
    }
}
