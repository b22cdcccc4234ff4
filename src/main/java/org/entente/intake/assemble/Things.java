package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Groups;
import org.entente.intake.tables.Inputs;
import org.entente.intake.tables.Lines;
import org.entente.intake.tables.Processes;
import org.entente.intake.tables.Products;
import org.entente.network.Currency;
import org.entente.network.Input;
import org.entente.network.Line;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.jspecify.annotations.Nullable;

/** What and how: products, lines, processes with their inputs, and groups of anything. */
final class Things {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Things(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    void products() {
        for (Typed row : assembly.rows(Products.TABLE)) {
            String id = row.text(Products.PRODUCT);
            Currency currency = assembly.currency(row, Products.CURRENCY);
            String hsCode = hsCode(row);
            if (!id.isEmpty()) {
                names.products.put(
                        id,
                        assembly.builder.product(i -> new Product(
                                i,
                                id,
                                row.text(Products.NAME, id),
                                row.text(Products.UNIT, "piece"),
                                row.number(Products.MASS_KG),
                                hsCode,
                                row.number(Products.VALUE),
                                currency,
                                row.yes(Products.CORE),
                                row.tableRow())));
            }
        }
    }

    private String hsCode(Typed row) {
        String text = row.text(Products.HS_CODE);
        String digits = text.replace(".", "").replace(" ", "");
        if (!digits.matches("\\d*")) {
            findings.error(
                    row.place(Products.HS_CODE),
                    text,
                    "'" + text + "' is no HS code.",
                    "Write its digits, such as 850760; dots and blanks may stand between them.");
        } else if (digits.length() % 2 == 1 || digits.length() > 10) {
            findings.error(
                    row.place(Products.HS_CODE),
                    text,
                    "'" + text + "' has " + digits.length() + " digits; HS codes have 2, 4, 6, 8 or 10.",
                    digits.length() > 10
                            ? "Write at most 10 digits."
                            : "A spreadsheet may have dropped a leading zero: format the cell as text.");
        }
        return digits;
    }

    void lines() {
        for (Typed row : assembly.rows(Lines.TABLE)) {
            String id = row.text(Lines.LINE);
            names.lines.declare(id);
            Site site = names.find(row, Lines.SITE, names.sites);
            Currency currency = assembly.currency(row, Lines.CURRENCY);
            double module = row.number(Lines.MODULE);
            double most = row.number(Lines.MAX_MODULES);
            int maxModules = Double.isNaN(most) ? module > 0 ? 1 : 0 : (int) most;
            if (maxModules > 0 && module == 0 && row.given(Lines.MAX_MODULES)) {
                findings.error(
                        row.place(Lines.MODULE),
                        row.text(Lines.MODULE),
                        "Modules may be added, but a module has no capacity.",
                        "Write the units a year of one module in column module.");
            }
            int minModules = (int) row.number(Lines.MIN_MODULES);
            if (minModules > maxModules) {
                findings.error(
                        row.place(Lines.MIN_MODULES),
                        row.text(Lines.MIN_MODULES),
                        "At least " + minModules + " modules are to be added, but at most " + maxModules + " may be.",
                        "Lower min_modules or raise max_modules.");
            }
            if (site != null && !id.isEmpty()) {
                names.lines.put(
                        id,
                        assembly.builder.line(i -> new Line(
                                i,
                                id,
                                row.text(Lines.NAME, id),
                                site,
                                row.number(Lines.EXISTING),
                                row.number(Lines.EXISTING_FIXED_COST),
                                module,
                                minModules,
                                maxModules,
                                row.number(Lines.INVESTMENT),
                                row.number(Lines.FIXED_COST),
                                row.day(Lines.EARLIEST),
                                row.number(Lines.LIFE_YEARS),
                                row.shares(Lines.RAMP_UP),
                                currency,
                                row.tableRow())));
            }
        }
    }

    void processes() {
        List<Typed> rows = assembly.rows(Processes.TABLE);
        for (Typed row : rows) {
            names.processes.declare(row.text(Processes.PROCESS));
        }
        Map<String, List<Input>> inputs = inputs();
        for (Typed row : rows) {
            String id = row.text(Processes.PROCESS);
            Site site = names.find(row, Processes.SITE, names.sites);
            Product product = names.find(row, Processes.PRODUCT, names.products);
            Line line = names.find(row, Processes.LINE, names.lines);
            Currency currency = assembly.currency(row, Processes.CURRENCY);
            check(row, site, line);
            Days.check(row, Processes.VALID_FROM, Processes.VALID_UNTIL, findings);
            if (site != null && product != null && !id.isEmpty()) {
                names.processes.put(
                        id,
                        assembly.builder.process(i -> new Process(
                                i,
                                id,
                                row.text(Processes.NAME, id),
                                site,
                                product,
                                row.number(Processes.COST),
                                row.number(Processes.CONVERSION_COST),
                                row.number(Processes.LABOUR_HOURS),
                                row.number(Processes.ENERGY_KWH),
                                row.number(Processes.CO2_KG),
                                line,
                                row.number(Processes.LINE_USE),
                                row.number(Processes.TOOLING),
                                row.number(Processes.FIXED_COST),
                                row.number(Processes.MIN_VOLUME),
                                row.number(Processes.MIN_SHARE),
                                row.number(Processes.MAX_VOLUME),
                                currency,
                                row.validity(Processes.VALID_FROM, Processes.VALID_UNTIL),
                                row.yes(Processes.ORIGINATING),
                                inputs.getOrDefault(id, List.of()),
                                row.tableRow())));
            }
        }
    }

    private void check(Typed row, @Nullable Site site, @Nullable Line line) {
        if (site != null && line != null && line.site().index() != site.index()) {
            findings.error(
                    row.place(Processes.LINE),
                    line.id(),
                    "Line '" + line.id() + "' stands at " + line.site().id() + ", the process is at " + site.id() + ".",
                    "Name a line of this site, or move the process.");
        }
        if (row.number(Processes.MIN_VOLUME) > row.number(Processes.MAX_VOLUME)) {
            findings.error(
                    row.place(Processes.MIN_VOLUME),
                    row.text(Processes.MIN_VOLUME),
                    "The least volume, " + row.text(Processes.MIN_VOLUME) + ", is above the greatest, "
                            + row.text(Processes.MAX_VOLUME) + ".",
                    "Lower min_volume or raise max_volume.");
        }
    }

    private Map<String, List<Input>> inputs() {
        Map<String, List<Input>> inputs = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Inputs.TABLE)) {
            names.find(row, Inputs.PROCESS, names.processes);
            Product product = names.find(row, Inputs.PRODUCT, names.products);
            if (product != null) {
                inputs.computeIfAbsent(row.text(Inputs.PROCESS), k -> new ArrayList<>())
                        .add(new Input(product, row.number(Inputs.QUANTITY), row.tableRow()));
            }
        }
        return inputs;
    }

    /** After everything that can be a member. */
    void groups() {
        List<Registry<?>> kinds =
                List.of(names.products, names.sites, names.companies, names.countries, names.processes, names.lines);
        Map<String, List<Typed>> byGroup = new LinkedHashMap<>();
        for (Typed row : assembly.rows(Groups.TABLE)) {
            String id = row.text(Groups.GROUP);
            if (!id.isEmpty()) {
                byGroup.computeIfAbsent(id, k -> new ArrayList<>()).add(row);
            }
        }
        assembly.sheets.emptied().forEach(names.groups::declare);
        Map<String, Registry<?>> taken = new HashMap<>();
        for (Registry<?> kind : kinds) {
            for (String name : kind.names()) {
                if (byGroup.containsKey(name)) {
                    taken.putIfAbsent(name, kind);
                }
            }
        }
        byGroup.forEach((id, rows) -> {
            names.groups.declare(id);
            Registry<?> same = taken.get(id);
            if (same != null) {
                findings.error(
                        rows.getFirst().place(Groups.GROUP),
                        id,
                        "The group has the same name as a " + same.noun() + " in "
                                + assembly.sheets.fileOf(same.table()) + ".",
                        "Give the group another name.");
            }
            group(id, rows, kinds);
        });
    }

    private void group(String id, List<Typed> rows, List<Registry<?>> kinds) {
        Registry<?> best = null;
        long most = 0;
        for (Registry<?> kind : kinds) {
            long known =
                    rows.stream().filter(r -> kind.knows(r.text(Groups.MEMBER))).count();
            if (known > most) {
                best = kind;
                most = known;
            }
        }
        List<String> members = new ArrayList<>();
        for (Typed row : rows) {
            String member = row.text(Groups.MEMBER);
            if (best != null && best.knows(member)) {
                members.add(member);
            } else if (!member.isEmpty()) {
                stranger(row, member, best, kinds);
            }
        }
        if (best != null) {
            names.groups.put(id, new Names.Group(best, members));
        }
    }

    private void stranger(Typed row, String member, @Nullable Registry<?> best, List<Registry<?>> kinds) {
        for (Registry<?> kind : kinds) {
            if (kind.knows(member) && best != null) {
                findings.error(
                        row.place(Groups.MEMBER),
                        member,
                        "'" + member + "' is a " + kind.noun() + "; the other members of the group are " + best.table()
                                + ".",
                        "Make one group for each kind.");
                return;
            }
        }
        if (kinds.stream().anyMatch(kind -> assembly.sheets.isUnreadable(kind.table()))) {
            return;
        }
        if (best != null) {
            names.unknown(row, Groups.MEMBER, member, best, List.of());
            return;
        }
        findings.error(
                row.place(Groups.MEMBER),
                member,
                "There is no product, site, company, country, process or line '" + Findings.shorten(member) + "'.",
                "Name members that other tables declare.");
    }
}
