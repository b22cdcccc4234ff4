package org.entente.intake.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.Limits;
import org.entente.network.Currency;
import org.entente.network.Limit;
import org.entente.network.Period;
import org.entente.network.Scope;
import org.jspecify.annotations.Nullable;

/** Limits: a bare group makes one limit for each member, a group in braces one for their total. */
final class Promises {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Promises(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    /** One way to fill a scope column: the things, and what tells this limit from its siblings. */
    private record Side<T>(List<T> things, String suffix) {}

    /** A scope with some of its columns filled, and what tells it from its siblings. */
    private record Scoped(Scope scope, String suffix) {}

    void limits() {
        for (Typed row : assembly.rows(Limits.TABLE)) {
            Currency currency = assembly.currency(row, Limits.CURRENCY);
            List<Scoped> scopes = List.of(new Scoped(Scope.ALL, ""));
            scopes = each(scopes, sides(row, Limits.PRODUCT, names.products), Scope::withProducts);
            scopes = each(scopes, sides(row, Limits.SITE, names.sites), Scope::withSites);
            scopes = each(scopes, sides(row, Limits.COMPANY, names.companies), Scope::withCompanies);
            scopes = each(scopes, sides(row, Limits.COUNTRY, names.countries), Scope::withCountries);
            scopes = each(scopes, sides(row, Limits.PROCESS, names.processes), Scope::withProcesses);
            scopes = each(scopes, sides(row, Limits.MARKET, names.sites), Scope::withMarkets);
            scopes = each(scopes, sides(row, Limits.OWNER, names.companies), Scope::withOwners);
            List<Side<Period>> periods = periods(row);
            check(row);
            for (Scoped scoped : scopes) {
                checkSold(row, scoped.scope);
                for (Side<Period> period : periods) {
                    add(row, scoped.scope, period, scoped.suffix, currency);
                }
            }
        }
    }

    private static <T> List<Scoped> each(
            List<Scoped> scopes, List<Side<T>> sides, BiFunction<Scope, List<T>, Scope> with) {
        List<Scoped> product = new ArrayList<>();
        for (Scoped scoped : scopes) {
            for (Side<T> side : sides) {
                product.add(new Scoped(with.apply(scoped.scope, side.things), scoped.suffix + side.suffix));
            }
        }
        return product;
    }

    private void add(Typed row, Scope scope, Side<Period> period, String suffix, Currency currency) {
        Period when = period.things.isEmpty() ? null : period.things.getFirst();
        // Limits are held in one currency: one in another is converted here, once, at the rate of its period, or of
        // the first.
        int at = when == null ? 0 : when.index();
        double rate = at < currency.rates().size() ? currency.rates().get(at) : 1;
        double toCase = kind(row).isMoney() ? rate : 1;
        // money for money missed is the same number in any currency
        double ofMiss = kind(row).missesMoney() ? 1 : rate;
        assembly.builder.limit(i -> new Limit(
                i,
                row.text(Limits.LIMIT) + suffix + period.suffix,
                kind(row),
                scope,
                when,
                row.choice(Limits.SENSE).equals("min") ? Limit.Sense.AT_LEAST : Limit.Sense.AT_MOST,
                value(row) * toCase,
                assembly.caseCurrency(),
                new Limit.Entered(currency, rate),
                Days.enumOf(Limit.Enforcement.class, row.choice(Limits.ENFORCE), Limit.Enforcement.HARD),
                row.number(Limits.PENALTY) * ofMiss,
                row.text(Limits.TABLE.note()),
                row.tableRow()));
    }

    /** The value; of a launch the day, in days since 1970-01-01; of a participation without one not a number: the outside option. */
    private static double value(Typed row) {
        LocalDate date = row.day(Limits.DATE);
        if (kind(row) == Limit.Kind.LAUNCH) {
            return date == null ? 0 : date.toEpochDay();
        }
        return row.given(Limits.VALUE) ? row.number(Limits.VALUE) : Double.NaN;
    }

    /** A launch has a day, everything else a number. */
    private void checkGiven(Typed row) {
        boolean launch = kind(row) == Limit.Kind.LAUNCH;
        Column wanted = launch ? Limits.DATE : Limits.VALUE;
        Column other = launch ? Limits.VALUE : Limits.DATE;
        if (!row.given(wanted) && kind(row) != Limit.Kind.PARTICIPATION) {
            findings.error(
                    row.place(wanted),
                    "",
                    "The limit has no " + wanted.name() + ".",
                    launch ? "Write the day, such as 2026-03-31." : "Write the ceiling or floor.");
        }
        if (row.given(other)) {
            findings.error(
                    row.place(other),
                    row.text(other),
                    "A limit of kind " + row.choice(Limits.KIND) + " has no " + other.name() + ".",
                    "Write it in column " + wanted.name() + ", or mend the kind.");
        }
        if (kind(row) == Limit.Kind.PARTICIPATION && !row.given(Limits.COMPANY)) {
            findings.error(
                    row.place(Limits.COMPANY),
                    "",
                    "The limit does not say who must take part.",
                    "Name the company that must earn its outside option.");
        }
        checkPartners(row);
        if (launch && !row.given(Limits.PRODUCT)) {
            findings.error(
                    row.place(Limits.PRODUCT),
                    "",
                    "The limit does not say whose launch it is.",
                    "Name a product that is sold.");
        }
    }

    /** Whose share of the value is meant; and that there is something to keep in one's own hands. */
    private void checkPartners(Typed row) {
        boolean named = row.given(Limits.COUNTRY) || row.given(Limits.COMPANY) || row.given(Limits.OWNER);
        if (kind(row) == Limit.Kind.DEPENDENCE && !named) {
            findings.error(
                    row.place(Limits.COUNTRY),
                    "",
                    "The limit does not say on whom not to depend.",
                    "Name a country, a company or an ultimate owner.");
        }
        for (Column column : List.of(Limits.SITE, Limits.PROCESS)) {
            if (kind(row) == Limit.Kind.DEPENDENCE && row.given(column)) {
                findings.error(
                        row.place(column),
                        row.text(column),
                        "Value added is not told apart by " + column.name() + ".",
                        "Name its company or country instead, or limit made_share.");
            }
        }
        boolean anyCore = row.given(Limits.PRODUCT)
                || assembly.builder.products().stream().anyMatch(product -> product.core());
        if (kind(row) == Limit.Kind.CORE && !anyCore) {
            findings.error(
                    row.place(Limits.PRODUCT),
                    "",
                    "No product of the case is core.",
                    "Write core yes at products to keep in own hands, or name the products here.");
        }
    }

    /** Value is traced from what is sold down to its parts: of a part alone nothing would be measured. */
    private void checkSold(Typed row, Scope scope) {
        boolean sold = scope.products().isEmpty()
                || assembly.builder.demands().stream()
                        .anyMatch(demand -> scope.products().contains(demand.product()));
        if (kind(row) == Limit.Kind.DEPENDENCE
                && !sold
                && !assembly.builder.demands().isEmpty()) {
            findings.error(
                    row.place(Limits.PRODUCT),
                    row.text(Limits.PRODUCT),
                    "Nothing of it is sold: dependence is measured on what customers buy, through all of its parts.",
                    "Name the product that is sold, or limit spend_share for the parts alone.");
        }
    }

    static Limit.Kind kind(Typed row) {
        return Days.enumOf(Limit.Kind.class, row.choice(Limits.KIND), Limit.Kind.SOLD);
    }

    private void check(Typed row) {
        checkGiven(row);
        Limit.Kind kind = kind(row);
        double value = row.number(Limits.VALUE);
        if (kind.unit().equals("share") && value > 1) {
            findings.error(
                    row.place(Limits.VALUE),
                    row.text(Limits.VALUE),
                    "A share of " + row.text(Limits.VALUE) + " is above 100 %.",
                    "Write 40% or 0.4 for forty percent.");
        }
        if (row.text(Limits.VALUE).endsWith("%") && !kind.unit().equals("share")) {
            findings.error(
                    row.place(Limits.VALUE),
                    row.text(Limits.VALUE),
                    "A percentage, where " + row.choice(Limits.KIND) + " is in " + kind.unit() + ".",
                    "Write the number itself.");
        }
        boolean penalised = row.choice(Limits.ENFORCE).equals("penalty");
        if (penalised && row.number(Limits.PENALTY) == 0) {
            findings.error(
                    row.place(Limits.PENALTY),
                    row.text(Limits.PENALTY),
                    "The limit is enforced by a penalty, and the penalty is 0.",
                    "Write what each unit missed costs, or enforce report.");
        }
        if (!penalised && row.number(Limits.PENALTY) > 0) {
            findings.warning(
                    row.place(Limits.PENALTY),
                    row.text(Limits.PENALTY),
                    "The penalty is not used: the limit is enforced as " + row.choice(Limits.ENFORCE) + ".",
                    "Write enforce penalty, or remove the amount.");
        }
    }

    private <T> List<Side<T>> sides(Typed row, Column column, Registry<T> kind) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return List.of(new Side<>(List.of(), ""));
        }
        if (text.startsWith("{") && text.endsWith("}")) {
            String name = text.substring(1, text.length() - 1).strip();
            if (!names.groups.knows(name) && assembly.sheets.isUnreadable("groups")) {
                return List.of();
            }
            if (!names.groups.knows(name)) {
                List<String> groups = new ArrayList<>(names.groups.names());
                findings.error(
                        row.place(column),
                        text,
                        "There is no group '" + name + "'." + org.entente.intake.finding.Suggest.phrase(name, groups),
                        kind.knows(name)
                                ? "Write " + name + " without braces: it is a " + kind.noun() + "."
                                : "Groups are declared in " + assembly.sheets.fileOf("groups") + ".");
                return List.of();
            }
            if (assembly.sheets.emptied().contains(name)) {
                findings.error(
                        row.place(column),
                        text,
                        "Group '" + name + "' has no members left: the strategy or scenario removes them all.",
                        "Remove or change this limit in the same strategy or scenario.");
                return List.of();
            }
            List<T> members = names.named(row, column, kind, name);
            return members.isEmpty() ? List.of() : List.of(new Side<>(members, ""));
        }
        List<T> things = names.named(row, column, kind, text);
        if (kind.knows(text)) {
            return things.isEmpty() ? List.of() : List.of(new Side<>(things, ""));
        }
        List<Side<T>> each = new ArrayList<>();
        for (T thing : things) {
            each.add(new Side<>(List.of(thing), ":" + id(thing)));
        }
        return each;
    }

    private static String id(Object thing) {
        return thing instanceof org.entente.network.Entity entity ? entity.id() : thing.toString();
    }

    private List<Side<Period>> periods(Typed row) {
        String text = row.text(Limits.PERIOD);
        if (text.isEmpty()) {
            return List.of(new Side<>(List.of(), ""));
        }
        if (text.equalsIgnoreCase("each") && !names.periods.knows(text)) {
            return assembly.builder.periods().stream()
                    .map(p -> new Side<>(List.of(p), ":" + p.id()))
                    .toList();
        }
        @Nullable Period period = names.periods.get(text);
        if (period == null) {
            if (!names.periods.knows(text)) {
                names.unknown(row, Limits.PERIOD, text, names.periods, List.of("each"));
            }
            return List.of();
        }
        return List.of(new Side<>(List.of(period), ""));
    }
}
