package org.entente.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A choice that the plans make differently.
 *
 * @param kind what is chosen
 * @param id of the product, process or line
 * @param label in words, such as {@code Motor} or {@code Open Motor line at Cléon}
 * @param answers one per candidate: who makes what share of a product, or first periods and modules; empty for no, and where
 *     there is no plan
 */
public record ChoiceRow(Kind kind, String id, String label, List<String> answers) {

    /** What is chosen. */
    public enum Kind {
        /** Who makes what share of a product over the horizon. */
        SOURCED,
        /** Whether and from when a process is nominated. */
        NOMINATED,
        /** How many modules of a line are opened, and when. */
        OPENED
    }

    public ChoiceRow {
        answers = List.copyOf(answers);
    }

    /** Choices in which two candidates that have a plan differ. */
    static List<ChoiceRow> differing(List<Candidate> candidates) {
        Answers answers = new Answers(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).plan().hasPlan()) {
                answers.collect(i, candidates.get(i).plan());
            }
        }
        List<ChoiceRow> rows = new ArrayList<>();
        for (ChoiceRow row : answers.rows()) {
            long different = IntStream.range(0, candidates.size())
                    .filter(i -> candidates.get(i).plan().hasPlan())
                    .mapToObj(i -> row.answers().get(i))
                    .distinct()
                    .count();
            if (different > 1) {
                rows.add(row);
            }
        }
        return rows;
    }
}
