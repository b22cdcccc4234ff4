package org.entente.intake.assemble;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Demands;
import org.entente.intake.tables.Lanes;
import org.entente.intake.tables.Products;
import org.entente.intake.tables.Stocks;
import org.entente.network.Currency;
import org.entente.network.Incoterm;
import org.entente.network.Input;
import org.entente.network.Lane;
import org.entente.network.Process;
import org.entente.network.Product;
import org.entente.network.Site;
import org.entente.network.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Transport links, one for each product.
 *
 * <p>A row for a group, or for every product, becomes a lane only for products that can be at its start and are of use at its
 * end, along whatever chain of lanes; a row that names site, site and product is taken as it stands.
 */
final class Links {
    /** Lanes a case may hold after groups are spelled out: beyond, a group was meant otherwise. */
    private static final int MOST = 5_000_000;

    private final Assembly assembly;
    private final Findings findings;
    private final Names names;
    private final List<Process> processes;
    private final List<Site> sites;
    private final List<Product> products;

    /** Products that can be at a site, and those of use there, by site index. */
    private BitSet[] available = {};

    private BitSet[] needed = {};

    /** Products whose mass is not given; a given mass of 0 is meant. */
    private final BitSet massless = new BitSet();

    Links(Assembly assembly, List<Site> sites, List<Product> products, List<Process> processes) {
        this.assembly = assembly;
        this.findings = assembly.findings;
        this.names = assembly.names;
        this.sites = sites;
        this.products = products;
        this.processes = processes;
        for (Typed row : assembly.rows(Products.TABLE)) {
            Product product = names.products.get(row.text(Products.PRODUCT));
            if (product != null && !row.given(Products.MASS_KG)) {
                massless.set(product.index());
            }
        }
    }

    /** A row of the table with its names resolved; {@code goods} is null for every product. */
    private record Link(
            Typed row,
            List<Site> from,
            List<Site> to,
            @Nullable List<Product> goods,
            BitSet bits,
            Currency currency) {
        boolean plain() {
            return goods != null
                    && goods.size() == 1
                    && from.size() == 1
                    && to.size() == 1
                    && row.text(Lanes.PRODUCT).equals(goods.getFirst().id());
        }
    }

    void lanes() {
        List<Link> links = links();
        spread(links);
        Map<String, List<Lane>> byKey = new HashMap<>();
        int made = 0;
        for (Link link : links) {
            int before = made;
            for (Site from : link.from) {
                for (Site to : link.to) {
                    if (from.index() == to.index()) {
                        continue;
                    }
                    for (Product product : link.goods == null ? products : link.goods) {
                        boolean useful =
                                available[from.index()].get(product.index()) && needed[to.index()].get(product.index());
                        if (link.plain() || useful) {
                            lane(link, from, to, product, byKey);
                            made++;
                        }
                    }
                    if (made > MOST) {
                        findings.error(
                                link.row.place(),
                                "",
                                "The groups of the lanes spell out more than " + MOST + " lanes.",
                                "Name sites or products in the row instead of groups.");
                        return;
                    }
                }
            }
            if (made == before) {
                idle(link);
            }
        }
    }

    private void idle(Link link) {
        if (!link.from.isEmpty() && !link.to.isEmpty() && !(link.goods != null && link.goods.isEmpty())) {
            findings.warning(
                    link.row.place(),
                    link.row.row().key(),
                    "The lane carries nothing: no product that can be at its start is of use at its end.",
                    "Check `from` and `to`, or remove the row.");
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Typed row : assembly.rows(Lanes.TABLE)) {
            List<Site> from = names.findEach(row, Lanes.FROM, names.sites);
            List<Site> to = names.findEach(row, Lanes.TO, names.sites);
            List<Product> goods = row.given(Lanes.PRODUCT) ? names.findEach(row, Lanes.PRODUCT, names.products) : null;
            Currency currency = assembly.currency(row, Lanes.CURRENCY);
            Days.check(row, Lanes.VALID_FROM, Lanes.VALID_UNTIL, findings);
            if (from.size() == 1
                    && to.size() == 1
                    && from.getFirst().index() == to.getFirst().index()) {
                findings.error(
                        row.place(Lanes.TO),
                        row.text(Lanes.TO),
                        "The lane ends where it starts, at " + row.text(Lanes.TO) + ".",
                        "Name another site, or remove the row.");
                continue;
            }
            BitSet bits = new BitSet();
            if (goods == null) {
                bits.set(0, products.size());
            } else {
                goods.forEach(product -> bits.set(product.index()));
            }
            links.add(new Link(row, from, to, goods, bits, currency));
        }
        return links;
    }

    /** Finds what can be where, and what is of use where, by following the lanes until nothing new turns up. */
    private void spread(List<Link> links) {
        available = new BitSet[sites.size()];
        needed = new BitSet[sites.size()];
        for (int s = 0; s < sites.size(); s++) {
            available[s] = new BitSet();
            needed[s] = new BitSet();
        }
        for (Process process : processes) {
            available[process.site().index()].set(process.product().index());
            for (Input input : process.inputs()) {
                needed[process.site().index()].set(input.product().index());
            }
        }
        mark(assembly.rows(Stocks.TABLE), true);
        mark(assembly.rows(Demands.TABLE), false);
        boolean again = true;
        while (again) {
            again = false;
            for (Link link : links) {
                again |= pass(link, link.from, link.to, available);
                again |= pass(link, link.to, link.from, needed);
            }
        }
    }

    private void mark(List<Typed> rows, boolean stock) {
        for (Typed row : rows) {
            Site site = names.sites.get(row.text(stock ? Stocks.SITE : Demands.MARKET));
            Product product = names.products.get(row.text(stock ? Stocks.PRODUCT : Demands.PRODUCT));
            if (site != null && product != null && (!stock || row.number(Stocks.OPENING) > 0)) {
                (stock ? available : needed)[site.index()].set(product.index());
            }
        }
    }

    private static boolean pass(Link link, List<Site> givers, List<Site> takers, BitSet[] at) {
        BitSet carried = new BitSet();
        for (Site giver : givers) {
            carried.or(at[giver.index()]);
        }
        carried.and(link.bits);
        boolean more = false;
        for (Site taker : takers) {
            BitSet there = at[taker.index()];
            int before = there.cardinality();
            there.or(carried);
            more |= there.cardinality() > before;
        }
        return more;
    }

    private void lane(Link link, Site from, Site to, Product product, Map<String, List<Lane>> byKey) {
        Typed row = link.row;
        String mode = row.text(Lanes.MODE);
        String key = from.id() + ">" + to.id() + ":" + product.id() + (mode.isEmpty() ? "" : ":" + mode);
        Validity validity = row.validity(Lanes.VALID_FROM, Lanes.VALID_UNTIL);
        double tonnes = product.massKg() / 1000;
        double perTonne = row.number(Lanes.COST_PER_TONNE);
        double co2PerTonne = row.number(Lanes.CO2_KG_PER_TONNE);
        if (perTonne + co2PerTonne > 0 && massless.get(product.index())) {
            findings.error(
                    row.place(perTonne > 0 ? Lanes.COST_PER_TONNE : Lanes.CO2_KG_PER_TONNE),
                    row.text(perTonne > 0 ? Lanes.COST_PER_TONNE : Lanes.CO2_KG_PER_TONNE),
                    "Product '" + product.id() + "' has no mass, so that an amount per tonne is nothing.",
                    "Write its mass_kg in " + assembly.sheets.fileOf("products") + ", or use an amount per unit.");
        }
        List<Lane> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
        for (Lane other : same) {
            if (Days.overlap(other.validity(), validity)) {
                findings.error(
                        row.place(),
                        key,
                        "The lane from " + from.id() + " to " + to.id() + " for " + product.id()
                                + (mode.isEmpty() ? "" : " by " + mode) + " is there twice, first in row "
                                + other.row().line() + ".",
                        "Remove one, name another mode, or give them days that do not overlap.");
                return;
            }
        }
        String id = same.isEmpty() ? key : key + "@" + (validity.from() == null ? same.size() + 1 : validity.from());
        Incoterm incoterm = Days.enumOf(Incoterm.class, row.choice(Lanes.INCOTERM), Incoterm.DAP);
        same.add(assembly.builder.lane(i -> new Lane(
                i,
                id,
                from,
                to,
                product,
                mode.toLowerCase(Locale.ROOT),
                row.number(Lanes.COST) + perTonne * tonnes,
                perTonne,
                link.currency,
                row.number(Lanes.LEAD_TIME_DAYS),
                row.number(Lanes.CO2_KG) + co2PerTonne * tonnes,
                incoterm,
                row.number(Lanes.MAX_VOLUME),
                validity,
                row.tableRow())));
    }
}
