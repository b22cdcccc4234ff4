package org.entente.network;

/**
 * Where a thing came from.
 *
 * @param table name of the table, e.g. {@code lanes}
 * @param line line of the file or sheet, the header being line 1; 0 for things made by code
 */
public record TableRow(String table, int line) {
    /** For networks made by code rather than read from tables. */
    public static final TableRow NONE = new TableRow("", 0);

    @Override
    public String toString() {
        return table.isEmpty() ? "code" : table + " line " + line;
    }
}
