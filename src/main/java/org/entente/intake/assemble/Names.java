package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Suggest;
import org.entente.intake.sheet.Sheets;
import org.entente.intake.tables.Column;
import org.entente.network.Agreement;
import org.entente.network.Calendar;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Line;
import org.entente.network.Period;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Source;
import org.entente.network.Task;
import org.entente.network.Team;
import org.jspecify.annotations.Nullable;

/** Everything a name can stand for, and how a cell's name is looked up. */
final class Names {
    final Registry<Period> periods = new Registry<>("period", "periods");
    final Registry<Currency> currencies = new Registry<>("currency", "fx");
    final Registry<Country> countries = new Registry<>("country", "countries");
    final Registry<Company> companies = new Registry<>("company", "companies");
    final Registry<Site> sites = new Registry<>("site", "sites");
    final Registry<Product> products = new Registry<>("product", "products");
    final Registry<Line> lines = new Registry<>("line", "lines");
    final Registry<Process> processes = new Registry<>("process", "processes");
    final Registry<Calendar> calendars = new Registry<>("calendar", "calendars");
    final Registry<Team> teams = new Registry<>("team", "teams");
    final Registry<Task> tasks = new Registry<>("task", "tasks");
    final Registry<Source> sources = new Registry<>("source", "sources");
    final Registry<Agreement> agreements = new Registry<>("agreement", "agreements");
    final Registry<Group> groups = new Registry<>("group", "groups");

    private final Sheets sheets;
    private final Findings findings;

    Names(Sheets sheets, Findings findings) {
        this.sheets = sheets;
        this.findings = findings;
    }

    /**
     * A named set of things of one kind.
     *
     * @param kind where its members are declared
     * @param members their names
     */
    record Group(Registry<?> kind, List<String> members) {}

    /** The thing a cell names; null where the cell is blank, or names nothing, which is a finding. */
    <T> @Nullable T find(Typed row, Column column, Registry<T> kind) {
        String name = row.text(column);
        if (name.isEmpty()) {
            return null;
        }
        T thing = kind.get(name);
        if (thing == null && !kind.knows(name)) {
            unknown(row, column, name, kind, List.of());
        }
        return thing;
    }

    /**
     * The things a cell names, by their own name or that of a group; empty where it names nothing, which is a finding.
     */
    <T> List<T> findEach(Typed row, Column column, Registry<T> kind) {
        String name = row.text(column);
        if (name.startsWith("{")) {
            findings.error(
                    row.place(column),
                    name,
                    "Braces stand for the total over a group, which only table limits can hold.",
                    "Write the group's name without braces: one row for each member.");
            return List.of();
        }
        return name.isEmpty() ? List.of() : named(row, column, kind, name);
    }

    /** The members of the group, or the one thing, of this name. */
    <T> List<T> named(Typed row, Column column, Registry<T> kind, String name) {
        if (kind.knows(name)) {
            T thing = kind.get(name);
            return thing == null ? List.of() : List.of(thing);
        }
        Group group = groups.get(name);
        if (group == null) {
            if (!groups.knows(name) && !sheets.isUnreadable("groups")) {
                unknown(row, column, name, kind, groupsOf(kind));
            }
            return List.of();
        }
        if (group.kind != kind) {
            findings.error(
                    row.place(column),
                    name,
                    "Group '" + name + "' holds " + group.kind.table() + ", where a " + kind.noun() + " belongs.",
                    "Name a " + kind.noun() + ", or a group of " + kind.table() + ".");
            return List.of();
        }
        List<T> members = new ArrayList<>();
        for (String member : group.members) {
            T thing = kind.get(member);
            if (thing != null) {
                members.add(thing);
            }
        }
        return members;
    }

    private List<String> groupsOf(Registry<?> kind) {
        List<String> names = new ArrayList<>();
        for (String name : groups.names()) {
            Group group = groups.get(name);
            if (group != null && group.kind == kind) {
                names.add(name);
            }
        }
        return names;
    }

    void unknown(Typed row, Column column, String name, Registry<?> kind, List<String> more) {
        if (sheets.isUnreadable(kind.table())) {
            return; // its table could not be read: the name may well be there
        }
        String remover = sheets.removedBy(kind.table(), name);
        if (remover != null) {
            findings.error(
                    row.place(column),
                    name,
                    "The " + kind.noun() + " '" + name + "' named here is removed by " + remover + ".",
                    "Remove or change this row in the same " + remover.substring(0, remover.indexOf(' ')) + ".");
            return;
        }
        List<String> candidates = new ArrayList<>(kind.names());
        candidates.addAll(more);
        findings.error(
                row.place(column),
                name,
                "There is no " + kind.noun() + " '" + Findings.shorten(name) + "'." + Suggest.phrase(name, candidates),
                plural(kind.noun()) + " are declared in " + sheets.fileOf(kind.table()) + ".");
    }

    private static String plural(String noun) {
        String plural = noun.endsWith("y")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun.endsWith("s") ? noun + "es" : noun + "s";
        return Character.toUpperCase(plural.charAt(0)) + plural.substring(1);
    }
}
