package org.entente.intake.tables;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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
     * A number. What is usual is a range, outside which lies a warning; what is allowed is a wider one, outside which lies an error:
     * a number that no plant has, or that no solver can tell apart from others in the same model.
     *
     * @param least smallest value allowed
     * @param open whether the smallest value itself is not allowed
     * @param finest smallest size allowed of a value other than 0
     * @param most greatest value allowed
     * @param low smallest usual value; 0 is always usual where it is allowed
     * @param high greatest usual value
     * @param whole whether it must be a whole number
     * @param percent whether it may be written as a percentage
     */
    record Amount(
            double least,
            boolean open,
            double finest,
            double most,
            double low,
            double high,
            boolean whole,
            boolean percent)
            implements Type {

        /** The same with what is usual. */
        Amount usual(double lowest, double highest) {
            return new Amount(least, open, finest, most, lowest, highest, whole, percent);
        }

        /** The same with what is allowed: other than 0, no finer and no more. */
        Amount within(double smallest, double greatest) {
            return new Amount(least, open, smallest, greatest, low, high, whole, percent);
        }

        /** Whether a value is allowed. */
        public boolean allows(double value) {
            return !(value < least || open && value == least || value > most || value != 0 && Math.abs(value) < finest);
        }

        /** Whether an allowed value is usual. */
        public boolean isUsual(double value) {
            return value == 0 || value >= low && value <= high;
        }

        /** What is allowed, in words: {@code 0, 0.001 to 1e9}. */
        public String allowed() {
            String from = finest > 0 && least == 0 ? (open ? "" : "0, ") + words(finest) : words(least);
            return from + " to " + words(most);
        }

        /** What is usual, in words. */
        public String usual() {
            return words(low) + " to " + words(high);
        }

        /** A value as one would write it in the column. */
        public String words(double value) {
            return percent ? plain(value * 100) + "%" : plain(value);
        }

        private static String plain(double value) {
            double size = Math.abs(value);
            if (size != 0 && (size >= 1e7 || size < 1e-4)) {
                return String.format(Locale.ROOT, "%.0e", value)
                        .replaceAll("e([+-])0?", "e$1")
                        .replace("e+", "e");
            }
            return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        }

        @Override
        public String words() {
            return whole ? "whole number" : "number";
        }
    }

    /** A day, {@code 2026-03-01}. */
    record Day() implements Type {
        /** First day allowed. */
        public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

        /** Last day allowed. */
        public static final LocalDate LAST = LocalDate.of(2200, 1, 1);

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
