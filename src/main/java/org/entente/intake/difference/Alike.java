package org.entente.intake.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells of one column that changed in the same way: by one factor, by one amount, or to one value. */
final class Alike {
    private static final MathContext DIGITS = new MathContext(8);

    private Alike() {}

    /**
     * Cells that changed alike.
     *
     * @param how {@code × 1.05}, {@code + 13 days}, {@code → 0}; empty for a cell on its own
     */
    record Group(List<Integer> cells, String how) {}

    /** The cells of one column and phase, in groups. */
    static List<Group> groups(List<Integer> cells, Differences differences) {
        Set<Integer> left = new LinkedHashSet<>(cells);
        List<Group> groups = new ArrayList<>();
        Function<Integer, Difference.Cell> cell =
                i -> (Difference.Cell) differences.list().get(i);
        take(left, groups, i -> target(cell.apply(i)));
        take(left, groups, i -> factor(cell.apply(i)));
        take(left, groups, i -> amount(cell.apply(i)));
        left.forEach(i -> groups.add(new Group(List.of(i), "")));
        return groups;
    }

    private static void take(Set<Integer> left, List<Group> groups, Function<Integer, @Nullable String> how) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i : left) {
            String key = how.apply(i);
            if (key != null) {
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        alike.forEach((key, members) -> {
            if (members.size() > 1) {
                groups.add(new Group(List.copyOf(members), key));
                members.forEach(left::remove);
            }
        });
    }

    private static String target(Difference.Cell cell) {
        return "→ " + cell.to().words();
    }

    private static @Nullable String factor(Difference.Cell cell) {
        double from = cell.from().value();
        double to = cell.to().value();
        if (!Double.isFinite(from) || !Double.isFinite(to) || from == 0 || to == 0) {
            return null;
        }
        return "× " + rounded(to / from);
    }

    private static @Nullable String amount(Difference.Cell cell) {
        double by = cell.to().value() - cell.from().value();
        if (!Double.isFinite(by)) {
            return null;
        }
        boolean share = cell.to().unit().startsWith("share");
        String size = rounded(Math.abs(by) * (share ? 100 : 1));
        String unit = share ? " points" : cell.to().unit().isEmpty() ? "" : " " + cell.to().unit();
        return (by < 0 ? "− " : "+ ") + size + unit;
    }

    private static String rounded(double value) {
        return Words.number(BigDecimal.valueOf(value).round(DIGITS).doubleValue());
    }
}
