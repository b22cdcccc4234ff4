package org.entente.intake.tables;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param table name of its table
 * @param index position in its table
 * @param name as in the header
 * @param unit of numbers; the word {@code money} in it stands for the row's currency; empty for text
 * @param key whether it is part of what makes the row unique
 * @param required whether a blank is an error
 * @param blank what a blank means, in words
 * @param fallback the number a blank means; NaN where a blank is no number
 * @param meaning one sentence
 * @param example a value as one would write it
 * @param costs worked cost formula, or empty where the column costs nothing
 * @param estimated whether a figure without a source is an assumption that needs a range; false for choices, promises and
 *     plain geography
 */
public record Column(
        String table,
        int index,
        String name,
        Type type,
        String unit,
        boolean key,
        boolean required,
        String blank,
        double fallback,
        String meaning,
        String example,
        String costs,
        boolean estimated) {

    /** Each column is declared once, so that its place says which it is: columns are keys of many maps. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 31 * table.hashCode() + index;
    }

    /** Whether its cells say what an edit does, {@code =5}, {@code *1.1}: text, which spreadsheets like to calculate. */
    public boolean isChange() {
        return name.equals("change") && (table.equals("scenarios") || table.equals("strategies"));
    }

    /** Whether its cells hold one number: those become figures with evidence. */
    public boolean isNumber() {
        return type instanceof Type.Amount;
    }
}
