package org.entente.explain.alternative;

import org.entente.network.TableRow;

/**
 * Something a plan has or has not.
 *
 * @param id of the process, line or lane, as the tables name it
 * @param sentence what a plan that has it does
 * @param only whether the case offers nothing in its place, as far as reach goes
 * @param row the table row of the process, line or lane
 */
public record Trait(Kind kind, String id, String sentence, boolean only, TableRow row) {

    /** What it is about. */
    public enum Kind {
        /** A process that is nominated. */
        NOMINATION,
        /** A line that is extended. */
        OPENING,
        /** A process that makes at least a tenth of the need. */
        SOURCE,
        /** A lane that carries at least a tenth of the need. */
        ROUTE,
        /** When, or by how many modules: it tells plans apart, but is no choice of its own. */
        TIMING
    }
}
