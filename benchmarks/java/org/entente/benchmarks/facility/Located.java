package org.entente.benchmarks.facility;

import org.entente.network.Network;

/** A location problem as published, which a network can say. */
sealed interface Located permits OneStage, TwoStage {
    /** The same question as a network of one year, in which the only money is investment and freight. */
    Network network(String name);
}
