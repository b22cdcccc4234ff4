package org.entente.intake.tables;

import java.util.ArrayList;
import java.util.List;

/** Declares one table, column by column. */
final class Declaration {
    private final String name;
    private final String meaning;
    private final List<Column> columns = new ArrayList<>();

    Declaration(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** Starts a column; {@link Draft#add()} ends it. */
    Draft column(String column, Type type, String meaning) {
        return new Draft(column, type, meaning);
    }

    Draft id(String column, String meaning) {
        return column(column, new Type.Id(), meaning).key().required();
    }

    Draft reference(String column, String to, String meaning) {
        return column(column, new Type.Reference(to), meaning);
    }

    Draft text(String column, String meaning) {
        return column(column, new Type.Words(), meaning);
    }

    Draft day(String column, String meaning) {
        return column(column, new Type.Day(), meaning);
    }

    Draft choice(String column, String meaning, String... values) {
        return column(column, new Type.Choice(List.of(values)), meaning);
    }

    /** A number of at least 0; say with {@link Draft#usual} and {@link Draft#within} what it may be. */
    Draft amount(String column, String unit, String meaning) {
        return number(column, unit, 0, Double.POSITIVE_INFINITY, meaning);
    }

    Draft number(String column, String unit, double least, double most, String meaning) {
        return column(column, new Type.Amount(least, false, 0, most, Double.NaN, Double.NaN, false, false), meaning)
                .unit(unit)
                .zero();
    }

    /** A number greater than 0; say as for an amount what it may be. */
    Draft positive(String column, String unit, String meaning) {
        double most = Double.POSITIVE_INFINITY;
        return column(column, new Type.Amount(0, true, 0, most, Double.NaN, Double.NaN, false, false), meaning)
                .unit(unit);
    }

    /** A whole number from 0; say as for an amount what it may be. */
    Draft count(String column, String unit, String meaning) {
        double most = Double.POSITIVE_INFINITY;
        return column(column, new Type.Amount(0, false, 1, most, Double.NaN, Double.NaN, true, false), meaning)
                .unit(unit);
    }

    /** A share of 0 to {@code most}; above {@code high} it gets a warning. */
    Draft share(String column, double high, double most, String meaning) {
        return column(column, new Type.Amount(0, false, 1e-9, most, 1e-4, high, false, true), meaning)
                .unit("share")
                .zero();
    }

    /** The currency of the row's amounts. */
    Column currency() {
        return reference("currency", "currency", "Currency of the row's amounts.")
                .blank("the case's currency")
                .example("EUR")
                .add();
    }

    /** The table, with the columns of evidence that every table has. */
    Table done() {
        Column source = text(
                        "source",
                        "Who vouches for the row's numbers: an id of table sources for all of them, or"
                                + " `column: id; column: id` for some.")
                .blank("the numbers are assumptions")
                .example("T1")
                .add();
        Column asOf =
                text("as_of", "Date of the figures.").example("2026-02-03").add();
        Column confidence = choice(
                        "confidence",
                        "A official, B press, C weak, E estimate: E makes the row an assumption.",
                        "A",
                        "B",
                        "C",
                        "E")
                .example("B")
                .add();
        Column note = text("note", "Anything a reader should know.").add();
        return new Table(name, meaning, List.copyOf(columns), source, asOf, confidence, note);
    }

    /** The columns declared so far. */
    List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The table, where a column {@code source} of its own says something else: only the note is added. */
    Table rest() {
        Column own = columns.getFirst();
        Column note = text("note", "Anything a reader should know.").add();
        return new Table(name, meaning, List.copyOf(columns), own, own, own, note);
    }

    /** A column being declared. */
    final class Draft {
        private final String column;
        private Type type;
        private final String meaning;
        private String unit = "";
        private boolean key;
        private boolean required;
        private String blank = "";
        private double fallback = Double.NaN;
        private String example = "";
        private String costs = "";
        private boolean estimated = true;

        private Draft(String column, Type type, String meaning) {
            this.column = column;
            this.type = type;
            this.meaning = meaning;
        }

        Draft unit(String words) {
            unit = words;
            return this;
        }

        /** Which values are usual: others get a warning. */
        Draft usual(double low, double high) {
            type = ((Type.Amount) type).usual(low, high);
            return this;
        }

        /** Which values are allowed: no finer than {@code finest} unless 0, and at most {@code most}. */
        Draft within(double finest, double most) {
            type = ((Type.Amount) type).within(finest, most);
            return this;
        }

        /** Money for one unit of something, from a hundredth of a cent up; in currencies of small units up to a billion. */
        Draft perUnit() {
            return usual(0.001, 1e6).within(1e-6, 1e12);
        }

        /** Money at once or a year: an investment, a fixed cost. */
        Draft lump() {
            return usual(1, 1e10).within(1e-3, 1e14);
        }

        /** Units of something, in all or a year. */
        Draft volume() {
            return usual(0.1, 1e8).within(1e-4, 1e9);
        }

        Draft key() {
            key = true;
            return this;
        }

        Draft required() {
            required = true;
            blank = "must be given";
            return this;
        }

        Draft zero() {
            return blank("0", 0);
        }

        Draft blank(String words) {
            blank = words;
            return this;
        }

        Draft blank(String words, double value) {
            blank = words;
            fallback = value;
            return this;
        }

        Draft unlimited() {
            return blank("no limit", Double.POSITIVE_INFINITY);
        }

        Draft example(String text) {
            example = text;
            return this;
        }

        Draft costs(String formula) {
            costs = formula;
            return this;
        }

        /** Not an estimate: a choice of ours, a promise, or plain geography. */
        Draft given() {
            estimated = false;
            return this;
        }

        Column add() {
            Column made = new Column(
                    name,
                    columns.size(),
                    column,
                    type,
                    unit,
                    key,
                    required,
                    blank,
                    fallback,
                    meaning,
                    example,
                    costs,
                    estimated);
            columns.add(made);
            return made;
        }
    }
}
