package org.entente.intake.assemble;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The declared things of one kind by name. A name whose row is broken is known, so that rows naming it get no second finding.
 *
 * @param <T> the thing
 */
final class Registry<T> {
    private final String noun;
    private final String table;
    private final Map<String, @Nullable T> byName = new LinkedHashMap<>();

    /**
     * @param noun what one is called
     * @param table where they are declared
     */
    Registry(String noun, String table) {
        this.noun = noun;
        this.table = table;
    }

    /** Makes the name known before its thing is made. */
    void declare(String name) {
        byName.putIfAbsent(name, null);
    }

    void put(String name, T thing) {
        byName.put(name, thing);
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    @Nullable
    T get(String name) {
        return byName.get(name);
    }

    Collection<String> names() {
        return byName.keySet();
    }

    String noun() {
        return noun;
    }

    String table() {
        return table;
    }
}
