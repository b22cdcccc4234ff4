package org.entente.explain.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.explain.Words;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The first day of a line, process or lane, or the last of a process or lane; relaxed by whole months.
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
        return day == null ? network : at(network, moved(day, months));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    /** Until before the first period, or after the last. */
    @Override
    public double most(Network network) {
        LocalDate day = day(network);
        if (day == null) {
            return 0;
        }
        return 1
                + (first
                        ? ChronoUnit.MONTHS.between(network.periods().getFirst().start(), day)
                        : ChronoUnit.MONTHS.between(
                                day, network.periods().getLast().end()));
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        return (first ? "from " : "until ") + what.name().toLowerCase(java.util.Locale.ROOT) + " " + id(network);
    }

    @Override
    public String sentence(Network network) {
        return name(network) + (first ? " not before " : " only until ") + said(day(network));
    }

    @Override
    public String wayOut(Network network, double months) {
        String verb = switch (what) {
            case LINE -> "open ";
            case PROCESS -> first ? "start " : "keep ";
            case LANE -> first ? "open the lane for " : "keep the lane for ";
        };
        LocalDate day = day(network);
        return verb + name(network) + (first ? " by " : " until ") + said(day == null ? null : moved(day, months))
                + " instead of " + said(day) + " (" + PromiseWords.count(months, "month", "months")
                + (first ? " earlier)" : " longer)");
    }

    @Override
    public String miss(Network network, double months) {
        return said(day(network)) + " for " + name(network) + " by " + PromiseWords.count(months, "month", "months");
    }

    @Override
    public String unit(Network network) {
        return "months";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(
                switch (what) {
                    case LINE -> network.lines().get(index).row();
                    case PROCESS -> network.processes().get(index).row();
                    case LANE -> network.lanes().get(index).row();
                });
    }

    private @Nullable LocalDate day(Network network) {
        return switch (what) {
            case LINE -> network.lines().get(index).earliest();
            case PROCESS -> end(network.processes().get(index).validity());
            case LANE -> end(network.lanes().get(index).validity());
        };
    }

    private LocalDate moved(LocalDate day, double months) {
        return first ? day.minusMonths(Math.round(months)) : day.plusMonths(Math.round(months));
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

    private String id(Network network) {
        return switch (what) {
            case LINE -> network.lines().get(index).id();
            case PROCESS -> network.processes().get(index).id();
            case LANE -> network.lanes().get(index).id();
        };
    }

    private String name(Network network) {
        return switch (what) {
            case LINE -> Words.name(network.lines().get(index));
            case PROCESS -> Words.name(network.processes().get(index));
            case LANE -> Words.name(network.lanes().get(index));
        };
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "any day" : PromiseWords.day(day);
    }
}
