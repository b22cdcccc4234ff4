package org.entente.benchmarks.psplib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The best makespan and bound published for an instance.
 *
 * @param best upper bound
 * @param bound lower bound
 */
record Published(int best, int bound) {

    /** By set and file, such as {@code j30/j301_1} or {@code j10/j1010_1}. */
    static Map<String, Published> read(Path folder) throws IOException {
        Map<String, Published> all = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("best_rcpsp.csv"))) {
            put(all, line.split(","), "", "\\.sm$");
        }
        for (String line : Files.readAllLines(folder.resolve("best_mmrcpsp.csv"))) {
            String[] cells = line.split(",");
            if (cells[0].startsWith("mmrcpsp_PSPLIB_j")) {
                String file = cells[0].substring("mmrcpsp_PSPLIB_".length());
                cells[0] = file.substring(0, 3) + "/" + file;
                // 1000 and more: the stocks do not suffice in any modes
                if (Integer.parseInt(cells[1]) < 1000) {
                    put(all, cells, "m", "$");
                }
            }
        }
        return all;
    }

    private static void put(Map<String, Published> all, String[] cells, String prefix, String suffix) {
        if (cells.length >= 3 && cells[1].matches("\\d+") && cells[2].matches("\\d+")) {
            all.put(
                    prefix + cells[0].replaceFirst(suffix, ""),
                    new Published(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        }
    }
}
