package org.entente.exchange.bods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who holds what of whom, as a file says it. Immutable. */
public record OwnershipTables(List<Party> parties, List<Held> stakes) {
    public OwnershipTables {
        parties = List.copyOf(parties);
        stakes = List.copyOf(stakes);
    }

    /**
     * A company, state, arrangement or person.
     *
     * @param id made from the name where the file was not written by Entente
     * @param name as a reader would say it
     * @param country ISO 3166-1, or {@code ZZ} where the file says none
     * @param note what kind of party it is, or empty
     */
    public record Party(String id, String name, String country, String note) {}

    /**
     * A stake in a stretch of days.
     *
     * @param share of the capital, 0 to 1
     * @param votes share of the votes, or null where they follow the share
     * @param from first day, or null for always
     * @param until first day on which it is no longer held, or null
     * @param note what the file says of it, or empty
     */
    public record Held(
            Party owner,
            Party owned,
            BigDecimal share,
            @Nullable BigDecimal votes,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String note) {}
}
