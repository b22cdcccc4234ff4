package org.entente.intake.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Table;

/**
 * One table as written.
 *
 * @param table its declaration
 * @param file as findings name it: {@code lanes.csv}, {@code sheet lanes}
 * @param present false when the case has no such table; it then has no rows
 * @param rows in order; edits add and remove
 * @param missing required columns its header does not have: a finding says so once, not on every row
 */
public record Sheet(Table table, String file, boolean present, List<Row> rows, Set<Column> missing) {
    public Sheet(Table table, String file, boolean present) {
        this(table, file, present, new ArrayList<>(), new HashSet<>());
    }
}
