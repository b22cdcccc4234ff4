package org.entente.intake.tables;

import java.util.List;

/** What a cell may hold. */
public sealed interface Type {
    /** In words, for the reference page. */
    String words();

    /** The name of the thing the row is about; any text without {@code { } * & = ;}. */
    record Id() implements Type {
        @Override
        public String words() {
            return "name";
        }
    }

    /**
     * The name of a thing that another row declares.
     *
     * @param to what it names, in words: {@code site}, {@code site or group}
     */
    record Reference(String to) implements Type {
        @Override
        public String words() {
            return to;
        }
    }

    /** Any text. */
    record Words() implements Type {
        @Override
        public String words() {
            return "text";
        }
    }

    /**
     * A number.
     *
     * @param least smallest value allowed
     * @param open whether the smallest value itself is not allowed
     * @param most greatest value allowed
     * @param doubtful values above it get a warning
     * @param whole whether it must be a whole number
     * @param percent whether it may be written as a percentage
     */
    record Amount(double least, boolean open, double most, double doubtful, boolean whole, boolean percent)
            implements Type {
        @Override
        public String words() {
            return whole ? "whole number" : "number";
        }
    }

    /** A day, {@code 2026-03-01}. */
    record Day() implements Type {
        @Override
        public String words() {
            return "date";
        }
    }

    /** {@code yes} or {@code no}. */
    record YesNo() implements Type {
        @Override
        public String words() {
            return "yes or no";
        }
    }

    /** One of a few words, in any case. */
    record Choice(List<String> values) implements Type {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public String words() {
            return String.join(", ", values);
        }
    }

    /** Shares one after the other, separated by blanks: {@code 50% 80%}. */
    record Shares() implements Type {
        @Override
        public String words() {
            return "list of shares";
        }
    }
}
