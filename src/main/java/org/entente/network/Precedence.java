package org.entente.network;

/**
 * A task waits for another.
 *
 * @param lagWeeks calendar weeks between the two; negative for an overlap
 */
public record Precedence(Task before, Task after, Kind kind, int lagWeeks, TableRow row) {
    /** Which end waits for which, as planners' tools name it. */
    public enum Kind {
        FINISH_START("FS"),
        START_START("SS"),
        FINISH_FINISH("FF"),
        START_FINISH("SF");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Two letters: FS, SS, FF or SF. */
        public String code() {
            return code;
        }
    }
}
