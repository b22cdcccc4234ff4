package org.entente.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.explain.chance.Chances;
import org.entente.explain.launch.Chain;
import org.entente.explain.launch.Gains;
import org.entente.explain.launch.LaunchReasons;
import org.entente.explain.launch.Step;
import org.entente.programme.Schedule;

/**
 * When a programme is done, and why then.
 *
 * @param reasons float of the tasks, the way to each date, how full the teams are
 * @param chances how likely the dates are, as far as that was looked for
 * @param gains what one more person, one week less or no holiday is worth, as far as that was looked for
 */
public record Timing(Schedule schedule, LaunchReasons reasons, Optional<Chances> chances, Optional<Gains> gains) {
    /** With its reasons worked out, without chances. */
    public static Timing of(Schedule schedule) {
        return new Timing(schedule, LaunchReasons.of(schedule), Optional.empty(), Optional.empty());
    }

    /** The sentences of a chain's steps that the chains before it have not said; those they have come first in its own way. */
    public List<String> told(Chain chain) {
        Set<String> said = new HashSet<>();
        for (Chain before : reasons.telling()) {
            if (before.equals(chain)) {
                break;
            }
            before.steps().forEach(step -> said.add(step.sentence()));
        }
        List<String> sentences =
                new ArrayList<>(chain.steps().stream().map(Step::sentence).toList());
        boolean shared = sentences.removeIf(said::contains);
        if (shared) {
            sentences.addFirst("The way begins as above.");
        }
        return sentences;
    }

    public Timing with(Chances found) {
        return new Timing(schedule, reasons, Optional.of(found), gains);
    }

    public Timing with(Gains found) {
        return new Timing(schedule, reasons, chances, Optional.of(found));
    }
}
