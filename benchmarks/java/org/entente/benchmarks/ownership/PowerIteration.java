package org.entente.benchmarks.ownership;

import java.util.Arrays;
import java.util.List;
import org.entente.network.Stake;

/** What a program written by hand would do: add tier upon tier of ownership until nothing is left. */
final class PowerIteration {
    private static final double LEAST = 1e-13;

    private final int companies;
    private int[] owner = {};
    private int[] owned = {};
    private double[] share = {};

    PowerIteration(int companies) {
        this.companies = companies;
    }

    void read(List<Stake> stakes) {
        owner = new int[stakes.size()];
        owned = new int[stakes.size()];
        share = new double[stakes.size()];
        int s = 0;
        for (Stake stake : stakes) {
            owner[s] = stake.owner().index();
            owned[s] = stake.owned().index();
            share[s++] = stake.share();
        }
    }

    double[] lookThrough(int viewpoint) {
        double[] sum = new double[companies];
        double[] tier = new double[companies];
        tier[viewpoint] = 1;
        while (most(tier) > LEAST) {
            double[] next = new double[companies];
            for (int c = 0; c < companies; c++) {
                sum[c] += tier[c];
            }
            for (int s = 0; s < share.length; s++) {
                next[owned[s]] += share[s] * tier[owner[s]];
            }
            next[viewpoint] = 0;
            tier = next;
        }
        return sum;
    }

    /** What belongs to the shareholders of each company, named or not, that are no company here. */
    double[] split(double[] amounts) {
        double[] sum = new double[companies];
        double[] tier = amounts.clone();
        double scale = most(amounts);
        while (most(tier) > LEAST * scale) {
            double[] next = new double[companies];
            for (int c = 0; c < companies; c++) {
                sum[c] += tier[c];
            }
            for (int s = 0; s < share.length; s++) {
                next[owner[s]] += share[s] * tier[owned[s]];
            }
            tier = next;
        }
        double[] kept = new double[companies];
        Arrays.fill(kept, 1);
        for (int s = 0; s < share.length; s++) {
            kept[owned[s]] -= share[s];
        }
        for (int c = 0; c < companies; c++) {
            kept[c] *= sum[c];
        }
        return kept;
    }

    private static double most(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}
