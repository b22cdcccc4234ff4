package org.entente.intake.difference;

import java.util.List;
import org.entente.intake.finding.Place;

/** One thing that two cases say differently. */
public sealed interface Difference {
    /** Name of the table, {@code lanes}; {@code case} for settings. */
    String table();

    /** The row by its key, as {@code ningde novo-mesto battery sea}; the name of a setting. */
    String row();

    /** What it can do. */
    Bearing bearing();

    /** A cell says something else. */
    record Cell(String table, String row, String column, Said from, Said to, Bearing bearing) implements Difference {}

    /** The second case has a row more. */
    record Added(String table, String row, List<Content> cells, Place place, Witness witness, Bearing bearing)
            implements Difference {
        public Added {
            cells = List.copyOf(cells);
        }
    }

    /** The second case has a row less. */
    record Removed(String table, String row, List<Content> cells, Place place, Witness witness, Bearing bearing)
            implements Difference {
        public Removed {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a row that only one of the cases has, with value and unit. */
    record Content(String column, String words) {}
}
