package org.entente.solver.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.solver.schedule.Job;
import org.entente.solver.schedule.Way;
import org.jspecify.annotations.Nullable;

/** A job in the model: one start, one finish, one literal and one interval per way. */
final class CpSatJob {
    final IntVar start;
    final LinearArgument finish;
    final int firstFinish;
    final int lastFinish;
    /** By way; the constant false where the way is impossible. */
    final Literal[] chosen;
    /** By way; null where the way is impossible. */
    final @Nullable IntervalVar[] interval;
    /** Whether more than one way is possible, so that its literals are not constants. */
    final boolean choice;

    private CpSatJob(
            IntVar start,
            LinearArgument finish,
            int firstFinish,
            int lastFinish,
            Literal[] chosen,
            @Nullable IntervalVar[] interval,
            boolean choice) {
        this.start = start;
        this.finish = finish;
        this.firstFinish = firstFinish;
        this.lastFinish = lastFinish;
        this.chosen = chosen;
        this.interval = interval;
        this.choice = choice;
    }

    /** Null when no way fits the job's window. */
    static @Nullable CpSatJob add(CpModel model, Job job) {
        int ways = job.ways().size();
        List<SortedMap<Integer, List<Integer>>> startsBySize = new ArrayList<>();
        SortedSet<Integer> starts = new TreeSet<>();
        SortedSet<Integer> sizes = new TreeSet<>();
        int firstFinish = Integer.MAX_VALUE;
        int lastFinish = -1;
        int possible = 0;
        for (Way way : job.ways()) {
            SortedMap<Integer, List<Integer>> bySize = Ways.startsBySize(job, way);
            startsBySize.add(bySize);
            possible += bySize.isEmpty() ? 0 : 1;
            for (var entry : bySize.entrySet()) {
                starts.addAll(entry.getValue());
                sizes.add(entry.getKey());
                firstFinish = Math.min(firstFinish, entry.getValue().getFirst() + entry.getKey());
                lastFinish = Math.max(lastFinish, entry.getValue().getLast() + entry.getKey());
            }
        }
        if (starts.isEmpty()) {
            return null;
        }
        IntVar start = model.newIntVarFromDomain(Domain.fromValues(Ways.toLongs(List.copyOf(starts))), "");
        Literal[] chosen = new Literal[ways];
        IntervalVar[] interval = new IntervalVar[ways];
        boolean oneSize = sizes.size() == 1;
        IntVar size = oneSize ? model.newConstant(sizes.first()) : model.newIntVar(sizes.first(), sizes.last(), "");
        LinearArgument finish =
                oneSize ? LinearExpr.affine(start, 1, sizes.first()) : model.newIntVar(firstFinish, lastFinish, "");
        LinearExprBuilder sizeIs = LinearExpr.newBuilder();
        List<Literal> choices = new ArrayList<>();
        for (int w = 0; w < ways; w++) {
            SortedMap<Integer, List<Integer>> bySize = startsBySize.get(w);
            if (bySize.isEmpty()) {
                chosen[w] = model.falseLiteral();
                continue;
            }
            Literal is = possible == 1 ? model.trueLiteral() : model.newBoolVar("");
            chosen[w] = is;
            choices.add(is);
            if (bySize.size() == 1) {
                int only = bySize.firstKey();
                List<Integer> allowed = bySize.sequencedValues().getFirst();
                sizeIs.addTerm(is, only);
                confine(model, start, starts.size(), allowed, is);
                interval[w] = possible == 1
                        ? model.newFixedSizeIntervalVar(start, only, "")
                        : model.newOptionalIntervalVar(start, LinearExpr.constant(only), finish, is, "");
            } else {
                LinearExprBuilder oneOf = LinearExpr.newBuilder();
                for (var entry : bySize.entrySet()) {
                    Literal has = model.newBoolVar("");
                    oneOf.add(has);
                    sizeIs.addTerm(has, entry.getKey());
                    confine(model, start, starts.size(), entry.getValue(), has);
                }
                model.addEquality(oneOf, (LinearArgument) is);
                interval[w] = possible == 1
                        ? model.newIntervalVar(start, size, finish, "")
                        : model.newOptionalIntervalVar(start, size, finish, is, "");
            }
        }
        model.addExactlyOne(choices);
        if (!oneSize) {
            model.addEquality(size, sizeIs);
            model.addEquality(finish, LinearExpr.newBuilder().add(start).add(sizeIs));
        }
        return new CpSatJob(start, finish, firstFinish, lastFinish, chosen, interval, possible > 1);
    }

    private static void confine(CpModel model, IntVar start, int all, List<Integer> allowed, Literal when) {
        if (allowed.size() < all) {
            model.addLinearExpressionInDomain(start, Domain.fromValues(Ways.toLongs(allowed)))
                    .onlyEnforceIf(when);
        }
    }
}
