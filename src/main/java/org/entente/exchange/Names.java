package org.entente.exchange;

import java.util.Locale;
import org.entente.network.Milestone;
import org.jspecify.annotations.Nullable;

/** Names that stand for something in a planner's file. */
final class Names {
    static final String NAMESPACE = "http://schemas.microsoft.com/project";
    /** Custom fields of Project, by the number the schema gives them. */
    static final String TASK_TEXT1 = "188743731";

    static final String TASK_TEXT2 = "188743734";
    static final String RESOURCE_TEXT1 = "205520904";

    private Names() {}

    /** A milestone as the table has it: {@code tooling_kick_off}. */
    static String code(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }

    /** The milestone that a task is by its name, or null. */
    static @Nullable Milestone milestone(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        for (Milestone milestone : Milestone.values()) {
            String label = milestone.label().toLowerCase(Locale.ROOT).replace('-', ' ');
            if (folded.equals(label)) {
                return milestone;
            }
        }
        return folded.equals("start of production") ? Milestone.SOP : null;
    }
}
