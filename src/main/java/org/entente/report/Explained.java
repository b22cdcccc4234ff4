package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.explain.worth.BindingLimits;

/**
 * What was found out about why a plan is as it is; each part is there as far as it was looked for.
 *
 * @param binding what holds the plan back
 * @param unfinished what time was too short for, a sentence each
 */
public record Explained(Optional<BindingLimits> binding, List<String> unfinished) {
    /** Nothing was looked for. */
    public static final Explained NOTHING = new Explained(Optional.empty(), List.of());

    public Explained {
        unfinished = List.copyOf(unfinished);
    }

    public Explained with(BindingLimits found) {
        return new Explained(Optional.of(found), unfinished);
    }

    /** With one more thing said to be unfinished. */
    public Explained lacking(String sentence) {
        List<String> more = new ArrayList<>(unfinished);
        more.add(sentence);
        return new Explained(binding, more);
    }
}
