package org.entente.benchmarks.scale;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Writes a {@link Chain} for the peers in other languages: sizes as JSON, arrays as little-endian doubles. */
final class ChainFiles {
    private ChainFiles() {}

    static void write(Chain chain, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sizes.json"), sizes(chain));
        array(folder, "component", Arrays.stream(chain.component()).asDoubleStream().toArray());
        array(folder, "quantity", chain.quantity());
        array(folder, "supplierCost", chain.supplierCost());
        array(folder, "supplierFreight", chain.supplierFreight());
        array(folder, "assemblyCost", chain.assemblyCost());
        array(folder, "investment", chain.investment());
        array(folder, "plantFreight", chain.plantFreight());
        array(folder, "depotOfMarket", Arrays.stream(chain.depotOfMarket()).asDoubleStream().toArray());
        array(folder, "marketFreight", chain.marketFreight());
        array(folder, "demand", chain.demand());
        double[] discount = new double[chain.periods()];
        for (int t = 0; t < discount.length; t++) {
            discount[t] = Math.pow(1 + Chain.DISCOUNT_RATE, -ChainNetwork.yearsTo(t));
        }
        array(folder, "discount", discount);
    }

    private static String sizes(Chain chain) {
        return String.format(
                Locale.ROOT,
                """
                {"periods": %d, "components": %d, "suppliers": %d, "plants": %d, "cars": %d, "depots": %d,
                 "markets": %d, "per_market": %d, "per_car": %d, "supplier_capacity": %s, "existing": %s, "module": %s,
                 "max_modules": %d, "years": %s, "holding_rate": %s, "component_value": %s, "car_value": %s,
                 "stock_cost": %s, "supplier_days": %s, "plant_days": %s, "market_days": %s, "module_fixed": %s}
                """,
                chain.periods(),
                chain.components(),
                chain.suppliers(),
                chain.plants(),
                chain.cars(),
                chain.depots(),
                chain.markets(),
                Chain.DEPOTS_PER_MARKET,
                chain.componentsPerCar(),
                chain.supplierCapacity(),
                chain.existing(),
                chain.module(),
                Chain.MODULES,
                Chain.YEARS,
                Chain.HOLDING_RATE,
                Chain.COMPONENT_VALUE,
                Chain.CAR_VALUE,
                Chain.STOCK_COST,
                Chain.SUPPLIER_LEAD_DAYS,
                Chain.PLANT_LEAD_DAYS,
                Chain.MARKET_LEAD_DAYS,
                Chain.MODULE_FIXED_COST);
    }

    private static void array(Path folder, String name, double[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        Files.write(folder.resolve(name + ".f64"), bytes.array());
    }
}
