package org.entente.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.Process;

/** What goes into what, of the processes that can take part; products in an order in which each comes before its parts. */
final class PartOrder {
    private final List<Map<Integer, Double>> most = new ArrayList<>();
    private final List<Map<Integer, Double>> least = new ArrayList<>();
    private final IntList order = new IntList();
    private final BitSet inLoop = new BitSet();

    PartOrder(Network network, Reach reach) {
        int products = network.products().size();
        for (int k = 0; k < products; k++) {
            most.add(new HashMap<>());
            least.add(new HashMap<>());
        }
        for (Process process : network.processes()) {
            if (reach.isActive(process)) {
                int of = process.product().index();
                for (Input input : process.inputs()) {
                    if (input.quantity() > 0) {
                        most.get(of).merge(input.product().index(), input.quantity(), Math::max);
                        least.get(of).merge(input.product().index(), input.quantity(), Math::min);
                    }
                }
            }
        }
        sort(products);
    }

    private void sort(int products) {
        int[] usersLeft = new int[products];
        most.forEach(of -> of.keySet().forEach(part -> usersLeft[part]++));
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        inLoop.set(0, products);
        for (int k = 0; k < products; k++) {
            if (usersLeft[k] == 0) {
                ready.add(k);
            }
        }
        while (!ready.isEmpty()) {
            int product = ready.remove();
            order.add(product);
            inLoop.clear(product);
            for (int part : most.get(product).keySet()) {
                if (--usersLeft[part] == 0) {
                    ready.add(part);
                }
            }
        }
    }

    /** Position 0 is a product that goes into none; those of loops of parts, and what goes into them, are left out. */
    int at(int position) {
        return order.get(position);
    }

    int size() {
        return order.size();
    }

    /** Products of which no amount is enough, as they end in a loop of parts. */
    BitSet inLoop() {
        return inLoop;
    }

    /** By part, the most units of it that go into one unit of the product. */
    Map<Integer, Double> most(int product) {
        return most.get(product);
    }

    /** By part, the fewest units of it that go into one unit of the product. */
    Map<Integer, Double> least(int product) {
        return least.get(product);
    }
}
