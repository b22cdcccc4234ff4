package org.entente.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work of the development programme, done in one of its modes.
 *
 * @param milestone which point of the programme its finish is, or null
 * @param earliest first day on which it may start, or null
 * @param latest day by which it must be finished, or null
 * @param modes at least one
 */
public record Task(
        int index,
        String id,
        String name,
        @Nullable Milestone milestone,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Mode> modes,
        TableRow row)
        implements Entity {
    public Task {
        modes = List.copyOf(modes);
    }

    /** The mode of this id, or null. */
    public @Nullable Mode mode(String id) {
        for (Mode mode : modes) {
            if (mode.id().equals(id)) {
                return mode;
            }
        }
        return null;
    }

    /** The task with other modes. */
    public Task withModes(List<Mode> changed) {
        return new Task(index, id, name, milestone, earliest, latest, changed, row);
    }

    /** The task with another first and last day. */
    public Task withDays(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Task(index, id, name, milestone, first, last, modes, row);
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
