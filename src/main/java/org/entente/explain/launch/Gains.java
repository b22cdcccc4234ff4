package org.entente.explain.launch;

import java.util.List;

/**
 * What one step of each thing that holds a date up is worth.
 *
 * @param list the most valuable first; what was not answered in time last
 * @param answered how many of them were answered
 * @param seconds it took
 */
public record Gains(List<Gain> list, int answered, double seconds) {
    public Gains {
        list = List.copyOf(list);
    }

    /** The steps proven to be worth something, the most valuable first. */
    public List<Gain> worthwhile() {
        return list.stream().filter(gain -> gain.answer() == Gain.Answer.WORTH).toList();
    }
}
