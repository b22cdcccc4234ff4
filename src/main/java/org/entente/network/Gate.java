package org.entente.network;

import org.jspecify.annotations.Nullable;

/**
 * What a finished task releases. Until then the target makes, carries or sells nothing; then it runs at half
 * the rate for its ramp-up, what a rate that rises evenly comes to, and at the full one after it.
 *
 * @param mode id of the mode the task must be done in, or null for any
 * @param rampUpWeeks calendar weeks at half the rate; 0 for none
 */
public record Gate(Task task, @Nullable String mode, Target target, int rampUpWeeks, TableRow row) {
    /** What waits. */
    public sealed interface Target {
        /** In words. */
        String words();
    }

    public record OfProcess(Process process) implements Target {
        @Override
        public String words() {
            return process.name() + " at " + process.site().name();
        }
    }

    public record OfLine(Line line) implements Target {
        @Override
        public String words() {
            return line.name() + " at " + line.site().name();
        }
    }

    public record OfLane(Lane lane) implements Target {
        @Override
        public String words() {
            return lane.product().name() + " from " + lane.from().name() + " to "
                    + lane.to().name();
        }
    }

    public record OfMarket(Site market, Product product) implements Target {
        @Override
        public String words() {
            return product.name() + " in " + market.name();
        }
    }
}
