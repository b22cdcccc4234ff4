package org.entente.programme.search;

import java.util.Arrays;

/**
 * Lower bounds on the makespan of a plain project: the longest chain, and the least span in which the work that must be done
 * between any two moments fits (energetic reasoning, destructive: a span is raised until nothing contradicts it).
 */
final class Bounds {
    private static final double MOST_STEPS = 3e8;

    private final PlainProject project;
    /** Earliest start. */
    final int[] head;
    /** Least time from a job's finish to the end. */
    final int[] tail;

    private final int[] shortest;

    Bounds(PlainProject project) {
        this.project = project;
        int jobs = project.jobs;
        head = new int[jobs];
        tail = new int[jobs];
        shortest = new int[jobs];
        for (int i = 0; i < jobs; i++) {
            shortest[i] = Arrays.stream(project.duration[i]).min().orElse(0);
            head[i] = project.release[i];
            for (int other : project.before[i]) {
                head[i] = Math.max(head[i], head[other] + shortest[other]);
            }
        }
        for (int i = jobs - 1; i >= 0; i--) {
            for (int next : project.after[i]) {
                tail[i] = Math.max(tail[i], tail[next] + shortest[next]);
            }
        }
    }

    /** The longest chain of jobs, each in its shortest way. */
    int chain() {
        int longest = 0;
        for (int i = 0; i < project.jobs; i++) {
            longest = Math.max(longest, head[i] + shortest[i] + tail[i]);
        }
        return longest;
    }

    /** The best bound; at most {@code enough}, beyond which nobody asks. */
    int best(int enough) {
        int span = chain();
        double steps = 0;
        while (span < enough && steps < MOST_STEPS && contradicted(span)) {
            steps += 0.5 * span * span * project.jobs * project.capacity.length;
            span++;
        }
        return span;
    }

    /** Whether between two moments more work must be done than fits, if all is to end within the span. */
    private boolean contradicted(int span) {
        int resources = project.capacity.length;
        long[] work = new long[resources];
        for (int from = 0; from < span; from++) {
            for (int to = from + 1; to <= span; to++) {
                Arrays.fill(work, 0);
                for (int i = 0; i < project.jobs; i++) {
                    add(i, from, to, span, work);
                }
                for (int k = 0; k < resources; k++) {
                    if (work[k] > (long) project.capacity[k] * (to - from)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The least work of a job between two moments, wherever in its window and in whichever way it is done. */
    private void add(int job, int from, int to, int span, long[] work) {
        int earliest = head[job];
        int latest = span - tail[job];
        if (earliest + shortest[job] <= from && latest - shortest[job] >= to || earliest >= to || latest <= from) {
            return;
        }
        if (project.ways[job] == 1) {
            int overlap = overlap(earliest, latest, project.duration[job][0], from, to);
            if (overlap > 0) {
                int[] use = project.use[job][0];
                for (int k = 0; k < work.length; k++) {
                    work[k] += (long) overlap * use[k];
                }
            }
            return;
        }
        for (int k = 0; k < work.length; k++) {
            long least = Long.MAX_VALUE;
            for (int w = 0; w < project.ways[job]; w++) {
                int overlap = overlap(earliest, latest, project.duration[job][w], from, to);
                least = Math.min(least, (long) Math.max(0, overlap) * project.use[job][w][k]);
            }
            work[k] += least;
        }
    }

    private static int overlap(int earliest, int latest, int duration, int from, int to) {
        int left = Math.min(to, earliest + duration) - Math.max(from, earliest);
        int right = Math.min(to, latest) - Math.max(from, latest - duration);
        return Math.min(left, right);
    }
}
