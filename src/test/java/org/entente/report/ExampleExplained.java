package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import org.entente.explain.Claim;
import org.entente.explain.alternative.Alternative;
import org.entente.explain.alternative.NearBest;
import org.entente.explain.alternative.Trait;
import org.entente.explain.conflict.Conflict;
import org.entente.explain.conflict.Infeasibility;
import org.entente.explain.conflict.WayOut;
import org.entente.explain.flip.CellFlips;
import org.entente.explain.flip.DecisionMap;
import org.entente.explain.flip.Flips;
import org.entente.explain.flip.Proof;
import org.entente.explain.flip.Turn;
import org.entente.explain.worth.BindingKind;
import org.entente.explain.worth.BindingLimits;
import org.entente.explain.worth.StepWorth;
import org.entente.explain.worth.StepWorth.Answer;
import org.entente.network.Figure;
import org.entente.network.TableRow;
import org.entente.plan.Configuration;
import org.entente.plan.Plan;

/** Explanations of {@link ExamplePlan}, made by hand. */
final class ExampleExplained {
    private static final String EDGE = "<b>'Assembly' & \"line\"</b>";

    private ExampleExplained() {}

    static BindingLimits binding() {
        return new BindingLimits(
                "EUR",
                1_000_000,
                1_000_000,
                List.of(
                        step(BindingKind.LINE_CAPACITY, Answer.WORTH, 420_000, 420_000, 420_000),
                        step(BindingKind.MARKET, Answer.WORTH, 90_000, 60_000, 120_000),
                        step(BindingKind.MARKET, Answer.WORTH, 50_000, 50_000, 50_000),
                        step(BindingKind.PROCESS_MAXIMUM, Answer.OPEN, 0, 0, 700),
                        step(BindingKind.LINE_DATE, Answer.NOTHING, 0, 0, 0),
                        step(BindingKind.LIMIT, Answer.UNFINISHED, Double.NaN, Double.NaN, Double.NaN)),
                List.of(),
                5,
                1.5);
    }

    private static StepWorth step(BindingKind kind, Answer answer, double worth, double least, double most) {
        return new StepWorth(
                kind,
                EDGE + ": 2,500 a year",
                "it is full in 2027",
                "A step of " + kind,
                100,
                kind == BindingKind.LIMIT ? "units" : "line use per year",
                new TableRow("lines", 2),
                answer,
                worth,
                least,
                most,
                1_000_000 - worth,
                1_000_000 - worth,
                null,
                answer == Answer.WORTH ? List.of("Open " + EDGE + " in 2026") : List.of(),
                "A step of " + kind + " on " + EDGE + " would be worth something.");
    }

    /** The first ranged figure of the plan flips below within its range and above far outside. */
    static Flips flips(Plan plan) {
        Figure figure = plan.network().figures().stream()
                .filter(Figure::hasRange)
                .findFirst()
                .orElseThrow();
        Configuration.Difference other =
                new Configuration.Difference(Configuration.Kind.OPENING, "assembly", "Do not open " + EDGE);
        double near = figure.value() + 0.5 * (figure.low() - figure.value());
        double far = figure.high() + 10 * (figure.high() - figure.low());
        CellFlips hanging = new CellFlips(
                figure,
                List.of(new Turn(proof(near), proof(near - 1), List.of(other, other, other, other), true)),
                List.of(new Turn(proof(far), new Proof(far + 1, Double.POSITIVE_INFINITY, 0), List.of(), true)),
                0,
                1e9,
                900_000,
                1_300_000,
                true);
        CellFlips still = new CellFlips(figure, List.of(), List.of(), 0, 1e9, 990_000, Double.NaN, true);
        return new Flips(List.of(hanging, still), 1_000_000, 0.1, 1, 3, 20, 40, 2);
    }

    /** Two fields, today's to the left, over the first figure twice. */
    static DecisionMap map(Plan plan) {
        Figure figure = flips(plan).cells().getFirst().figure();
        DecisionMap.Axis axis = new DecisionMap.Axis(figure, figure.low(), figure.high());
        double half = (figure.low() + figure.high()) / 2;
        Configuration.Difference other =
                new Configuration.Difference(Configuration.Kind.OPENING, "assembly", "Do not open " + EDGE);
        return new DecisionMap(
                axis,
                axis,
                List.of(new DecisionMap.Winner(List.of(), true), new DecisionMap.Winner(List.of(other), true)),
                List.of(
                        new DecisionMap.Region(0, square(figure.low(), half, axis)),
                        new DecisionMap.Region(1, square(half, figure.high(), axis))),
                List.of(new DecisionMap.Corner(half, axis.low(), 950_000, 950_000)),
                true,
                true,
                6,
                0.1);
    }

    /** One alternative, a choice that all share, one that nothing else is offered for, and one that none has. */
    static NearBest alternatives(Plan best) {
        TableRow row = new TableRow("lines", 2);
        List<Configuration.Difference> changes =
                List.of(new Configuration.Difference(Configuration.Kind.OPENING, "assembly", "Do not open " + EDGE));
        return new NearBest(
                0.01,
                40_000_000,
                400_000,
                best,
                List.of(new Alternative(
                        1,
                        "Costs as much.",
                        changes,
                        3,
                        List.of(),
                        List.of("12 jobs more in France"),
                        List.of("€20 a car"),
                        List.of(),
                        best,
                        Claim.noPlan(best.network()))),
                List.of(
                        new Trait(Trait.Kind.OPENING, "assembly", "opens " + EDGE, false, row),
                        new Trait(Trait.Kind.SOURCE, "cells", "takes cells from Ningde", true, row)),
                List.of(new Trait(Trait.Kind.ROUTE, "rail", "moves cells by rail", false, TableRow.NONE)),
                true,
                true,
                List.of("Within 1 % one plan decides otherwise."),
                9,
                0.4);
    }

    private static List<DecisionMap.Vertex> square(double left, double right, DecisionMap.Axis up) {
        return List.of(
                new DecisionMap.Vertex(left, up.low()),
                new DecisionMap.Vertex(right, up.low()),
                new DecisionMap.Vertex(right, up.high()),
                new DecisionMap.Vertex(left, up.high()));
    }

    private static Proof proof(double value) {
        return new Proof(value, 950_000, 950_000);
    }

    static Infeasibility conflict(Plan after) {
        List<TableRow> rows = List.of(new TableRow("lines", 2));
        return new Infeasibility(
                Infeasibility.Answer.INFEASIBLE,
                List.of(new Conflict(
                        List.of(
                                new Conflict.Said("limit price", "limit price: at most €19,490", rows),
                                new Conflict.Said(
                                        "demand car", EDGE + " must be sold from " + LocalDate.EPOCH, List.of())),
                        null,
                        true)),
                List.of(new WayOut(
                        List.of(new WayOut.Step(
                                "limit price", "raise limit price by €812", "€19,490 by €812", 812, "EUR", rows)),
                        after)),
                List.of(),
                false,
                12,
                0.5);
    }
}
