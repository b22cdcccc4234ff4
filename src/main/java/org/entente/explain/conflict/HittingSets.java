package org.entente.explain.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets of promises that touch every known conflict: the only ways to mend them all. */
final class HittingSets {
    private HittingSets() {}

    /** A smallest set that touches every conflict and contains none of {@code found}; null when there is none of {@code most} or fewer. */
    static @Nullable List<Promise> smallest(
            List<List<Promise>> conflicts, Collection<? extends Collection<Promise>> found, int most) {
        for (int size = 1; size <= most; size++) {
            List<Promise> set = search(conflicts, found, size, new ArrayList<>());
            if (set != null) {
                return set;
            }
        }
        return null;
    }

    private static @Nullable List<Promise> search(
            List<List<Promise>> conflicts,
            Collection<? extends Collection<Promise>> found,
            int left,
            List<Promise> chosen) {
        for (Collection<Promise> known : found) {
            if (chosen.containsAll(known)) {
                return null;
            }
        }
        List<Promise> untouched = firstUntouched(conflicts, chosen);
        if (untouched == null) {
            return chosen;
        }
        if (left == 0) {
            return null;
        }
        for (Promise promise : untouched) {
            List<Promise> more = new ArrayList<>(chosen);
            more.add(promise);
            List<Promise> set = search(conflicts, found, left - 1, more);
            if (set != null) {
                return set;
            }
        }
        return null;
    }

    private static @Nullable List<Promise> firstUntouched(List<List<Promise>> conflicts, List<Promise> chosen) {
        Set<Promise> touched = Set.copyOf(chosen);
        for (List<Promise> conflict : conflicts) {
            if (conflict.stream().noneMatch(touched::contains)) {
                return conflict;
            }
        }
        return null;
    }
}
