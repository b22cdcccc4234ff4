package org.entente.explain.conflict;

import java.time.LocalDate;
import org.entente.network.Entity;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The first or last day of a line, process or lane; relaxed by whole months.
 *
 * @param what the kind of thing
 * @param index its index
 * @param first whether it is the first day, else the last
 */
record DatePromise(What what, int index, boolean first) implements Promise {
    enum What {
        LINE,
        PROCESS,
        LANE
    }

    @Override
    public Network dropped(Network network) {
        return at(network, null);
    }

    @Override
    public Network relaxed(Network network, double months) {
        LocalDate day = day(network);
        if (day == null) {
            return network;
        }
        return at(network, first ? day.minusMonths(Math.round(months)) : day.plusMonths(Math.round(months)));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String sentence(Network network) {
        return name(network) + (first ? " not before " : " only until ") + day(network);
    }

    @Override
    public String wayOut(Network network, double months) {
        LocalDate day = day(relaxed(network, months));
        String verb = switch (what) {
            case LINE -> "open ";
            case PROCESS -> first ? "start " : "keep ";
            case LANE -> first ? "open the lane " : "keep the lane ";
        };
        return verb + name(network) + (first ? " from " : " until ") + day + " instead of " + day(network);
    }

    @Override
    public String unit(Network network) {
        return "months";
    }

    @Override
    public TableRow row(Network network) {
        return switch (what) {
            case LINE -> network.lines().get(index).row();
            case PROCESS -> network.processes().get(index).row();
            case LANE -> network.lanes().get(index).row();
        };
    }

    private @Nullable LocalDate day(Network network) {
        return switch (what) {
            case LINE -> network.lines().get(index).earliest();
            case PROCESS -> end(network.processes().get(index).validity());
            case LANE -> end(network.lanes().get(index).validity());
        };
    }

    private @Nullable LocalDate end(Validity validity) {
        return first ? validity.from() : validity.until();
    }

    private Network at(Network network, @Nullable LocalDate day) {
        return switch (what) {
            case LINE -> network.withLine(network.lines().get(index).withEarliest(day));
            case PROCESS -> {
                var process = network.processes().get(index);
                yield network.withProcess(process.withValidity(moved(process.validity(), day)));
            }
            case LANE -> {
                var lane = network.lanes().get(index);
                yield network.withLane(lane.withValidity(moved(lane.validity(), day)));
            }
        };
    }

    private Validity moved(Validity validity, @Nullable LocalDate day) {
        return first ? new Validity(day, validity.until()) : new Validity(validity.from(), day);
    }

    private String name(Network network) {
        Entity entity = switch (what) {
            case LINE -> network.lines().get(index);
            case PROCESS -> network.processes().get(index);
            case LANE -> network.lanes().get(index);
        };
        return Figures.name(entity);
    }
}
