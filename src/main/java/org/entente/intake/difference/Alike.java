package org.entente.intake.difference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<Function<Integer, @Nullable String>> ways =
                List.of(i -> target(cell.apply(i)), i -> factor(cell.apply(i)), i -> amount(cell.apply(i)));
        while (takeLargest(left, groups, ways, i -> edit(cell.apply(i)))) {
            // until no two cells that are left changed alike
        }
        left.forEach(i -> groups.add(new Group(List.of(i), "")));
        return groups;
    }

    private static boolean takeLargest(
            Set<Integer> left,
            List<Group> groups,
            List<Function<Integer, @Nullable String>> ways,
            Function<Integer, String> edit) {
        List<Integer> largest = List.of();
        String how = "";
        for (Function<Integer, @Nullable String> way : ways) {
            Map<String, List<Integer>> alike = new LinkedHashMap<>();
            for (int i : left) {
                String key = way.apply(i);
                if (key != null) {
                    alike.computeIfAbsent(key + '\0' + edit.apply(i), any -> new ArrayList<>())
                            .add(i);
                }
            }
            for (List<Integer> group : alike.values()) {
                if (group.size() > Math.max(1, largest.size())) {
                    largest = group;
                    how = Objects.requireNonNull(way.apply(group.getFirst()));
                }
            }
        }
        if (largest.isEmpty()) {
            return false;
        }
        groups.add(new Group(List.copyOf(largest), how));
        largest.forEach(left::remove);
        return true;
    }

    /** Facts that two edits change are two steps, also where they change alike; what is opened or closed is one. */
    private static String edit(Difference.Cell cell) {
        Witness witness = cell.to().witness();
        return witness.estimated() && !witness.edit().isEmpty()
                ? cell.to().place().toString()
                : "";
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
        String unit = share
                ? " points"
                : cell.to().unit().isEmpty() ? "" : " " + cell.to().unit();
        return (by < 0 ? "− " : "+ ") + size + unit;
    }

    private static String rounded(double value) {
        return Words.number(BigDecimal.valueOf(value).round(DIGITS).doubleValue());
    }
}
