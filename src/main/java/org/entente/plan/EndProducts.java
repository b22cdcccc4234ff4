package org.entente.plan;

import java.util.BitSet;
import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/** Which products that are sold a part can end in, by any bill of materials. */
final class EndProducts {
    /** How far something belongs to the sold products of a scope. */
    enum Share {
        WHOLLY,
        PARTLY,
        NOT
    }

    private final Network network;
    private final BitSet[] ends;
    private final BitSet[] endsOfLine;
    private final Carriers carriers;

    EndProducts(Network network) {
        this.network = network;
        this.carriers = new Carriers(network);
        this.ends = new BitSet[network.products().size()];
        for (int k = 0; k < ends.length; k++) {
            ends[k] = new BitSet();
        }
        for (Demand demand : network.demands()) {
            ends[demand.product().index()].set(demand.product().index());
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Process process : network.processes()) {
                for (Input input : process.inputs()) {
                    BitSet of = ends[input.product().index()];
                    int before = of.cardinality();
                    of.or(ends[process.product().index()]);
                    changed |= of.cardinality() > before;
                }
            }
        }
        endsOfLine = new BitSet[network.lines().size()];
        for (Line line : network.lines()) {
            endsOfLine[line.index()] = new BitSet();
        }
        for (Process process : network.processes()) {
            if (process.line() != null) {
                endsOfLine[process.line().index()].or(ends[process.product().index()]);
            }
        }
    }

    Share share(Posting posting, ScopeFilter scope) {
        if (posting.activity() instanceof Line line) {
            return share(endsOfLine[line.index()], scope);
        }
        if (posting.activity() instanceof Task task) {
            BitSet of = new BitSet();
            for (Product carrier : carriers.of(task).products()) {
                of.or(ends[carrier.index()]);
            }
            return share(of, scope);
        }
        return share(posting.product(), scope);
    }

    Share share(@Nullable Product product, ScopeFilter scope) {
        return product == null ? Share.PARTLY : share(ends[product.index()], scope);
    }

    /** Whether every market that buys a product in scope is in scope too. */
    boolean coversMarkets(ScopeFilter scope) {
        return network.demands().stream()
                .filter(demand -> scope.hasProduct(demand.product()))
                .allMatch(demand -> scope.hasMarket(demand.market()));
    }

    private Share share(BitSet of, ScopeFilter scope) {
        int inside = 0;
        for (int k = of.nextSetBit(0); k >= 0; k = of.nextSetBit(k + 1)) {
            inside += scope.hasProduct(network.products().get(k)) ? 1 : 0;
        }
        // What can end in nothing that is sold is carried by everything that is.
        if (of.isEmpty()) {
            return Share.WHOLLY;
        }
        return inside == 0 ? Share.NOT : inside == of.cardinality() ? Share.WHOLLY : Share.PARTLY;
    }
}
