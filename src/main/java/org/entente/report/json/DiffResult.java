package org.entente.report.json;

import java.util.List;
import java.util.function.Function;
import org.entente.explain.attribution.Attribution;
import org.entente.intake.difference.Bearing;
import org.entente.intake.difference.Difference;
import org.entente.intake.difference.Step;
import org.entente.intake.edit.EditLine;
import org.entente.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * Two cases, what they say differently and what that does.
 *
 * @param fromName what the first is called here
 * @param toName what the second is called here
 * @param steps the differences that move the answer, in the order in which they are made
 * @param edits some of the steps as edits of the first case's tables
 * @param attribution what the steps do; null where nothing was planned
 * @param refusal why nothing was planned, or empty
 */
public record DiffResult(
        String fromName,
        Network from,
        String toName,
        Network to,
        List<Difference> differences,
        List<Step> steps,
        Function<List<Step>, List<EditLine>> edits,
        @Nullable Attribution attribution,
        String refusal) {
    public DiffResult {
        differences = List.copyOf(differences);
        steps = List.copyOf(steps);
    }

    /** The differences that can do so much. */
    public List<Difference> differences(Bearing bearing) {
        return differences.stream()
                .filter(difference -> difference.bearing() == bearing)
                .toList();
    }
}
