package org.entente.plan;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.TableRow;

/** Units of one worth in one stock. */
final class StockLot {
    final int stock;
    final TableRow row;
    /** Per unit, by period, in the case's currency. */
    final Formula[] worth;

    final List<List<Integer>> arrivals = new ArrayList<>();
    final int[] columns;
    double opening;

    StockLot(int stock, TableRow row, Formula[] worth) {
        this.stock = stock;
        this.row = row;
        this.worth = worth;
        this.columns = new int[worth.length];
        for (int t = 0; t < worth.length; t++) {
            arrivals.add(new ArrayList<>());
        }
    }

    /** First period at whose end units of it can be there; the number of periods for none. */
    int first() {
        int t = 0;
        while (opening == 0 && t < worth.length && arrivals.get(t).isEmpty()) {
            t++;
        }
        return t;
    }
}
