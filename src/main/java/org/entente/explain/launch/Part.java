package org.entente.explain.launch;

/**
 * A part of the time from the start of the programme to a date.
 *
 * @param weeks calendar weeks; below 0 where tasks overlap
 * @param label what it is, such as the name of the holiday or of the team waited for; empty for work
 */
public record Part(Kind kind, int weeks, String label) {
    /** What the time goes into. */
    public enum Kind {
        WORK("work"),
        HOLIDAY("holidays"),
        TEAM("waiting for people"),
        /** Weeks the programme asks for between two tasks, or lets them overlap. */
        LAG("weeks between tasks"),
        /** A task may not start before a day. */
        DAY("waiting for a day"),
        /** Later than all that holds the task asks for. */
        ROOM("room");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}
