package org.entente.partners.dependence;

import java.util.List;
import org.entente.network.Product;

/**
 * Who makes a product instead of a partner that is gone.
 *
 * @param makers who makes it then that did not, or makes more of it; empty when the plan does without the product
 * @param perUnit by how much a unit of it costs more where it is used, as the viewpoint bears it, in the case's currency; NaN
 *     where it is not used any more
 * @param weeks from the start of the programme until the last of them may begin; NaN where nothing holds them up
 * @param tasks of the programme that they wait for
 */
public record Replacement(Product product, List<String> makers, double perUnit, double weeks, List<String> tasks) {
    public Replacement {
        makers = List.copyOf(makers);
        tasks = List.copyOf(tasks);
    }
}
