package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.app.ReplayedCase.Heard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever a command says of a case changed in memory holds when the change is written into the tables, read again and planned afresh.
 */
class EveryWhatIfIsTheEditTest {
    private static final long FIRST = 1;
    private static final int SLICE = 12;
    private static final int SWEEP = 520;
    private static final int SIDE_BY_SIDE = 2;
    private static final int MOST_TOLD = 500;

    @Test
    void onAFewDrawnCases() throws Exception {
        ask(FIRST, SLICE);
    }

    @Test
    @Tag("sweep")
    void onManyDrawnCases() throws Exception {
        ask(1000, SWEEP);
    }

    private static void ask(long first, int cases) throws Exception {
        Queue<Heard> all = new ConcurrentLinkedQueue<>();
        List<ReplayedCase> drawn = new ArrayList<>();
        long seed = first;
        for (; drawn.size() < cases; seed++) {
            ReplayedCase one = ReplayedCase.of(seed, all::add);
            if (one != null) {
                drawn.add(one);
            }
        }
        AtomicInteger planned = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<?>> running = new ArrayList<>();
            drawn.forEach(one -> running.add(threads.submit(() -> planned.addAndGet(one.ask() ? 1 : 0))));
            for (Future<?> each : running) {
                each.get();
            }
        }
        System.out.println(cases + " cases of seeds " + first + " to " + (seed - 1) + ", " + planned + " with a plan");
        System.out.println(table(all));
        List<String> different = all.stream()
                .filter(heard -> heard.verdict() == Replaying.Verdict.DIFFERS)
                .map(Heard::toString)
                .toList();
        different.forEach(heard -> System.out.println(heard.substring(0, Math.min(heard.length(), MOST_TOLD))));
        assertThat(different.size())
                .as("statements that the tables do not bear out, of which the first are above")
                .isZero();
    }

    private static String table(Collection<Heard> all) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Heard heard : all) {
            int[] of = counts.computeIfAbsent(heard.command(), key -> new int[4]);
            of[0]++;
            of[1] += heard.plan() ? 0 : 1;
            of[2] += heard.verdict() == Replaying.Verdict.DIFFERS ? 1 : 0;
            of[3] += heard.verdict() == Replaying.Verdict.OPEN ? 1 : 0;
        }
        StringBuilder text = new StringBuilder("command        statements  no plan  differ  open\n");
        counts.forEach((command, of) ->
                text.append(String.format("%-14s %10d %8d %7d %5d%n", command, of[0], of[1], of[2], of[3])));
        return text.toString();
    }
}
