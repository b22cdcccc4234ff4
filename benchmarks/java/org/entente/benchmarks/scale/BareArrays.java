package org.entente.benchmarks.scale;

import java.util.Arrays;

/**
 * The least a program written by hand for one {@link Chain} would do: loops that fill the solver's arrays, exactly as large
 * as needed. No names, no checks, nothing to read a solution back with.
 */
final class BareArrays {
    final double[] cost;
    final double[] lower;
    final double[] upper;
    final int[] integrality;
    final double[] rowLower;
    final double[] rowUpper;
    final int[] start;
    final int[] index;
    final double[] value;

    private final Chain chain;
    private final double[] discount;
    private int column;
    private int entry;

    private final int componentAtSupplier = 0;
    private final int componentAtPlant;
    private final int carAtPlant;
    private final int carAtDepot;
    private final int carAtMarket;
    private final int supplierLine;
    private final int plantLine;
    private final int moduleRow;

    BareArrays(Chain chain) {
        this.chain = chain;
        int periods = chain.periods();
        cost = new double[chain.columns()];
        lower = new double[cost.length];
        upper = new double[cost.length];
        integrality = new int[cost.length];
        rowLower = new double[chain.rows()];
        rowUpper = new double[rowLower.length];
        start = new int[cost.length + 1];
        index = new int[chain.nonzeros()];
        value = new double[index.length];
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        discount = new double[periods];
        for (int t = 0; t < periods; t++) {
            discount[t] = Math.pow(1 + Chain.DISCOUNT_RATE, -ChainNetwork.yearsTo(t));
        }
        componentAtPlant = componentAtSupplier + chain.suppliers() * periods;
        carAtPlant = componentAtPlant + chain.plants() * chain.components() * periods;
        carAtDepot = carAtPlant + chain.plants() * chain.cars() * periods;
        carAtMarket = carAtDepot + chain.depots() * chain.cars() * periods;
        supplierLine = carAtMarket + chain.markets() * chain.cars() * periods;
        plantLine = supplierLine + chain.suppliers() * periods;
        moduleRow = plantLine + chain.plants() * periods;
        fillRows();
        fillMakes();
        fillMoves();
        fillStocksAndSales();
        fillOpenings();
        start[column] = entry;
    }

    private void fillRows() {
        Arrays.fill(rowLower, supplierLine, rowLower.length, Double.NEGATIVE_INFINITY);
        Arrays.fill(rowUpper, supplierLine, plantLine, chain.supplierCapacity() * Chain.YEARS);
        Arrays.fill(rowUpper, plantLine, moduleRow, chain.existing() * Chain.YEARS);
        Arrays.fill(rowUpper, moduleRow, rowUpper.length, Chain.MODULES);
    }

    private void fillMakes() {
        int periods = chain.periods();
        for (int s = 0; s < chain.suppliers(); s++) {
            for (int t = 0; t < periods; t++) {
                open(chain.supplierCost()[s] * discount[t]);
                put(componentAtSupplier + s * periods + t, 1);
                put(supplierLine + s * periods + t, 1);
            }
        }
        for (int p = 0; p < chain.plants(); p++) {
            for (int k = 0; k < chain.cars(); k++) {
                for (int t = 0; t < periods; t++) {
                    open(chain.assemblyCost()[p * chain.cars() + k] * discount[t]);
                    put(carAtPlant + (p * chain.cars() + k) * periods + t, 1);
                    for (int b = 0; b < chain.componentsPerCar(); b++) {
                        int at = k * chain.componentsPerCar() + b;
                        int node = p * chain.components() + chain.component()[at];
                        put(componentAtPlant + node * periods + t, -chain.quantity()[at]);
                    }
                    put(plantLine + p * periods + t, 1);
                }
            }
        }
    }

    private void fillMoves() {
        int at = 0;
        double pipeline = Chain.COMPONENT_VALUE * Chain.HOLDING_RATE * Chain.SUPPLIER_LEAD_DAYS / 365;
        for (int s = 0; s < chain.suppliers(); s++) {
            for (int p = 0; p < chain.plants(); p++) {
                int to = p * chain.components() + s % chain.components();
                move(chain.supplierFreight()[at++] + pipeline, componentAtSupplier, s, componentAtPlant, to);
            }
        }
        at = 0;
        pipeline = Chain.CAR_VALUE * Chain.HOLDING_RATE * Chain.PLANT_LEAD_DAYS / 365;
        for (int p = 0; p < chain.plants(); p++) {
            for (int d = 0; d < chain.depots(); d++) {
                for (int k = 0; k < chain.cars(); k++) {
                    int from = p * chain.cars() + k;
                    move(chain.plantFreight()[at++] + pipeline, carAtPlant, from, carAtDepot, d * chain.cars() + k);
                }
            }
        }
        at = 0;
        pipeline = Chain.CAR_VALUE * Chain.HOLDING_RATE * Chain.MARKET_LEAD_DAYS / 365;
        for (int m = 0; m < chain.markets(); m++) {
            for (int r = 0; r < Chain.DEPOTS_PER_MARKET; r++) {
                int depot = chain.depotOfMarket()[m * Chain.DEPOTS_PER_MARKET + r];
                for (int k = 0; k < chain.cars(); k++) {
                    int from = depot * chain.cars() + k;
                    move(chain.marketFreight()[at++] + pipeline, carAtDepot, from, carAtMarket, m * chain.cars() + k);
                }
            }
        }
    }

    private void move(double unitCost, int fromBlock, int from, int toBlock, int to) {
        int periods = chain.periods();
        for (int t = 0; t < periods; t++) {
            open(unitCost * discount[t]);
            put(fromBlock + from * periods + t, -1);
            put(toBlock + to * periods + t, 1);
        }
    }

    private void fillStocksAndSales() {
        int periods = chain.periods();
        double holding = (Chain.CAR_VALUE * Chain.HOLDING_RATE + Chain.STOCK_COST) * Chain.YEARS;
        for (int node = 0; node < chain.depots() * chain.cars(); node++) {
            for (int t = 0; t < periods; t++) {
                open(holding * discount[t]);
                put(carAtDepot + node * periods + t, -1);
                if (t + 1 < periods) {
                    put(carAtDepot + node * periods + t + 1, 1);
                }
            }
        }
        for (int at = 0; at < chain.demand().length; at++) {
            lower[column] = chain.demand()[at];
            upper[column] = chain.demand()[at];
            open(0);
            put(carAtMarket + at, -1);
        }
    }

    private void fillOpenings() {
        int periods = chain.periods();
        for (int p = 0; p < chain.plants(); p++) {
            for (int u = 0; u < periods; u++) {
                upper[column] = Chain.MODULES;
                integrality[column] = 1;
                double worth = chain.investment()[p] * discount[u];
                for (int t = u; t < periods; t++) {
                    worth += Chain.MODULE_FIXED_COST * Chain.YEARS * discount[t];
                }
                open(worth);
                for (int t = u; t < periods; t++) {
                    put(plantLine + p * periods + t, -chain.module() * Chain.YEARS);
                }
                put(moduleRow + p, 1);
            }
        }
    }

    private void open(double amount) {
        cost[column] = amount;
        start[column++] = entry;
    }

    private void put(int row, double coefficient) {
        index[entry] = row;
        value[entry++] = coefficient;
    }
}
