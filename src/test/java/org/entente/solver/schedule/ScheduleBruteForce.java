package org.entente.solver.schedule;

/** Tries every way and start of every job; the oracle for small problems, with nothing in common with any engine. */
public final class ScheduleBruteForce {
    private final ScheduleProblem problem;
    private final int jobs;
    private final int[] way;
    private final int[] start;
    private final int[] finish;
    private final int[][] used;
    private long best = Long.MAX_VALUE;

    private ScheduleBruteForce(ScheduleProblem problem) {
        this.problem = problem;
        jobs = problem.jobs().size();
        way = new int[jobs];
        start = new int[jobs];
        finish = new int[jobs];
        used = new int[problem.resources().size()][problem.horizon() + 1];
    }

    /** The least objective, or {@link Long#MAX_VALUE} when no schedule exists. */
    public static long best(ScheduleProblem problem) {
        ScheduleBruteForce search = new ScheduleBruteForce(problem);
        search.place(0);
        return search.best;
    }

    private void place(int job) {
        if (job == jobs) {
            ScheduleCheck check = ScheduleCheck.of(problem, way, start, finish);
            if (check.feasible()) {
                best = Math.min(best, check.objective());
            }
            return;
        }
        for (int w = 0; w < problem.job(job).ways().size(); w++) {
            Way chosen = problem.job(job).ways().get(w);
            for (int s = 0; s <= problem.horizon(); s++) {
                int f = chosen.finish(s);
                if (f < s || f > problem.horizon()) {
                    continue;
                }
                way[job] = w;
                start[job] = s;
                finish[job] = f;
                if (use(chosen, s, f, 1) && linked(job)) {
                    place(job + 1);
                }
                use(chosen, s, f, -1);
            }
        }
    }

    private boolean use(Way chosen, int s, int f, int sign) {
        boolean fits = true;
        for (int r = 0; r < used.length; r++) {
            Resource resource = problem.resource(r);
            int from = resource.renewable() ? s : 0;
            int to = resource.renewable() ? f : 1;
            for (int t = from; t < to; t++) {
                used[r][t] += sign * chosen.use()[r];
                fits &= used[r][t] <= resource.most(t);
            }
        }
        return fits;
    }

    private boolean linked(int last) {
        for (Link link : problem.links()) {
            if (link.before() <= last && link.after() <= last && Math.max(link.before(), link.after()) == last) {
                int from = link.kind().fromFinish() ? finish[link.before()] : start[link.before()];
                int to = link.kind().toFinish() ? finish[link.after()] : start[link.after()];
                if (link.holdsFor(way[link.before()], way[link.after()]) && to < from + link.lag()) {
                    return false;
                }
            }
        }
        return true;
    }
}
