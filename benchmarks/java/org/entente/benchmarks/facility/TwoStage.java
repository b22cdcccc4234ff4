package org.entente.benchmarks.facility;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Two-stage capacitated facility location: plants send to depots, depots to customers; both are opened at a cost.
 *
 * @param plantCost of one unit, by plant and depot
 * @param depotCost of one unit, by depot and customer
 */
record TwoStage(
        double[] demand,
        double[] plantCapacity,
        double[] plantFixed,
        double[][] plantCost,
        double[] depotCapacity,
        double[] depotFixed,
        double[][] depotCost)
        implements Located {

    /** The files of Fernandes et al. 2014: sizes; demands; plants; plant-depot costs; depots; depot-customer costs. */
    static TwoStage read(Path file) throws IOException {
        Numbers in = new Numbers(file, Double.NaN);
        int plants = in.nextInt();
        int depots = in.nextInt();
        int customers = in.nextInt();
        double[] demand = in.next(customers);
        double[][] plant = in.next(plants, 2);
        double[][] plantCost = in.next(plants, depots);
        double[][] depot = in.next(depots, 2);
        return new TwoStage(
                demand,
                OneStage.column(plant, 0),
                OneStage.column(plant, 1),
                plantCost,
                OneStage.column(depot, 0),
                OneStage.column(depot, 1),
                in.next(depots, customers));
    }

    /** What passes a depot is another product behind it: a process of the depot's line turns one into the other. */
    @Override
    public Network network(String name) {
        LocationNetwork made = new LocationNetwork(name);
        Product goods = made.product("goods");
        Product stored = made.product("goods-at-depot");
        Site[] markets = made.markets(demand.length);
        Site[] depots = new Site[depotCapacity.length];
        for (int d = 0; d < depots.length; d++) {
            depots[d] = made.plant("d" + d);
            made.process(depots[d], made.line(depots[d], depotCapacity[d], depotFixed[d]), stored, goods);
        }
        for (int p = 0; p < plantCapacity.length; p++) {
            Site plant = made.plant("p" + p);
            made.process(plant, made.line(plant, plantCapacity[p], plantFixed[p]), goods, null);
            for (int d = 0; d < depots.length; d++) {
                made.lane(plant, depots[d], goods, plantCost[p][d]);
            }
        }
        for (int d = 0; d < depots.length; d++) {
            for (int c = 0; c < demand.length; c++) {
                made.lane(depots[d], markets[c], stored, depotCost[d][c]);
            }
        }
        for (int c = 0; c < demand.length; c++) {
            made.demand(markets[c], stored, demand[c]);
        }
        return made.build();
    }
}
