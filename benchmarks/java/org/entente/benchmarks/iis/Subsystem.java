package org.entente.benchmarks.iis;

import java.util.Set;

/**
 * What a solver says cannot hold together.
 *
 * @param rows by index
 * @param columns whose bounds take part, by index
 * @param seconds from the model in memory to the answer
 * @param message empty, or why there is none
 */
record Subsystem(Set<Integer> rows, Set<Integer> columns, double seconds, String message) {
    static Subsystem none(double seconds, String message) {
        return new Subsystem(Set.of(), Set.of(), seconds, message);
    }
}
