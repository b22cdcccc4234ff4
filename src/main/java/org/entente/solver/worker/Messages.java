package org.entente.solver.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.BitSet;
import org.entente.solver.Basis;
import org.entente.solver.Outcome;
import org.entente.solver.Problem;
import org.entente.solver.Settings;
import org.entente.solver.Status;
import org.entente.solver.Watcher;
import org.jspecify.annotations.Nullable;

/** How problems, settings and outcomes are written and read. Names stay behind: no solver needs them. */
final class Messages {
    /** First bytes of either direction; something else there is another program's output. */
    static final int GREETING = 0x456E7431;

    static final byte CANCEL = 'C';
    static final byte PROGRESS = 'P';
    static final byte INCUMBENT = 'I';
    static final byte OUTCOME = 'O';

    private Messages() {}

    static void write(WireOutput out, Problem problem) throws IOException {
        out.write(problem.offset());
        out.write(problem.cost());
        out.write(problem.lower());
        out.write(problem.upper());
        byte[] whole = new byte[problem.hasIntegers() ? problem.columns() : 0];
        for (int j = 0; j < whole.length; j++) {
            whole[j] = (byte) (problem.isInteger(j) ? 1 : 0);
        }
        out.write(whole);
        out.write(problem.rowLower());
        out.write(problem.rowUpper());
        out.write(problem.columnStart());
        out.write(problem.rowIndex());
        out.write(problem.value());
    }

    static Problem readProblem(WireInput in) throws IOException {
        double offset = in.readDouble();
        double[] cost = in.readDoubles();
        double[] lower = in.readDoubles();
        double[] upper = in.readDoubles();
        BitSet integer = new BitSet();
        byte[] whole = in.readBytes();
        for (int j = 0; whole != null && j < whole.length; j++) {
            integer.set(j, whole[j] != 0);
        }
        return new Problem(
                offset,
                cost,
                lower,
                upper,
                integer,
                in.readDoubles(),
                in.readDoubles(),
                in.readInts(),
                in.readInts(),
                in.readDoubles(),
                j -> "c" + j,
                i -> "r" + i);
    }

    static void write(WireOutput out, Settings settings) throws IOException {
        out.write(settings.timeLimit() == null ? -1L : settings.timeLimit().toNanos());
        out.write(settings.relativeGap());
        out.write(settings.threads());
        out.write(settings.seed());
        out.write((byte) settings.rootLp().ordinal());
        out.write(settings.start());
        write(out, settings.basis());
    }

    static Settings readSettings(WireInput in) throws IOException {
        long limit = in.readLong();
        return new Settings(
                limit < 0 ? null : Duration.ofNanos(limit),
                in.readDouble(),
                in.readInt(),
                in.readInt(),
                Settings.RootLp.values()[in.readByte()],
                in.readDoublesOrNull(),
                readBasis(in));
    }

    static void write(WireOutput out, Watcher.Progress progress) throws IOException {
        out.write(progress.seconds());
        out.write(progress.incumbent());
        out.write(progress.bound());
        out.write(progress.gap());
        out.write(progress.nodes());
    }

    static Watcher.Progress readProgress(WireInput in) throws IOException {
        return new Watcher.Progress(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readLong());
    }

    static void write(WireOutput out, Outcome outcome) throws IOException {
        out.write((byte) outcome.status().ordinal());
        out.write(outcome.objective());
        out.write(outcome.bound());
        out.write(outcome.values());
        out.write(outcome.rowDuals());
        out.write(outcome.reducedCosts());
        write(out, outcome.basis());
        out.write(outcome.nodes());
        out.write(outcome.iterations());
        out.write(outcome.seconds());
        out.write(outcome.solver());
        out.write(outcome.message());
    }

    static Outcome readOutcome(WireInput in) throws IOException {
        return new Outcome(
                Status.values()[in.readByte()],
                in.readDouble(),
                in.readDouble(),
                in.readDoublesOrNull(),
                in.readDoublesOrNull(),
                in.readDoublesOrNull(),
                readBasis(in),
                in.readLong(),
                in.readLong(),
                in.readDouble(),
                in.readText(),
                in.readText());
    }

    private static void write(WireOutput out, @Nullable Basis basis) throws IOException {
        out.write(basis == null ? null : basis.columns());
        out.write(basis == null ? null : basis.rows());
    }

    private static @Nullable Basis readBasis(WireInput in) throws IOException {
        byte[] columns = in.readBytes();
        byte[] rows = in.readBytes();
        return columns == null || rows == null ? null : new Basis(columns, rows);
    }
}
