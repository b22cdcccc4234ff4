package org.entente.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.explain.Evidence;
import org.entente.explain.LandedCost;
import org.entente.explain.Spend;
import org.entente.network.Demand;
import org.entente.network.Figure;
import org.entente.network.Product;
import org.entente.network.TableRow;
import org.entente.plan.Flow;
import org.entente.plan.Plan;

/** What every section of the report looks at. */
record Brief(Plan plan, List<LandedCost> landed, Spend spend, Evidence evidence, Set<TableRow> listedRows) {

    static Brief of(Plan plan, List<LandedCost> landed) {
        Set<TableRow> listed = new HashSet<>();
        plan.network().figures().stream().limit(InputsSection.MOST_FIGURES).forEach(figure -> listed.add(figure.row()));
        return new Brief(plan, List.copyOf(landed), Spend.of(plan.ledger()), Evidence.of(plan), listed);
    }

    /** Whether the table of inputs shows figures of a table row. */
    boolean isListed(TableRow row) {
        return !row.table().isEmpty() && listedRows.contains(row);
    }

    /** A figure's key, led to its row in the table of inputs where that is on the page. */
    void link(Html html, Figure figure) {
        link(html, figure.key(), figure.row(), InputsSection.anchor(figure));
    }

    /** Words, led to a row in the table of inputs where that is on the page. */
    void link(Html html, String words, TableRow row) {
        link(html, words, row, InputsSection.anchor(row));
    }

    private void link(Html html, String words, TableRow row, String anchor) {
        if (isListed(row)) {
            html.raw("<a class=src")
                    .attribute("href", "#" + anchor)
                    .raw(">")
                    .text(words)
                    .raw("</a>");
        } else {
            html.text(words);
        }
    }

    /** A sentence that starts with a capital letter. */
    static String capital(String sentence) {
        return sentence.isEmpty() ? "" : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    String currency() {
        return plan.network().settings().currency().id();
    }

    /** Money of one unit. */
    String money(double amount) {
        return Numbers.money(amount, currency());
    }

    /** Money of one unit as part of a larger sum. */
    String moneyOf(double amount, double whole) {
        return Numbers.moneyOf(amount, whole, currency());
    }

    /** Money of the whole programme. */
    String largeMoney(double amount) {
        return Numbers.largeMoney(amount, currency());
    }

    /** The products somebody asks for. */
    List<Product> wanted() {
        Set<Product> products = new LinkedHashSet<>();
        for (Demand demand : plan.network().demands()) {
            products.add(demand.product());
        }
        return new ArrayList<>(products);
    }

    double sold() {
        double units = 0;
        for (Flow flow : plan.flows()) {
            units += flow instanceof Flow.Sold ? flow.quantity() : 0;
        }
        return units;
    }

    double demanded() {
        double units = 0;
        for (Demand demand : plan.network().demands()) {
            units += demand.volume();
        }
        return units;
    }

    /** {@code 2026–2030}, or the one period there is. */
    String horizon() {
        String first = plan.network().periods().getFirst().id();
        String last = plan.network().periods().getLast().id();
        return first.equals(last) ? first : first + "–" + last;
    }
}
