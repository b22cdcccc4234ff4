package org.entente.ownership;

import java.util.Arrays;

/**
 * Control by votes. A company controls another when its own votes there and those of all it controls are more than the threshold of
 * the votes cast; so control is whole where it holds, unlike a share of the money.
 *
 * <p>Votes cast: those of the stakes named, treasury shares without (they do not vote), and those of the unnamed shareholders. The
 * unnamed have what is left of the votes, at most as much as they have of the shares: shares that carry no votes leave theirs
 * to nobody, shares with double votes take theirs from the others.
 */
final class Control {
    private final SparseRows votesOf;
    private final SparseRows votersIn;
    private final double[] needed;

    /**
     * @param votesOf row k: votes of k in each company, as share of all votes
     * @param votersIn the same, row j: who votes in j
     * @param unnamedShare what the unnamed hold of each company
     */
    Control(SparseRows votesOf, SparseRows votersIn, double[] unnamedShare, double threshold) {
        this.votesOf = votesOf;
        this.votersIn = votersIn;
        needed = new double[unnamedShare.length];
        for (int j = 0; j < needed.length; j++) {
            double named = votersIn.sum(j);
            double cast = named - votersIn.diagonal(j) + Math.max(0, Math.min(unnamedShare[j], 1 - named));
            // a hair above the threshold is rounding: just half is not more than half
            needed[j] = cast <= 0 ? Double.POSITIVE_INFINITY : threshold * cast * (1 + 1e-9);
        }
    }

    /** Which companies one controls, itself among them. */
    boolean[] controlledBy(int owner) {
        int n = needed.length;
        boolean[] controlled = new boolean[n];
        double[] votes = new double[n];
        int[] stack = new int[n];
        int top = 0;
        controlled[owner] = true;
        stack[top++] = owner;
        while (top > 0) {
            int k = stack[--top];
            for (int e = votesOf.start()[k]; e < votesOf.start()[k + 1]; e++) {
                int j = votesOf.at()[e];
                if (j != k) {
                    votes[j] += votesOf.value()[e];
                    if (!controlled[j] && votes[j] > needed[j]) {
                        controlled[j] = true;
                        stack[top++] = j;
                    }
                }
            }
        }
        return controlled;
    }

    /**
     * Who controls each company in the end, itself where nobody does. Companies under one controller vote as one; where two could
     * control (a threshold below one half) it is who has more votes, and of companies that control each other the first.
     */
    int[] controllers() {
        int n = needed.length;
        int[] head = new int[n];
        Arrays.setAll(head, j -> j);
        double[] votes = new double[n];
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int j = 0; j < n; j++) {
                if (head[j] == j) {
                    int taker = taker(j, head, votes);
                    if (taker >= 0) {
                        head[j] = taker;
                        changed = true;
                    }
                }
            }
        }
        for (int j = 0; j < n; j++) {
            head[j] = find(head, j);
        }
        return head;
    }

    private int taker(int j, int[] head, double[] votes) {
        int best = -1;
        for (int e = votersIn.start()[j]; e < votersIn.start()[j + 1]; e++) {
            int voter = find(head, votersIn.at()[e]);
            votes[voter] += votersIn.value()[e];
        }
        for (int e = votersIn.start()[j]; e < votersIn.start()[j + 1]; e++) {
            int voter = find(head, votersIn.at()[e]);
            boolean more = best < 0 || votes[voter] > votes[best];
            if (voter != j && votes[voter] > needed[j] && more) {
                best = voter;
            }
        }
        for (int e = votersIn.start()[j]; e < votersIn.start()[j + 1]; e++) {
            votes[find(head, votersIn.at()[e])] = 0;
        }
        return best;
    }

    private static int find(int[] head, int j) {
        int top = j;
        while (head[top] != top) {
            top = head[top];
        }
        int at = j;
        while (head[at] != top) {
            int up = head[at];
            head[at] = top;
            at = up;
        }
        return top;
    }
}
