package org.entente.report;

import java.util.Optional;
import org.entente.explain.chance.Chances;
import org.entente.explain.launch.LaunchReasons;
import org.entente.programme.Schedule;

/**
 * When a programme is done, and why then.
 *
 * @param reasons float of the tasks, the way to each date, how full the teams are
 * @param chances how likely the dates are, as far as that was looked for
 */
public record Timing(Schedule schedule, LaunchReasons reasons, Optional<Chances> chances) {
    /** With its reasons worked out, without chances. */
    public static Timing of(Schedule schedule) {
        return new Timing(schedule, LaunchReasons.of(schedule), Optional.empty());
    }

    public Timing with(Chances found) {
        return new Timing(schedule, reasons, Optional.of(found));
    }
}
