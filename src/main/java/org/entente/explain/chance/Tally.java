package org.entente.explain.chance;

/** Sums over the draws for one date: its finishes, and of each task how it goes with them. */
final class Tally {
    final int[] finishes;
    private final long[] driving;
    private final double[] weeks;
    private final double[] squares;
    private final double[] products;
    private double finishSum;
    private double finishSquares;
    private int count;

    Tally(int draws, int tasks) {
        finishes = new int[draws];
        driving = new long[tasks];
        weeks = new double[tasks];
        squares = new double[tasks];
        products = new double[tasks];
    }

    /** One draw, in units counted from the plan, so that sums stay exact. */
    void add(int finish, int planned, int[] work, int[] plannedWork, boolean[] drives) {
        finishes[count++] = finish;
        double late = finish - planned;
        finishSum += late;
        finishSquares += late * late;
        for (int i = 0; i < work.length; i++) {
            double longer = work[i] - plannedWork[i];
            weeks[i] += longer;
            squares[i] += longer * longer;
            products[i] += longer * late;
            if (drives[i]) {
                driving[i]++;
            }
        }
    }

    double driving(int task) {
        return driving[task] / (double) count;
    }

    /** By how many units the task takes longer than planned, on average. */
    double longer(int task) {
        return weeks[task] / count;
    }

    double late() {
        return finishSum / count;
    }

    /** 0 where either never changes. */
    double correlation(int task) {
        double own = count * squares[task] - weeks[task] * weeks[task];
        double date = count * finishSquares - finishSum * finishSum;
        return own <= 0 || date <= 0
                ? 0
                : (count * products[task] - weeks[task] * finishSum) / Math.sqrt(own) / Math.sqrt(date);
    }
}
