package org.entente.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.entente.network.Gate;
import org.entente.network.Mode;
import org.entente.network.Period;
import org.entente.network.Programme;
import org.entente.network.Task;
import org.jspecify.annotations.Nullable;

/** Which part of a period a task releases by its gates. */
final class ReleasedPart {
    private final Programme programme;
    private final TaskStarts starts;

    ReleasedPart(Programme programme, TaskStarts starts) {
        this.programme = programme;
        this.starts = starts;
    }

    /** The part of a period that a task releases by some gates, of which the mode it is done in chooses one. */
    LinearSum part(Task task, List<Gate> gates, Period period) {
        return starts.sum(task, each -> {
            Gate gate = gate(gates, each.mode());
            return gate == null ? 0 : part(programme.date(each.finish()), gate.rampUpWeeks(), period);
        });
    }

    static @Nullable Gate gate(List<Gate> gates, Mode mode) {
        Gate any = null;
        for (Gate gate : gates) {
            if (mode.id().equals(gate.mode())) {
                return gate;
            }
            any = gate.mode() == null ? gate : any;
        }
        return any;
    }

    /** Days of a period from a day on as a share of it, those of the ramp-up by half. */
    private static double part(LocalDate release, int rampUpWeeks, Period period) {
        double days = ChronoUnit.DAYS.between(period.start(), period.end());
        double after = after(release, period);
        double ramped = after - after(release.plusWeeks(rampUpWeeks), period);
        return (after - ramped / 2) / days;
    }

    private static double after(LocalDate day, Period period) {
        LocalDate from = day.isBefore(period.start()) ? period.start() : day;
        return Math.max(0, ChronoUnit.DAYS.between(from, period.end()));
    }
}
