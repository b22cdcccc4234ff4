package org.entente.intake.difference;

import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Table;
import org.jspecify.annotations.Nullable;

/** The row of two cases under one key; null where one of them has none. */
record Pair(Table table, @Nullable Row from, @Nullable Row to) {
    /** The row as the case says it that has it; the second where both do. */
    Row known() {
        Row known = to == null ? from : to;
        if (known == null) {
            throw new IllegalStateException("a pair without rows");
        }
        return known;
    }

    /** The row by its key, in words. */
    String words() {
        String key = known().key();
        return key.isEmpty() ? "row " + known().number() : key;
    }
}
