package org.entente.explain.conflict;

import java.util.HashSet;
import java.util.Set;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * The table rows of a case that make a promise of any kind, for the comparison with solvers' own infeasible subsystems. It lies in
 * this package because promises are nobody else's business.
 */
public final class PromiseRows {
    private PromiseRows() {}

    public static Set<TableRow> of(Network network) {
        Set<TableRow> rows = new HashSet<>();
        for (Promise promise : Promises.of(network)) {
            rows.addAll(promise.rows(network));
        }
        return rows;
    }
}
