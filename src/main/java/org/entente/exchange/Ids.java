package org.entente.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of tables' rows made from names of people: lower case, hyphens, each only once. */
public final class Ids {
    private final Set<String> taken = new HashSet<>();

    /** An id as it stands where it is free, else made from it. */
    public String keep(String id) {
        return taken.add(id) ? id : of(id, id);
    }

    /** An id made from a name, or from what is given where the name has no letters. */
    public String of(String name, String otherwise) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? otherwise : plain;
        String id = base;
        for (int i = 2; !taken.add(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }
}
