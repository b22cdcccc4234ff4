package org.entente.intake.difference;

import java.util.Objects;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Limits;
import org.jspecify.annotations.Nullable;

/** Whether a change leaves more room, less, or neither. */
final class Loosening {
    private Loosening() {}

    static Step.Phase phase(Difference difference, Differences.Spot spot) {
        return switch (difference.table()) {
            case "case", "periods", "fx" -> Step.Phase.SETTINGS;
            case "limits" -> Step.Phase.LIMITS;
            default ->
                switch (difference) {
                    case Difference.Added _ -> Step.Phase.OPENS;
                    case Difference.Removed _ -> Step.Phase.CLOSES;
                    case Difference.Cell cell -> cell(cell, spot);
                };
        };
    }

    private static Step.Phase cell(Difference.Cell cell, Differences.Spot spot) {
        Column column = Objects.requireNonNull(spot.column());
        return switch (cell.column()) {
            case "max_volume", "existing", "max_modules", "module" ->
                room(cell.to().value() - cell.from().value());
            case "min_volume", "min_share", "must_serve" ->
                room(cell.from().value() - cell.to().value());
            case "valid_from", "earliest" ->
                room(-days(spot.pair().from(), spot.pair().to(), column, ""));
            case "valid_until" -> room(days(spot.pair().from(), spot.pair().to(), column, "9999"));
            default -> Step.Phase.NUMBERS;
        };
    }

    private static Step.Phase room(double more) {
        return more > 0 ? Step.Phase.OPENS : more < 0 ? Step.Phase.CLOSES : Step.Phase.NUMBERS;
    }

    private static int days(@Nullable Row from, @Nullable Row to, Column column, String blank) {
        String before = from == null || from.get(column) == null ? blank : from.text(column);
        String after = to == null || to.get(column) == null ? blank : to.text(column);
        return after.compareTo(before);
    }

    /** Whether a row's change can only be read with its other changes: amounts in a new currency, a limit of a new kind. */
    static boolean holdsRowTogether(Difference.Cell cell, Column column) {
        return Meaning.isCurrency(column) || cell.table().equals(Limits.TABLE.name());
    }
}
