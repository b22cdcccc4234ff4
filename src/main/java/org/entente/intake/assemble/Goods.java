package org.entente.intake.assemble;

import org.entente.intake.finding.Findings;
import org.entente.intake.tables.Column;
import org.entente.network.Product;
import org.jspecify.annotations.Nullable;

/**
 * What a tariff line or a rule of origin covers: a product, or all goods whose HS code starts with some digits.
 *
 * @param hsPrefix the digits; empty where a product is named, and for all goods
 */
record Goods(String hsPrefix, @Nullable Product product) {

    /** What two columns of a row say; null where they say it wrongly, which is a finding. */
    static @Nullable Goods of(Typed row, Column hsCode, Column product, Names names, Findings findings) {
        Product named = names.find(row, product, names.products);
        String hs = digits(row.text(hsCode));
        if (!hs.matches("\\d*|\\*")) {
            notCode(row, hsCode, hs, findings);
            return null;
        }
        if (hs.isEmpty() == !row.given(product)) {
            findings.error(
                    row.place(hsCode),
                    hs,
                    hs.isEmpty()
                            ? "The row says neither HS code nor product."
                            : "The row says both an HS code and a product.",
                    "Name one of them; " + hsCode.name() + " * covers all goods.");
            return null;
        }
        return row.given(product) && named == null ? null : new Goods(hs.equals("*") ? "" : hs, named);
    }

    /** The code without dots and blanks. */
    static String digits(String code) {
        return code.replace(".", "").replace(" ", "");
    }

    static void notCode(Typed row, Column column, String text, Findings findings) {
        findings.error(
                row.place(column),
                text,
                "'" + text + "' is no HS code.",
                "Write its leading digits, such as 8703, or * for all goods.");
    }
}
