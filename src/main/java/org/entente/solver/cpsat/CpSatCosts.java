package org.entente.solver.cpsat;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.entente.solver.schedule.Job;
import org.jspecify.annotations.Nullable;

/** What a job's way and finish cost. A finish cost is cut into straight pieces; a convex one needs no choice between them. */
final class CpSatCosts {
    private CpSatCosts() {}

    /** cost = at + slope · (finish − from), for from ≤ finish ≤ to. */
    private record Piece(int from, int to, long at, long slope) {}

    static void add(CpModel model, Job job, CpSatJob modelled, LinearExprBuilder spent) {
        for (int w = 0; w < job.ways().size(); w++) {
            if (modelled.interval[w] != null && job.ways().get(w).cost() != 0) {
                spent.addTerm(modelled.chosen[w], job.ways().get(w).cost());
            }
        }
        long @Nullable [] cost = job.finishCost();
        if (cost == null) {
            return;
        }
        List<Piece> pieces = pieces(cost, modelled.firstFinish, modelled.lastFinish);
        if (pieces.size() == 1) {
            Piece only = pieces.getFirst();
            if (only.slope != 0) {
                spent.addTerm(modelled.finish, only.slope);
            }
            spent.add(only.at - only.slope * only.from);
            return;
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int t = modelled.firstFinish; t <= modelled.lastFinish; t++) {
            least = Math.min(least, cost[t]);
            greatest = Math.max(greatest, cost[t]);
        }
        IntVar paid = model.newIntVar(least, greatest, "");
        spent.add(paid);
        boolean convex = convex(cost, modelled.firstFinish, modelled.lastFinish);
        List<Literal> chosen = new ArrayList<>();
        for (Piece piece : pieces) {
            LinearExprBuilder line = LinearExpr.newBuilder()
                    .addTerm(modelled.finish, piece.slope)
                    .add(piece.at - piece.slope * piece.from);
            if (convex) {
                model.addGreaterOrEqual(paid, line);
            } else {
                Literal on = model.newBoolVar("");
                chosen.add(on);
                model.addGreaterOrEqual(paid, line).onlyEnforceIf(on);
                model.addLinearConstraint(modelled.finish, piece.from, piece.to).onlyEnforceIf(on);
            }
        }
        if (!convex) {
            model.addExactlyOne(chosen);
        }
    }

    private static List<Piece> pieces(long[] cost, int first, int last) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = first; from <= last; ) {
            int to = from;
            // a last point alone takes the slope that leads to it, so that a convex cost stays above its line
            long slope = from < last ? cost[from + 1] - cost[from] : from > first ? cost[from] - cost[from - 1] : 0;
            while (to < last && cost[to + 1] - cost[to] == slope) {
                to++;
            }
            pieces.add(new Piece(from, to, cost[from], slope));
            from = to + 1;
        }
        return pieces;
    }

    private static boolean convex(long[] cost, int first, int last) {
        for (int t = first + 1; t < last; t++) {
            if (cost[t + 1] - cost[t] < cost[t] - cost[t - 1]) {
                return false;
            }
        }
        return true;
    }
}
