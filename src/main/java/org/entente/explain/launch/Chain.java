package org.entente.explain.launch;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.programme.Booking;

/**
 * Why a date is when it is: the tasks from the start of the programme to it, each of which holds the next.
 *
 * @param target the task whose finish is the date
 * @param name of the date, such as the task's name
 * @param steps in order of time; their parts add up to the target's finish
 * @param sentence the sum of it
 */
public record Chain(Booking target, String name, LocalDate date, List<Step> steps, String sentence) {
    public Chain {
        steps = List.copyOf(steps);
    }

    /** Weeks by what they go into, the sum being the target's finish. */
    public Map<Part.Kind, Integer> weeks() {
        Map<Part.Kind, Integer> weeks = new EnumMap<>(Part.Kind.class);
        for (Step step : steps) {
            step.parts().forEach(part -> weeks.merge(part.kind(), part.weeks(), Integer::sum));
        }
        return weeks;
    }

    /** All its sentences, the sum of it first. */
    public List<String> sentences() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(sentence), steps.stream().map(Step::sentence))
                .toList();
    }
}
