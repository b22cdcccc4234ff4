package org.entente.network;

import java.util.List;

/**
 * A set of countries and the conditions under which a thing counts as theirs: a free-trade agreement with its rules of origin, or
 * the content condition of a subsidy.
 *
 * @param members countries whose originating goods and work count for one another (bilateral or diagonal cumulation)
 */
public record Agreement(int index, String id, String name, List<Country> members, TableRow row) implements Entity {
    public Agreement {
        members = List.copyOf(members);
    }

    /** Whether a country belongs to it. */
    public boolean includes(Country country) {
        return members.stream().anyMatch(member -> member.index() == country.index());
    }

    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
