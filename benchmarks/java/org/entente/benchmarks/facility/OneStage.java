package org.entente.benchmarks.facility;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.network.Network;
import org.entente.network.Product;
import org.entente.network.Site;

/**
 * Capacitated facility location: which of m facilities to open, and what each sends to n customers.
 *
 * @param capacity of each facility, in units of demand
 * @param fixed cost of opening it
 * @param demand of each customer
 * @param unitCost of serving one unit, by facility and customer
 */
record OneStage(double[] capacity, double[] fixed, double[] demand, double[][] unitCost) implements Located {

    /**
     * OR-Library's cap files: sizes; capacity and fixed cost of each facility; for each customer its demand and the cost of
     * serving <em>all</em> of it from each facility.
     *
     * @param capacity what the word {@code capacity} stands for in capa, capb and capc
     */
    static OneStage readOrLibrary(Path file, double capacity) throws IOException {
        Numbers in = new Numbers(file, capacity);
        int facilities = in.nextInt();
        int customers = in.nextInt();
        double[][] facility = in.next(facilities, 2);
        double[] demand = new double[customers];
        double[][] unitCost = new double[facilities][customers];
        for (int c = 0; c < customers; c++) {
            demand[c] = in.next();
            for (int f = 0; f < facilities; f++) {
                unitCost[f][c] = in.next() / demand[c];
            }
        }
        return new OneStage(column(facility, 0), column(facility, 1), demand, unitCost);
    }

    /** Avella and Boccia's TBED1: sizes; demands; capacities; fixed costs; unit cost by facility and customer. */
    static OneStage readTbed(Path file) throws IOException {
        Numbers in = new Numbers(file, Double.NaN);
        int facilities = in.nextInt();
        int customers = in.nextInt();
        double[] demand = in.next(customers);
        return new OneStage(in.next(facilities), in.next(facilities), demand, in.next(facilities, customers));
    }

    @Override
    public Network network(String name) {
        LocationNetwork made = new LocationNetwork(name);
        Product goods = made.product("goods");
        Site[] markets = made.markets(demand.length);
        for (int f = 0; f < capacity.length; f++) {
            Site plant = made.plant("f" + f);
            made.process(plant, made.line(plant, capacity[f], fixed[f]), goods, null);
            for (int c = 0; c < demand.length; c++) {
                made.lane(plant, markets[c], goods, unitCost[f][c]);
            }
        }
        for (int c = 0; c < demand.length; c++) {
            made.demand(markets[c], goods, demand[c]);
        }
        return made.build();
    }

    static double[] column(double[][] rows, int j) {
        double[] column = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            column[i] = rows[i][j];
        }
        return column;
    }
}
