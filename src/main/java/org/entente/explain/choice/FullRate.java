package org.entente.explain.choice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/** When something can first run at its full rate: it is valid, and its line stands or has been run up. */
final class FullRate {
    private FullRate() {}

    /** The first period in which one of the processes can run at full rate; where none ever can, in which one can run; else the first. */
    static Period ofProcesses(Collection<Process> processes, List<Period> periods) {
        LocalDate start = periods.getFirst().start();
        Predicate<Period> valid = period ->
                processes.stream().anyMatch(process -> process.validity().holdsIn(period));
        return first(
                periods,
                period -> processes.stream()
                        .anyMatch(process ->
                                process.validity().holdsIn(period) && isRunUp(process.line(), period, start)),
                valid);
    }

    /** The first period in which one of the validities holds, or the first of all. */
    static Period of(Collection<Validity> validities, List<Period> periods) {
        Predicate<Period> valid = period -> validities.stream().anyMatch(validity -> validity.holdsIn(period));
        return first(periods, valid, valid);
    }

    private static Period first(List<Period> periods, Predicate<Period> best, Predicate<Period> good) {
        return periods.stream()
                .filter(best)
                .findFirst()
                .orElseGet(() -> periods.stream().filter(good).findFirst().orElse(periods.getFirst()));
    }

    /** Whether a module opened as soon as may be gives its full rate all through the period, or nothing need be opened. */
    private static boolean isRunUp(@Nullable Line line, Period period, LocalDate first) {
        if (line == null || line.maxModules() == 0 || line.existingPerYear() > 0) {
            return true;
        }
        int years = 0;
        for (int year = 0; year < line.rampUp().size(); year++) {
            years = line.rampUp().get(year) < 1 ? year + 1 : years;
        }
        LocalDate earliest = line.earliest();
        LocalDate opened = earliest == null || earliest.isBefore(first) ? first : earliest;
        return !period.start().isBefore(opened.plusYears(years));
    }
}
