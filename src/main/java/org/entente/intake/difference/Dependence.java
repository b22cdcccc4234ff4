package org.entente.intake.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.entente.intake.sheet.Row;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Table;
import org.entente.intake.tables.Type;
import org.jspecify.annotations.Nullable;

/**
 * Which differences make sense only together: a row that comes or goes and the rows that name it, a row and the one that
 * replaces it, amounts and the currency they are in.
 */
final class Dependence {
    private final Differences differences;
    private final List<Integer> members;
    private final int[] parent;

    private Dependence(Differences differences, List<Integer> members) {
        this.differences = differences;
        this.members = members;
        parent = new int[differences.list().size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The differences given, in sets that belong together; sets and members in order. */
    static List<List<Integer>> sets(Differences differences, List<Integer> members) {
        Dependence dependence = new Dependence(differences, members);
        dependence.withinRows();
        dependence.named();
        dependence.replaced();
        Map<Integer, List<Integer>> sets = new TreeMap<>();
        for (int member : members) {
            sets.computeIfAbsent(dependence.root(member), any -> new ArrayList<>())
                    .add(member);
        }
        return List.copyOf(sets.values());
    }

    private void withinRows() {
        Map<Pair, List<Integer>> rows = new IdentityHashMap<>();
        Map<Pair, Boolean> together = new IdentityHashMap<>();
        for (int member : members) {
            Differences.Spot spot = differences.spot(member);
            rows.computeIfAbsent(spot.pair(), any -> new ArrayList<>()).add(member);
            if (differences.list().get(member) instanceof Difference.Cell cell) {
                boolean holds = Loosening.holdsRowTogether(cell, Objects.requireNonNull(spot.column()));
                together.merge(spot.pair(), holds, Boolean::logicalOr);
            }
        }
        rows.forEach((pair, cells) -> {
            if (together.getOrDefault(pair, false)) {
                cells.forEach(cell -> join(cells.getFirst(), cell));
            }
        });
    }

    /** Joins what names a thing that comes or goes with the row that declares it. */
    private void named() {
        Map<String, List<Integer>> declared = new HashMap<>();
        for (int member : members) {
            Pair pair = differences.spot(member).pair();
            Column id = id(pair.table());
            if (id != null && (pair.from() == null || pair.to() == null)) {
                declared.computeIfAbsent(pair.known().text(id), any -> new ArrayList<>())
                        .add(member);
            }
        }
        for (int member : members) {
            Differences.Spot spot = differences.spot(member);
            for (Column column : spot.pair().table().columns()) {
                if (column.type() instanceof Type.Reference to && (spot.column() == null || spot.column() == column)) {
                    naming(member, spot.pair().from(), column, to, declared);
                    naming(member, spot.pair().to(), column, to, declared);
                }
            }
        }
    }

    private void naming(
            int member, @Nullable Row row, Column column, Type.Reference to, Map<String, List<Integer>> declared) {
        String name = row == null ? "" : row.text(column).replaceAll("[{}]", "");
        for (int other : declared.getOrDefault(name, List.of())) {
            if (names(to, differences.spot(other).pair().table())) {
                join(member, other);
            }
        }
    }

    private static boolean names(Type.Reference to, Table table) {
        String noun = table == Groups.TABLE ? "group" : table.name().equals("fx") ? "currency" : table.noun();
        return to.to().contains(noun);
    }

    /** The column that declares a name, or null for tables whose rows have several keys. */
    private static @Nullable Column id(Table table) {
        Column first = table.columns().getFirst();
        return first.type() instanceof Type.Id ? first : null;
    }

    /** A row that goes and one that comes, alike in all of their keys but one. */
    private void replaced() {
        Map<String, Integer> gone = new HashMap<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int member : members) {
                Difference difference = differences.list().get(member);
                Pair pair = differences.spot(member).pair();
                List<Column> keys =
                        pair.table().columns().stream().filter(Column::key).toList();
                boolean wanted =
                        pass == 0 ? difference instanceof Difference.Removed : difference instanceof Difference.Added;
                for (Column varying : wanted && keys.size() > 1 ? keys : List.<Column>of()) {
                    String key = key(pair, keys, varying);
                    if (pass == 0) {
                        gone.putIfAbsent(key, member);
                    } else {
                        join(member, gone.getOrDefault(key, member));
                    }
                }
            }
        }
    }

    private static String key(Pair pair, List<Column> keys, Column varying) {
        StringBuilder key = new StringBuilder(pair.table().name() + "\0" + varying.name());
        for (Column column : keys) {
            if (column != varying) {
                key.append('\0').append(pair.known().text(column));
            }
        }
        return key.toString();
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
