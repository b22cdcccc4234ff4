package org.entente.plan;

import java.time.Instant;

/**
 * Where a plan comes from: enough to make it again.
 *
 * @param networkHash SHA-256 of the network planned
 * @param version of Entente
 * @param solver name and version
 * @param relativeGap asked for
 * @param timeLimitSeconds asked for, infinity for none
 * @param threads and
 * @param seed given to the solver
 * @param planned when
 * @param seconds from network to plan
 * @param columns of the model
 * @param rows of the model
 * @param nonzeros of the model
 */
public record Provenance(
        String networkHash,
        String version,
        String solver,
        double relativeGap,
        double timeLimitSeconds,
        int threads,
        int seed,
        Instant planned,
        double seconds,
        int columns,
        int rows,
        int nonzeros) {}
