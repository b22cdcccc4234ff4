package org.entente.programme.search;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A genetic search over activity lists (Hartmann 1998), each child justified (Valls, Ballestín and Quintanilla 2005, 2008):
 * two-point crossover keeps predecessors first, what is well timed is inherited through the lists of justified schedules.
 * When the population has grown alike, a new one twice as large takes its place: short searches end early, long ones go deeper.
 */
final class GeneticSearch {
    /** Children in a row, per member of the population, that bring nothing better before a new population begins. */
    private static final int PATIENCE = 60;

    private static final int LARGEST = 1600;

    private final PlainProject project;
    private final Generator generator;
    private final SplittableRandom random;
    private int size;
    private Individual[] population;
    private final boolean[] taken;
    private final int[] latestStart;
    private final int[] waiting;
    private final int[] eligible;
    private final double[] weight;
    private final Stocks stocks;
    private final boolean manyWays;
    private Individual child;

    GeneticSearch(PlainProject project, long seed, int size) {
        this.project = project;
        this.size = size;
        generator = new Generator(project);
        random = new SplittableRandom(seed);
        stocks = new Stocks(project, random);
        manyWays = project.multiMode();
        population = members(size);
        child = new Individual(project.jobs);
        taken = new boolean[project.jobs];
        latestStart = new int[project.jobs];
        waiting = new int[project.jobs];
        eligible = new int[project.jobs];
        weight = new double[project.jobs];
    }

    private Individual[] members(int count) {
        Individual[] members = new Individual[count];
        for (int i = 0; i < count; i++) {
            members[i] = new Individual(project.jobs);
        }
        return members;
    }

    /** Searches until told to stop; each improvement on its own best is handed out. */
    void run(BooleanSupplier stop, Consumer<Individual> improved) {
        Individual best = new Individual(project.jobs);
        best.makespan = Integer.MAX_VALUE;
        while (!stop.getAsBoolean()) {
            for (int i = 0; i < size; i++) {
                sample(population[i], i == 0);
                evaluate(population[i]);
                keep(population[i], best, improved);
                if (stop.getAsBoolean()) {
                    return;
                }
            }
            int idle = 0;
            long own = Long.MAX_VALUE;
            while (idle < size * PATIENCE) {
                if (stop.getAsBoolean()) {
                    return;
                }
                breed();
                evaluate(child);
                boolean better = child.fitness() < own;
                own = Math.min(own, child.fitness());
                keep(child, best, improved);
                idle = better ? 0 : idle + 1;
                survive();
            }
            size = Math.min(LARGEST, 2 * size);
            population = members(size);
        }
    }

    private static void keep(Individual found, Individual best, Consumer<Individual> improved) {
        if (found.fitness() < best.fitness()) {
            best.copy(found);
            improved.accept(best);
        }
    }

    private void evaluate(Individual one) {
        if (project.stock.length > 0) {
            one.excess = stocks.repair(one.way);
        }
        generator.choose(one.way);
        int makespan = generator.forward(one.list, one.start);
        one.makespan = generator.justify(one.start, makespan);
        generator.listOf(one.start, one.makespan, one.list);
    }

    /** The child takes the place of one of the worse, unless it is there already. */
    private void survive() {
        int worst = random.nextInt(size);
        for (int i = 0; i < 3; i++) {
            int other = random.nextInt(size);
            if (population[other].fitness() > population[worst].fitness()) {
                worst = other;
            }
        }
        if (child.fitness() > population[worst].fitness()) {
            return;
        }
        for (Individual other : population) {
            if (other.same(child)) {
                return;
            }
        }
        Individual old = population[worst];
        population[worst] = child;
        child = old;
    }

    private Individual parent() {
        Individual a = population[random.nextInt(size)];
        Individual b = population[random.nextInt(size)];
        return a.fitness() <= b.fitness() ? a : b;
    }

    private void breed() {
        Individual mother = parent();
        Individual father = parent();
        int jobs = project.jobs;
        int from = random.nextInt(jobs);
        int to = random.nextInt(jobs);
        if (from > to) {
            int swap = from;
            from = to;
            to = swap;
        }
        Arrays.fill(taken, false);
        int at = 0;
        for (; at < from; at++) {
            put(at, mother.list[at], mother);
        }
        for (int i = 0; i < jobs && at < to; i++) {
            if (!taken[father.list[i]]) {
                put(at++, father.list[i], father);
            }
        }
        for (int i = 0; i < jobs; i++) {
            if (!taken[mother.list[i]]) {
                put(at++, mother.list[i], mother);
            }
        }
        mutate();
        if (manyWays) {
            for (int m = random.nextInt(3); m > 0; m--) {
                int job = random.nextInt(jobs);
                child.way[job] = random.nextInt(project.ways[job]);
            }
        }
    }

    private void put(int at, int job, Individual parent) {
        child.list[at] = job;
        child.way[job] = parent.way[job];
        taken[job] = true;
    }

    /** Some jobs move to another place between their predecessors and successors in the list. */
    private void mutate() {
        int jobs = project.jobs;
        int moves = random.nextInt(4);
        for (int m = 0; m < moves; m++) {
            int at = random.nextInt(jobs);
            int job = child.list[at];
            int low = at;
            while (low > 0 && !isBefore(child.list[low - 1], job)) {
                low--;
            }
            int high = at;
            while (high < jobs - 1 && !isBefore(job, child.list[high + 1])) {
                high++;
            }
            int to = low + random.nextInt(high - low + 1);
            if (to < at) {
                System.arraycopy(child.list, to, child.list, to + 1, at - to);
            } else {
                System.arraycopy(child.list, at + 1, child.list, at, to - at);
            }
            child.list[to] = job;
        }
    }

    private boolean isBefore(int first, int second) {
        return Arrays.binarySearch(project.after[first], second) >= 0;
    }

    /** A list drawn by the latest start: the earlier a job must start, the likelier it comes next (or surely, the first time). */
    private void sample(Individual one, boolean greedy) {
        int jobs = project.jobs;
        for (int i = 0; i < jobs; i++) {
            one.way[i] = random.nextInt(project.ways[i]);
            generator.choose(i, one.way[i]);
        }
        int earliest = 0;
        for (int i = jobs - 1; i >= 0; i--) {
            int latest = 0;
            for (int next : project.after[i]) {
                latest = Math.min(latest, latestStart[next]);
            }
            latestStart[i] = latest - generator.duration[i];
            earliest = Math.min(earliest, latestStart[i]);
        }
        int count = 0;
        for (int i = 0; i < jobs; i++) {
            waiting[i] = project.before[i].length;
            if (waiting[i] == 0) {
                eligible[count++] = i;
            }
        }
        for (int at = 0; at < jobs; at++) {
            int pick = greedy ? first(count) : draw(count);
            int job = eligible[pick];
            eligible[pick] = eligible[--count];
            one.list[at] = job;
            for (int next : project.after[job]) {
                if (--waiting[next] == 0) {
                    eligible[count++] = next;
                }
            }
        }
    }

    private int first(int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (latestStart[eligible[i]] < latestStart[eligible[best]]) {
                best = i;
            }
        }
        return best;
    }

    /** Regret-based biased random sampling (Drexl 1991). */
    private int draw(int count) {
        int latest = Integer.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            latest = Math.max(latest, latestStart[eligible[i]]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            weight[i] = latest - latestStart[eligible[i]] + 1;
            sum += weight[i];
        }
        double point = random.nextDouble() * sum;
        for (int i = 0; i < count - 1; i++) {
            point -= weight[i];
            if (point < 0) {
                return i;
            }
        }
        return count - 1;
    }
}
