package org.entente.intake.assemble;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Companies;
import org.entente.intake.tables.Countries;
import org.entente.intake.tables.Sites;
import org.entente.network.Company;
import org.entente.network.Country;
import org.entente.network.Currency;
import org.entente.network.Site;
import org.entente.network.TableRow;

/** Who and where: countries, companies, sites. */
final class Places {
    private final Assembly assembly;
    private final Findings findings;
    private final Names names;

    Places(Assembly assembly) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
    }

    void countries() {
        boolean declared = !assembly.sheets.sheet(Countries.TABLE).rows().isEmpty();
        for (Typed row : assembly.rows(Countries.TABLE)) {
            String id = row.text(Countries.COUNTRY);
            if (!id.isEmpty()) {
                if (!id.matches("[A-Z]{2}")) {
                    findings.warning(
                            row.place(Countries.COUNTRY),
                            id,
                            "'" + id + "' is no two-letter country code of ISO 3166-1.",
                            "Write the code, such as FR, SI or CN; maps know countries by it.");
                }
                put(id, row.text(Countries.NAME, id), row.text(Countries.CUSTOMS_AREA, id), row.tableRow());
            }
        }
        if (!declared) {
            // Small cases without customs need no table: the codes that are used are the countries.
            for (Typed row : assembly.rows(Companies.TABLE)) {
                undeclared(row.text(Companies.COUNTRY));
            }
            for (Typed row : assembly.rows(Sites.TABLE)) {
                undeclared(row.text(Sites.COUNTRY));
            }
        }
    }

    private void undeclared(String id) {
        if (!id.isEmpty() && !names.countries.knows(id)) {
            put(id, id, id, TableRow.NONE);
        }
    }

    private void put(String id, String name, String area, TableRow row) {
        names.countries.put(id, assembly.builder.country(i -> new Country(i, id, name, area, row)));
    }

    void companies() {
        List<Typed> rows = assembly.rows(Companies.TABLE);
        Map<String, String> groups = new HashMap<>();
        for (Typed row : rows) {
            String id = row.text(Companies.COMPANY);
            names.companies.declare(id);
            groups.put(id, row.text(Companies.GROUP));
        }
        for (Typed row : rows) {
            String id = row.text(Companies.COMPANY);
            Country country = names.find(row, Companies.COUNTRY, names.countries);
            names.find(row, Companies.GROUP, names.companies);
            boolean loop = loop(row, id, groups);
            if (country != null && !id.isEmpty() && !loop) {
                Company.Pricing pricing = row.choice(Companies.PRICING).equals("open_book")
                        ? Company.Pricing.OPEN_BOOK
                        : Company.Pricing.PRICE;
                if (pricing == Company.Pricing.PRICE && row.number(Companies.MARKUP) > 0) {
                    findings.warning(
                            row.place(Companies.MARKUP),
                            row.text(Companies.MARKUP),
                            "The markup is not used: the company charges by table prices.",
                            "Write pricing open_book, or remove the markup.");
                }
                names.companies.put(
                        id,
                        assembly.builder.company(i -> new Company(
                                i,
                                id,
                                row.text(Companies.NAME, id),
                                country,
                                row.given(Companies.GROUP) ? row.text(Companies.GROUP) : null,
                                pricing,
                                row.number(Companies.MARKUP),
                                row.tableRow())));
            }
        }
    }

    private boolean loop(Typed row, String id, Map<String, String> groups) {
        Set<String> seen = new HashSet<>();
        StringBuilder chain = new StringBuilder(id);
        String at = id;
        while (seen.add(at)) {
            at = groups.getOrDefault(at, "");
            if (at.isEmpty()) {
                return false;
            }
            chain.append(" → ").append(at);
        }
        if (at.equals(id)) {
            findings.error(
                    row.place(Companies.GROUP),
                    row.text(Companies.GROUP),
                    "The company belongs to itself: " + chain + ".",
                    "Leave group blank for the company at the top.");
        }
        return at.equals(id);
    }

    void sites() {
        List<Typed> rows = assembly.rows(Sites.TABLE);
        for (Typed row : rows) {
            names.sites.declare(row.text(Sites.SITE));
        }
        for (Typed row : rows) {
            String id = row.text(Sites.SITE);
            Company company = names.find(row, Sites.COMPANY, names.companies);
            Country own = names.find(row, Sites.COUNTRY, names.countries);
            Currency currency = assembly.currency(row, Sites.CURRENCY);
            if (row.given(Sites.LATITUDE) != row.given(Sites.LONGITUDE)) {
                findings.warning(
                        row.place(row.given(Sites.LATITUDE) ? Sites.LONGITUDE : Sites.LATITUDE),
                        "",
                        "Latitude and longitude belong together; the site is left off the map.",
                        "Write both.");
            }
            if (company == null || id.isEmpty() || row.given(Sites.COUNTRY) && own == null) {
                continue;
            }
            Country country = own == null ? company.country() : own;
            names.sites.put(
                    id,
                    assembly.builder.site(i -> new Site(
                            i,
                            id,
                            row.text(Sites.NAME, id),
                            company,
                            country,
                            row.number(Sites.LATITUDE),
                            row.number(Sites.LONGITUDE),
                            row.text(Sites.ROLE, "plant").toLowerCase(Locale.ROOT),
                            row.number(Sites.LABOUR_COST),
                            row.number(Sites.ENERGY_COST),
                            currency,
                            row.tableRow())));
        }
    }
}
