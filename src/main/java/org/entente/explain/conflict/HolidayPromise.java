package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.Calendar;
import org.entente.network.Network;
import org.entente.network.TableRow;

/**
 * That nobody works in a holiday: it is kept or worked through.
 *
 * @param calendar its index
 * @param closure its place in the calendar
 */
record HolidayPromise(int calendar, int closure) implements Promise {

    @Override
    public Network dropped(Network network) {
        Calendar of = of(network);
        List<Calendar.Closure> closures = new ArrayList<>(of.closures());
        Calendar.Closure kept = closures.get(closure);
        // it stays at its place, on days that never were: other promises know theirs by its place
        closures.set(
                closure,
                new Calendar.Closure(kept.name(), kept.from(), kept.from().minusDays(1), false, kept.row()));
        return network.withProgramme(
                network.programme().withCalendar(new Calendar(of.index(), of.id(), closures, of.row())));
    }

    @Override
    public Network relaxed(Network network, double amount) {
        return amount < 1 ? network : dropped(network);
    }

    @Override
    public double step(Network network) {
        return 1;
    }

    @Override
    public double most(Network network) {
        return 1;
    }

    @Override
    public boolean isWhole(Network network) {
        return true;
    }

    @Override
    public String key(Network network) {
        return "holiday " + of(network).id() + " " + closure(network).name();
    }

    @Override
    public String sentence(Network network) {
        return "nobody of calendar " + of(network).id() + " works in "
                + closure(network).name();
    }

    @Override
    public String wayOut(Network network, double amount) {
        return "work through " + closure(network).name() + " in calendar "
                + of(network).id();
    }

    @Override
    public String givenUp(Network network) {
        return wayOut(network, 1);
    }

    @Override
    public String miss(Network network, double amount) {
        return "the holiday " + closure(network).name() + " of calendar "
                + of(network).id();
    }

    @Override
    public String unit(Network network) {
        return "holidays";
    }

    @Override
    public List<TableRow> rows(Network network) {
        return List.of(closure(network).row());
    }

    private Calendar of(Network network) {
        return network.programme().calendars().get(calendar);
    }

    private Calendar.Closure closure(Network network) {
        return of(network).closures().get(closure);
    }
}
