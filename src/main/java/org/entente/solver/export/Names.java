package org.entente.solver.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Names as model files allow them: letters, digits, underscore and dot, no two the same, none that the LP format could take
 * for a number or a word of its own. What is not allowed becomes an underscore, accents are dropped.
 */
final class Names {
    /** CPLEX reads 255 characters; this leaves room for a number that tells two names apart. */
    private static final int LONGEST = 240;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ALLOWED = Pattern.compile("[^A-Za-z0-9_.]+");

    /** Begins like a number: a digit, a dot, or an exponent. */
    private static final Pattern NUMBER = Pattern.compile("^(\\d|\\.|[eE]\\d*$|[eE]\\d).*", Pattern.DOTALL);

    private static final Set<String> WORDS = Set.of(
            "free",
            "inf",
            "infinity",
            "st",
            "s.t.",
            "st.",
            "such",
            "subject",
            "to",
            "bounds",
            "bound",
            "end",
            "general",
            "generals",
            "gen",
            "integer",
            "integers",
            "int",
            "binary",
            "binaries",
            "bin",
            "min",
            "max",
            "minimize",
            "maximize",
            "minimum",
            "maximum",
            "minimise",
            "maximise",
            "semi",
            "semis",
            "sec",
            "sos",
            "obj",
            "marker",
            "rhs",
            "bnd",
            "cost",
            "range",
            "ranges",
            "nan");

    private Names() {}

    static String[] of(int count, IntFunction<String> name) {
        String[] names = new String[count];
        Set<String> taken = HashSet.newHashSet(count);
        for (int i = 0; i < count; i++) {
            String plain = plain(name.apply(i));
            String unique = plain;
            for (int again = 2; !taken.add(unique); again++) {
                unique = plain + "_" + again;
            }
            names[i] = unique;
        }
        return names;
    }

    static String plain(String name) {
        String plain = name;
        if (!isPlain(name)) {
            plain = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                    .replaceAll("");
            plain = NOT_ALLOWED.matcher(plain).replaceAll("_");
            if (plain.length() > 1 && plain.endsWith("_") && !name.endsWith("_")) {
                plain = plain.substring(0, plain.length() - 1);
            }
        }
        if (plain.length() > LONGEST) {
            plain = plain.substring(0, LONGEST);
        }
        boolean reads =
                plain.isEmpty() || NUMBER.matcher(plain).matches() || WORDS.contains(plain.toLowerCase(Locale.ROOT));
        return reads ? "_" + plain : plain;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.')) {
                return false;
            }
        }
        return true;
    }
}
