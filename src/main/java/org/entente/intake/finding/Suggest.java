package org.entente.intake.finding;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that was probably meant. */
public final class Suggest {
    /** Beyond this many names a search per mistyped cell would take longer than it helps. */
    private static final int CANDIDATES = 20_000;

    private Suggest() {}

    /** {@code " Did you mean 'x'?"}, or empty where no name is near. */
    public static String phrase(String typed, Collection<String> names) {
        String nearest = nearest(typed, names);
        return nearest == null ? "" : " Did you mean '" + nearest + "'?";
    }

    /** The nearest name: same but for case and separators, or at most a third of its letters away; null when none is. */
    public static @Nullable String nearest(String typed, Collection<String> names) {
        String wanted = fold(typed);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        int looked = 0;
        for (String name : names) {
            if (++looked > CANDIDATES) {
                break;
            }
            String folded = fold(name);
            if (folded.equals(wanted)) {
                return name;
            }
            int allowed = Math.min(bestDistance - 1, Math.max(1, Math.max(wanted.length(), folded.length()) / 3));
            if (Math.abs(folded.length() - wanted.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, folded, allowed);
            if (distance <= allowed) {
                best = name;
                bestDistance = distance;
            }
        }
        return best == null ? part(wanted, names) : best;
    }

    /** The only name that has the typed one as a part, e.g. {@code cleon} for {@code cleon-assembly}. */
    private static @Nullable String part(String wanted, Collection<String> names) {
        if (wanted.length() < 3 || names.size() > CANDIDATES) {
            return null;
        }
        String found = null;
        for (String name : names) {
            if (fold(name).contains(wanted)) {
                if (found != null) {
                    return null;
                }
                found = name;
            }
        }
        return found;
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && c != '_' && c != '-' && c != '.') {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Damerau-Levenshtein distance with adjacent transpositions (optimal string alignment), given up beyond {@code limit}.
     */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int d = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d = Math.min(d, before[j - 2] + 1);
                }
                now[j] = d;
                least = Math.min(least, d);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[b.length()];
    }
}
