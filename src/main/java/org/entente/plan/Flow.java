package org.entente.plan;

import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Stock;

/** A quantity of a plan, greater than zero. */
public sealed interface Flow {
    Period period();

    Product product();

    double quantity();

    /** Units made by a process. */
    record Made(Process process, Period period, double quantity) implements Flow {
        @Override
        public Product product() {
            return process.product();
        }
    }

    /** Units moved over a lane. */
    record Moved(Lane lane, Period period, double quantity) implements Flow {
        @Override
        public Product product() {
            return lane.product();
        }
    }

    /** Units in stock at the end of a period. */
    record Stocked(Stock stock, Period period, double quantity) implements Flow {
        @Override
        public Product product() {
            return stock.product();
        }
    }

    /** Units that left a stock's site unused. */
    record Scrapped(Stock stock, Period period, double quantity) implements Flow {
        @Override
        public Product product() {
            return stock.product();
        }
    }

    /** Units sold. */
    record Sold(Demand demand, double quantity) implements Flow {
        @Override
        public Period period() {
            return demand.period();
        }

        @Override
        public Product product() {
            return demand.product();
        }
    }
}
