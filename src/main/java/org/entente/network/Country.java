package org.entente.network;

/**
 * A country.
 *
 * @param id ISO 3166-1 alpha-2 code, e.g. {@code SI}
 * @param customsArea customs union or single customs territory it belongs to, e.g. {@code EU}; its own id when none
 */
public record Country(int index, String id, String name, String customsArea, TableRow row) implements Entity {
    /** The id alone: records refer to each other, and a message wants the name of a thing, not its world. */
    @Override
    public String toString() {
        return id;
    }
}
