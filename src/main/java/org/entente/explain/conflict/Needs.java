package org.entente.explain.conflict;

import org.entente.network.Demand;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;

/** How much of a product all demand together can take, roughly and from above. */
final class Needs {
    /** Deeper bills of materials do not occur; one with a loop ends here. */
    private static final int DEEPEST = 8;

    private Needs() {}

    /** Units a year at the most: the demand for it and for what it goes into, all periods' demand as if of one year. */
    static double most(Product product, Network network) {
        return most(product, network, 0);
    }

    private static double most(Product product, Network network, int depth) {
        double most = 0;
        for (Demand demand : network.demands()) {
            if (demand.product().equals(product)) {
                most += demand.volume();
            }
        }
        for (Process user : depth < DEEPEST ? network.processes() : java.util.List.<Process>of()) {
            for (Input input : user.inputs()) {
                if (input.product().equals(product)) {
                    most += input.quantity() * most(user.product(), network, depth + 1);
                }
            }
        }
        return most;
    }
}
