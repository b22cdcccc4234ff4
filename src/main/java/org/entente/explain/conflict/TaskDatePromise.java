package org.entente.explain.conflict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.network.Network;
import org.entente.network.TableRow;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/**
 * The day before which a task may not start, or by which it has to be finished; relaxed by whole weeks.
 *
 * @param task its index
 * @param first whether it is the first day, else the last
 */
record TaskDatePromise(int task, boolean first) implements Promise {

    @Override
    public Network dropped(Network network) {
        return at(network, null);
    }

    @Override
    public Network relaxed(Network network, double weeks) {
        LocalDate day = day(network);
        return day == null ? network : at(network, moved(day, weeks));
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    /** Until the programme starts, or the last period ends. */
    @Override
    public double most(Network network) {
        LocalDate day = day(network);
        if (day == null) {
            return 0;
        }
        return 1
                + Math.max(
                        0,
                        first
                                ? ChronoUnit.WEEKS.between(network.programme().start(), day)
                                : ChronoUnit.WEEKS.between(
                                        day, network.periods().getLast().end()));
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        return (first ? "earliest " : "latest ") + of(network).id();
    }

    @Override
    public String sentence(Network network) {
        return of(network).name() + (first ? " not before " : " finished by ") + said(day(network));
    }

    @Override
    public String wayOut(Network network, double weeks) {
        LocalDate day = day(network);
        return (first ? "start " : "finish ") + of(network).name() + " by "
                + said(day == null ? null : moved(day, weeks)) + " instead of " + said(day) + " ("
                + PromiseWords.count(weeks, "week", "weeks") + (first ? " earlier)" : " later)");
    }

    @Override
    public String miss(Network network, double weeks) {
        return said(day(network)) + " for " + of(network).name() + " by " + PromiseWords.count(weeks, "week", "weeks");
    }

    @Override
    public String unit(Network network) {
        return "weeks";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(of(network).row());
    }

    private Task of(Network network) {
        return network.programme().tasks().get(task);
    }

    private @Nullable LocalDate day(Network network) {
        return first ? of(network).earliest() : of(network).latest();
    }

    private LocalDate moved(LocalDate day, double weeks) {
        return first ? day.minusWeeks(Math.round(weeks)) : day.plusWeeks(Math.round(weeks));
    }

    private Network at(Network network, @Nullable LocalDate day) {
        Task of = of(network);
        return network.withProgramme(
                network.programme().withTask(first ? of.withDays(day, of.latest()) : of.withDays(of.earliest(), day)));
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "any day" : PromiseWords.day(day);
    }
}
