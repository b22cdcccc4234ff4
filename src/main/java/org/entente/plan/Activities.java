package org.entente.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import org.entente.network.Demand;
import org.entente.network.Lane;
import org.entente.network.Line;
import org.entente.network.Network;
import org.entente.network.Process;
import org.entente.network.Stock;
import org.entente.network.TableRow;

/** The columns of a model in words: what is done, how much of it, and the table row behind it. */
final class Activities {
    private final Network network;
    private final Columns columns;

    Activities(Network network, Columns columns) {
        this.network = network;
        this.columns = columns;
    }

    /** {@code make 2 car by Assembly at Douai in 2027}. */
    String words(int column, double quantity) {
        int entity = columns.entity(column);
        String much = number(quantity) + " ";
        String done = switch (columns.kind(column)) {
            case MAKE -> {
                Process process = network.processes().get(entity);
                yield "make " + much + process.product().name() + " by " + process.name() + " at "
                        + process.site().name();
            }
            case MOVE -> {
                Lane lane = network.lanes().get(entity);
                yield "move " + much + lane.product().name() + " from "
                        + lane.from().name() + " to " + lane.to().name();
            }
            case STOCK -> "keep " + much + at(network.stocks().get(entity));
            case SCRAP -> "scrap " + much + at(network.stocks().get(entity));
            case SELL -> {
                Demand demand = network.demands().get(entity);
                yield "sell " + much + demand.product().name() + " in "
                        + demand.market().name();
            }
            case NOMINATE -> "nominate " + network.processes().get(entity).name();
            case OPEN -> {
                Line line = network.lines().get(entity);
                yield "open " + much + "modules of " + line.name();
            }
        };
        return done + " in " + columns.period(column).id();
    }

    /** Four figures at most, no more than it needs. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }

    private static String at(Stock stock) {
        return stock.product().name() + " at " + stock.site().name();
    }

    TableRow row(int column) {
        int entity = columns.entity(column);
        return switch (columns.kind(column)) {
            case MAKE, NOMINATE -> network.processes().get(entity).row();
            case MOVE -> network.lanes().get(entity).row();
            case STOCK, SCRAP -> network.stocks().get(entity).row();
            case SELL -> network.demands().get(entity).row();
            case OPEN -> network.lines().get(entity).row();
        };
    }
}
