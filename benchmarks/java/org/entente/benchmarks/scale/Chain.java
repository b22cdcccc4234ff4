package org.entente.benchmarks.scale;

import java.util.SplittableRandom;

/**
 * A made-up supply chain in plain arrays: components from two suppliers each, cars assembled in every plant on one line,
 * depots that may keep stock, markets served by three depots, quarters of a year. Always feasible: what must be served fits
 * the lines with their modules, and the suppliers give more than is ever needed.
 *
 * @param componentsPerCar number of components in a car
 * @param component of car k in place b, at {@code [k * componentsPerCar + b]}
 * @param quantity of that component in the car
 * @param supplierCost per unit, by supplier; supplier s makes component {@code s % components}
 * @param supplierFreight by supplier and plant
 * @param assemblyCost by plant and car
 * @param plantFreight by plant, depot and car
 * @param depotOfMarket the depots of market m, at {@code [m * DEPOTS_PER_MARKET + r]}
 * @param marketFreight by market, its depots and car
 * @param demand by market, car and period
 * @param module capacity of one module a year, the same in all plants
 */
record Chain(
        int periods,
        int components,
        int suppliers,
        int plants,
        int cars,
        int depots,
        int markets,
        int componentsPerCar,
        int[] component,
        double[] quantity,
        double[] supplierCost,
        double[] supplierFreight,
        double[] assemblyCost,
        double[] investment,
        double[] plantFreight,
        int[] depotOfMarket,
        double[] marketFreight,
        double[] demand,
        double supplierCapacity,
        double existing,
        double module) {
    static final int DEPOTS_PER_MARKET = 3;
    static final int MODULES = 4;
    static final double YEARS = 0.25;
    static final double DISCOUNT_RATE = 0.08;
    static final double HOLDING_RATE = 0.08;
    static final double COMPONENT_VALUE = 50;
    static final double CAR_VALUE = 9000;
    static final double STOCK_COST = 40;
    static final double SUPPLIER_LEAD_DAYS = 30;
    static final double PLANT_LEAD_DAYS = 10;
    static final double MARKET_LEAD_DAYS = 3;
    static final double MODULE_FIXED_COST = 2e6;

    /** Sizes with about so many nonzeros. */
    static Chain ofSize(String size, long seed) {
        return switch (size) {
            case "1e3" -> make(4, 6, 3, 2, 3, 6, 4, seed);
            case "1e5" -> make(12, 24, 8, 6, 16, 145, 6, seed);
            case "1e6" -> make(12, 60, 20, 8, 40, 1170, 6, seed);
            case "5e6" -> make(12, 120, 30, 16, 80, 2800, 8, seed);
            default -> throw new IllegalArgumentException("size " + size + ": choose 1e3, 1e5, 1e6 or 5e6");
        };
    }

    private static Chain make(
            int periods, int components, int plants, int cars, int depots, int markets, int perCar, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int suppliers = 2 * components;
        int[] component = new int[cars * perCar];
        for (int k = 0; k < cars; k++) {
            int first = random.nextInt(components);
            for (int b = 0; b < perCar; b++) {
                // a stride of one keeps the components of a car different
                component[k * perCar + b] = (first + b) % components;
            }
        }
        int[] depotOfMarket = new int[markets * DEPOTS_PER_MARKET];
        for (int m = 0; m < markets; m++) {
            int first = random.nextInt(depots);
            for (int r = 0; r < DEPOTS_PER_MARKET; r++) {
                depotOfMarket[m * DEPOTS_PER_MARKET + r] = (first + r) % depots;
            }
        }
        double[] demand = draw(random, markets * cars * periods, 10, 60);
        double most = 0;
        for (int t = 0; t < periods; t++) {
            double inPeriod = 0;
            for (int i = t; i < demand.length; i += periods) {
                inPeriod += demand[i];
            }
            most = Math.max(most, inPeriod);
        }
        double perYear = most / YEARS;
        double[] quantity = draw(random, cars * perCar, 1, 4);
        return new Chain(
                periods,
                components,
                suppliers,
                plants,
                cars,
                depots,
                markets,
                perCar,
                component,
                quantity,
                draw(random, suppliers, 20, 80),
                draw(random, suppliers * plants, 1, 9),
                draw(random, plants * cars, 2000, 3000),
                draw(random, plants, 4e7, 9e7),
                draw(random, plants * depots * cars, 50, 400),
                depotOfMarket,
                draw(random, markets * DEPOTS_PER_MARKET * cars, 20, 200),
                demand,
                4 * perYear * perCar,
                0.6 * perYear / plants,
                0.3 * perYear / plants);
    }

    private static double[] draw(SplittableRandom random, int count, double low, double high) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextDouble(low, high);
        }
        return numbers;
    }

    int columns() {
        return periods
                * (suppliers
                        + plants * cars
                        + suppliers * plants
                        + plants * depots * cars
                        + markets * DEPOTS_PER_MARKET * cars
                        + depots * cars
                        + markets * cars
                        + plants);
    }

    int rows() {
        int nodes = suppliers + plants * components + plants * cars + depots * cars + markets * cars;
        return periods * (nodes + suppliers + plants) + plants;
    }

    int nonzeros() {
        return periods
                        * (2 * suppliers
                                + (componentsPerCar + 2) * plants * cars
                                + 2 * suppliers * plants
                                + 2 * plants * depots * cars
                                + 2 * markets * DEPOTS_PER_MARKET * cars
                                + 2 * depots * cars
                                + markets * cars
                                + plants)
                - depots * cars
                + plants * periods * (periods + 1) / 2;
    }
}
