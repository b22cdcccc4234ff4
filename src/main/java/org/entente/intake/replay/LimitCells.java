package org.entente.intake.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Limits;
import org.entente.network.Company;
import org.entente.network.Entity;
import org.entente.network.Limit;
import org.entente.network.Network;
import org.entente.network.Period;
import org.entente.network.Scope;
import org.entente.network.TableRow;
import org.jspecify.annotations.Nullable;

/** What limits say otherwise, and the limits that come; what a scope counts together is a group of its own. */
final class LimitCells {
    private final Sheets sheets;
    private final Network from;
    private final Network to;
    private final TableRewrite limits;
    private final TableRewrite groups;
    private final Set<String> names = new HashSet<>();
    private int made;

    LimitCells(Sheets sheets, Network from, Network to) {
        this.sheets = sheets;
        this.from = from;
        this.to = to;
        this.limits = new TableRewrite(Limits.TABLE, sheets);
        this.groups = new TableRewrite(Groups.TABLE, sheets);
    }

    List<TableRewrite> tables() {
        int known = from.limits().size();
        Set<TableRow> split = split();
        for (Limit limit : from.limits()) {
            Limit now = to.limits().get(limit.index());
            Map<Column, String> cells = new LinkedHashMap<>();
            if (Double.compare(limit.value(), now.value()) != 0) {
                value(now, cells);
            }
            if (limit.enforcement() != now.enforcement()) {
                cells.put(Limits.ENFORCE, code(now.enforcement()));
            }
            limits.thing(limit.row(), split.contains(limit.row()) ? spelled(limit) : Map.of(), cells);
        }
        for (Limit limit : to.limits().subList(known, to.limits().size())) {
            limits.added(added(limit));
        }
        return List.of(groups, limits);
    }

    private Map<Column, String> spelled(Limit limit) {
        Map<Column, String> cells = scope(limit);
        cells.put(Limits.LIMIT, limit.id());
        return cells;
    }

    /** Rows of which some limits change otherwise than others. */
    private Set<TableRow> split() {
        Map<TableRow, Set<List<Object>>> changes = new HashMap<>();
        for (Limit limit : from.limits()) {
            Limit now = to.limits().get(limit.index());
            boolean same = Double.compare(now.value(), limit.value()) == 0;
            changes.computeIfAbsent(limit.row(), key -> new HashSet<>())
                    .add(List.of(same ? "" : now.value(), now.enforcement()));
        }
        changes.values().removeIf(of -> of.size() == 1);
        return changes.keySet();
    }

    private Map<Column, String> added(Limit limit) {
        Map<Column, String> cells = new LinkedHashMap<>();
        cells.put(Limits.LIMIT, free(Limits.TABLE.columns().getFirst(), limit.id()));
        cells.put(Limits.KIND, code(limit.kind()));
        cells.putAll(scope(limit));
        cells.put(Limits.SENSE, limit.sense() == Limit.Sense.AT_MOST ? "max" : "min");
        value(limit, cells);
        cells.put(Limits.ENFORCE, code(limit.enforcement()));
        if (limit.enforcement() == Limit.Enforcement.PENALTY) {
            cells.put(Limits.PENALTY, CellTexts.of(limit.penalty()));
        }
        cells.put(Limits.CURRENCY, limit.entered().currency().id());
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    /** A name that no row of the column has yet. */
    private String free(Column column, String wanted) {
        String name = wanted;
        for (int i = 2; isTaken(column, name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    private boolean isTaken(Column column, String name) {
        return !names.add(name)
                || limits.rows().stream().anyMatch(row -> row.text(column).equals(name));
    }

    private static void value(Limit limit, Map<Column, String> cells) {
        if (limit.kind() == Limit.Kind.LAUNCH) {
            cells.put(Limits.DATE, LocalDate.ofEpochDay((long) limit.value()).toString());
        } else {
            cells.put(Limits.VALUE, CellTexts.of(limit.asEntered(limit.value())));
        }
    }

    private Map<Column, String> scope(Limit limit) {
        Scope scope = limit.scope();
        Map<Column, String> cells = new LinkedHashMap<>();
        side(Limits.PRODUCT, scope.products(), Entity::id, cells);
        side(Limits.SITE, scope.sites(), Entity::id, cells);
        side(Limits.COMPANY, scope.companies(), Company::id, cells);
        side(Limits.COUNTRY, scope.countries(), Entity::id, cells);
        side(Limits.PROCESS, scope.processes(), Entity::id, cells);
        side(Limits.MARKET, scope.markets(), Entity::id, cells);
        side(Limits.OWNER, scope.owners(), Company::id, cells);
        @Nullable Period period = limit.period();
        cells.put(Limits.PERIOD, period == null ? "" : period.id());
        return cells;
    }

    private <T> void side(Column column, List<T> things, Function<T, String> id, Map<Column, String> cells) {
        if (things.isEmpty()) {
            return;
        }
        List<String> ids = things.stream().map(id).toList();
        cells.put(column, ids.size() == 1 ? ids.getFirst() : "{" + group(ids) + "}");
    }

    /** A group of just these members: one of the case, or one that comes. */
    private String group(List<String> members) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        sheets.sheet(Groups.TABLE)
                .rows()
                .forEach(row -> known.computeIfAbsent(row.text(Groups.GROUP), key -> new ArrayList<>())
                        .add(row.text(Groups.MEMBER)));
        for (Map.Entry<String, List<String>> group : known.entrySet()) {
            if (group.getValue().equals(members)) {
                return group.getKey();
            }
        }
        made++;
        String name = "counted-together-" + made;
        for (String member : members) {
            Map<Column, String> cells = new LinkedHashMap<>();
            cells.put(Groups.GROUP, name);
            cells.put(Groups.MEMBER, member);
            groups.added(cells);
        }
        return name;
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
