package org.entente.intake.finding;

/**
 * Where something stands.
 *
 * @param file as in {@link Finding#file()}
 * @param row as in {@link Finding#row()}, 0 for the whole file
 * @param column column name or empty
 */
public record Place(String file, int row, String column) {
    public static Place file(String file) {
        return new Place(file, 0, "");
    }

    public static Place row(String file, int row) {
        return new Place(file, row, "");
    }

    public Place column(String name) {
        return new Place(file, row, name);
    }
}
