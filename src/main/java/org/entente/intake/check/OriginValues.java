package org.entente.intake.check;

import java.util.HashSet;
import java.util.Set;
import org.entente.intake.tables.Column;
import org.entente.intake.tables.OriginRules;
import org.entente.network.Input;
import org.entente.network.Network;
import org.entente.network.OriginRule;
import org.entente.network.Process;
import org.entente.network.Product;

/** Rules of origin that ask for a value or an HS code which the case does not say: they would be judged on a zero or a blank. */
final class OriginValues {
    private final Checks checks;
    private final Network network;
    private final Set<Integer> priced = new HashSet<>();
    private final Set<String> said = new HashSet<>();

    private OriginValues(Checks checks) {
        this.checks = checks;
        this.network = checks.network;
        network.prices().forEach(price -> priced.add(price.product().index()));
    }

    static void check(Checks checks) {
        OriginValues values = new OriginValues(checks);
        for (OriginRule rule : checks.network.law().rules()) {
            for (Process process : checks.network.processes()) {
                boolean judged = rule.agreement().includes(process.site().country())
                        && process.originating()
                        && !process.inputs().isEmpty()
                        && values.rules(rule, process.product());
                if (judged) {
                    values.check(rule, process);
                }
            }
        }
    }

    private boolean rules(OriginRule rule, Product product) {
        Product named = rule.product();
        return named == null ? product.hsCode().startsWith(rule.hsPrefix()) : named.index() == product.index();
    }

    private void check(OriginRule rule, Process process) {
        int digits = rule.kind().shiftDigits();
        boolean tolerant = digits > 0 && rule.share() > 0;
        if (rule.kind() == OriginRule.Kind.MAX_FOREIGN || tolerant) {
            value(rule, process.product(), "ex-works price");
        }
        if (digits > 0) {
            code(rule, process.product(), digits);
        }
        for (Input input : process.inputs()) {
            if (rule.counts(input.product())) {
                if (rule.kind().isOfValue() || tolerant) {
                    value(rule, input.product(), "value");
                }
                if (digits > 0) {
                    code(rule, input.product(), digits);
                }
            }
        }
    }

    private void value(OriginRule rule, Product product, String what) {
        if (product.value() == 0 && !priced.contains(product.index())) {
            report(
                    rule,
                    OriginRules.SHARE,
                    product,
                    "The rule reckons with the " + what + " of " + product.id() + ", and the case does not say it.",
                    "Write its value in " + checks.sheets.fileOf("products") + ", or a transfer price.");
        }
    }

    private void code(OriginRule rule, Product product, int digits) {
        if (product.hsCode().length() < digits) {
            report(
                    rule,
                    OriginRules.KIND,
                    product,
                    "The rule compares " + digits + " digits of HS codes, and " + product.id()
                            + (product.hsCode().isEmpty() ? " has none." : " has fewer: " + product.hsCode() + "."),
                    "Write its hs_code in " + checks.sheets.fileOf("products") + ".");
        }
    }

    private void report(OriginRule rule, Column column, Product product, String message, String mend) {
        if (said.add(rule.row().line() + " " + product.id())) {
            checks.findings.error(checks.place(rule.row(), column), product.id(), message, mend);
        }
    }
}
