package org.entente.benchmarks.psplib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A project of PSPLIB (Kolisch and Sprecher 1996) as its file says it, jobs counted from 0.
 *
 * @param renewable number of renewable resources; they come first in {@code available} and {@code use}
 * @param available of each resource
 * @param successors by job
 * @param duration by job and mode
 * @param use by job, mode and resource
 */
record ProjectFile(
        String name, int renewable, int[] available, int[][] successors, int[][] duration, int[][][] use) {

    static ProjectFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int jobs = numbers(lines.get(index(lines, "jobs"))
                .replaceAll("[^0-9 ]", " "))[0];
        int renewable = numbers(lines.get(index(lines, "  - renewable")).replaceAll("[^0-9 ]", " "))[0];
        int stocks = numbers(lines.get(index(lines, "  - nonrenewable")).replaceAll("[^0-9 ]", " "))[0];
        int at = index(lines, "PRECEDENCE") + 2;
        int[][] successors = new int[jobs][];
        for (int j = 0; j < jobs; j++) {
            int[] row = numbers(lines.get(at++));
            successors[j] = Arrays.stream(row, 3, row.length).map(next -> next - 1).toArray();
        }
        at = index(lines, "REQUESTS") + 3;
        List<List<int[]>> modes = new ArrayList<>();
        int amounts = renewable + stocks;
        for (; !lines.get(at).startsWith("***"); at++) {
            int[] row = numbers(lines.get(at));
            if (row.length == amounts + 3) {
                modes.add(new ArrayList<>());
            }
            modes.getLast().add(Arrays.copyOfRange(row, row.length - amounts - 1, row.length));
        }
        int[][] duration = new int[jobs][];
        int[][][] use = new int[jobs][][];
        for (int j = 0; j < jobs; j++) {
            duration[j] = modes.get(j).stream().mapToInt(mode -> mode[0]).toArray();
            use[j] = modes.get(j).stream()
                    .map(mode -> Arrays.copyOfRange(mode, 1, mode.length))
                    .toArray(int[][]::new);
        }
        int[] available = numbers(lines.get(index(lines, "RESOURCEAVAILABILITIES") + 2));
        String name = file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
        return new ProjectFile(name, renewable, available, successors, duration, use);
    }

    int jobs() {
        return duration.length;
    }

    /** No schedule worth having is longer. */
    int horizon() {
        return Arrays.stream(duration)
                .mapToInt(of -> Arrays.stream(of).max().orElse(0))
                .sum();
    }

    /** The makespan of modes and starts; throws when the schedule breaks a rule of the file. */
    int makespan(int[] mode, int[] start) {
        int makespan = 0;
        for (int j = 0; j < jobs(); j++) {
            int finish = start[j] + duration[j][mode[j]];
            makespan = Math.max(makespan, finish);
            for (int next : successors[j]) {
                if (start[next] < finish) {
                    throw new IllegalStateException(name + ": job " + (next + 1) + " starts before " + (j + 1) + " ends");
                }
            }
        }
        for (int r = 0; r < available.length; r++) {
            int[] used = new int[r < renewable ? makespan : 1];
            for (int j = 0; j < jobs(); j++) {
                int from = r < renewable ? start[j] : 0;
                int to = r < renewable ? from + duration[j][mode[j]] : 1;
                for (int t = from; t < to; t++) {
                    used[t] += use[j][mode[j]][r];
                }
            }
            for (int amount : used) {
                if (amount > available[r]) {
                    throw new IllegalStateException(name + ": more of resource " + (r + 1) + " used than there is");
                }
            }
        }
        return makespan;
    }

    private static int index(List<String> lines, String beginning) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new IOException("no line begins with " + beginning.strip());
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
