package org.entente.programme.search;

import java.util.SplittableRandom;

/** Chooses other ways, at random, until the stocks suffice or that leads nowhere. */
final class Stocks {
    private static final int TRIES_PER_JOB = 4;

    private final PlainProject project;
    private final SplittableRandom random;
    private final int[] used;

    Stocks(PlainProject project, SplittableRandom random) {
        this.project = project;
        this.random = random;
        used = new int[project.stock.length];
    }

    /** Changes ways where that takes less beyond the stocks; what is still beyond them is returned. */
    int repair(int[] way) {
        for (int k = 0; k < used.length; k++) {
            used[k] = 0;
            for (int i = 0; i < project.jobs; i++) {
                used[k] += project.stockUse[i][way[i]][k];
            }
        }
        int beyond = beyond();
        for (int tries = TRIES_PER_JOB * project.jobs; beyond > 0 && tries > 0; tries--) {
            int job = random.nextInt(project.jobs);
            int old = way[job];
            int other = random.nextInt(project.ways[job]);
            move(job, old, other);
            int now = beyond();
            if (now < beyond) {
                way[job] = other;
                beyond = now;
            } else {
                move(job, other, old);
            }
        }
        return beyond;
    }

    private void move(int job, int from, int to) {
        for (int k = 0; k < used.length; k++) {
            used[k] += project.stockUse[job][to][k] - project.stockUse[job][from][k];
        }
    }

    private int beyond() {
        int sum = 0;
        for (int k = 0; k < used.length; k++) {
            sum += Math.max(0, used[k] - project.stock[k]);
        }
        return sum;
    }
}
