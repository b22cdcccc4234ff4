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
    /** What waits: named by its place in the network, which alone holds the thing itself. */
    public sealed interface Target {
        /** In words. */
        String words();
    }

    /** @param process place in {@link Network#processes()} */
    public record OfProcess(int process, String words) implements Target {
        public OfProcess(Process process) {
            this(process.index(), process.name() + " at " + process.site().name());
        }
    }

    /** @param line place in {@link Network#lines()} */
    public record OfLine(int line, String words) implements Target {
        public OfLine(Line line) {
            this(line.index(), line.name() + " at " + line.site().name());
        }
    }

    /** @param lane place in {@link Network#lanes()} */
    public record OfLane(int lane, String words) implements Target {
        public OfLane(Lane lane) {
            this(
                    lane.index(),
                    lane.product().name() + " from " + lane.from().name() + " to "
                            + lane.to().name());
        }
    }

    public record OfMarket(Site market, Product product) implements Target {
        @Override
        public String words() {
            return product.name() + " in " + market.name();
        }
    }
}
