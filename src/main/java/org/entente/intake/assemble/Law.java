package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.finding.Suggest;
import org.entente.intake.tables.Agreements;
import org.entente.intake.tables.OriginRules;
import org.entente.intake.tables.Subsidies;
import org.entente.network.Agreement;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.OriginRule;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Subsidy;

/** Agreements with their members, rules of origin, and subsidies. */
final class Law {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Law(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    void agreements(List<Country> countries) {
        for (Typed row : assembly.rows(Agreements.TABLE)) {
            String id = row.text(Agreements.AGREEMENT);
            names.agreements.declare(id);
            List<Country> members = members(row, countries);
            if (!id.isEmpty() && !members.isEmpty()) {
                names.agreements.put(
                        id,
                        assembly.builder.agreement(
                                i -> new Agreement(i, id, row.text(Agreements.NAME, id), members, row.tableRow())));
            }
        }
    }

    /** Each word is a country, a customs area or a group of countries. */
    private List<Country> members(Typed row, List<Country> countries) {
        Set<Country> members = new LinkedHashSet<>();
        for (String part : row.text(Agreements.MEMBERS).split(";")) {
            String word = part.strip();
            if (word.isEmpty()) {
                continue;
            }
            List<Country> area = countries.stream()
                    .filter(country -> country.customsArea().equals(word))
                    .toList();
            if (!area.isEmpty() && names.groups.get(word) == null) {
                members.addAll(area);
            } else if (names.countries.knows(word) || names.groups.knows(word)) {
                members.addAll(names.named(row, Agreements.MEMBERS, names.countries, word));
            } else if (!assembly.sheets.isUnreadable("countries") && !assembly.sheets.isUnreadable("groups")) {
                List<String> known = new ArrayList<>(names.countries.names());
                countries.forEach(country -> known.add(country.customsArea()));
                known.addAll(names.groups.names());
                findings.error(
                        row.place(Agreements.MEMBERS),
                        word,
                        "There is no country, customs area or group '" + Findings.shorten(word) + "'."
                                + Suggest.phrase(word, known),
                        "Write country codes, customs areas or groups of countries, with ; between.");
            }
        }
        return List.copyOf(members);
    }

    void rules() {
        for (Typed row : assembly.rows(OriginRules.TABLE)) {
            Agreement agreement = names.find(row, OriginRules.AGREEMENT, names.agreements);
            Goods goods = Goods.of(row, OriginRules.HS_CODE, OriginRules.PRODUCT, names, findings);
            List<Product> inputs = names.findEach(row, OriginRules.INPUTS, names.products);
            String inputHs = Goods.digits(row.text(OriginRules.INPUT_HS_CODE));
            Days.check(row, OriginRules.VALID_FROM, OriginRules.VALID_UNTIL, findings);
            if (!inputHs.matches("\\d*")) {
                Goods.notCode(row, OriginRules.INPUT_HS_CODE, inputHs, findings);
                continue;
            }
            OriginRule.Kind kind =
                    Days.enumOf(OriginRule.Kind.class, row.choice(OriginRules.KIND), OriginRule.Kind.MADE_THERE);
            if (checkShare(row, kind) && agreement != null && goods != null) {
                assembly.builder.originRule(new OriginRule(
                        agreement,
                        goods.hsPrefix(),
                        goods.product(),
                        row.text(OriginRules.ALTERNATIVE),
                        kind,
                        row.number(OriginRules.SHARE),
                        inputs,
                        inputHs,
                        Days.enumOf(
                                OriginRule.Calculation.class,
                                row.choice(OriginRules.CALCULATION),
                                OriginRule.Calculation.UNIT),
                        row.validity(OriginRules.VALID_FROM, OriginRules.VALID_UNTIL),
                        row.text(OriginRules.ARTICLE),
                        row.tableRow()));
            }
        }
    }

    /** A clause about values needs its share; originating and made_there have none. */
    private boolean checkShare(Typed row, OriginRule.Kind kind) {
        boolean given = row.given(OriginRules.SHARE);
        if (kind.isOfValue() && !given) {
            findings.error(
                    row.place(OriginRules.SHARE),
                    "",
                    "The clause has no share.",
                    kind == OriginRule.Kind.PARTS
                            ? "Write the least share of originating materials, such as 70%."
                            : "Write the greatest share of foreign materials, such as 45%.");
            return false;
        }
        if (given && !kind.isOfValue() && kind.shiftDigits() == 0) {
            findings.error(
                    row.place(OriginRules.SHARE),
                    row.text(OriginRules.SHARE),
                    "A clause of kind " + row.choice(OriginRules.KIND) + " has no share.",
                    kind == OriginRule.Kind.ORIGINATING
                            ? "All materials it counts must originate; for a part of them write kind parts."
                            : "Leave it blank.");
            return false;
        }
        if (kind.shiftDigits() > 0 && row.choice(OriginRules.CALCULATION).equals("average")) {
            findings.error(
                    row.place(OriginRules.CALCULATION),
                    row.text(OriginRules.CALCULATION),
                    "A tariff shift is asked of each unit, not on average.",
                    "Write unit, or leave it blank.");
            return false;
        }
        return true;
    }

    void subsidies() {
        for (Typed row : assembly.rows(Subsidies.TABLE)) {
            String id = row.text(Subsidies.SUBSIDY);
            Product product = names.find(row, Subsidies.PRODUCT, names.products);
            Agreement agreement = names.find(row, Subsidies.AGREEMENT, names.agreements);
            Site market = names.find(row, Subsidies.MARKET, names.sites);
            Site site = names.find(row, Subsidies.SITE, names.sites);
            Company named = names.find(row, Subsidies.COMPANY, names.companies);
            Currency currency = assembly.currency(row, Subsidies.CURRENCY);
            Days.check(row, Subsidies.VALID_FROM, Subsidies.VALID_UNTIL, findings);
            boolean sound = product != null
                    && (agreement != null || !row.given(Subsidies.AGREEMENT))
                    && (market != null || !row.given(Subsidies.MARKET))
                    && (site != null || !row.given(Subsidies.SITE))
                    && (named != null || !row.given(Subsidies.COMPANY));
            if (market != null && site != null) {
                findings.error(
                        row.place(Subsidies.SITE),
                        site.id(),
                        "The subsidy names both a market and a site.",
                        "Name the market for units sold, the site for units made.");
                continue;
            }
            Site place = market == null ? site : market;
            if (named == null && place == null && !row.given(Subsidies.COMPANY)) {
                if (sound) {
                    findings.error(
                            row.place(Subsidies.COMPANY),
                            "",
                            "The subsidy does not say who receives it.",
                            "Name the company, the market or the site.");
                }
                continue;
            }
            if (sound && product != null && !id.isEmpty()) {
                Company company = named != null
                        ? named
                        : java.util.Objects.requireNonNull(place).company();
                assembly.builder.subsidy(i -> new Subsidy(
                        i,
                        id,
                        product,
                        agreement,
                        market,
                        site,
                        company,
                        row.number(Subsidies.AMOUNT),
                        currency,
                        row.number(Subsidies.MAX_VOLUME),
                        row.validity(Subsidies.VALID_FROM, Subsidies.VALID_UNTIL),
                        row.tableRow()));
            }
        }
    }
}
