package org.entente.benchmarks.scale;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.Variable;
import java.io.IOException;
import org.entente.network.Network;
import org.entente.plan.Model;
import org.entente.solver.Problem;
import org.entente.solver.highs.HandOver;

/** One way to bring a {@link Chain} to a solver. What {@link #prepare} does is not timed. */
sealed interface Side {
    /** Seconds for building the model and for handing it over; NaN where the second cannot be told. */
    record Times(double build, double handOver) {}

    void prepare(Chain chain) throws Exception;

    Times once() throws Exception;

    static Side named(String name) {
        return switch (name) {
            case "entente" -> new Entente();
            case "bare" -> new Bare();
            case "modelbuilder" -> new Expressions();
            case "mpsolver" -> new Objects();
            default -> throw new IllegalArgumentException("no side is called " + name);
        };
    }

    /** The network, already read, to HiGHS. */
    final class Entente implements Side {
        private Network network;

        @Override
        public void prepare(Chain chain) throws IOException {
            network = ChainNetwork.of(chain);
            new HandOver().close();
        }

        @Override
        public Times once() throws IOException {
            long begun = System.nanoTime();
            Problem problem = Model.of(network).problem();
            long built = System.nanoTime();
            try (HandOver highs = new HandOver()) {
                highs.pass(problem);
                return new Times((built - begun) * 1e-9, (System.nanoTime() - built) * 1e-9);
            }
        }
    }

    /** Loops, arrays, HiGHS. */
    final class Bare implements Side {
        private Chain chain;

        @Override
        public void prepare(Chain given) throws IOException {
            chain = given;
            new HandOver().close();
        }

        @Override
        public Times once() throws IOException {
            long begun = System.nanoTime();
            BareArrays bare = new BareArrays(chain);
            long built = System.nanoTime();
            HandOver.passArrays(
                    bare.cost,
                    bare.lower,
                    bare.upper,
                    bare.rowLower,
                    bare.rowUpper,
                    bare.start,
                    bare.index,
                    bare.value,
                    bare.integrality);
            return new Times((built - begun) * 1e-9, (System.nanoTime() - built) * 1e-9);
        }
    }

    /** The rows of the finished model, so that OR-Tools' objects are made by the shortest of loops. */
    final class ByRow {
        final BareArrays bare;
        final int[] rowStart;
        final int[] column;
        final double[] value;

        ByRow(Chain chain) {
            bare = new BareArrays(chain);
            rowStart = new int[bare.rowLower.length + 1];
            for (int row : bare.index) {
                rowStart[row + 1]++;
            }
            for (int i = 0; i < bare.rowLower.length; i++) {
                rowStart[i + 1] += rowStart[i];
            }
            int[] next = rowStart.clone();
            column = new int[bare.index.length];
            value = new double[bare.index.length];
            for (int j = 0; j < bare.cost.length; j++) {
                for (int k = bare.start[j]; k < bare.start[j + 1]; k++) {
                    int to = next[bare.index[k]]++;
                    column[to] = j;
                    value[to] = bare.value[k];
                }
            }
        }
    }

    /** OR-Tools' ModelBuilder with an expression object for each row; its hand-over to a solver is not counted. */
    final class Expressions implements Side {
        private ByRow rows;

        @Override
        public void prepare(Chain chain) {
            Loader.loadNativeLibraries();
            rows = new ByRow(chain);
            new ModelBuilder().numVariables();
        }

        @Override
        public Times once() {
            long begun = System.nanoTime();
            ModelBuilder model = new ModelBuilder();
            BareArrays bare = rows.bare;
            Variable[] variable = new Variable[bare.cost.length];
            for (int j = 0; j < variable.length; j++) {
                variable[j] = model.newVar(bare.lower[j], bare.upper[j], bare.integrality[j] == 1, "");
            }
            for (int i = 0; i < bare.rowLower.length; i++) {
                LinearExprBuilder row = LinearExpr.newBuilder();
                for (int k = rows.rowStart[i]; k < rows.rowStart[i + 1]; k++) {
                    row.addTerm(variable[rows.column[k]], rows.value[k]);
                }
                model.addLinearConstraint(row, bare.rowLower[i], bare.rowUpper[i]);
            }
            LinearExprBuilder objective = LinearExpr.newBuilder();
            for (int j = 0; j < variable.length; j++) {
                objective.addTerm(variable[j], bare.cost[j]);
            }
            model.minimize(objective);
            return new Times((System.nanoTime() - begun) * 1e-9, Double.NaN);
        }
    }

    /** OR-Tools' MPSolver with an object for each variable and row; its hand-over to a solver is not counted. */
    final class Objects implements Side {
        private ByRow rows;

        @Override
        public void prepare(Chain chain) {
            Loader.loadNativeLibraries();
            rows = new ByRow(chain);
            MPSolver.createSolver("SCIP").delete();
        }

        @Override
        public Times once() {
            long begun = System.nanoTime();
            MPSolver solver = MPSolver.createSolver("SCIP");
            BareArrays bare = rows.bare;
            MPVariable[] variable = new MPVariable[bare.cost.length];
            for (int j = 0; j < variable.length; j++) {
                variable[j] = solver.makeVar(bare.lower[j], bare.upper[j], bare.integrality[j] == 1, "");
            }
            for (int i = 0; i < bare.rowLower.length; i++) {
                MPConstraint row = solver.makeConstraint(bare.rowLower[i], bare.rowUpper[i], "");
                for (int k = rows.rowStart[i]; k < rows.rowStart[i + 1]; k++) {
                    row.setCoefficient(variable[rows.column[k]], rows.value[k]);
                }
            }
            MPObjective objective = solver.objective();
            for (int j = 0; j < variable.length; j++) {
                objective.setCoefficient(variable[j], bare.cost[j]);
            }
            objective.setMinimization();
            double seconds = (System.nanoTime() - begun) * 1e-9;
            solver.delete();
            return new Times(seconds, Double.NaN);
        }
    }
}
