package org.entente.plan;

import java.util.List;
import org.entente.network.Company;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.ownership.Ownership;

/**
 * Share of the units of core products that companies make which the viewpoint company controls, or owns wholly. Core are the
 * products marked so, or those that the limit names.
 */
final class CoreForm {
    private CoreForm() {}

    static void add(Network network, Columns columns, Limit limit, Affine held, Affine all) {
        ScopeFilter scope = new ScopeFilter(limit.scope(), network);
        boolean named = !limit.scope().products().isEmpty();
        List<Ownership> ownership = Ownership.of(network);
        Company viewpoint = network.settings().viewpoint();
        for (Period period : network.periods()) {
            if (limit.period() != null && limit.period().index() != period.index()) {
                continue;
            }
            Ownership now = ownership.get(period.index());
            double[] shares = now.lookThrough(viewpoint);
            for (Process process : network.processes()) {
                int make = columns.make(process, period);
                Product product = process.product();
                if (make != Columns.NONE && (named ? scope.hasProduct(product) : product.core())) {
                    all.add(make, 1);
                    Company maker = process.site().company();
                    if (shares[maker.index()] >= 1 || now.controls(viewpoint, maker)) {
                        held.add(make, 1);
                    }
                }
            }
        }
    }
}
