package org.entente.explain.conflict;

import java.util.List;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * Something the case insists on that a planner could negotiate: a limit, a volume that must be served, a capacity, a date, a
 * minimum, a duty, a rule of origin, a choice that is closed, a team's people, a holiday. It can be dropped altogether, or relaxed by an amount.
 *
 * <p>A promise may have parts, such as the periods of a demand: conflicts are looked for among whole promises and then
 * narrowed to the parts that matter. A promise knows its place in the network, not its value: it is asked with the network in
 * hand.
 */
sealed interface Promise
        permits LimitPromise,
                DemandPromise,
                CapacityPromise,
                ModulesPromise,
                DatePromise,
                RampUpPromise,
                VolumePromise,
                ClosedPromise,
                MinimumPromise,
                DutyPromise,
                OriginPromise,
                QuotaPromise,
                TaskDatePromise,
                TeamPromise,
                HolidayPromise,
                GateRampUpPromise {

    /** The network without this promise. */
    Network dropped(Network network);

    /**
     * The network with this promise relaxed by {@code amount}, in its {@link #unit}; never stricter than before. Asked only of
     * what {@link #steps} gives.
     */
    Network relaxed(Network network, double amount);

    /** A first amount worth trying, &gt; 0. */
    double step(Network network);

    /** The amount at which nothing of the promise is left, or infinity. */
    double most(Network network);

    /** Whether only whole amounts make sense. */
    boolean isWhole(Network network);

    /** Short and stable, for programs: kind and ids, such as {@code limit price-from} or {@code demand twingo 2026}. */
    String key(Network network);

    /** The promise in the case's words, as part of "these cannot hold together: …". */
    String sentence(Network network);

    /** The relaxation in words, as an instruction. */
    String wayOut(Network network, double amount);

    /** The instruction where no amount is enough. */
    default String givenUp(Network network) {
        return "give up that " + sentence(network);
    }

    /** What is missed and by how much, after "the case misses": {@code 100,000 Twingo in 2026 by 18,000}. */
    String miss(Network network, double amount);

    /** Unit of the amount. */
    String unit(Network network);

    /** The table rows that make the promise. */
    List<TableRow> rows(Network network);

    /** What it is made of, or nothing when it is of one piece. */
    default List<Promise> parts(Network network) {
        return List.of();
    }

    /** The pieces that give way one by one when the promise has to. */
    default List<Promise> steps(Network network) {
        return List.of(this);
    }
}
