package org.entente.explain.conflict;

import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * Something the case insists on that a planner could negotiate: a limit, a volume that must be served, a capacity, a date, a
 * minimum. It can be dropped altogether, or relaxed by an amount.
 *
 * <p>A promise knows its place in the network, not its value: it is asked with the network in hand.
 */
sealed interface Promise
        permits LimitPromise,
                DemandPromise,
                CapacityPromise,
                DatePromise,
                RampUpPromise,
                ModulesPromise,
                VolumePromise,
                MinimumPromise {

    /** The network without this promise. */
    Network dropped(Network network);

    /**
     * The network with this promise relaxed by {@code amount}, in the unit of {@link #step(Network)}; never stricter than
     * before.
     */
    Network relaxed(Network network, double amount);

    /** A first amount worth trying, &gt; 0; NaN when the promise can only be dropped whole. */
    double step(Network network);

    /** Whether only whole amounts make sense. */
    boolean isWhole(Network network);

    /** The promise in the case's words, as part of "these cannot hold together: …". */
    String sentence(Network network);

    /** The relaxation in words, as an instruction. */
    String wayOut(Network network, double amount);

    /** Unit of the amount. */
    String unit(Network network);

    /** The table row that makes the promise. */
    TableRow row(Network network);
}
