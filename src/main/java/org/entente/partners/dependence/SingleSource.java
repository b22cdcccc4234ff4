package org.entente.partners.dependence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/**
 * A product of a plan that comes from one company alone.
 *
 * @param company its name
 * @param core whether the product is core
 * @param inCase whether the case knows no other company that could make it: no plan can do otherwise
 * @param others companies of the case that could make it too
 */
public record SingleSource(Product product, String company, boolean core, boolean inCase, List<String> others) {
    public SingleSource {
        others = List.copyOf(others);
    }

    /** Those that no plan can do otherwise first, else in the order of the case's products. */
    public static List<SingleSource> of(Plan plan) {
        List<SingleSource> found = new ArrayList<>();
        for (Product product : plan.network().products()) {
            Set<String> makes = new LinkedHashSet<>();
            for (Flow flow : plan.flows()) {
                if (flow instanceof Flow.Made made && made.product().index() == product.index()) {
                    makes.add(made.process().site().company().name());
                }
            }
            if (makes.size() == 1) {
                String only = makes.iterator().next();
                Set<String> could = new LinkedHashSet<>();
                for (Process process : plan.network().processes()) {
                    if (process.product().index() == product.index() && process.maxPerYear() > 0) {
                        could.add(process.site().company().name());
                    }
                }
                could.remove(only);
                found.add(new SingleSource(product, only, product.core(), could.isEmpty(), List.copyOf(could)));
            }
        }
        found.sort(java.util.Comparator.comparing(single -> !single.inCase()));
        return found;
    }
}
