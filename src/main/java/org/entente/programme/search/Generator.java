package org.entente.programme.search;

import java.util.Arrays;

/**
 * Serial schedule generation: one job after the other, in the order of a list, as early as its predecessors and the
 * resources allow; and justification (Valls, Ballestín and Quintanilla 2005): all jobs as late as possible, then as early as
 * possible, which never lengthens a schedule and often shortens it. Not for several threads.
 */
final class Generator {
    private final PlainProject project;
    private final int jobs;
    private final int words;
    private final long[] free;
    private int touched;
    private final int[] mirrored;
    private final int[] order;
    private final int[] buckets;
    private final int[] noRelease;
    /** Duration of each job in the way chosen for it. */
    final int[] duration;

    private final long[] use;

    Generator(PlainProject project) {
        this.project = project;
        jobs = project.jobs;
        words = project.words;
        free = new long[(project.span + 1) * words];
        touched = project.span + 1;
        mirrored = new int[jobs];
        order = new int[jobs];
        buckets = new int[project.span + 2];
        noRelease = new int[jobs];
        duration = new int[jobs];
        use = new long[jobs * words];
    }

    /** Chooses a way for each job. */
    void choose(int[] way) {
        for (int i = 0; i < jobs; i++) {
            choose(i, way[i]);
        }
    }

    /** Chooses a way for a job. */
    void choose(int job, int way) {
        duration[job] = project.duration[job][way];
        System.arraycopy(project.packedUse[job][way], 0, use, job * words, words);
    }

    /** Schedules in the order of the list, predecessors first, into {@code start}; the makespan. */
    int forward(int[] list, int[] start) {
        return generate(list, project.before, project.release, start);
    }

    /**
     * All jobs as late as the makespan allows, latest finish first, then as early as possible, earliest start first; again
     * as long as it shortens the schedule.
     *
     * @return the makespan, at most the one given
     */
    int justify(int[] start, int makespan) {
        int best = makespan;
        while (true) {
            byFinish(start, best);
            int mirroredSpan = generate(order, project.after, noRelease, mirrored);
            for (int i = 0; i < jobs; i++) {
                start[i] = best - mirrored[i] - duration[i];
            }
            byStart(start, best);
            int now = generate(order, project.before, project.release, start);
            if (now >= best || mirroredSpan > best) {
                return now;
            }
            best = now;
        }
    }

    /** The jobs by start, ties by number, into {@code list}: the list that generates a left-justified schedule again. */
    void listOf(int[] start, int makespan, int[] list) {
        byStart(start, makespan);
        System.arraycopy(order, 0, list, 0, jobs);
    }

    private void byStart(int[] start, int makespan) {
        Arrays.fill(buckets, 0, makespan + 2, 0);
        for (int i = 0; i < jobs; i++) {
            buckets[start[i] + 1]++;
        }
        for (int t = 0; t < makespan; t++) {
            buckets[t + 1] += buckets[t];
        }
        for (int i = 0; i < jobs; i++) {
            order[buckets[start[i]]++] = i;
        }
    }

    private void byFinish(int[] start, int makespan) {
        Arrays.fill(buckets, 0, makespan + 2, 0);
        for (int i = 0; i < jobs; i++) {
            buckets[makespan - start[i] - duration[i] + 1]++;
        }
        for (int t = 0; t < makespan; t++) {
            buckets[t + 1] += buckets[t];
        }
        for (int i = jobs - 1; i >= 0; i--) {
            order[buckets[makespan - start[i] - duration[i]]++] = i;
        }
    }

    private int generate(int[] list, int[][] before, int[] release, int[] start) {
        if (words == 1) {
            return generateOneWord(list, before, release, start);
        }
        clear();
        int makespan = 0;
        for (int job : list) {
            int t = earliest(job, before, release, start);
            int length = duration[job];
            int checked = t;
            for (int at = t + length - 1; at >= checked; at--) {
                if (!fits(job, at)) {
                    checked = t + length;
                    t = at + 1;
                    at = t + length;
                }
            }
            start[job] = t;
            for (int at = t; at < t + length; at++) {
                for (int w = 0; w < words; w++) {
                    free[at * words + w] -= use[job * words + w];
                }
            }
            makespan = Math.max(makespan, t + length);
        }
        touched = makespan;
        return makespan;
    }

    private void clear() {
        for (int w = 0; w < words; w++) {
            for (int at = 0; at < touched; at++) {
                free[at * words + w] = project.packedCapacity[w];
            }
        }
    }

    private boolean fits(int job, int at) {
        for (int w = 0; w < words; w++) {
            if ((((free[at * words + w] | PlainProject.GUARDS) - use[job * words + w]) & PlainProject.GUARDS)
                    != PlainProject.GUARDS) {
                return false;
            }
        }
        return true;
    }

    private int generateOneWord(int[] list, int[][] before, int[] release, int[] start) {
        long[] left = free;
        Arrays.fill(left, 0, touched, project.packedCapacity[0]);
        int makespan = 0;
        for (int job : list) {
            int t = earliest(job, before, release, start);
            int length = duration[job];
            long needs = use[job];
            int checked = t;
            int at = t + length - 1;
            while (at >= checked) {
                if ((((left[at] | PlainProject.GUARDS) - needs) & PlainProject.GUARDS) == PlainProject.GUARDS) {
                    at--;
                } else {
                    checked = t + length;
                    t = at + 1;
                    at = t + length - 1;
                }
            }
            start[job] = t;
            int end = t + length;
            for (int i = t; i < end; i++) {
                left[i] -= needs;
            }
            makespan = Math.max(makespan, end);
        }
        touched = makespan;
        return makespan;
    }

    private int earliest(int job, int[][] before, int[] release, int[] start) {
        int t = release[job];
        for (int other : before[job]) {
            t = Math.max(t, start[other] + duration[other]);
        }
        return t;
    }
}
