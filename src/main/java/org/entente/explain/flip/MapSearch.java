package org.entente.explain.flip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.network.Figure;
import org.entente.plan.Configuration;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.entente.solver.Solver;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * Draws the map of two figures. Where both move the objective alone, and apart from each other, each plan's cost is a plane and
 * the best cost their lower envelope: its corners are solved until no plan undercuts it at any of them, which proves it
 * everywhere between. Otherwise the plane is cut into squares and the middle of each is solved.
 */
public final class MapSearch {
    private static final int SQUARES = 20;

    private final Solver solver;
    private final Watcher watcher;
    private final Duration budget;

    private MapSearch(Solver solver, Watcher watcher, Duration budget) {
        this.solver = solver;
        this.watcher = watcher;
        this.budget = budget;
    }

    public static MapSearch using(Solver solver, Watcher watcher, Duration budget) {
        return new MapSearch(solver, watcher, budget);
    }

    /**
     * The map of two figures around their ranges and nearest flips.
     *
     * @throws IllegalArgumentException when the case itself cannot be planned
     */
    public DecisionMap of(WhatIf whatIf, CellFlips x, CellFlips y) {
        return new Drawing(whatIf, DecisionMap.Axis.of(x), DecisionMap.Axis.of(y)).run();
    }

    private final class Drawing {
        private final Laboratory laboratory;
        private final DecisionMap.Axis x;
        private final DecisionMap.Axis y;
        private final long begun = System.nanoTime();
        private final List<Configuration> known = new ArrayList<>();
        private final List<DecisionMap.Winner> winners = new ArrayList<>();
        private final Map<Envelope.Place, DecisionMap.Corner> corners = new LinkedHashMap<>();
        private int infeasible = -1;

        Drawing(WhatIf whatIf, DecisionMap.Axis x, DecisionMap.Axis y) {
            this.laboratory = new Laboratory(whatIf, solver, watcher, budget);
            this.x = x;
            this.y = y;
        }

        DecisionMap run() {
            List<DecisionMap.Region> regions = new ArrayList<>();
            boolean exact = false;
            boolean complete = true;
            try {
                Point origin = FlipSearch.origin(laboratory);
                known.add(Objects.requireNonNull(origin.decision()));
                winners.add(new DecisionMap.Winner(List.of(), true));
                Model corner = model(new Envelope.Place(0, 0));
                Planes planes = corner == null ? null : planes(origin, corner);
                exact = planes != null;
                regions.addAll(planes == null ? squares() : planes.regions());
            } catch (Laboratory.Stopped e) {
                complete = false;
            } catch (Laboratory.Unproven e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            List<DecisionMap.Corner> solved = List.copyOf(corners.values());
            return new DecisionMap(x, y, winners, regions, solved, exact, complete, laboratory.solves(), seconds);
        }

        /** The planes' problem where each plan's cost is a plane, else null. */
        private @Nullable Planes planes(Point origin, Model corner) {
            Model right = model(new Envelope.Place(1, 0));
            Model up = model(new Envelope.Place(0, 1));
            Model both = model(new Envelope.Place(1, 1));
            if (right == null || up == null || both == null) {
                return null;
            }
            Problem here = corner.problem();
            for (Model other : List.of(origin.model(), right, up, both)) {
                if (Effect.between(here, other.problem()) == Effect.OTHER) {
                    return null;
                }
            }
            Planes planes = new Planes(corner, here, right.problem(), up.problem());
            Envelope.Place today = new Envelope.Place(share(x), share(y));
            return planes.fits(new Envelope.Place(1, 1), both.problem())
                            && planes.fits(today, origin.model().problem())
                    ? planes
                    : null;
        }

        private static double share(DecisionMap.Axis axis) {
            return (axis.figure().value() - axis.low()) / (axis.high() - axis.low());
        }

        private @Nullable Model model(Envelope.Place place) {
            Map<Figure, Double> values = new LinkedHashMap<>();
            values.put(x.figure(), x.at(place.x()));
            values.put(y.figure(), y.at(place.y()));
            return laboratory.model(values);
        }

        private DecisionMap.Vertex vertex(Envelope.Place place) {
            return new DecisionMap.Vertex(x.at(place.x()), y.at(place.y()));
        }

        private void solved(Envelope.Place place, Point point) {
            corners.put(
                    place, new DecisionMap.Corner(x.at(place.x()), y.at(place.y()), point.objective(), point.bound()));
        }

        /** The position of a decision among the winners, added where it is new. */
        private int winner(@Nullable Configuration decision) {
            if (decision == null) {
                if (infeasible < 0) {
                    infeasible = winners.size();
                    known.add(known.getFirst());
                    winners.add(new DecisionMap.Winner(List.of(), false));
                }
                return infeasible;
            }
            for (int i = 0; i < known.size(); i++) {
                if (i != infeasible && known.get(i).sameAs(decision, Configuration.THRESHOLD)) {
                    return i;
                }
            }
            known.add(decision);
            winners.add(new DecisionMap.Winner(known.getFirst().differences(decision), true));
            return known.size() - 1;
        }

        private List<DecisionMap.Region> squares() {
            List<DecisionMap.Region> regions = new ArrayList<>();
            double side = 1.0 / SQUARES;
            for (int row = 0; row < SQUARES; row++) {
                for (int column = 0; column < SQUARES; column++) {
                    Envelope.Place middle = new Envelope.Place((column + 0.5) * side, (row + 0.5) * side);
                    Model model = model(middle);
                    Point point = model == null ? null : laboratory.solve(0, model, model.problem(), null);
                    if (point != null) {
                        solved(middle, point);
                    }
                    double left = column * side;
                    double bottom = row * side;
                    regions.add(new DecisionMap.Region(
                            winner(point == null ? null : point.decision()),
                            List.of(
                                    vertex(new Envelope.Place(left, bottom)),
                                    vertex(new Envelope.Place(left + side, bottom)),
                                    vertex(new Envelope.Place(left + side, bottom + side)),
                                    vertex(new Envelope.Place(left, bottom + side)))));
                }
            }
            return regions;
        }

        /** The case where every plan's cost is a plane. */
        private final class Planes {
            private final Model corner;
            private final Problem here;
            private final Problem right;
            private final Problem up;
            private final List<double[]> plans = new ArrayList<>();
            private final List<Envelope.Plane> planes = new ArrayList<>();

            Planes(Model corner, Problem here, Problem right, Problem up) {
                this.corner = corner;
                this.here = here;
                this.right = right;
                this.up = up;
            }

            /** Whether the objective at a place is what the planes say. */
            boolean fits(Envelope.Place place, Problem there) {
                Problem expected = problem(place);
                for (int j = 0; j < here.columns(); j++) {
                    double size = Math.abs(here.cost()[j]) + Math.abs(there.cost()[j]);
                    if (Math.abs(expected.cost()[j] - there.cost()[j]) > 1e-9 * size) {
                        return false;
                    }
                }
                double size = Math.abs(here.offset()) + Math.abs(there.offset());
                return Math.abs(expected.offset() - there.offset()) <= 1e-9 * size;
            }

            List<DecisionMap.Region> regions() {
                boolean undercut = true;
                take(solve(new Envelope.Place(0, 0)));
                while (undercut) {
                    undercut = false;
                    for (Envelope.Place place : openCorners()) {
                        Point point = solve(place);
                        if (point.objective() < lowest(place) - Laboratory.indifference(point)) {
                            take(point);
                            undercut = true;
                        }
                    }
                }
                List<DecisionMap.Region> regions = new ArrayList<>();
                for (int i = 0; i < planes.size(); i++) {
                    List<Envelope.Place> outline = Envelope.lowest(planes, i);
                    if (!outline.isEmpty()) {
                        int winner = winner(Configuration.of(corner, plans.get(i)));
                        regions.add(new DecisionMap.Region(
                                winner,
                                outline.stream().map(Drawing.this::vertex).toList()));
                    }
                }
                return regions;
            }

            private List<Envelope.Place> openCorners() {
                List<Envelope.Place> open = new ArrayList<>();
                for (int i = 0; i < planes.size(); i++) {
                    for (Envelope.Place place : Envelope.lowest(planes, i)) {
                        if (!corners.containsKey(place) && !open.contains(place)) {
                            open.add(place);
                        }
                    }
                }
                return open;
            }

            private Point solve(Envelope.Place place) {
                Point point = laboratory.solve(0, corner, problem(place), plans.isEmpty() ? null : plans.getLast());
                if (!point.hasPlan()) {
                    throw new Laboratory.Unproven("a plan that exists was not found");
                }
                solved(place, point);
                return point;
            }

            private void take(Point point) {
                double[] plan = Objects.requireNonNull(point.plan());
                double level = here.objectiveAt(plan);
                plans.add(plan);
                planes.add(new Envelope.Plane(level, right.objectiveAt(plan) - level, up.objectiveAt(plan) - level));
            }

            private double lowest(Envelope.Place place) {
                return planes.stream()
                        .mapToDouble(plane -> plane.at(place))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
            }

            private Problem problem(Envelope.Place place) {
                double[] cost = new double[here.columns()];
                for (int j = 0; j < cost.length; j++) {
                    cost[j] = at(here.cost()[j], right.cost()[j], up.cost()[j], place);
                }
                return here.withObjective(at(here.offset(), right.offset(), up.offset(), place), cost);
            }

            private static double at(double here, double right, double up, Envelope.Place place) {
                return here + place.x() * (right - here) + place.y() * (up - here);
            }
        }
    }
}
