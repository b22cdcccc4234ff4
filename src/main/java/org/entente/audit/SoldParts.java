package org.entente.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Scope;

/** Into which products that are sold a part goes, by any bill of materials. */
final class SoldParts {
    private final Network network;

    SoldParts(Network network) {
        this.network = network;
    }

    /** Whether a part goes into the products in scope; one that goes into nothing that is sold belongs to all. */
    boolean belongs(Product part, Scope scope) {
        Set<Product> sold = ends(part);
        return sold.isEmpty() || scope.products().isEmpty() || sold.stream().anyMatch(scope.products()::contains);
    }

    /** Whether a part goes into products in scope and into others: how much is whose would follow the flows. */
    boolean isShared(Product part, Scope scope) {
        Set<Product> sold = ends(part);
        return belongs(part, scope)
                && !scope.products().isEmpty()
                && !sold.stream().allMatch(scope.products()::contains);
    }

    private Set<Product> ends(Product part) {
        Set<Product> ends = new HashSet<>();
        List<Product> next = new ArrayList<>(List.of(part));
        Set<Product> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            Product product = next.removeLast();
            if (network.demands().stream().anyMatch(demand -> demand.product().index() == product.index())) {
                ends.add(product);
            }
            for (Process process : network.processes()) {
                boolean uses = process.inputs().stream()
                        .anyMatch(input -> input.product().index() == product.index());
                if (uses && seen.add(process.product())) {
                    next.add(process.product());
                }
            }
        }
        return ends;
    }
}
